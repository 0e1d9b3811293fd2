import { type CryptoKey, type JWK, GeneralSign, flattenedVerify } from 'jose';
import { type Result, ok, refuse } from '@samaritan/scenarios/values/result';
import {
  type Algorithm,
  type EpochSeconds,
  type JsonObject,
  type SigningKey,
  algorithmOf,
  isObject,
  jsonOf,
  octetsOf,
  usableKey,
} from './signing.ts';

export const keyUses = ['badge', 'status', 'bundle', 'log', 'witness'] as const;
export type KeyUse = (typeof keyUses)[number];

/** One key of one issuer, and how far it is believed. */
export interface TrustEntry {
  readonly issuer: string;
  readonly kid: string;
  readonly jwk: JWK;
  readonly uses: readonly KeyUse[];
  readonly from: EpochSeconds;
  readonly until: EpochSeconds;
  /** Whose licences it may speak of. A small board's stolen key cannot make a neighbour's doctors. */
  readonly jurisdictions: readonly string[];
  /** Which classes it may license; null for all. */
  readonly classes: readonly string[] | null;
}

export interface TrustList {
  /** Counts up; an older list than one that was seen is refused. */
  readonly version: number;
  readonly issued: EpochSeconds;
  readonly expires: EpochSeconds;
  readonly exercise: string | null;
  readonly entries: readonly TrustEntry[];
}

/** Who may change a trust list, and how many of them must sign. Carried by every verifier from its set-up. */
export interface Roots {
  readonly keys: readonly (JWK & { readonly kid: string })[];
  readonly needed: number;
}

export type TrustRefusal =
  | { readonly code: 'trust-malformed' }
  | { readonly code: 'trust-signatures-few'; readonly found: number; readonly needed: number }
  | { readonly code: 'trust-expired' | 'trust-not-yet' }
  | { readonly code: 'trust-older'; readonly found: number; readonly seen: number }
  | { readonly code: 'trust-of-another-exercise'; readonly found: string | null };

const trustType = 'samaritan-trust+json';

/** The list with one signature a key, as JSON (RFC 7515 §7.2.1). Two persons sign with two keys, at one table or one after the other. */
export async function signTrustList(list: TrustList, keys: readonly SigningKey[]): Promise<string> {
  const general = new GeneralSign(octetsOf(JSON.stringify(list)));
  for (const { alg, kid, key } of keys) general.addSignature(key).setProtectedHeader({ alg, kid, typ: trustType });
  return JSON.stringify(await general.sign());
}

export interface TrustSetting {
  readonly now: EpochSeconds;
  readonly exercise: string | null;
  /** The version last seen; 0 for a new verifier. */
  readonly seen: number;
}

/** A trust list that enough of the roots signed, for this exercise or for earnest, in its time and not older than what was seen. */
export async function readTrustList(
  text: string,
  roots: Roots,
  { now, exercise, seen }: TrustSetting,
): Promise<Result<TrustList, TrustRefusal>> {
  const general = generalJws(text);
  const list = general === null ? null : trustListOf(jsonOf(general.payload));
  if (general === null || list === null) return refuse({ code: 'trust-malformed' });
  const signers = new Set<string>();
  for (const root of roots.keys)
    for (const signature of general.signatures)
      if (await isSignedByRoot({ ...signature, payload: general.payload }, root)) signers.add(root.kid);
  if (signers.size < Math.max(1, roots.needed))
    return refuse({ code: 'trust-signatures-few', found: signers.size, needed: roots.needed });
  if (list.exercise !== exercise) return refuse({ code: 'trust-of-another-exercise', found: list.exercise });
  if (list.version < seen) return refuse({ code: 'trust-older', found: list.version, seen });
  if (now >= list.expires) return refuse({ code: 'trust-expired' });
  if (now < list.issued) return refuse({ code: 'trust-not-yet' });
  return ok(list);
}

/** A key ready for use, with what limits it. */
export interface TrustedKey {
  readonly entry: TrustEntry;
  readonly alg: Algorithm;
  readonly key: CryptoKey;
}

/** A trust list with its keys read in once, so that thousands of badges cost no reading of keys. */
export interface Trust {
  readonly list: TrustList;
  find(issuer: unknown, kid: unknown): TrustedKey | undefined;
}

/** Leaves out entries with a kind of key that does not sign here. */
export async function prepareTrust(list: TrustList): Promise<Trust> {
  const keys = new Map<string, TrustedKey>();
  for (const entry of list.entries) {
    const alg = algorithmOf(entry.jwk);
    if (alg !== null) keys.set(`${entry.issuer}\n${entry.kid}`, { entry, alg, key: await usableKey(entry.jwk) });
  }
  return { list, find: (issuer, kid) => keys.get(`${String(issuer)}\n${String(kid)}`) };
}

interface OneSignature {
  readonly protected: string;
  readonly signature: string;
}

function generalJws(text: string): { readonly payload: string; readonly signatures: readonly OneSignature[] } | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(value) || typeof value['payload'] !== 'string' || !Array.isArray(value['signatures'])) return null;
  const signatures = value['signatures'].filter(
    (one): one is OneSignature =>
      isObject(one) && typeof one['protected'] === 'string' && typeof one['signature'] === 'string',
  );
  return { payload: value['payload'], signatures };
}

async function isSignedByRoot(
  jws: OneSignature & { readonly payload: string },
  root: Roots['keys'][number],
): Promise<boolean> {
  const header = jsonOf(jws.protected);
  const alg = algorithmOf(root);
  if (alg === null || !isObject(header) || header['kid'] !== root.kid || header['typ'] !== trustType) return false;
  try {
    await flattenedVerify(jws, await usableKey(root), { algorithms: [alg] });
    return true;
  } catch {
    return false;
  }
}

function trustListOf(value: unknown): TrustList | null {
  if (!isObject(value)) return null;
  const { version, issued, expires, exercise, entries } = value;
  if (typeof version !== 'number' || typeof issued !== 'number' || typeof expires !== 'number') return null;
  if ((exercise !== null && typeof exercise !== 'string') || !Array.isArray(entries)) return null;
  return entries.every(isEntry) ? { version, issued, expires, exercise, entries } : null;
}

function isEntry(value: unknown): value is TrustEntry {
  if (!isObject(value) || !isObject(value['jwk'])) return false;
  const { issuer, kid, uses, from, until, jurisdictions, classes }: JsonObject = value;
  return (
    [issuer, kid].every((one) => typeof one === 'string') &&
    [from, until].every((one) => typeof one === 'number') &&
    [uses, jurisdictions].every(isTexts) &&
    (classes === null || isTexts(classes))
  );
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
