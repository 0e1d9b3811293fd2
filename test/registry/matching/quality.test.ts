import { expect, test } from 'vitest';
import { makeRegister } from '../../../packages/server/src/bench/registry/made.ts';
import { checkAbsent, checkRoster, joinPersons } from '../../../packages/server/src/bench/registry/quality.ts';
import { upperBound } from '../../../packages/server/src/bench/registry/tally.ts';
import { defaultThresholds } from '../../../packages/server/src/registry/matching/decide.ts';
import { defaultModel } from '../../../packages/server/src/registry/matching/default-model.ts';
import { frequencies } from '../../../packages/server/src/registry/matching/frequencies.ts';

test('of a few hundred invented people nearly all are found, and nobody is let through as somebody else', () => {
  const made = makeRegister(77, 800, 0.9);
  const judging = { model: defaultModel, thresholds: defaultThresholds };
  const joined = joinPersons(made.register, defaultModel, frequencies(made.register.records));
  const checked = checkRoster(made, joined, judging);
  const members = checked.filter(({ row }) => row.gold.kind === 'member');
  const found = members.filter(({ outcome, isRight }) => outcome !== 'none' && isRight);
  expect(found.length / members.length).toBeGreaterThan(0.99);
  expect(checked.filter(({ outcome, isRight }) => outcome === 'match' && !isRight)).toEqual([]);
  expect(checkAbsent(made, joined, { ...judging, seed: 77, count: 1000 }).accepted).toEqual([]);
});

test('the upper bound is the rule of three where nothing was let through', () => {
  expect(upperBound(0, 300_000) * 300_000).toBeCloseTo(2.996, 2);
  expect(upperBound(1, 1000) * 1000).toBeCloseTo(4.744, 2);
});
