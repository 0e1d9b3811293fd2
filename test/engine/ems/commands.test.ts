import { type PlaceId, id } from '@samaritan/scenarios/values/id';
import { expect, test } from 'vitest';
import type { Unit } from '../../../packages/server/src/engine/ems/state.ts';
import { Town, far, medicBase, near, northBase, plaza, plazaTown, unit } from '../../builders/plaza-town.ts';

/** What a seat has heard of one figure. */
const hears = (town: Town, seat: string, figure: string): number | undefined =>
  town.world.information.pictures.get(id(seat))?.heard.get(figure)?.value;

/** Two worlds that differ in one command, an hour and more later. */
const twice = (minute: number, until: number, command: (town: Town) => unknown): readonly [Town, Town] => {
  const make = (): Town => new Town().until(15).sendAll().until(minute);
  const without = make().until(until);
  const withIt = make();
  command(withIt);
  return [without, withIt.until(until)];
};

const few = { base: medicBase, kind: 'advanced', count: 2, to: plaza } as const;

test('units dispatched bring patients, which the hospital sees at its door', () => {
  const idle = new Town().until(90);
  const sent = new Town().until(15).do('dispatch', 'DispatchUnits', few).until(90);
  expect(hears(sent, 'near-command', 'near/arrived')).toBeGreaterThan(hears(idle, 'near-command', 'near/arrived') ?? 0);
});

test('units do nothing unless commanded', () => {
  const idle = new Town().until(600);
  expect(idle.events('UnitDispatched')).toHaveLength(0);
  expect(idle.events('CasualtiesLoaded')).toHaveLength(0);
});

test('units redirected do not come, which the commander of the scene sees', () => {
  const units = [1, 2, 3, 4, 5, 6].map((n) => unit(`medic-base-advanced-${n}`));
  const [came, gone] = twice(16, 24, (town) => town.do('dispatch', 'RedirectUnits', { units, to: medicBase }));
  expect(hears(gone, 'fire', 'plaza/unitsAtScene')).toBeLessThan(hears(came, 'fire', 'plaza/unitsAtScene') ?? 0);
  expect(gone.world.ems.units.get(unit('medic-base-advanced-1'))?.status).toBe('ready');
});

test('a triage team that is called away leaves its casualty to another', () => {
  const town = new Town().until(15).sendAll().until(21);
  const [crew] = [...(town.world.ems.scenes.get(plaza)?.sorting.values() ?? [])];
  if (crew === undefined) throw new Error('nobody sorts');
  town.do('dispatch', 'RedirectUnits', { units: [crew.unit ?? unit('none')], to: medicBase }).until(120);
  const waited = [...town.world.casualties.all.values()].filter(({ leavesAt }) => leavesAt === null);
  const sorted = new Set(town.events('CasualtyTriaged').map(({ data }) => data.casualty));
  expect(waited.every((casualty) => sorted.has(casualty.id))).toBe(true);
});

test('units staged wait where they are told and carry nobody, which the hospital sees', () => {
  const units = town10().map(unit);
  const [came, staged] = twice(15, 70, (town) => town.do('dispatch', 'StageUnits', { units, at: far }));
  expect(staged.world.ems.units.get(unit('medic-base-basic-1'))).toMatchObject({ status: 'staged', at: far });
  expect(hears(staged, 'near-command', 'near/arrived')).toBeLessThan(hears(came, 'near-command', 'near/arrived') ?? 0);
});

test('a destination policy moves patients to another hospital, which sees them come', () => {
  const [nearest, spread] = twice(15, 120, (town) =>
    town.do('dispatch', 'SetDestinationPolicy', { site: plaza, policy: 'leap-frog' }),
  );
  expect(hears(spread, 'far-command', 'far/arrived')).toBeGreaterThan(
    hears(nearest, 'far-command', 'far/arrived') ?? 0,
  );
});

test('a second triage gives other labels, and so the hospital another order of patients', () => {
  const make = (): Town => new Town().until(15).do('dispatch', 'DispatchUnits', few).until(100);
  const once = make().until(300);
  const again = make().do('fire', 'RetriageCasualties', { site: plaza }).until(300);
  const order = (town: Town): readonly string[] =>
    town.events('PatientArrived').flatMap(({ data }) => (data.mode === 'unit' ? [data.casualty] : []));
  expect(again.events('CasualtyTriaged').some(({ data }) => data.round === 2)).toBe(true);
  expect(order(again)).not.toEqual(order(once));
  const rounds = again.events('CasualtyTriaged').map(({ data }) => `${data.casualty}/${data.round}`);
  expect(new Set(rounds).size).toBe(rounds.length);
});

test('refusals rest on form, permission, control and what the seat was told', () => {
  const town = new Town().until(15);
  const code = (answer: ReturnType<Town['submit']>): string => (answer.ok ? 'ok' : answer.refusal.code);
  const send = (over: object, seat = 'dispatch'): string =>
    code(town.submit(seat, 'DispatchUnits', { ...few, ...over }));
  expect(send({ base: id<PlaceId>('nowhere') })).toBe('place-unknown');
  expect(send({ to: id<PlaceId>('nowhere') })).toBe('place-unknown');
  expect(send({ base: northBase })).toBe('place-not-yours');
  expect(send({ count: 0 })).toBe('quantity-wrong');
  expect(send({ count: 7 })).toBe('units-short');
  expect(send({}, 'fire')).toBe('permission-missing');
  expect(send({})).toBe('ok');
  const redirect = (name: string): string =>
    code(town.submit('dispatch', 'RedirectUnits', { units: [unit(name)], to: medicBase }));
  expect(redirect('medic-base-advanced-99')).toBe('unit-unknown');
  expect(redirect('north-base-advanced-1')).toBe('unit-not-yours');
  const carrying = (): Unit | undefined =>
    [...town.world.ems.units.values()].find(({ patients }) => patients.length > 0);
  for (let minute = 16; carrying() === undefined && minute < 60; minute++) town.until(minute);
  const loaded = carrying();
  expect(loaded).toBeDefined();
  expect(redirect(loaded?.id ?? '')).toBe('unit-carrying');
  const policy = (site: string): string =>
    code(town.submit('dispatch', 'SetDestinationPolicy', { site: id(site), policy: 'nearest' }));
  expect(policy('near')).toBe('place-unknown');
  expect(policy('plaza')).toBe('already-so');
  expect(code(town.submit('fire', 'RetriageCasualties', { site: id('near') }))).toBe('place-unknown');
});

test('when the scene is cleared every unit goes home and stands ready', () => {
  const town = new Town(plazaTown()).until(15).sendAll().until(600);
  expect(town.events('SceneCleared')).toHaveLength(1);
  expect([...town.world.ems.units.values()].every(({ status, at, base }) => status === 'ready' && at === base)).toBe(
    true,
  );
  expect(hears(town, 'near-command', `${near}/arrived`)).toBeGreaterThan(10);
});

function town10(): readonly string[] {
  return [
    ...[1, 2, 3, 4, 5, 6].map((n) => `medic-base-advanced-${n}`),
    ...[1, 2, 3, 4].map((n) => `medic-base-basic-${n}`),
  ];
}
