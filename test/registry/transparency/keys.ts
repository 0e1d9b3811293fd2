import { createHash, generateKeyPairSync, sign, verify } from 'node:crypto';
import {
  type NoteKey,
  type SignatureType,
  noteKeyId,
} from '../../../packages/server/src/registry/transparency/note.ts';
import type { WitnessKey } from '../../../packages/server/src/registry/transparency/witness.ts';

export const sha256 = (octets: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(octets).digest());

/** A fresh Ed25519 key under a name, as its holder and as its readers have it. */
export function noteKey(name: string, type: SignatureType = 'log'): NoteKey & WitnessKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  return {
    name,
    keyId: noteKeyId(sha256, name, type, raw),
    isSigned: (message, signature) => verify(null, message, publicKey, signature),
    sign: (message) => new Uint8Array(sign(null, message, privateKey)),
  };
}
