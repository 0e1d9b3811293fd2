import { sha256 } from '@noble/hashes/sha2.js';
import { CompactSign, type CryptoKey, type JWK, base64url as plain, compactVerify, importJWK } from 'jose';

/** The two signatures that may stand under anything of the registry. A list, so that `none` and whatever else is invented stay outside. */
export const algorithms = ['ES256', 'EdDSA'] as const;
export type Algorithm = (typeof algorithms)[number];

/** Seconds since 1970, as tokens count. */
export type EpochSeconds = number;

/** A private key that signs; `kid` is what a trust list knows it by. */
export interface SigningKey {
  readonly kid: string;
  readonly alg: Algorithm;
  readonly key: CryptoKey;
}

export const isAlgorithm = (text: unknown): text is Algorithm => text === 'ES256' || text === 'EdDSA';

/** The signature a key gives by its kind; null for kinds that do not sign here. */
export function algorithmOf({ kty, crv }: JWK): Algorithm | null {
  if (kty === 'EC' && crv === 'P-256') return 'ES256';
  return kty === 'OKP' && crv === 'Ed25519' ? 'EdDSA' : null;
}

/** A public or private key for use; throws for kinds that `algorithmOf` does not know. */
export async function usableKey(jwk: JWK): Promise<CryptoKey> {
  const alg = algorithmOf(jwk);
  if (alg === null) throw new TypeError('wanted a key of P-256 or Ed25519');
  return usableWith(jwk, alg);
}

/** The same for a named use, such as agreeing on a key. */
export async function usableWith(jwk: JWK, alg: string): Promise<CryptoKey> {
  const key = await importJWK(jwk, alg);
  if (key instanceof Uint8Array) throw new TypeError('wanted a key pair');
  return key;
}

/** A JWS in compact form over the JSON of `claims`. */
export function signToken(claims: object, typ: string, { kid, alg, key }: SigningKey): Promise<string> {
  return new CompactSign(encoder.encode(JSON.stringify(claims))).setProtectedHeader({ alg, kid, typ }).sign(key);
}

/** Whether this key signed this token by the one algorithm that fits the key, whatever the token's own header says. */
export async function isSignedBy(token: string, key: CryptoKey, alg: Algorithm): Promise<boolean> {
  try {
    await compactVerify(token, key, { algorithms: [alg] });
    return true;
  } catch {
    return false;
  }
}

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export interface OpenToken {
  readonly header: JsonObject;
  readonly claims: JsonObject;
}

/** Header and claims of a compact token as they stand, nothing checked; null where it is not three parts of JSON and signature. */
export function openToken(token: string): OpenToken | null {
  const parts = token.split('.');
  const [header, claims] = [jsonOf(parts[0]), jsonOf(parts[1])];
  return parts.length === 3 && parts[2] !== undefined && isObject(header) && isObject(claims)
    ? { header, claims }
    : null;
}

/** The value of base64url JSON; undefined for anything else. */
export function jsonOf(part: string | undefined): unknown {
  const octets = part === undefined ? null : fromBase64url(part);
  if (octets === null) return undefined;
  try {
    return JSON.parse(decoder.decode(octets));
  } catch {
    return undefined;
  }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Octets of base64url without padding; null for anything that is not the one spelling of its value. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  const over = text.length % 4;
  if (over === 1 || !/^[A-Za-z0-9_-]*$/.test(text)) return null;
  // The bits of the last letter that carry nothing must be zero, or two texts would be one value.
  const idle = over === 2 ? 15 : over === 3 ? 3 : 0;
  if ((alphabet.indexOf(text.at(-1) ?? 'A') & idle) !== 0) return null;
  return Uint8Array.from(plain.decode(text));
}

export const base64url = (octets: Uint8Array): string => plain.encode(octets);

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

export const octetsOf = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text);

/** SHA-256 as tokens write it. Not WebCrypto's: a badge has nine short texts to hash, and each would wait for another thread. */
export const digestOf = (text: string): string => base64url(sha256(encoder.encode(text)));
