import { closeSync, existsSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { csvLine } from '../csv-line.ts';
import type { ReadItem } from './incoming.ts';
import type { RowFault } from './row-fault.ts';

/**
 * The rows that were not taken, as they stood, with line, column and reason before them: corrected, the file can be imported as it is. It
 * is made when the first is written, and cut back to what the journal knows before an interrupted import goes on.
 */
export class Rejects {
  readonly #file: string;
  readonly #header: readonly string[];
  #length: number;
  #open: number | null = null;

  constructor(file: string, header: readonly string[], length: number) {
    this.#file = file;
    this.#header = header;
    this.#length = length;
  }

  get length(): number {
    return this.#length;
  }

  /** Null where no row was rejected. */
  get file(): string | null {
    return this.#length === 0 ? null : this.#file;
  }

  write(item: Pick<ReadItem, 'cells'>, faults: readonly RowFault[]): void {
    this.#open ??= this.#begin();
    const cells = [
      faults.map(({ line }) => line ?? '')[0] ?? '',
      faults.map(({ column }) => column).join('; '),
      faults.map(({ reason }) => reason.en).join('; '),
      faults.map(({ reason }) => reason.fr).join('; '),
      ...item.cells,
    ];
    this.#append(csvLine(cells.map(String)));
  }

  close(): void {
    if (this.#open !== null) closeSync(this.#open);
    this.#open = null;
  }

  #begin(): number {
    const open = openSync(this.#file, existsSync(this.#file) && this.#length > 0 ? 'r+' : 'w', 0o600);
    ftruncateSync(open, this.#length);
    this.#open = open;
    if (this.#length === 0) this.#append(`\uFEFF${csvLine(['line', 'column', 'reason', 'motif', ...this.#header])}`);
    return open;
  }

  #append(text: string): void {
    const bytes = Buffer.from(text);
    if (this.#open !== null) writeSync(this.#open, bytes, 0, bytes.length, this.#length);
    this.#length += bytes.length;
  }
}
