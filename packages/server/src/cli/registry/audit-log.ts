import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { utf8 } from '../../registry/record/octets.ts';
import { type NoteKey, type SignatureType, noteKeyId } from '../../registry/transparency/note.ts';
import { MerkleTree, leafHash } from '../../registry/transparency/tree.ts';
import type { WitnessKey } from '../../registry/transparency/witness.ts';
import { Failure } from '../failure.ts';
import { reasonOf } from '../reason.ts';
import type { Terminal } from '../terminal.ts';
import type { CredentialWords } from './credential-words.ts';
import { type KeyChoice, keptKey, passphraseOf, privateKey } from './key-store.ts';
import { readGiven } from './private-file.ts';

export const sha256 = (octets: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(octets).digest());

const linesName = 'looks.ndjson';
const openingsName = 'openings.ndjson';

/** The lines of a log folder; none where it is new. */
export function linesOf(folder: string): readonly string[] {
  const file = join(folder, linesName);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];
}

export function treeOf(lines: readonly string[]): MerkleTree {
  const tree = new MerkleTree(sha256);
  for (const line of lines) tree.append(leafHash(sha256, utf8(line)));
  return tree;
}

/** Adds lines at the end; what stands is never touched. What opens them goes into a file of its own, for the keeper alone. */
export function appendLines(
  folder: string,
  lines: readonly string[],
  terminal: Terminal,
  openings: readonly string[] = [],
): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // The opening first: a leaf nobody can open would be a look nobody can be shown.
    if (openings.length > 0)
      appendFileSync(join(folder, openingsName), openings.map((one) => `${one}\n`).join(''), {
        mode: 0o600,
        flush: true,
      });
    appendFileSync(join(folder, linesName), lines.map((one) => `${one}\n`).join(''), { mode: 0o600, flush: true });
  } catch (error) {
    throw new Failure(2, terminal.words.outUnwritable(folder, reasonOf(error, terminal.words)));
  }
}

export const openingsOf = (folder: string): readonly string[] =>
  existsSync(join(folder, openingsName))
    ? readFileSync(join(folder, openingsName), 'utf8').split('\n').slice(0, -1)
    : [];

const publicKey = z.looseObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() });

/** A log's or a witness's public key as its readers have it. Notes are signed with Ed25519 alone (C2SP signed-note). */
export function noteKeyIn(
  file: string,
  name: string,
  type: SignatureType,
  { terminal, says }: { readonly terminal: Terminal; readonly says: CredentialWords },
): NoteKey {
  const parsed = publicKey.safeParse(JSON.parse(readGiven(file, terminal).toString('utf8')));
  if (!parsed.success) throw new Failure(2, says.wantsEd25519(file));
  const key = createPublicKey({ key: parsed.data, format: 'jwk' });
  return {
    name,
    keyId: noteKeyId(sha256, name, type, Buffer.from(parsed.data.x, 'base64url')),
    isSigned: (message, signature) => verify(null, message, key, signature),
  };
}

/** A kept key that signs notes under this name. */
export function ownNoteKey(
  choice: KeyChoice & { readonly key: string },
  name: string,
  type: SignatureType,
  says: CredentialWords,
): WitnessKey {
  const { key } = choice;
  const kept = keptKey(choice.data, key, says);
  if (kept.public.crv !== 'Ed25519') throw new Failure(2, says.wantsEd25519(key));
  if (kept.retired !== null) throw new Failure(2, says.keyRetired(key, kept.retired));
  const secret = createPrivateKey({
    key: privateKey(kept, passphraseOf(choice.passphraseFile, says), says),
    format: 'jwk',
  });
  return {
    name,
    keyId: noteKeyId(sha256, name, type, Buffer.from(kept.public.x, 'base64url')),
    sign: (message) => new Uint8Array(sign(null, message, secret)),
  };
}
