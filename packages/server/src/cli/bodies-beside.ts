import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Body, isIntact } from '../log/seal.ts';
import { sha256 } from '../study/sha.ts';
import { Failure } from './failure.ts';
import type { Messages } from './messages.ts';
import { reasonOf } from './reason.ts';

/** A file of the command line's, whole; throws a `Failure` that says why it cannot be read. */
export function readText(file: string, words: Messages): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Failure(2, words.fileUnreadable(file, reasonOf(error, words)));
  }
}

export interface BesideLog {
  readonly file: string;
  /** By line, from 1; null where a line is no text that its seal was taken of. */
  readonly lines: readonly { readonly line: number; readonly body: Body | null }[];
}

/** The words behind the seals of a log, where they lie beside it; null where no such file does. */
export function bodiesBeside(log: string, words: Messages): BesideLog | null {
  const file = join(dirname(log), 'bodies.ndjson');
  if (!existsSync(file)) return null;
  const lines = readText(file, words)
    .split('\n')
    .flatMap((text, i) => (text === '' ? [] : [{ line: i + 1, body: intact(text) }]));
  return { file, lines };
}

function intact(line: string): Body | null {
  try {
    const { seal, salt, text } = JSON.parse(line) as Partial<Body>;
    if (seal === undefined || salt === undefined || text === undefined) return null;
    const body = { seal, salt, text };
    return isIntact(body, sha256) ? body : null;
  } catch {
    return null;
  }
}
