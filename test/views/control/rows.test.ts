import { minutes } from '../../../packages/scenarios/src/values/time.ts';
import type { Event } from '../../../packages/server/src/engine/kernel/event.ts';
import { expect, test } from 'vitest';
import { seedOf } from '../../../packages/scenarios/src/values/chance.ts';
import { play } from '../../../packages/server/src/study/play.ts';
import { sealQuietly } from '../../../packages/server/src/study/quiet.ts';
import { Activity, loadView } from '../../../packages/server/src/views/control/load.ts';
import { rowViews } from '../../../packages/server/src/views/control/rows.ts';
import { Traffic } from '../../../packages/server/src/views/control/traffic.ts';
import { leversOf, libraryScenario } from '../../builders/library.ts';

const scenario = libraryScenario('st-croix');
const events: Event[] = [];
const world = play({
  scenario,
  seed: seedOf(3),
  levers: leversOf(scenario),
  skill: 'novice',
  until: minutes(45) as never,
  seal: sealQuietly,
  sink: (event) => events.push(event),
});
const words = () => ({ text: 'words' });

test('every row of the script is shown once, in its order, with the status the log gives it', () => {
  const rows = rowViews(world, words);
  expect(rows.map(({ row }) => row)).toEqual(scenario.msel.map(({ n }) => n));
  const sent = new Set(events.flatMap((event) => (event.type === 'InjectSent' ? [event.data.row] : [])));
  expect(new Set(rows.filter(({ status }) => status === 'sent').map(({ row }) => row))).toEqual(sent);
  expect(sent.size).toBeGreaterThan(2);
});

test('a row that waits for a condition says which, and why it does not hold', () => {
  const waiting = rowViews(world, words).filter(({ condition, status }) => condition !== null && status === 'waiting');
  for (const { condition } of waiting) {
    expect(condition?.holds).toBe(false);
    expect(condition?.because.length).toBeGreaterThan(3);
  }
  const timed = rowViews(world, words).filter(({ status, condition }) => status === 'waiting' && condition === null);
  expect(timed.length).toBeGreaterThan(0);
  expect(timed.every(({ due }) => due !== null && due >= world.now)).toBe(true);
});

test('the oldest unanswered message leads the traffic, and an answer takes it out', () => {
  const traffic = new Traffic();
  for (const event of events) traffic.on(event);
  const view = traffic.view(words, new Map(), 1000);
  const open = view.filter(({ wantsAnswer, answeredAt }) => wantsAnswer && answeredAt === null);
  expect(view.slice(0, open.length)).toEqual(open);
  expect(open.map(({ at }) => at)).toEqual(open.map(({ at }) => at).toSorted((a, b) => a - b));
  expect(traffic.waiting).toEqual({ count: open.length, oldest: open[0]?.at ?? null });
  expect(view.length).toBe(events.filter(({ type }) => type === 'MessageSent').length);
});

test('the load counts the rows due in the next ten minutes', () => {
  const rows = rowViews(world, words);
  const load = loadView({ now: world.now, rows, traffic: new Traffic(), activity: new Activity(), held: [] });
  const soon = rows.filter(
    ({ due, status, kind }) =>
      kind !== 'expected-action' && status === 'waiting' && due !== null && due <= world.now + minutes(10),
  );
  expect(load.rowsDue).toBe(soon.length);
  expect(load.quietSeats).toEqual([]);
});
