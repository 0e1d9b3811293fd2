import { type Result, ok, refuse } from '@samaritan/scenarios/values/result';
import { base64, fromBase64, utf8 } from '../record/octets.ts';
import { type Note, type NoteKey, type NoteRefusal, type Sign, knownSignatures, readNote, writeNote } from './note.ts';

/** What a log says of itself: its name, how many leaves it has, and their root (C2SP tlog-checkpoint). */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
}

export type CheckpointRefusal =
  | NoteRefusal
  | { readonly code: 'checkpoint-malformed'; readonly line: 1 | 2 | 3 }
  | { readonly code: 'checkpoint-of-another-log'; readonly origin: string };

export const checkpointText = ({ origin, size, root }: Checkpoint): string => `${origin}\n${size}\n${base64(root)}\n`;

/** A checkpoint signed by the log's own key. */
export function signCheckpoint(checkpoint: Checkpoint, key: Pick<NoteKey, 'name' | 'keyId'>, sign: Sign): string {
  const text = checkpointText(checkpoint);
  return writeNote({ text, signatures: [{ name: key.name, keyId: key.keyId, signature: sign(utf8(text)) }] });
}

/** The checkpoint of a note that the log `key.name` signed; its first line must name that log. */
export function readCheckpoint(
  note: string,
  key: NoteKey,
): Result<{ readonly checkpoint: Checkpoint; readonly note: Note }, CheckpointRefusal> {
  const read = readNote(note);
  if (!read.ok) return read;
  const known = knownSignatures(read.value, [key], ({ signature }) => ({
    message: utf8(read.value.text),
    signature,
  }));
  if (!known.ok) return known;
  const parsed = parseCheckpoint(read.value.text);
  if (!parsed.ok) return parsed;
  if (parsed.value.origin !== key.name)
    return refuse({ code: 'checkpoint-of-another-log', origin: parsed.value.origin });
  return ok({ checkpoint: parsed.value, note: read.value });
}

/** The three lines every checkpoint has; lines of extensions after them are let be. */
export function parseCheckpoint(text: string): Result<Checkpoint, CheckpointRefusal> {
  const [origin = '', digits = '', rootText = ''] = text.split('\n');
  if (origin === '') return refuse({ code: 'checkpoint-malformed', line: 1 });
  const size = Number(digits);
  if (!/^(?:0|[1-9]\d*)$/.test(digits) || !Number.isSafeInteger(size))
    return refuse({ code: 'checkpoint-malformed', line: 2 });
  const root = fromBase64(rootText);
  if (root === null || root.length === 0) return refuse({ code: 'checkpoint-malformed', line: 3 });
  return ok({ origin, size, root });
}
