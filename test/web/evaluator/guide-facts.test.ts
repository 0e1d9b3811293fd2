import { type SimTime, simTime } from '../../../packages/scenarios/src/values/time.ts';
import type { EvaluationFrame } from '../../../packages/server/src/views/control/frame.ts';
import { expect, test } from 'vitest';
import {
  difference,
  evaluatorNamed,
  evidenceOf,
  latestRatings,
  notesOf,
  proposedOf,
  targetState,
} from '../../../packages/web/src/evaluator/guide-facts.ts';

const at = (minute: number): SimTime => simTime(minute * 60_000);
const said = (text: string) => ({ text });
const both = { en: 'Unit arrived', fr: 'Unité arrivée' };
const rated = (seq: number, staff: string, rating: 'P' | 'S' | 'M' | 'U', task: number | null = null) => ({
  seq,
  at: at(seq),
  staff,
  objective: 'move',
  task,
  rating,
  text: said(''),
});
const frame: EvaluationFrame = {
  upTo: 60,
  clock: { state: 'running', at: at(60), wall: '2026-10-14T16:00:00Z', speed: 1, because: null },
  evidence: [
    { seq: 10, at: at(10), objective: 'move', task: 0, item: 0, target: false, text: both },
    { seq: 12, at: at(12), objective: 'move', task: 0, item: null, target: true, text: both },
    { seq: 50, at: at(50), objective: 'move', task: 1, item: null, target: true, text: both },
    { seq: 51, at: at(51), objective: 'spread', task: 0, item: null, target: true, text: both },
  ],
  targets: [
    { objective: 'move', task: 0, met: true, value: null, at: at(12) },
    { objective: 'move', task: 1, met: false, value: null, at: at(40) },
    { objective: 'move', task: 2, met: false, value: 3, at: at(40) },
  ],
  observations: [
    { seq: 20, at: at(20), occurredAt: at(18), staff: 'x', objective: 'move', task: null, seat: null, text: said('a') },
    { seq: 31, at: at(31), occurredAt: at(30), staff: 'y', objective: 'spread', task: 0, seat: null, text: said('b') },
  ],
  ratings: [rated(21, 'x', 'P'), rated(22, 'y', 'M'), rated(23, 'x', 'S'), rated(24, 'x', 'U', 0)],
  names: { x: 'Ada Roy' },
  proposed: [{ objective: 'move', task: null, rating: 'S' }],
};

test('a target is met, done late, missed, or open still', () => {
  expect([0, 1, 2, 3].map((task) => targetState(frame, 'move', task).status)).toEqual([
    'met',
    'late',
    'missed',
    'open',
  ]);
  expect(targetState(frame, 'move', 2).value).toBe(3);
});

test('evidence is of its own task, the newest first', () => {
  expect(evidenceOf(frame, 'move', 0).map(({ seq }) => seq)).toEqual([12, 10]);
  expect(evidenceOf(frame, 'move', 3)).toEqual([]);
});

test('of each evaluator the last rating of the same thing counts', () => {
  const of = latestRatings(frame, { objective: 'move', task: null });
  expect(of.map(({ staff, rating }) => [staff, rating])).toEqual([
    ['x', 'S'],
    ['y', 'M'],
  ]);
  expect(latestRatings(frame, { objective: 'move', task: 0 }).map(({ rating }) => rating)).toEqual(['U']);
  expect(proposedOf(frame, { objective: 'move', task: null })).toBe('S');
  expect(proposedOf(frame, { objective: 'move', task: 0 })).toBeNull();
});

test('evaluators differ where their ratings do, from the best to the worst', () => {
  expect(difference([{ rating: 'M' }, { rating: 'P' }, { rating: 'S' }])).toEqual({ best: 'P', worst: 'M' });
  expect(difference([{ rating: 'S' }, { rating: 'S' }])).toBeNull();
  expect(difference([])).toBeNull();
});

test('evaluators go by name, or by a letter in the order they were first heard of, and notes come newest first', () => {
  const named = evaluatorNamed(frame, (letter) => `Evaluator ${letter}`);
  expect(['x', 'y'].map(named)).toEqual(['Ada Roy', 'Evaluator B']);
  expect(notesOf(frame, null).map(({ seq }) => seq)).toEqual([31, 20]);
  expect(notesOf(frame, 'move').map(({ seq }) => seq)).toEqual([20]);
});
