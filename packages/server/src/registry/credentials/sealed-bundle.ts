import { deflateSync, inflateSync } from 'fflate';
import { type CryptoKey, type JWK, FlattenedEncrypt, flattenedDecrypt } from 'jose';
import { type Result, ok, refuse } from '@samaritan/scenarios/values/result';
import { type Contents, type ContentsRefusal, readContents, writeContents } from '../bundle/contents.ts';
import {
  type BundleFile,
  type FileRefusal,
  frameLength,
  pieces,
  readFrames,
  readHead,
  writeBundle,
} from '../bundle/frames.ts';
import { base64, fromBase64, joined } from '../record/octets.ts';
import type { Hash } from '../transparency/tree.ts';
import { type Manifest, manifestOf } from './manifest.ts';
import type { SignedRefusal } from '../record/door.ts';
import { readSigned } from './signed.ts';
import { type EpochSeconds, type SigningKey, isObject, octetsOf, signToken, usableWith } from './signing.ts';
import type { Trust } from './trust.ts';

export const bundleType = 'samaritan-bundle+jwt';

export type BundleRefusal =
  | FileRefusal
  | ContentsRefusal
  | { readonly code: 'bundle-not-believed'; readonly because: SignedRefusal | 'manifest-malformed' }
  | { readonly code: 'bundle-for-another' }
  | { readonly code: 'bundle-does-not-follow'; readonly wanted: string; readonly found: string | null };

export interface Sealing {
  readonly hash: Hash;
  readonly key: SigningKey;
  /** The receiving jurisdiction's public key (P-256, ECDH-ES). */
  readonly recipient: JWK;
  readonly random: (length: number) => Uint8Array<ArrayBuffer>;
  /** What makes and finds tags; it goes to the recipient under the same seal. */
  readonly indexKey: Uint8Array;
}

/**
 * The file: each piece folded (DEFLATE), sealed under a key drawn for this bundle alone (AES-256-GCM, the piece's number and the count of
 * all as its nonce and additional data), that key wrapped for the recipient (ECDH-ES+A256KW), and a signed manifest over the hashes of the
 * sealed pieces in their order.
 */
export async function sealBundle(
  contents: Contents,
  manifest: Omit<Manifest, 'frames' | 'asOf'>,
  { hash, key, recipient, random, indexKey }: Sealing,
): Promise<Uint8Array<ArrayBuffer>> {
  const secret = random(32);
  const sealing = await crypto.subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt']);
  const all = pieces(writeContents(contents));
  const frames: Uint8Array<ArrayBuffer>[] = [];
  for (const [i, piece] of all.entries()) {
    const folded = deflateSync(piece, { level: 6 });
    frames.push(new Uint8Array(await crypto.subtle.encrypt(nonce(i, all.length), sealing, folded)));
  }
  const secrets = JSON.stringify({ secret: base64(secret), indexKey: base64(indexKey) });
  const keys = await new FlattenedEncrypt(octetsOf(secrets))
    .setProtectedHeader({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM' })
    .encrypt(await usableWith(recipient, 'ECDH-ES+A256KW'));
  const digests = frames.map((frame) => base64(hash(frame)));
  const signed = await signToken({ ...manifest, asOf: contents.asOf, frames: digests }, bundleType, key);
  const file: BundleFile = { manifest: signed, keys: JSON.stringify(keys), frames };
  return writeBundle(file);
}

export interface Opening {
  readonly hash: Hash;
  readonly trust: Trust;
  readonly exercise: string | null;
  readonly now: EpochSeconds;
  /** The private key this bundle was made for. */
  readonly recipient: JWK;
}

export interface OpenBundle {
  readonly manifest: Manifest;
  readonly contents: Contents;
  readonly indexKey: Uint8Array;
  /** What a delta that follows this bundle names. */
  readonly id: string;
}

/** The contents, where a listed key signed the manifest, every frame is the signed one in its place, and the seal opens. */
export async function openBundle(
  file: Uint8Array<ArrayBuffer>,
  { hash, trust, exercise, now, recipient }: Opening,
): Promise<Result<OpenBundle, BundleRefusal>> {
  const head = readHead(file, textOf);
  if (head === null) return refuse({ code: 'not-a-bundle' });
  const signed = await readSigned(head.manifest, trust, { typ: bundleType, use: 'bundle', now, exercise });
  if (!signed.ok) return refuse({ code: 'bundle-not-believed', because: signed.refusal });
  const manifest = manifestOf(signed.value.claims);
  if (manifest === null) return refuse({ code: 'bundle-not-believed', because: 'manifest-malformed' });
  const frames = readFrames(hash, file, { start: head.start, digests: manifest.frames });
  if (!frames.ok) return frames;
  const secrets = await secretsOf(head.keys, recipient);
  if (secrets === null) return refuse({ code: 'bundle-for-another' });
  const opening = await crypto.subtle.importKey('raw', secrets.secret, 'AES-GCM', false, ['decrypt']);
  const parts: Uint8Array[] = [];
  for (const [i, frame] of frames.value.entries()) {
    const piece = await unseal(frame, nonce(i, frames.value.length), opening);
    if (piece === null) return refuse({ code: 'bundle-changed', frame: i + 1, at: head.start });
    parts.push(piece);
  }
  const contents = readContents(joined(parts), textOf);
  if (!contents.ok) return contents;
  const id = bundleId(hash, file);
  return ok({ manifest, contents: contents.value, indexKey: secrets.indexKey, id });
}

/** What a delta calls the bundle it follows: the hash of its signed manifest. */
export const bundleId = (hash: Hash, file: Uint8Array): string =>
  base64(hash(octetsOf(readHead(file, textOf)?.manifest ?? '')));

interface Nonce {
  readonly name: 'AES-GCM';
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly additionalData: Uint8Array<ArrayBuffer>;
}

/** The number of the piece and of all pieces: a piece in another's place, or of another count, does not open. */
function nonce(index: number, count: number): Nonce {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(8, index);
  return { name: 'AES-GCM', iv, additionalData: octetsOf(`piece ${index} of ${count}`) };
}

async function unseal(frame: Uint8Array<ArrayBuffer>, params: Nonce, key: CryptoKey): Promise<Uint8Array | null> {
  try {
    const folded = new Uint8Array(await crypto.subtle.decrypt(params, key, frame));
    return inflateSync(folded, { out: new Uint8Array(frameLength) });
  } catch {
    return null;
  }
}

async function secretsOf(
  keys: string,
  recipient: JWK,
): Promise<{ readonly secret: Uint8Array<ArrayBuffer>; readonly indexKey: Uint8Array } | null> {
  try {
    const { plaintext } = await flattenedDecrypt(JSON.parse(keys), await usableWith(recipient, 'ECDH-ES+A256KW'), {
      keyManagementAlgorithms: ['ECDH-ES+A256KW'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    const told: unknown = JSON.parse(textOf(plaintext));
    if (!isObject(told)) return null;
    const [secret, indexKey] = [told['secret'], told['indexKey']].map((one) => fromBase64(String(one)));
    return secret && indexKey ? { secret, indexKey } : null;
  } catch {
    return null;
  }
}

const textOf = (octets: Uint8Array): string => new TextDecoder().decode(octets);
