import type { Event } from '../../packages/server/src/engine/kernel/event.ts';
import { afterActionReport } from '../../packages/server/src/evaluation/report/after-action.ts';
import { namesOf } from '../../packages/server/src/evaluation/report/names.ts';
import { sayHappening } from '../../packages/server/src/words/happenings.ts';
import { speaker } from '../../packages/server/src/words/speaker.ts';
import { minutes } from '@samaritan/scenarios/values/time';
import { type RowId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { expect, test } from 'vitest';
import { ControlRoom, minute, sealed } from '../builders/control-room.ts';
import { directedTowns } from '../builders/directed-towns.ts';

const reportOf = ({ world, events }: { readonly world: ControlRoom['world']; readonly events: readonly Event[] }) =>
  afterActionReport({
    scenario: world.scenario,
    seed: 1,
    skill: null,
    levers: world.authority.levers,
    events,
    counterfactuals: [],
    leverRows: [],
  });
const report = reportOf(directedTowns());
const row = (n: string) => report.msel.find((one) => one.row === n);
const text = sealed('why');

test('a row that was held and released says when it came due, when it went, and by whose hand', () => {
  expect(row('1')).toMatchObject({ planned: { kind: 'time', at: minute(20) }, status: 'sent', added: false });
  expect(row('1')?.steps.map(({ what, at, staff }) => [what, at, staff])).toEqual([
    ['held', minute(12), 'ann'],
    ['came-due', minute(20), null],
    ['released', minute(40), 'ann'],
    ['sent', minute(40), 'ann'],
  ]);
});

test('a row edited and shifted is shown against the plan, with its old and new times', () => {
  expect(row('2')?.planned).toEqual({ kind: 'time', at: minute(40) });
  expect(row('2')?.steps.map(({ what, time }) => [what, time])).toEqual([
    ['edited', null],
    ['shifted', { from: minute(40), to: minute(45) }],
  ]);
  expect(row('2')?.actual.map(({ at }) => at)).toEqual([minute(45)]);
  expect(row('2')?.words).toEqual({ en: 'why', fr: null });
});

test('an expected action that may come too early is shown with both its bounds', () => {
  expect(row('4')?.planned).toEqual({ kind: 'deadline', notBefore: minute(12), at: minute(30) });
});

test('a skipped row, one held to the end and one added in play are told apart', () => {
  const room = new ControlRoom()
    .until(5)
    .does('HoldRow', { row: id<RowId>('1') })
    .until(60);
  const held = reportOf(room).msel.find((one) => one.row === '1');
  expect([row('3')?.status, held?.status]).toEqual(['skipped', 'held']);
  expect(row('A1')).toMatchObject({
    added: true,
    from: 'mayor',
    planned: { kind: 'ready' },
    status: 'not-reached',
    words: { en: 'why', fr: null },
  });
});

test('what people wrote beside play stands in the report, with who and when and under its seal', () => {
  const { journal, observations, ratings } = report.notes;
  const common = { at: minute(50), occurredAt: minute(20), staff: 'ann', text: 'why', seat: null };
  expect(journal).toMatchObject([common]);
  expect(observations).toMatchObject([{ ...common, objective: 'scene', task: 0 }]);
  expect(ratings).toMatchObject([{ at: minute(90), staff: 'ann', objective: 'scene', task: 0, rating: 'P' }]);
});

test('an evaluator’s last rating stands in place of the ones before, beside another’s and the proposed one', () => {
  const room = new ControlRoom().until(5);
  const rate = (staff: string, rating: 'P' | 'S' | 'M'): unknown =>
    room.does('GiveRating', { objective: id<never>('scene'), task: null, rating, text }, { staff });
  rate('eve', 'M');
  rate('eli', 'P');
  rate('eve', 'S');
  const found = reportOf(room.until(60).does('EndExercise', {}));
  expect(found.notes.ratings.map(({ staff, rating }) => [staff, rating])).toEqual([
    ['eli', 'P'],
    ['eve', 'S'],
  ]);
  expect(found.objectives[0]).toMatchObject({ given: { rating: 'S' }, proposed: 'U' });
});

test('a target that was missed until its deed was entered is met in the report', () => {
  const room = new ControlRoom().until(40);
  const declares = { type: 'Declare', payload: { level: 'subdivision' } } as const;
  expect(reportOf(room).objectives[0]?.tasks[0]?.status).toBe('missed');
  room.submits('state', declares, { actor: 'control', occurredAt: minute(28) });
  expect(reportOf(room).objectives[0]?.tasks[0]).toMatchObject({ status: 'met', value: minute(28) });
});

test('what control did to the world is in the account, in both languages', () => {
  const kinds = report.timeline.map(({ what }) => what.kind);
  for (const kind of ['beds-changed', 'deterioration', 'real-emergency', 'means-failed'] as const)
    expect(kinds).toContain(kind);
  const room = new ControlRoom().until(5);
  const adjustment = { kind: 'crossing', crossing: id<never>('bridge'), open: false } as const;
  room.does('AdjustWorld', { adjustment, reason: text });
  const { scenario } = room.world;
  const closed = reportOf(room).timeline.find(({ what }) => what.kind === 'crossing-closed');
  if (closed === undefined) throw new Error('no closure in the account');
  const said = (['en', 'fr'] as const).map((language) =>
    sayHappening(closed.what, speaker(namesOf(scenario), language)),
  );
  expect(said[0]).toMatch(/by control$/);
  expect(said[1]).toContain('par la direction');
});

test('a report of a room whose plan nobody touched has no step and no note in it', () => {
  const untouched = reportOf(new ControlRoom().until(60));
  expect(untouched.msel.flatMap(({ steps }) => steps)).toEqual([]);
  expect(untouched.notes).toEqual({ journal: [], observations: [], ratings: [], interventions: [] });
});

test('a row shifted twice tells both moves', () => {
  const room = new ControlRoom().until(5);
  const shift = (by: number): unknown =>
    room.does('ShiftRows', { row: id<RowId>('1'), by: minutes(by), following: false });
  shift(10);
  shift(-5);
  const times = reportOf(room)
    .msel.find((one) => one.row === '1')
    ?.steps.map(({ time }) => time);
  expect(times).toEqual([
    { from: minute(20), to: minute(30) },
    { from: minute(30), to: minute(25) },
  ]);
});

test('a row sent by hand names who sent it', () => {
  const room = new ControlRoom().until(5).does('SendRow', { row: id<RowId>('2') }, { staff: 'bob' });
  const sent = reportOf(room).msel.find((one) => one.row === '2');
  expect(sent?.steps).toMatchObject([{ what: 'sent', staff: 'bob', at: minute(5) }]);
  expect(sent?.to).toEqual([id<SeatId>('fire')]);
});
