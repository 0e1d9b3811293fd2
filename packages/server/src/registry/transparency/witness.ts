import { type Result, ok, refuse } from '@samaritan/scenarios/values/result';
import { isSame, joined, utf8 } from '../record/octets.ts';
import { type Checkpoint, type CheckpointRefusal, parseCheckpoint, readCheckpoint } from './checkpoint.ts';
import {
  type NoteKey,
  type NoteRefusal,
  type NoteSignature,
  type Sign,
  knownSignatures,
  readNote,
  writeNote,
} from './note.ts';
import { isConsistent } from './proofs.ts';
import type { Hash } from './tree.ts';

/** Why a witness does not sign. `log-forked`: what it saw before is not the beginning of what it is shown now. */
export type WitnessRefusal =
  | CheckpointRefusal
  | { readonly code: 'log-shrunk'; readonly seen: number; readonly shown: number }
  | { readonly code: 'log-forked'; readonly seen: number; readonly shown: number };

/** What a witness has of another's log: the largest checkpoint it signed. */
export type Seen = Pick<Checkpoint, 'size' | 'root'>;

export interface WitnessKey extends Pick<NoteKey, 'name' | 'keyId'> {
  readonly sign: Sign;
}

/** A checkpoint to be witnessed, with the proof from what the witness saw last. */
export interface Shown {
  readonly note: string;
  readonly log: NoteKey;
  readonly proof: readonly Uint8Array[];
  /** Seconds since 1970, by the witness's clock. */
  readonly at: number;
}

/**
 * The checkpoint with the witness's cosignature added (C2SP tlog-cosignature, Ed25519), and what the witness keeps from now on. It signs
 * only what goes on from what it saw: the other country's key under a checkpoint therefore says that nothing before it was rewritten.
 */
export function cosign(
  hash: Hash,
  { note, log, proof, at }: Shown,
  seen: Seen | null,
  witness: WitnessKey,
): Result<{ readonly note: string; readonly seen: Seen }, WitnessRefusal> {
  const read = readCheckpoint(note, log);
  if (!read.ok) return read;
  const { checkpoint, note: parsed } = read.value;
  const before = seen ?? { size: 0, root: hash(new Uint8Array(0)) };
  const sizes = { seen: before.size, shown: checkpoint.size };
  if (checkpoint.size < before.size) return refuse({ code: 'log-shrunk', ...sizes });
  if (!isConsistent(hash, { from: before, to: checkpoint, proof })) return refuse({ code: 'log-forked', ...sizes });
  const signature = joined([bigEndian(at), witness.sign(cosignedMessage(parsed.text, at))]);
  return ok({
    note: writeNote({
      text: parsed.text,
      signatures: [...parsed.signatures, { name: witness.name, keyId: witness.keyId, signature }],
    }),
    seen: { size: checkpoint.size, root: checkpoint.root },
  });
}

/** Who of `witnesses` cosigned this note, and when (seconds since 1970). */
export function cosignatures(
  note: string,
  witnesses: readonly NoteKey[],
): Result<readonly { readonly name: string; readonly at: number }[], NoteRefusal> {
  const read = readNote(note);
  if (!read.ok) return read;
  const known = knownSignatures(read.value, witnesses, ({ signature }) => ({
    message: cosignedMessage(read.value.text, timeOf(signature)),
    signature: signature.slice(8),
  }));
  if (!known.ok) return known;
  return ok(known.value.map(({ name, signature }: NoteSignature) => ({ name, at: timeOf(signature) })));
}

/** Two checkpoints of one log that cannot both be true: equal sizes, other roots. Each signed, they prove the split view. */
export function isSplitView(a: string, b: string): boolean {
  const [one, other] = [parseCheckpoint(a), parseCheckpoint(b)];
  if (!one.ok || !other.ok) return false;
  return (
    one.value.origin === other.value.origin &&
    one.value.size === other.value.size &&
    !isSame(one.value.root, other.value.root)
  );
}

const cosignedMessage = (text: string, at: number): Uint8Array => utf8(`cosignature/v1\ntime ${at}\n${text}`);

/** Eight octets; times stay far below 2^53. */
function bigEndian(value: number): Uint8Array {
  const octets = new Uint8Array(8);
  let rest = value;
  for (let i = 7; i >= 0; i--) {
    octets[i] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  return octets;
}

const timeOf = (signature: Uint8Array): number => signature.slice(0, 8).reduce((sum, octet) => sum * 256 + octet, 0);
