import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metrics } from '../evaluation/metrics.ts';
import { Failure } from './failure.ts';
import type { Messages } from './messages.ts';
import { makeFolder } from './out-folder.ts';
import { reasonOf } from './reason.ts';

/**
 * Runs done so far, beside the results to be, so that an interrupted comparison goes on. The file is named by what is
 * compared (`key`, a hash), so another comparison into the same folder leaves it alone.
 */
export class Journal {
  readonly file: string;
  readonly known = new Map<string, Metrics>();

  constructor(out: string, key: string, words: Messages) {
    this.file = join(out, `compare.unfinished-${key.replaceAll(/[^A-Za-z0-9]/g, '').slice(0, 8)}.ndjson`);
    try {
      makeFolder(out);
      const [first, ...lines] = existsSync(this.file) ? readFileSync(this.file, 'utf8').split('\n') : [];
      if (first !== undefined && first === key) this.#recall(lines);
      else writeFileSync(this.file, `${key}\n`);
    } catch (error) {
      throw new Failure(2, words.outUnwritable(out, reasonOf(error, words)));
    }
  }

  note(key: string, metrics: Metrics): void {
    appendFileSync(this.file, `${JSON.stringify({ key, metrics })}\n`);
  }

  close(): void {
    rmSync(this.file, { force: true });
  }

  /** A last line cut short by the interruption is a run not done. */
  #recall(lines: readonly string[]): void {
    for (const line of lines) {
      try {
        const { key, metrics } = JSON.parse(line) as { readonly key: string; readonly metrics: Metrics };
        this.known.set(key, metrics);
      } catch {
        continue;
      }
    }
  }
}
