import { expect, test } from 'vitest';
import { differences } from './leaves.ts';
import { playedExercise } from './played.ts';
import { recompute } from './report.ts';

test('every number of the report of st-croix, played by skilled desks, comes out of the bare lines of its log', () => {
  const { log, report, runs } = playedExercise('st-croix', 'skilled', 7);
  expect(differences(report, recompute(log, runs, report.findings))).toEqual([]);
});
