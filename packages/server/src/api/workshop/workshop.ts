import { Worker } from 'node:worker_threads';
import type { Answers, Job } from './jobs.ts';

/** Nobody is kept waiting behind so many. */
const mostWaiting = 64;

/** Too much long work waits already; to be asked again a little later. */
export class WorkshopBusy extends Error {
  override readonly name = 'WorkshopBusy';
}

/** Threads for long work, a few at a time, so that those who play keep a processor. */
export class Workshop {
  readonly #most: number;
  readonly #waiting: (() => void)[] = [];
  readonly #threads = new Set<Worker>();
  #closed = false;

  constructor(most: number) {
    this.#most = most;
  }

  async run<J extends Job>(job: J): Promise<Answers[J['kind']]> {
    if (this.#closed || this.#waiting.length >= mostWaiting) throw new WorkshopBusy();
    if (this.#threads.size >= this.#most) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    if (this.#closed) throw new WorkshopBusy();
    const thread = new Worker(new URL('worker.ts', import.meta.url), { workerData: job });
    this.#threads.add(thread);
    try {
      return await new Promise<Answers[J['kind']]>((resolve, reject) => {
        thread.once('message', resolve);
        thread.once('error', reject);
        thread.once('exit', (code) => reject(new Error(`a thread for ${job.kind} ended with ${code}`)));
      });
    } finally {
      await thread.terminate();
      this.#threads.delete(thread);
      this.#waiting.shift()?.();
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const go of this.#waiting.splice(0)) go();
    await Promise.all([...this.#threads].map((thread) => thread.terminate()));
  }
}
