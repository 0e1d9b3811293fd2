import { id } from '@samaritan/scenarios/values/id';
import type { LicenceKey, LicenceRecord } from './licence.ts';

/**
 * A number as registers compare it: without case, accents, blanks, punctuation and leading zeros. A prefix stays: it tells the licences of
 * one board apart.
 */
export function numberKey(number: string): string {
  const bare = number
    .normalize('NFKD')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '');
  // Zeros before the number and after each run of letters at its head: taken out of a key, none is found.
  const head = /^[0A-Z]*(?=[0-9A-Z])/.exec(bare)?.[0] ?? '';
  return head.replaceAll('0', '') + bare.slice(head.length);
}

/** The same for look-up after errors of writing: letters that look like digits are those digits, a prefix of letters is left out. */
export function numberSkeleton(number: string): string {
  const key = numberKey(number).replace(/^[A-Z]+(?=\d)/, '');
  return key.replaceAll(/[OQDILZSB]/g, (letter) => looksLike[letter] ?? letter).replace(/^0+(?=.)/, '');
}

const looksLike: Readonly<Record<string, string>> = { O: '0', Q: '0', D: '0', I: '1', L: '1', Z: '2', S: '5', B: '8' };

/** Issuer, class and number in one: two licences with one key are one licence, whatever file they came from. */
export const licenceKey = ({
  issuer,
  class: of,
  number,
}: Pick<LicenceRecord, 'issuer' | 'class' | 'number'>): LicenceKey =>
  id<LicenceKey>(`${issuer}/${of}/${numberKey(number)}`);
