import { Unzlib, zlibSync } from 'fflate';
import { type Result, ok, refuse } from '@samaritan/scenarios/values/result';
import { base64url, fromBase64url, isObject, type EpochSeconds, type JsonObject } from './signing.ts';

/** What two bits say of a licence (Token Status List §7; 3 is left to the application: here a restriction). */
export const standings = ['valid', 'invalid', 'suspended', 'restricted'] as const;
export type Standing = (typeof standings)[number];

export const statusListType = 'statuslist+jwt';
/** No list of ours is larger: 64 million licences. What unfolds to more is an attack, not a list. */
const largest = 16 * 1024 * 1024;

/** Statuses of 1, 2, 4 or 8 bits, the first in the lowest bits of the first octet (Token Status List §4.1). */
export class StatusBits {
  readonly octets: Uint8Array<ArrayBuffer>;
  readonly bits: number;

  constructor(octets: Uint8Array<ArrayBuffer>, bits = 2) {
    if (![1, 2, 4, 8].includes(bits)) throw new RangeError('a status has 1, 2, 4 or 8 bits');
    this.octets = octets;
    this.bits = bits;
  }

  static ofSize(count: number, bits = 2): StatusBits {
    return new StatusBits(new Uint8Array(Math.ceil((count * bits) / 8)), bits);
  }

  get size(): number {
    return (this.octets.length * 8) / this.bits;
  }

  /** The status at `index`; null past the end, which is no status at all. */
  at(index: number): number | null {
    if (!Number.isInteger(index) || index < 0 || index >= this.size) return null;
    const place = index * this.bits;
    return ((this.octets[Math.floor(place / 8)] ?? 0) >> (place % 8)) & this.#mask;
  }

  set(index: number, status: number): void {
    if (this.at(index) === null) throw new RangeError(`no place ${index} in a list of ${this.size}`);
    const place = index * this.bits;
    const octet = Math.floor(place / 8);
    const cleared = (this.octets[octet] ?? 0) & ~(this.#mask << (place % 8));
    this.octets[octet] = cleared | ((status & this.#mask) << (place % 8));
  }

  get #mask(): number {
    return (1 << this.bits) - 1;
  }
}

/** DEFLATE in ZLIB form at the highest level (§4.1). */
export type Fold = (octets: Uint8Array) => Uint8Array;

/** Runs anywhere; a platform's own folds a list of ten million at 1 % into a fifth less. */
const anywhere: Fold = (octets) => zlibSync(octets, { level: 9 });

/** The list as a token carries it. */
export const foldBits = ({ octets }: StatusBits, fold: Fold = anywhere): string => base64url(fold(octets));

/** Unfolds the octets of a list, no more than `largest` of them; null where they are not a whole ZLIB stream. */
export function unfoldBits(text: string, bits: number): StatusBits | null {
  const folded = fromBase64url(text);
  if (folded === null || ![1, 2, 4, 8].includes(bits)) return null;
  const parts: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  const isLarger = (): boolean => length > largest;
  try {
    const stream = new Unzlib((part, last) => {
      parts.push(part);
      length += part.length;
      isWhole = last;
    });
    // In pieces, so that a small stream that would unfold without end is left in time.
    for (let at = 0; at < folded.length; at += 1024) {
      stream.push(folded.subarray(at, at + 1024), at + 1024 >= folded.length);
      if (isLarger()) return null;
    }
  } catch {
    return null;
  }
  if (!isWhole) return null;
  const octets = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    octets.set(part, at);
    at += part.length;
  }
  return new StatusBits(octets, bits);
}

/** A list with what its token says of it. */
export interface StatusList {
  readonly uri: string;
  readonly issuer: string;
  readonly issued: EpochSeconds;
  /** After this it says nothing any more. */
  readonly expires: EpochSeconds;
  /** How long a verifier may go on with it before it must ask for a newer one. */
  readonly timeToLive: number;
  readonly exercise: string | null;
  readonly bits: StatusBits;
}

/** The claims of a status list token (Token Status List §5.1). */
export const statusListClaims = (list: StatusList, fold: Fold = anywhere): JsonObject => ({
  iss: list.issuer,
  sub: list.uri,
  iat: list.issued,
  exp: list.expires,
  ttl: list.timeToLive,
  exercise: list.exercise,
  status_list: { bits: list.bits.bits, lst: foldBits(list.bits, fold) },
});

/** The list of a token's claims; the signature is checked elsewhere (`readSigned`). */
export function statusListOf(claims: JsonObject): Result<StatusList, { readonly code: 'status-list-malformed' }> {
  const { iss, sub, iat, exp, ttl, exercise, status_list: inner } = claims;
  const malformed = refuse({ code: 'status-list-malformed' as const });
  if (!isObject(inner)) return malformed;
  const { bits: width, lst } = inner;
  if (typeof lst !== 'string' || typeof width !== 'number') return malformed;
  const bits = unfoldBits(lst, width);
  if (bits === null || typeof iss !== 'string' || typeof sub !== 'string') return malformed;
  if (typeof iat !== 'number' || typeof exp !== 'number' || typeof ttl !== 'number') return malformed;
  if (exercise !== null && typeof exercise !== 'string') return malformed;
  return ok({ uri: sub, issuer: iss, issued: iat, expires: exp, timeToLive: ttl, exercise, bits });
}

/** Whether the list may still be used. A stale one is never a yes: it knows nothing of what was revoked since. */
export const isStale = ({ issued, expires, timeToLive }: StatusList, now: EpochSeconds): boolean =>
  now >= expires || now >= issued + timeToLive;

export const standingAt = (list: StatusList, index: number): Standing | null =>
  standings[list.bits.at(index) ?? -1] ?? null;
