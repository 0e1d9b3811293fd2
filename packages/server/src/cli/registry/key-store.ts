import { createCipheriv, createDecipheriv, generateKeyPairSync, randomBytes, scryptSync } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type JWK, calculateJwkThumbprint } from 'jose';
import { z } from 'zod';
import { type SigningKey, algorithmOf, usableKey } from '../../registry/credentials/signing.ts';
import { Failure } from '../failure.ts';
import type { CredentialWords } from './credential-words.ts';
import { credentialFolder, writePrivate } from './private-file.ts';

/** RFC 7914: 128 MB and a third of a second for each guess at a passphrase. */
const cost = { N: 131_072, r: 8, p: 1, maxmem: 256 * 1024 * 1024 } as const;

const known = new Map<string, Buffer>();

/** A call that opens one key twice pays once; what is kept dies with the process. */
function derived(passphrase: string, salt: Buffer): Buffer {
  const which = `${salt.toString('base64')}\n${passphrase}`;
  const key = known.get(which) ?? scryptSync(passphrase, salt, 32, cost);
  known.set(which, key);
  return key;
}

const publicPart = z.looseObject({ kty: z.string(), crv: z.string(), x: z.string() });

const keyFile = z.object({
  form: z.literal('samaritan-key/v1'),
  name: z.string(),
  kid: z.string(),
  made: z.string(),
  /** Since when it signs nothing new; its badges go on being verified for as long as the trust list says. */
  retired: z.string().nullable(),
  public: publicPart,
  salt: z.string(),
  nonce: z.string(),
  tag: z.string(),
  box: z.string(),
});
export type KeyFile = z.infer<typeof keyFile>;

export const keyNamed = (name: string, says: CredentialWords): string => {
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(name)) throw new Failure(2, says.nameWrong(name));
  return name;
};

const fileOf = (data: string | undefined, name: string): string => join(credentialFolder(data, 'keys'), `${name}.json`);

/** A fresh key pair, sealed. */
export function makeKey(name: string, curve: 'P-256' | 'Ed25519', passphrase: string): Promise<KeyFile> {
  const pair = curve === 'P-256' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('ed25519');
  return sealKey(name, publicPart.parse(pair.privateKey.export({ format: 'jwk' })), passphrase);
}

/** The private half under the passphrase (scrypt, AES-256-GCM, the name bound in); it never stands open on disk. */
export async function sealKey(name: string, secret: JWK, passphrase: string): Promise<KeyFile> {
  const { d: _, ...open } = publicPart.parse(secret);
  const [salt, nonce] = [randomBytes(16), randomBytes(12)];
  const kid = (await calculateJwkThumbprint(open)).slice(0, 22);
  const cipher = createCipheriv('aes-256-gcm', derived(passphrase, salt), nonce);
  cipher.setAAD(Buffer.from(`${name}\n${kid}`));
  const box = Buffer.concat([cipher.update(JSON.stringify(secret), 'utf8'), cipher.final()]);
  return {
    form: 'samaritan-key/v1',
    name,
    kid,
    made: new Date().toISOString(),
    retired: null,
    public: open,
    salt: salt.toString('base64'),
    nonce: nonce.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    box: box.toString('base64'),
  };
}

export const isKept = (data: string | undefined, name: string): boolean => existsSync(fileOf(data, name));

export const keepKey = (data: string | undefined, key: KeyFile): void =>
  writePrivate(fileOf(data, key.name), `${JSON.stringify(key, null, 2)}\n`);

export function keptKeys(data: string | undefined): readonly KeyFile[] {
  const folder = credentialFolder(data, 'keys');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => keyFile.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}

export function keptKey(data: string | undefined, name: string, says: CredentialWords): KeyFile {
  const file = fileOf(data, keyNamed(name, says));
  if (!existsSync(file)) throw new Failure(2, says.noKey(name));
  return keyFile.parse(JSON.parse(readFileSync(file, 'utf8')));
}

export const readKeyFiles = (text: string): readonly KeyFile[] => z.array(keyFile).parse(JSON.parse(text));

/** The private key of a file; a wrong passphrase and a changed file are one and the same to the reader. */
export function privateKey(key: KeyFile, passphrase: string, says: CredentialWords): JWK {
  const octets = (text: string): Buffer => Buffer.from(text, 'base64');
  try {
    const decipher = createDecipheriv('aes-256-gcm', derived(passphrase, octets(key.salt)), octets(key.nonce));
    decipher.setAAD(Buffer.from(`${key.name}\n${key.kid}`));
    decipher.setAuthTag(octets(key.tag));
    const open = Buffer.concat([decipher.update(octets(key.box)), decipher.final()]);
    return publicPart.parse(JSON.parse(open.toString('utf8')));
  } catch {
    throw new Failure(2, says.passphraseWrong(key.name));
  }
}

export interface KeyChoice {
  readonly data?: string;
  readonly passphraseFile?: string;
}

/** From a file or the environment, never from the command line, where every process of the machine can read it. */
export function passphraseOf(file: string | undefined, says: CredentialWords): string {
  const text =
    file === undefined
      ? (process.env['SAMARITAN_KEY_PASSPHRASE'] ?? '')
      : readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  if (text.length < 12) throw new Failure(2, says.passphraseShort);
  return text;
}

/** A key of the store, opened to sign with. A retired one signs nothing any more. */
export async function signingKey(
  choice: KeyChoice,
  name: string,
  says: CredentialWords,
): Promise<SigningKey & { readonly jwk: JWK }> {
  const kept = keptKey(choice.data, name, says);
  if (kept.retired !== null) throw new Failure(2, says.keyRetired(name, kept.retired));
  const jwk = privateKey(kept, passphraseOf(choice.passphraseFile, says), says);
  const alg = algorithmOf(jwk);
  if (alg === null) throw new Failure(2, says.keyKindWrong(name));
  return { kid: kept.kid, alg, key: await usableKey(jwk), jwk };
}
