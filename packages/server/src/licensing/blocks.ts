import { blockSteps, entryOf } from '../store/registry/block.ts';
import type { LicenceRow } from '../store/registry/licence.ts';
import type { Terms } from '../store/registry/term.ts';
import type { Step } from '../store/steps.ts';
import { blockingKeys } from '../registry/matching/blocking.ts';
import type { Described } from '../registry/record/licence.ts';
import { recordOf } from './record/stored.ts';

/** The blocking keys of somebody as the store's numbers. */
export const hashesOf = (described: Described): readonly number[] => blockingKeys(described).map(hashOf);

export const entriesOf = (licence: number, described: Described | undefined): readonly number[] =>
  described === undefined ? [] : hashesOf(described).map((hash) => entryOf(hash, licence));

/** Steps that make these licences findable by name, date and number. What they were found by before stays: an old name is still a name. */
export const blocksOf = (rows: readonly LicenceRow[], terms: Terms): readonly Step[] =>
  blockSteps(rows.flatMap((row) => entriesOf(row.id, recordOf(row, terms))));

/** FNV-1a of 32 bits over UTF-16 units, mixed once more so that its low bits are as good as its high ones. */
function hashOf(key: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01_00_01_93);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85_eb_ca_6b);
  hash ^= hash >>> 13;
  return hash >>> 0;
}
