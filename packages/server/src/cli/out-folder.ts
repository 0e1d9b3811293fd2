import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Failure } from './failure.ts';
import type { Messages } from './messages.ts';
import { reasonOf } from './reason.ts';

/**
 * Files of one command, all or none: written in a hidden folder beside their place and moved there when whole. A file of
 * the same name that was there before is replaced only then.
 */
export class OutFolder {
  readonly #folder: string;
  readonly #made: string | undefined;
  readonly #staging: string;
  readonly #open = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #pending = new Map<string, string>();

  constructor(folder: string, words: Messages) {
    this.#folder = folder;
    try {
      this.#made = makeFolder(folder);
      this.#staging = mkdtempSync(join(folder, '.unfinished-'));
    } catch (error) {
      throw new Failure(2, words.outUnwritable(folder, reasonOf(error, words)));
    }
  }

  /** Adds a line to a file; lines are written in blocks, small ones, since a long text costs the memory more than the call. */
  line(name: string, line: string): void {
    const block = `${this.#pending.get(name) ?? ''}${line}\n`;
    this.#pending.set(name, block);
    if (block.length >= 65_536) this.#flush(name);
  }

  write(name: string, content: string | Uint8Array): void {
    this.#names.push(name);
    writeFileSync(join(this.#staging, name), content);
  }

  /** Makes a file that may stay without lines. */
  begin(name: string): void {
    if (this.#open.has(name)) return;
    this.#open.set(name, openSync(join(this.#staging, name), 'w'));
    this.#names.push(name);
  }

  /** Moves every file to its place; gives their names. */
  finish(): readonly string[] {
    this.#close();
    for (const name of this.#names) renameSync(join(this.#staging, name), join(this.#folder, name));
    rmdirSync(this.#staging);
    return this.#names;
  }

  /** Takes everything back, the folder too where it was made for this. */
  abandon(): void {
    this.#close();
    rmSync(this.#staging, { recursive: true, force: true });
    if (this.#made !== undefined) rmSync(this.#made, { recursive: true, force: true });
  }

  #flush(name: string): void {
    const block = this.#pending.get(name);
    if (block === undefined) return;
    this.begin(name);
    const file = this.#open.get(name);
    if (file !== undefined) writeSync(file, block);
    this.#pending.delete(name);
  }

  #close(): void {
    for (const name of this.#pending.keys()) this.#flush(name);
    for (const file of this.#open.values()) closeSync(file);
    this.#open.clear();
  }
}

/**
 * Makes a folder with those above it, one by one; gives the uppermost that was made. Not by `recursive`, which never comes
 * back from places where the system lets nothing be made, such as `/proc`.
 */
export function makeFolder(folder: string): string | undefined {
  if (existsSync(folder)) return undefined;
  const above = makeFolder(dirname(resolve(folder)));
  mkdirSync(folder);
  return above ?? folder;
}
