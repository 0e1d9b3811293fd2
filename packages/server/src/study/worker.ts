import { parentPort, workerData } from 'node:worker_threads';
import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { type Arm, metricsOfRun } from './batch.ts';

/** Given to a worker when it starts: everything the runs share. */
export interface WorkerStart {
  readonly scenario: Scenario;
  readonly arms: readonly Arm[];
}

/** One run to do: which arm, which seed. */
export interface Job {
  readonly arm: number;
  readonly seed: number;
}

const { scenario, arms } = workerData as WorkerStart;

parentPort?.on('message', (job: Job) => {
  const arm = arms[job.arm];
  if (arm === undefined) throw new RangeError(`no arm ${job.arm}`);
  parentPort?.postMessage({ job, metrics: metricsOfRun(scenario, arm, job.seed) });
});
