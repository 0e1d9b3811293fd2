import { existsSync } from 'node:fs';
import { Failure } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { credentialWords } from './credential-words.ts';
import {
  type KeyChoice,
  isKept,
  keepKey,
  keptKey,
  keptKeys,
  keyNamed,
  makeKey,
  passphraseOf,
  privateKey,
  readKeyFiles,
  sealKey,
} from './key-store.ts';
import { readGiven, writeGiven } from './private-file.ts';

/** `samaritan registry keys make`: a key pair, sealed under a passphrase. */
export async function makeKeyCommand(
  name: string,
  given: KeyChoice & { readonly curve: string },
  terminal: Terminal,
): Promise<void> {
  const says = credentialWords(terminal.language);
  if (given.curve !== 'P-256' && given.curve !== 'Ed25519') throw new Failure(2, says.curveWrong(given.curve));
  if (isKept(given.data, keyNamed(name, says))) throw new Failure(2, says.keyThere(name));
  const key = await makeKey(name, given.curve, passphraseOf(given.passphraseFile, says));
  keepKey(given.data, key);
  terminal.result({ name, kid: key.kid, public: key.public }, says.keyMade(name, key.kid));
}

/** `samaritan registry keys list`: every key kept here, without its secret. */
export function listKeysCommand(given: KeyChoice, terminal: Terminal): void {
  const says = credentialWords(terminal.language);
  const keys = keptKeys(given.data).map(({ name, kid, made, retired, public: open }) => ({
    name,
    kid,
    curve: open.crv,
    made,
    retired,
  }));
  terminal.result(
    { keys },
    keys
      .map((one) =>
        `${one.name}  ${one.kid}  ${one.curve}  ${one.retired === null ? '' : says.retiredOn(one.retired)}`.trimEnd(),
      )
      .join('\n'),
  );
}

/** `samaritan registry keys show`: the public half, to hand to others. */
export function showKeyCommand(name: string, given: KeyChoice, terminal: Terminal): void {
  const key = keptKey(given.data, name, credentialWords(terminal.language));
  const open = { ...key.public, kid: key.kid };
  terminal.result(open, JSON.stringify(open));
}

/**
 * `samaritan registry keys rotate`: a new key takes the name; the old one keeps its `kid` under `NAME-retired-1` and signs nothing more. Both
 * stand in the trust list until the last badge of the old one has run out.
 */
export async function rotateKeyCommand(name: string, given: KeyChoice, terminal: Terminal): Promise<void> {
  const says = credentialWords(terminal.language);
  const old = keptKey(given.data, name, says);
  const passphrase = passphraseOf(given.passphraseFile, says);
  const secret = privateKey(old, passphrase, says);
  const now = new Date().toISOString();
  // The old private half stays, sealed: a bundle made for it must still open. `signingKey` lets nothing be signed with it.
  const names = Array.from({ length: 999 }, (_, i) => `${name}-retired-${i + 1}`);
  const at = names.find((one) => !isKept(given.data, one));
  if (at === undefined) throw new Failure(2, says.keyThere(`${name}-retired-999`));
  const fresh = await makeKey(name, old.public.crv === 'Ed25519' ? 'Ed25519' : 'P-256', passphrase);
  keepKey(given.data, { ...(await sealKey(at, secret, passphrase)), made: old.made, retired: now });
  keepKey(given.data, fresh);
  terminal.result({ name, kid: fresh.kid, old: { name: at, kid: old.kid } }, says.keyRotated(name, fresh.kid, old.kid));
}

/** `samaritan registry keys backup`: every key file in one, as sealed as they are. */
export function backUpKeysCommand(file: string, given: KeyChoice, terminal: Terminal): void {
  const says = credentialWords(terminal.language);
  if (existsSync(file)) throw new Failure(2, says.fileThere(file));
  const keys = keptKeys(given.data);
  writeGiven(file, `${JSON.stringify(keys, null, 2)}\n`, terminal);
  terminal.result({ file, keys: keys.length }, says.keysBackedUp(file, keys.length));
}

/** `samaritan registry keys restore`: what a backup has and this folder has not; nothing is overwritten. */
export function restoreKeysCommand(file: string, given: KeyChoice, terminal: Terminal): void {
  const says = credentialWords(terminal.language);
  const keys = readKeyFiles(readGiven(file, terminal).toString('utf8'));
  const missing = keys.filter(({ name }) => !isKept(given.data, name));
  for (const key of missing) keepKey(given.data, key);
  terminal.result({ restored: missing.map(({ name }) => name) }, says.keysRestored(missing.length, keys.length));
}
