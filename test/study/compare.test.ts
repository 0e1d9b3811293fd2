import { expect, test } from 'vitest';
import type { Metrics } from '../../packages/server/src/evaluation/metrics.ts';
import { type CompareOptions, compare, jobKey } from '../../packages/server/src/study/compare.ts';
import { leversOf, libraryScenario } from '../builders/library.ts';

const scenario = libraryScenario('st-croix');

const options = (workers: number): CompareOptions => ({
  scenario,
  lever: 'licence.data',
  values: ['on-request', 'prepositioned'],
  arms: [leversOf(scenario, { 'licence.data': 'on-request' }), leversOf(scenario, { 'licence.data': 'prepositioned' })],
  skill: 'skilled',
  seed: 11,
  replications: 4,
  workers,
  known: new Map(),
  done: () => undefined,
});

test('a comparison gives the same figures whatever the number of workers', async () => {
  expect(await compare(options(1))).toEqual(await compare(options(3)));
});

test('a comparison that was interrupted goes on from the runs it has and ends the same', async () => {
  const runs = new Map<string, Metrics>();
  const whole = await compare({ ...options(2), done: ({ job, metrics }) => void runs.set(jobKey(job), metrics) });
  const known = new Map([...runs].slice(0, 5));
  const done: string[] = [];
  const resumed = await compare({ ...options(2), known, done: ({ job }) => void done.push(jobKey(job)) });
  expect(resumed).toEqual(whole);
  expect(done).toHaveLength(3);
});

test('ready licence data never makes a clinician wait longer', async () => {
  const { metrics } = await compare(options(2));
  const waiting = metrics.find(({ metric }) => metric === 'clinician_hours_waiting');
  expect(waiting).toMatchObject({ exercised: true, pairs: 4, helped: 1 });
  expect(waiting?.difference).toBeLessThan(0);
});

test('what a scenario cannot move is not exercised, which is not zero', async () => {
  const { metrics } = await compare(options(2));
  const doses = metrics.find(({ metric }) => metric === 'doses_before_onset');
  expect(doses).toMatchObject({ exercised: false, difference: null, meanA: null });
});

test('an abort ends the comparison with its reason', async () => {
  const controller = new AbortController();
  const running = compare({
    ...options(2),
    signal: controller.signal,
    done: () => controller.abort(new Error('enough')),
  });
  await expect(running).rejects.toThrow('enough');
});
