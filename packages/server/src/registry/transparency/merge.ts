import { type Result, ok, refuse } from '@samaritan/scenarios/values/result';
import { isSame, utf8 } from '../record/octets.ts';
import { type CheckpointRefusal, readCheckpoint } from './checkpoint.ts';
import { readLeafLine } from './look.ts';
import type { NoteKey } from './note.ts';
import { type Hash, MerkleTree, leafHash } from './tree.ts';
import type { Seen } from './witness.ts';

/** The log of a device that worked without a network: all its lines since the device was set up, and its signed checkpoint. */
export interface DeviceLog {
  readonly lines: readonly string[];
  readonly checkpoint: string;
}

export type MergeRefusal =
  | CheckpointRefusal
  | { readonly code: 'leaf-malformed'; readonly line: number }
  | { readonly code: 'device-log-cut'; readonly wanted: number; readonly found: number }
  | { readonly code: 'device-log-rewritten'; readonly seen: number }
  | { readonly code: 'device-log-not-as-signed' };

/**
 * The lines a device brings that were not merged before, and what the keeper remembers of the device from now on. Refused where the device
 * changed or dropped what it had handed over at an earlier contact (`seen`), or where its lines are not those it signed.
 */
export function mergeDevice(
  hash: Hash,
  { lines, checkpoint: note }: DeviceLog,
  device: NoteKey,
  seen: Seen | null,
): Result<{ readonly fresh: readonly string[]; readonly seen: Seen }, MergeRefusal> {
  const read = readCheckpoint(note, device);
  if (!read.ok) return read;
  const { checkpoint } = read.value;
  const known = seen?.size ?? 0;
  if (lines.length < Math.max(known, checkpoint.size))
    return refuse({ code: 'device-log-cut', wanted: Math.max(known, checkpoint.size), found: lines.length });
  const bad = lines.findIndex((line) => !readLeafLine(line).ok);
  if (bad >= 0) return refuse({ code: 'leaf-malformed', line: bad + 1 });
  const tree = new MerkleTree(hash);
  for (const line of lines) tree.append(leafHash(hash, utf8(line)));
  if (seen !== null && !isSame(tree.root(known), seen.root))
    return refuse({ code: 'device-log-rewritten', seen: known });
  if (checkpoint.size < known) return refuse({ code: 'device-log-cut', wanted: known, found: checkpoint.size });
  if (lines.length !== checkpoint.size || !isSame(tree.root(), checkpoint.root))
    return refuse({ code: 'device-log-not-as-signed' });
  return ok({ fresh: lines.slice(known), seen: { size: checkpoint.size, root: checkpoint.root } });
}
