import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { id } from '@samaritan/scenarios/values/id';
import { minutes, simTime } from '@samaritan/scenarios/values/time';
import { waits } from '@samaritan/scenarios/vocabulary/resources';
import { expect, test } from 'vitest';
import { type Line, type Played, played } from '../../builders/river-towns.ts';
import { answersTransfer as answers, asksToOperate as asks, transferTown } from '../../builders/transfer-town.ts';

const until = simTime(minutes(600));
const play = (script: readonly Line[], scenario = transferTown()): Played => played({ scenario, script, until });

test('patients whom a hospital cannot operate on are carried to one that can, and are cared for there', () => {
  const moving = play([asks(1), answers(true)]);
  const moved = moving.of('TransferArrived').map(({ data }) => data.casualty);
  expect(moved).toHaveLength(1);
  for (const { type, event } of [
    { type: 'asked', event: moving.of('TransferRequested')[0] },
    { type: 'answered', event: moving.of('TransferAnswered')[0] },
  ])
    expect(event?.at, type).toBeLessThan(moving.of('TransferUnitSent')[0]?.at ?? 0);
  for (const casualty of moved) {
    expect(moving.world.casualties.all.get(casualty)?.where).toBe('general');
    const queued = moving.of('PatientQueued').filter(({ data }) => data.casualty === casualty);
    expect(queued.map(({ data }) => [data.hospital, data.station]).slice(-1)).not.toEqual([['mercy', 'theatre']]);
    const care = moving.of('DefinitiveCareBegun').find(({ data }) => data.casualty === casualty);
    const hurt = moving.of('CasualtyInjured').find(({ data }) => data.casualty === casualty);
    expect(care?.data.hospital).toBe('general');
    expect(waits.reduce((sum, wait) => sum + (care?.data.waits[wait] ?? 0), 0)).toBe((care?.at ?? 0) - (hurt?.at ?? 0));
  }
  const without = play([]);
  for (const casualty of moved) expect(without.world.casualties.all.get(casualty)?.careAt).toBeNull();
});

test('nobody is carried where the receiving desk says no, and the desk that asked is told', () => {
  const refused = play([asks(2), answers(false)]);
  expect(refused.of('TransferUnitSent')).toEqual([]);
  const states = refused.world.information.pictures
    .get(id('mercy-desk'))
    ?.items.flatMap(({ content }) => (content.kind === 'transfer' ? [content.state] : []));
  expect(states).toEqual(['refused']);
});

test('a request that names an agreement not in force sends nobody', () => {
  const town = transferTown();
  const across: Scenario = {
    ...town,
    hospitals: Object.fromEntries(
      Object.entries(town.hospitals).map(([name, at]) => [name, name === 'general' ? { ...at, in: id('CA-ON') } : at]),
    ),
  };
  const named = asks(2);
  if (named.type !== 'RequestTransfer') throw new Error('no request');
  const under: Line = { ...named, payload: { ...named.payload, under: id('nemac') } };
  const script = [under, answers(true)];
  const inForce = played({ scenario: across, script, until });
  expect(inForce.of('TransferAnswered')[0]?.data).toMatchObject({ accepted: true, because: 'desk' });
  const absent = played({ scenario: across, script, until, levers: { 'compact.nemac': 'absent' } });
  expect(absent.of('TransferAnswered')[0]?.data).toMatchObject({ accepted: false, because: 'not-in-force' });
  expect(absent.of('TransferUnitSent')).toEqual([]);
});

test('a unit that carries is not to be had for anything else, and an escort is missed until she is back', () => {
  const one = play([asks(1), answers(true)], transferTown('basic'));
  const [loaded] = one.of('TransferLoaded');
  const [back] = one.of('EscortReturned');
  expect(loaded?.data.escort).toBe(true);
  expect(back?.data).toEqual({ hospital: 'mercy', casualty: loaded?.data.casualty });
  expect(back?.at).toBeGreaterThan(one.of('TransferArrived')[0]?.at ?? 0);
  expect(one.world.ems.units.get(loaded?.data.unit ?? id(''))?.status).toBe('ready');
});

test('a transfer shifts nobody else’s luck: those who are not moved are hurt, sorted and treated alike', () => {
  const [without, withIt] = [play([]), play([asks(1), answers(true)])];
  const injuries = (one: Played): unknown => one.of('CasualtyInjured').map(({ data }) => data);
  expect(injuries(withIt)).toEqual(injuries(without));
  const arrivals = (one: Played): unknown => one.of('PatientArrived').map(({ at, data }) => ({ at, data }));
  expect(arrivals(withIt)).toEqual(arrivals(without));
});
