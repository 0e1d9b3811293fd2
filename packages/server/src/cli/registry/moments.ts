import { Failure } from '../failure.ts';
import type { CredentialWords } from './credential-words.ts';

export const secondsNow = (): number => Math.floor(Date.now() / 1000);

/** A moment or a date of a call in seconds since 1970; now where none is given. */
export function momentIn(option: string, given: string | undefined, says: CredentialWords): number {
  if (given === undefined) return secondsNow();
  const milliseconds = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}Z)?$/.test(given) ? Date.parse(given) : Number.NaN;
  if (Number.isNaN(milliseconds)) throw new Failure(2, says.momentWrong(option, given));
  return milliseconds / 1000;
}

export const momentText = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000', '');

export function wholeIn(option: string, given: string, says: CredentialWords): number {
  const number = Number(given);
  if (given === '' || !Number.isSafeInteger(number) || number < 0) throw new Failure(2, says.wholeWrong(option, given));
  return number;
}
