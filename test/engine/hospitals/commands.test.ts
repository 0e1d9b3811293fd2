import { expect, test } from 'vitest';
import { id } from '@samaritan/scenarios/values/id';
import type { CommandPayloads, CommandType } from '@samaritan/scenarios/vocabulary/commands';
import { Town, at, general, mercy } from '../../builders/hospital-town.ts';

/** Two worlds that differ in one command, with a crowd of patients in them. */
function pair<T extends CommandType>(type: T, payload: CommandPayloads[T]): readonly [without: Town, with_: Town] {
  const towns = [new Town(), new Town()] as const;
  for (const [i, town] of towns.entries()) {
    for (let n = 0; n < 40; n++)
      town.arrives(`c${n}`, { severity: n % 2 === 0 ? 'immediate' : 'delayed', needsSurgery: n % 2 === 0 });
    if (i === 1) expect(town.asks('general', type, payload)).toEqual({ ok: true, value: null });
    town.until(480);
  }
  return towns;
}

/** What becomes of patients is nobody's own figure: times of definitive care, summed, those without it counted at the end. */
const careAt = (town: Town): number =>
  [...town.world.casualties.all.values()].reduce((sum, one) => sum + (one.careAt ?? at(480)), 0);

test('patients are cared for sooner where surge was activated', () => {
  const [without, surging] = pair('ActivateSurge', { hospital: general });
  expect(careAt(surging)).toBeLessThan(careAt(without));
});

test('patients are cared for sooner under a looser standard of care', () => {
  const [without, stretched] = pair('SetStandardOfCare', { hospital: general, standard: 'contingency' });
  expect(careAt(stretched)).toBeLessThan(careAt(without));
});

test('a dispatch desk hears that a hospital diverts', () => {
  const [without, diverting] = pair('SetDiversion', { hospital: general, divert: ['minimal'] });
  const heard = (town: Town) =>
    (town.world.information.pictures.get(id('dispatch'))?.items ?? []).filter(
      ({ content }) => content.kind === 'diversion',
    );
  expect(heard(without)).toHaveLength(0);
  expect(heard(diverting)).toHaveLength(1);
});

test('a seat commands the hospitals it runs and no other', () => {
  const town = new Town();
  const refusal = (result: ReturnType<Town['asks']>) => (result.ok ? null : result.refusal.code);
  expect(refusal(town.asks('general', 'ActivateSurge', { hospital: mercy }))).toBe('place-not-yours');
  expect(refusal(town.asks('general', 'SetDiversion', { hospital: id('nowhere'), divert: [] }))).toBe('place-unknown');
  expect(refusal(town.asks('state', 'ActivateSurge', { hospital: general }))).toBe('permission-missing');
  expect(refusal(town.asks('general', 'SetDiversion', { hospital: general, divert: [] }))).toBe('already-so');
  expect(town.asks('general', 'ActivateSurge', { hospital: general }).ok).toBe(true);
  expect(refusal(town.asks('general', 'ActivateSurge', { hospital: general }))).toBe('already-so');
  const standard = 'conventional';
  expect(refusal(town.asks('general', 'SetStandardOfCare', { hospital: general, standard }))).toBe('already-so');
});
