import { EngineFault } from '@samaritan/scenarios/values/result';
import type { Step } from '../steps.ts';
import type { Registry } from './registry.ts';
import { insertSteps } from './rows-step.ts';

/** Licences that one registry can number. */
export const mostLicences = 2 ** 25 - 1;
const hashes = 2 ** 28;

/**
 * A blocking key and a licence in one whole number below 2^53: the row has nothing else, and a key is a range. Of 2^28 buckets one
 * holds a quarter of a stranger on the average with ten million licences of seven keys, and comparing weeds that out.
 */
export function entryOf(hash: number, licence: number): number {
  if (licence > mostLicences) throw new EngineFault(`a registry numbers ${mostLicences} licences, not ${licence}`);
  return bucket(hash) * (mostLicences + 1) + licence;
}

const bucket = (hash: number): number => ((hash % hashes) + hashes) % hashes;

export const blockSteps = (entries: readonly number[]): readonly Step[] =>
  insertSteps(
    'licence_block',
    ['entry'],
    entries.map((entry) => ({ entry })),
    'on conflict do nothing',
  );

/** The licences that share any of the keys, at most `limit` of each key. */
export async function blockMembers(
  registry: Registry,
  keys: Iterable<number>,
  limit: number,
): Promise<ReadonlySet<number>> {
  const members = new Set<number>();
  for (const key of keys) {
    const from = entryOf(key, 0);
    const rows = await registry.rows<{ entry: number }>(
      'select entry from licence_block where entry >= ? and entry < ? limit ?',
      [from, from + mostLicences + 1, limit],
    );
    for (const { entry } of rows) members.add(entry - from);
  }
  return members;
}
