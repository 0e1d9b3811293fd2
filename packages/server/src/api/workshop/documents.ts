import { setImmediate } from 'node:timers/promises';
import type { Language } from '@samaritan/scenarios/values/text';
import type { Database } from '../../store/database.ts';
import { lastEvent, readEvents } from '../../store/event.ts';
import { exerciseById } from '../../store/exercise.ts';
import { sha256 } from '../../study/sha.ts';
import type { DocumentKind, Job } from './jobs.ts';
import type { Workshop } from './workshop.ts';
import { writtenBeside } from './written-beside.ts';

/** A report, as JSON, of everything up to an event. */
export interface MadeReport {
  readonly seq: number;
  readonly ended: boolean;
  readonly json: string;
}

const page = 1000;
/** Bytes of documents that are kept for the next who ask. */
const kept = 128_000_000;

/** Reports and documents of exercises, each made once for the same events. */
export class Documents {
  readonly #database: Database;
  readonly #workshop: Workshop;
  readonly #reports = new Kept<MadeReport>(({ json }) => json.length);
  readonly #documents = new Kept<Uint8Array>(({ byteLength }) => byteLength);

  constructor(database: Database, workshop: Workshop) {
    this.#database = database;
    this.#workshop = workshop;
  }

  /** Null where there is no such exercise, or nothing has happened in it. */
  async report(exercise: string): Promise<MadeReport | null> {
    // In this order: of an exercise found ended the last event is its last, and the whole log of it is read.
    const stored = await exerciseById(this.#database, exercise);
    const last = await lastEvent(this.#database, exercise);
    if (last === null || stored === null) return null;
    const ended = stored.state === 'ended';
    return this.#reports.get(`${exercise} ${last.seq} ${ended}`, async () => {
      const lines = await this.#lines(exercise, last.seq);
      const json = await this.#workshop.run({ kind: 'report', header: stored.header, lines, whole: ended });
      return { seq: last.seq, ended, json };
    });
  }

  async document(exercise: string, language: Language, format: DocumentKind): Promise<Uint8Array | null> {
    const report = await this.report(exercise);
    if (report === null) return null;
    const written = await writtenBeside(this.#database, exercise);
    // Erased words must not live on in a document that was kept.
    const beside = sha256(JSON.stringify(written));
    return this.#documents.get(`${exercise} ${report.seq} ${report.ended} ${beside} ${language} ${format}`, () =>
      this.#workshop.run({ kind: 'document', report: report.json, language, format, written }),
    );
  }

  /** A paper of the script, or its MSEL as a sheet. */
  fromScript(exercise: string, job: Extract<Job, { kind: 'paper' | 'msel' }>): Promise<Uint8Array> {
    const paper = job.kind === 'paper' ? job.paper : '';
    return this.#documents.get(`${exercise} ${job.kind} ${paper} ${job.language} ${job.format}`, () =>
      this.#workshop.run(job),
    );
  }

  async #lines(exercise: string, upTo: number): Promise<readonly string[]> {
    const lines: string[] = [];
    while (lines.length < upTo) {
      const read = await readEvents(this.#database, exercise, lines.length, Math.min(page, upTo - lines.length));
      if (read.length === 0) break;
      for (const { line } of read) lines.push(line);
      await setImmediate();
    }
    return lines;
  }
}

/** What was made, by name, the latest used kept; what is being made is waited for and not made twice. */
class Kept<T> {
  readonly #all = new Map<string, { readonly made: Promise<T>; size: number }>();
  readonly #sizeOf: (made: T) => number;

  constructor(sizeOf: (made: T) => number) {
    this.#sizeOf = sizeOf;
  }

  get(name: string, make: () => Promise<T>): Promise<T> {
    const known = this.#all.get(name);
    if (known !== undefined) {
      this.#all.delete(name);
      this.#all.set(name, known);
      return known.made;
    }
    const entry = { made: make(), size: 0 };
    this.#all.set(name, entry);
    entry.made.then(
      (made) => {
        entry.size = this.#sizeOf(made);
        this.#cut();
      },
      () => {
        if (this.#all.get(name) === entry) this.#all.delete(name);
      },
    );
    return entry.made;
  }

  #cut(): void {
    let sum = [...this.#all.values()].reduce((all, { size }) => all + size, 0);
    for (const [name, { size }] of this.#all) {
      if (sum <= kept || this.#all.size === 1) return;
      // Still being made, and waited for.
      if (size === 0) continue;
      this.#all.delete(name);
      sum -= size;
    }
  }
}
