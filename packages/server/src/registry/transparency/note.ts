import { type Result, ok, refuse } from '@samaritan/scenarios/values/result';
import { base64, fromBase64, isSame, joined, utf8 } from '../record/octets.ts';
import type { Hash } from './tree.ts';

/** Ed25519 in practice; made from a private key by whoever holds it. */
export type Sign = (message: Uint8Array) => Uint8Array;
export type IsSigned = (message: Uint8Array, signature: Uint8Array) => boolean;

/** C2SP signed-note, "Signature types". */
export const signatureTypes = { log: 1, cosignature: 4 } as const;
export type SignatureType = keyof typeof signatureTypes;

/** A key that may sign notes, as a reader knows it. The name is an address without its scheme. */
export interface NoteKey {
  readonly name: string;
  readonly keyId: Uint8Array;
  readonly isSigned: IsSigned;
}

/** The four octets that C2SP signed-note puts before a signature: which key, and for which use of it. */
export const noteKeyId = (hash: Hash, name: string, type: SignatureType, publicKey: Uint8Array): Uint8Array =>
  hash(joined([utf8(`${name}\n`), Uint8Array.of(signatureTypes[type]), publicKey])).slice(0, 4);

export interface NoteSignature {
  readonly name: string;
  readonly keyId: Uint8Array;
  readonly signature: Uint8Array;
}

/** Text that ends in a line feed, and who signed it (C2SP signed-note). Nothing here is checked yet. */
export interface Note {
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

export type NoteRefusal =
  | { readonly code: 'note-malformed'; readonly line: number }
  | { readonly code: 'note-signature-wrong'; readonly name: string }
  | { readonly code: 'note-unsigned' };

export const writeNote = ({ text, signatures }: Note): string =>
  `${text}\n${signatures.map((one) => `— ${one.name} ${base64(joined([one.keyId, one.signature]))}\n`).join('')}`;

/** Reads a note; refuses one whose form is not exactly that of the specification, naming the line. */
export function readNote(note: string): Result<Note, NoteRefusal> {
  const lines = note.split('\n');
  const malformed = (line: number) => refuse<NoteRefusal>({ code: 'note-malformed', line });
  const control = lines.findIndex((line) => Array.from(line).some((letter) => letter < ' '));
  if (control >= 0) return malformed(control + 1);
  if (lines.at(-1) !== '') return malformed(lines.length);
  const blank = lines.lastIndexOf('', lines.length - 2);
  if (blank < 1 || blank === lines.length - 2) return malformed(Math.max(1, blank + 1));
  const signatures: NoteSignature[] = [];
  for (const [i, line] of lines.slice(blank + 1, -1).entries()) {
    const [, name, digits] = /^— ([^\s+]+) (\S+)$/.exec(line) ?? [];
    const octets = digits === undefined ? null : fromBase64(digits);
    if (name === undefined || octets === null || octets.length <= 4) return malformed(blank + 2 + i);
    signatures.push({ name, keyId: octets.slice(0, 4), signature: octets.slice(4) });
  }
  return ok({ text: `${lines.slice(0, blank).join('\n')}\n`, signatures });
}

/**
 * The signatures of known keys, each checked over what `messageOf` says it covers. Lines of unknown keys are passed over; one wrong
 * signature of a known key spoils the note.
 */
export function knownSignatures(
  note: Note,
  keys: readonly NoteKey[],
  messageOf: (signature: NoteSignature) => { readonly message: Uint8Array; readonly signature: Uint8Array },
): Result<readonly NoteSignature[], NoteRefusal> {
  const known: NoteSignature[] = [];
  for (const one of note.signatures) {
    const key = keys.find(({ name, keyId }) => name === one.name && isSame(keyId, one.keyId));
    if (key === undefined) continue;
    const { message, signature } = messageOf(one);
    if (!key.isSigned(message, signature)) return refuse({ code: 'note-signature-wrong', name: one.name });
    known.push(one);
  }
  return known.length === 0 ? refuse({ code: 'note-unsigned' }) : ok(known);
}
