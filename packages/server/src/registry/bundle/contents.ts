import { type Result, ok, refuse } from '@samaritan/scenarios/values/result';
import { licenceKey } from '../record/licence-number.ts';
import type { LicenceKey, LicenceRecord, Moment } from '../record/licence.ts';
import { joined, utf8 } from '../record/octets.ts';
import { type Mac, daysGood, faultOfIndex, licenceTag, writeIndex } from './standing-index.ts';

/** What a jurisdiction hands over: standing of every licence under a key (tier 0), and of those who agreed the basic data (tier 1). */
export interface Contents {
  readonly asOf: Moment;
  readonly index: Uint8Array<ArrayBuffer>;
  readonly consented: readonly BasicLicence[];
}

/** Tier 1. Nothing of discipline, birth or address. */
export interface BasicLicence {
  readonly issuer: string;
  readonly class: string;
  readonly number: string;
  readonly family: string;
  readonly given: string;
  readonly expires: string | null;
}

/** Of each licence its standing; of those in `consent` the basic data as well, and of nobody else anything. */
export function contentsOf(
  records: readonly LicenceRecord[],
  mac: Mac,
  { asOf, consent }: { readonly asOf: Moment; readonly consent: ReadonlySet<LicenceKey> },
): Contents {
  return {
    asOf,
    index: writeIndex(records.map((record) => ({ tag: licenceTag(mac, record), days: daysGood(record, asOf) }))),
    consented: records
      .filter((record) => consent.has(licenceKey(record)))
      .map(({ issuer, class: of, number, name: { family, given }, expires }) => ({
        issuer,
        class: of,
        number,
        family,
        given,
        expires,
      })),
  };
}

/** One block of octets: a line of JSON with the lengths, the index, the consented as one line each. */
export function writeContents({ asOf, index, consented }: Contents): Uint8Array<ArrayBuffer> {
  const lines = consented.map((one) => utf8(`${JSON.stringify(one)}\n`));
  const head = { form: 'samaritan-bundle-contents/v1', asOf, index: index.length, consented: consented.length };
  return joined([utf8(`${JSON.stringify(head)}\n`), index, ...lines]);
}

export type ContentsRefusal =
  | { readonly code: 'contents-malformed'; readonly at: number }
  | { readonly code: 'index-out-of-order'; readonly entry: number };

/** The contents of a block; refuses with the octet or the entry at which it is not what it says. `text` reads UTF-8. */
export function readContents(
  block: Uint8Array<ArrayBuffer>,
  text: (octets: Uint8Array) => string,
): Result<Contents, ContentsRefusal> {
  const end = block.indexOf(10);
  const head = end < 0 ? null : headOf(text(block.subarray(0, end)));
  if (head === null) return refuse({ code: 'contents-malformed', at: 0 });
  const start = end + 1;
  if (block.length < start + head.index) return refuse({ code: 'contents-malformed', at: block.length });
  const index = block.slice(start, start + head.index);
  const entry = faultOfIndex(index);
  if (entry !== null) return refuse({ code: 'index-out-of-order', entry });
  const lines = text(block.subarray(start + head.index)).split('\n');
  if (lines.pop() !== '' || lines.length !== head.consented)
    return refuse({ code: 'contents-malformed', at: start + head.index });
  const consented = lines.map(basicOf);
  return consented.includes(null)
    ? refuse({ code: 'contents-malformed', at: start + head.index })
    : ok({ asOf: head.asOf, index, consented: consented.filter((one) => one !== null) });
}

function headOf(line: string): { readonly asOf: Moment; readonly index: number; readonly consented: number } | null {
  const value = jsonOf(line);
  if (value === null || value['form'] !== 'samaritan-bundle-contents/v1') return null;
  const { asOf, index, consented } = value;
  return typeof asOf === 'string' && typeof index === 'number' && typeof consented === 'number'
    ? { asOf, index, consented }
    : null;
}

function basicOf(line: string): BasicLicence | null {
  const value = jsonOf(line);
  if (value === null) return null;
  const { issuer, class: of, number, family, given, expires } = value;
  if (typeof issuer !== 'string' || typeof of !== 'string' || typeof number !== 'string') return null;
  if (typeof family !== 'string' || typeof given !== 'string') return null;
  return expires === null || typeof expires === 'string' ? { issuer, class: of, number, family, given, expires } : null;
}

function jsonOf(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
