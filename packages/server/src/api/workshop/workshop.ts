import { Worker } from 'node:worker_threads';
import type { Answers, Job } from './jobs.ts';

/** Nobody is kept waiting behind so many. */
const mostWaiting = 64;

/** Too much long work waits already; to be asked again a little later. */
export class WorkshopBusy extends Error {
  override readonly name = 'WorkshopBusy';
}

const minute = 60_000;

/**
 * So long may work take, in milliseconds, from when its thread begins. Each is many times what the largest sheet, script or log of the
 * library takes on a busy machine: past it a thread goes round in circles, and others wait behind it.
 */
const longest: Readonly<Record<Job['kind'], number>> = {
  sheet: minute,
  roster: minute,
  msel: 2 * minute,
  paper: 5 * minute,
  document: 10 * minute,
  'dry-run': 20 * minute,
  report: 60 * minute,
};

/** The work was given up because it took longer than it may. Nothing of it was kept. */
export class WorkshopTooLong extends Error {
  override readonly name = 'WorkshopTooLong';
}

/** A thread that ended before its code was loaded, whatever its work was. */
class NotBegun extends Error {
  override readonly name = 'NotBegun';
}

/** What a thread tells: that its code is there, and what came of its work. */
export type Told<J extends Job = Job> = { readonly begun: true } | { readonly done: Answers[J['kind']] };

/** Threads for long work, a few at a time, so that those who play keep a processor. */
export class Workshop {
  readonly #most: number;
  readonly #longest: Readonly<Record<Job['kind'], number>>;
  readonly #waiting: (() => void)[] = [];
  readonly #threads = new Set<Worker>();
  #taken = 0;
  #closed = false;

  constructor(most: number, limits: Partial<Record<Job['kind'], number>> = {}) {
    this.#most = most;
    this.#longest = { ...longest, ...limits };
  }

  async run<J extends Job>(job: J): Promise<Answers[J['kind']]> {
    if (this.#closed || this.#waiting.length >= mostWaiting) throw new WorkshopBusy();
    // A place that comes free is handed to who waits longest, and is never free in between.
    if (this.#taken < this.#most) this.#taken++;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await this.#onThread(job).catch((error: unknown) => {
        if (!(error instanceof NotBegun)) throw error;
        // The program's files were being replaced, or the machine had no memory to spare: neither is the work's own fault.
        return this.#onThread(job);
      });
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#taken--;
      else next();
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const go of this.#waiting.splice(0)) go();
    await Promise.all([...this.#threads].map((thread) => thread.terminate()));
  }

  async #onThread<J extends Job>(job: J): Promise<Answers[J['kind']]> {
    if (this.#closed) throw new WorkshopBusy();
    const limit = this.#longest[job.kind];
    const thread = new Worker(new URL('worker.ts', import.meta.url), { workerData: job });
    this.#threads.add(thread);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let begun = false;
    try {
      return await new Promise<Answers[J['kind']]>((resolve, reject) => {
        const failed = (error: unknown): void => reject(begun ? error : new NotBegun(String(error), { cause: error }));
        timer = setTimeout(() => reject(new WorkshopTooLong(`${job.kind}: more than ${limit} ms`)), limit);
        thread.on('message', (told: Told<J>) => {
          if ('done' in told) resolve(told.done);
          else begun = true;
        });
        thread.once('error', failed);
        thread.once('exit', (code) => failed(new Error(`a thread for ${job.kind} ended with ${code}`)));
      });
    } finally {
      clearTimeout(timer);
      await thread.terminate();
      this.#threads.delete(thread);
    }
  }
}
