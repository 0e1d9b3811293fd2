import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure } from '../failure.ts';
import { reasonOf } from '../reason.ts';
import type { Terminal } from '../terminal.ts';

/** The folder of keys and of what a device remembers, inside the data folder; nobody else may look into it. */
export function credentialFolder(data: string | undefined, ...below: readonly string[]): string {
  const folder = join(resolve(data ?? process.env['SAMARITAN_DATA'] ?? '.samaritan'), 'credentials', ...below);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** Writes a file that its owner alone may read, whole or not at all. */
export function writePrivate(file: string, content: string | Uint8Array): void {
  const fresh = join(dirname(file), `.${basename(file)}.${process.pid}`);
  writeFileSync(fresh, content, { mode: 0o600 });
  chmodSync(fresh, 0o600);
  renameSync(fresh, file);
}

export function readGiven(file: string, terminal: Terminal): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Failure(2, terminal.words.fileUnreadable(file, reasonOf(error, terminal.words)));
  }
}

/** Writes a result where it was asked for; a folder that cannot be written ends the call with a sentence. */
export function writeGiven(file: string, content: string | Uint8Array, terminal: Terminal): void {
  try {
    mkdirSync(dirname(resolve(file)), { recursive: true });
    writePrivate(resolve(file), content);
  } catch (error) {
    throw new Failure(2, terminal.words.outUnwritable(file, reasonOf(error, terminal.words)));
  }
}

export const readIfThere = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null);
