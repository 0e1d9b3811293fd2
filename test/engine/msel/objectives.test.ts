import type { ScenarioSource } from '@samaritan/scenarios/schema/scenario';
import { type CasualtyId, type PlaceId, id } from '@samaritan/scenarios/values/id';
import { expect, test } from 'vitest';
import { type Draft, draft } from '../../../packages/server/src/engine/kernel/event.ts';
import { watching } from '../../../packages/server/src/engine/msel/parameters.ts';
import { ScriptRun } from '../../builders/script.ts';

const text = { en: 'Text', fr: 'Texte' };
type Task = ScenarioSource['objectives'][string]['tasks'][number];
const run = (...tasks: readonly Omit<Task, 'text'>[]): ScriptRun =>
  new ScriptRun({
    objectives: {
      help: {
        text,
        capabilities: ['us.operational-coordination'],
        tasks: tasks.map((task) => ({ text, ...task })),
      },
    },
  });
const settled = (met: boolean, value: number | null, seq: unknown = null): object => ({
  objective: 'help',
  task: 0,
  met,
  value,
  seq,
});
const arrival = (hospital: string): Draft =>
  draft('PatientArrived', {
    casualty: id<CasualtyId>('c-1'),
    hospital: id<PlaceId>(hospital),
    mode: 'unit',
    label: null,
  });
const death = draft('CasualtyDied', { casualty: id<CasualtyId>('c-1'), where: null, phase: 'road', rpm: 2 });
const surge = { target: { event: 'SurgeActivated', by: 'general', within: '0:40' } } as const;

test('a target is met by the first event that fulfils it in time, with that time', () => {
  const played = run(surge).until(20).surges('state').until(25).surges('general').surges('general').until(60).ends();
  expect(played.of('TargetSettled')).toEqual([settled(true, 1_500_000, expect.any(Number))]);
  expect(played.of('EvidenceSeen')).toHaveLength(1);
});

test('a target not reached in time is missed at its limit, and what comes late is still evidence', () => {
  const played = run(surge).until(41);
  expect(played.events.at(-1)).toMatchObject({ type: 'TargetSettled', at: 2_400_000, data: settled(false, null) });
  played.surges('general').ends();
  expect(played.of('TargetSettled')).toHaveLength(1);
  expect(played.of('EvidenceSeen')).toEqual([
    { objective: 'help', task: 0, item: null, seq: expect.any(Number), target: true },
  ]);
});

test('a target without a limit is missed at EndEx', () => {
  expect(
    run({ target: { event: 'SurgeActivated' } })
      .until(120)
      .ends()
      .of('TargetSettled'),
  ).toEqual([settled(false, null)]);
});

test('play that stops early leaves open what nobody can know', () => {
  const played = run(surge, { target: { measure: 'truth.deaths', atMost: 0 } })
    .until(10)
    .ends('until');
  expect(played.of('TargetSettled')).toEqual([]);
});

test('a quantity is read at its time', () => {
  const task = { target: { measure: 'truth.deaths', atMost: 1, at: 'T+0:30' } };
  expect(run(task).happens(death).until(31).happens(death).ends().of('TargetSettled')).toEqual([settled(true, 1)]);
  expect(run(task).happens(death, death).until(31).of('TargetSettled')).toEqual([settled(false, 2)]);
});

test('a quantity without a time is read at EndEx', () => {
  const task = { target: { measure: 'truth.deaths * 2.0', atLeast: 3 } };
  expect(run(task).happens(death, death).until(120).ends().of('TargetSettled')).toEqual([settled(true, 4)]);
  expect(run(task).happens(death).until(120).ends().of('TargetSettled')).toEqual([settled(false, 2)]);
});

test('evidence is logged as it happens, where it matches, up to a bound', () => {
  const played = run({
    target: { measure: 'truth.deaths', atMost: 0 },
    evidence: [{ event: 'PatientArrived', where: 'hospital == "general-hospital"', within: '1:00' }],
  });
  played.happens(arrival('other-hospital'), arrival('general-hospital'));
  expect(played.of('EvidenceSeen')).toEqual([
    { objective: 'help', task: 0, item: 0, seq: expect.any(Number), target: false },
  ]);
  for (let n = 0; n < 2 * watching.evidencePerItem; n++) played.happens(arrival('general-hospital'));
  expect(played.of('EvidenceSeen')).toHaveLength(watching.evidencePerItem);
});

test('evidence after its time is not logged', () => {
  const played = run({
    target: { measure: 'truth.deaths', atMost: 0 },
    evidence: [{ event: 'PatientArrived', within: '1:00' }],
  });
  expect(played.until(61).happens(arrival('general-hospital')).of('EvidenceSeen')).toEqual([]);
});
