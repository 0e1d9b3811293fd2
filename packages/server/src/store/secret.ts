import { createHash, createHmac, randomBytes, randomInt, randomUUID, timingSafeEqual } from 'node:crypto';

/** 128 random bits: nothing to guess, so a plain hash of it may be stored. */
export const newToken = (): string => randomBytes(16).toString('base64url');
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url');

export const newId = (): string => randomUUID();

/** Digits and capitals without those that look alike (Crockford's base 32). */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const lookAlike: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };

/** To read out and to type, `K7QF-3M9X`: 40 bits. At a hundred guesses a second one of a hundred codes is found in two years. */
export function newCode(): string {
  const eight = Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join('');
  return `${eight.slice(0, 4)}-${eight.slice(4)}`;
}

/** However it was typed: in small letters, with spaces, with the letter O for the digit. */
export const codeHash = (code: string, pepper: Uint8Array): string =>
  createHmac('sha256', pepper).update(asTyped(code)).digest('base64url');

const asTyped = (code: string): string =>
  code
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/gu, '')
    .replaceAll(/[ILO]/gu, (letter) => lookAlike[letter] ?? letter);

/** A browser's mark, signed: who makes up another for each guess has none. */
export function newMark(pepper: Uint8Array): string {
  const mark = newToken();
  return `${mark}.${signature(mark, pepper)}`;
}

/** The mark where the server gave it, else null. */
export function markOf(signed: string, pepper: Uint8Array): string | null {
  const [mark, given] = signed.split('.');
  if (mark === undefined || given === undefined) return null;
  const right = Buffer.from(signature(mark, pepper));
  const theirs = Buffer.from(given);
  return right.length === theirs.length && timingSafeEqual(right, theirs) ? mark : null;
}

const signature = (mark: string, pepper: Uint8Array): string =>
  createHmac('sha256', pepper).update(`mark ${mark}`).digest('base64url');
