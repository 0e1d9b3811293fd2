import type { Described } from '../record/licence.ts';
import { fullForm } from './nicknames.ts';
import { type Prepared, prepare } from './prepared.ts';
import { soundCode } from './sound.ts';

/**
 * The keys by which records are found before they are compared; two records are a candidate pair where they share one. The same for a
 * register and a roster. Short texts, made for an index; about five a record, nine at most.
 *
 * Each rests on facts that another does not need, so that one error never hides a person:
 * `n` number after errors of writing; `b` birth date (day and month in either order) and sound of a family name; `g` birth date and given
 * name; `i` issuer, sound of family and given name; `u` NPI or MINC; `e` e-mail.
 */
export const blockingKeys = (described: Described): readonly string[] => preparedKeys(prepare(described));

export function preparedKeys(of: Prepared): readonly string[] {
  const keys = new Set<string>();
  if (of.numberSkeleton !== null) keys.add(`n${of.numberSkeleton}`);
  const first = of.given[0] ?? '';
  const given = first.length > 1 ? soundCode(fullForm(first)) : '';
  const families = familySounds(of);
  if (of.birthDate !== null) {
    const born = eitherOrder(of.birthDate);
    for (const family of families) keys.add(`b${born}${family}`);
    if (given !== '') keys.add(`g${born}${given}`);
  }
  if (of.issuer !== null && given !== '' && families[0] !== undefined) {
    keys.add(`i${of.issuer}${families[0]}.${given}`);
  }
  if (of.npi !== null) keys.add(`u${of.npi}`);
  if (of.minc !== null) keys.add(`u${of.minc}`);
  if (of.email !== null) keys.add(`e${of.email}`);
  return [...keys];
}

/** Of the first and the last word of the family name, and of a first other name: three at most. */
function familySounds(of: Prepared): readonly string[] {
  const words = [of.family.words[0], of.family.words.at(-1), of.others[0]?.family.words[0]];
  return [...new Set(words.filter((word) => word !== undefined).map(soundCode))];
}

function eitherOrder(date: string): string {
  const month = date.slice(5, 7);
  const day = date.slice(8);
  return date.slice(2, 4) + (month < day ? month + day : day + month);
}
