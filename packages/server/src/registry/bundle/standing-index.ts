import { compare } from '../record/octets.ts';
import { numberKey } from '../record/licence-number.ts';
import type { LicenceRecord, Moment } from '../record/licence.ts';

/** HMAC-SHA-256 under the key of this bundle; an argument, since the key lies with whoever made or opened it. */
export type Mac = (text: string) => Uint8Array;

const tagLength = 12;
export const entryLength = tagLength + 1;

/** Days from the bundle's date for which a licence may be used, in one octet: nothing of why stands in it. */
export const mayNot = 0;
export const gone = 254;
export const throughout = 255;
const mostDays = 253;

/** What an entry is about: nothing of the person, and nothing of the number without the key. */
export const licenceTag = (
  mac: Mac,
  of: Pick<LicenceRecord, 'issuer' | 'class'> & { readonly number: string },
): Uint8Array => mac(`${of.issuer}\n${of.class}\n${numberKey(of.number)}`).slice(0, tagLength);

/**
 * How long after `asOf` the licence may be used, as an entry says it. A restricted licence counts as not: what it still allows is a
 * reason, and reasons are of another tier.
 */
export function daysGood({ status, expires }: Pick<LicenceRecord, 'status' | 'expires'>, asOf: Moment): number {
  if (status !== 'active') return mayNot;
  if (expires === null) return throughout;
  // The last day counts in full.
  const days = dayOf(expires) - dayOf(asOf.slice(0, 10)) + 1;
  return days <= 0 ? mayNot : days > mostDays ? throughout : days;
}

export interface Entry {
  readonly tag: Uint8Array;
  readonly days: number;
}

/** The index of a bundle: entries of 13 octets sorted by tag. Of two entries with one tag the later stands. */
export function writeIndex(entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const sorted = entries.map((entry, i) => ({ ...entry, i })).toSorted((a, b) => compare(a.tag, b.tag) || a.i - b.i);
  const last = sorted.filter(({ tag }, i) => {
    const next = sorted[i + 1];
    return next === undefined || compare(tag, next.tag) !== 0;
  });
  const octets = new Uint8Array(last.length * entryLength);
  for (const [i, { tag, days }] of last.entries()) {
    octets.set(tag, i * entryLength);
    octets[i * entryLength + tagLength] = days;
  }
  return octets;
}

/** The days of a licence by its tag; null where the index does not have it. */
export function findDays(index: Uint8Array, tag: Uint8Array): number | null {
  let [low, high] = [0, index.length / entryLength];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const order = compare(index.subarray(middle * entryLength, middle * entryLength + tagLength), tag);
    if (order === 0) return index[middle * entryLength + tagLength] ?? null;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return null;
}

/** An older index with the entries of a delta in it; what the delta says is gone is no longer there. Both are sorted. */
export function mergeIndex(base: Uint8Array, delta: Uint8Array): Uint8Array<ArrayBuffer> {
  const merged = new Uint8Array(base.length + delta.length);
  let [b, d, at] = [0, 0, 0];
  while (b < base.length || d < delta.length) {
    const order =
      b >= base.length
        ? 1
        : d >= delta.length
          ? -1
          : compare(base.subarray(b, b + tagLength), delta.subarray(d, d + tagLength));
    const entry = order < 0 ? base.subarray(b, b + entryLength) : delta.subarray(d, d + entryLength);
    if (order <= 0) b += entryLength;
    if (order >= 0) d += entryLength;
    if (entry[tagLength] === gone) continue;
    merged.set(entry, at);
    at += entryLength;
  }
  return merged.slice(0, at);
}

/** What changed from one index to a later one, as an index that `mergeIndex` takes. */
export function indexChanges(before: Uint8Array, after: Uint8Array): Uint8Array<ArrayBuffer> {
  const changes: Entry[] = [];
  for (let at = 0; at < after.length; at += entryLength) {
    const [tag, days] = [after.slice(at, at + tagLength), after[at + tagLength] ?? mayNot];
    if (findDays(before, tag) !== days) changes.push({ tag, days });
  }
  for (let at = 0; at < before.length; at += entryLength) {
    const tag = before.slice(at, at + tagLength);
    if (findDays(after, tag) === null) changes.push({ tag, days: gone });
  }
  return writeIndex(changes);
}

/** Whether the octets can be an index at all: whole entries, in order. Gives the first entry that is not, or null. */
export function faultOfIndex(index: Uint8Array): number | null {
  const whole = Math.floor(index.length / entryLength);
  for (let i = 1; i < whole; i++) {
    const [before, here] = [(i - 1) * entryLength, i * entryLength];
    if (compare(index.subarray(before, before + tagLength), index.subarray(here, here + tagLength)) >= 0) return i;
  }
  return whole * entryLength === index.length ? null : whole;
}

/** Days since 1970-01-01 of a date of the proleptic Gregorian calendar (H. Hinnant, `days_from_civil`). */
export function dayOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}
