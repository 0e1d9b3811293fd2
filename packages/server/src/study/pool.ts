import { Worker } from 'node:worker_threads';
import type { Metrics } from '../evaluation/metrics.ts';
import type { Job, WorkerStart } from './worker.ts';

export interface JobDone {
  readonly job: Job;
  readonly metrics: Metrics;
}

export interface PoolOptions {
  readonly start: WorkerStart;
  readonly jobs: readonly Job[];
  readonly workers: number;
  /** Told of each run as it ends, in whatever order. */
  readonly done: (done: JobDone) => void;
  readonly signal?: AbortSignal;
}

/** Runs every job on worker threads. Each run depends on its job alone, so the number of workers changes no figure. */
export async function runAll({ start, jobs, workers, done, signal }: PoolOptions): Promise<void> {
  const waiting = jobs.values();
  const threads = Array.from(
    { length: Math.max(1, Math.min(workers, jobs.length)) },
    () => new Worker(new URL('worker.ts', import.meta.url), { workerData: start }),
  );
  const stop = (): void => threads.forEach((thread) => void thread.terminate());
  signal?.addEventListener('abort', stop, { once: true });
  try {
    await Promise.all(threads.map((thread) => drive(thread, waiting, done, signal)));
  } finally {
    signal?.removeEventListener('abort', stop);
    stop();
  }
}

function drive(thread: Worker, waiting: Iterator<Job>, done: PoolOptions['done'], signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = (): void => {
      const job = waiting.next();
      if (job.done === true) resolve();
      else thread.postMessage(job.value);
    };
    thread.on('message', (result: JobDone) => {
      done(result);
      next();
    });
    thread.on('error', reject);
    thread.on('exit', () => (signal?.aborted === true ? reject(signal.reason) : resolve()));
    next();
  });
}
