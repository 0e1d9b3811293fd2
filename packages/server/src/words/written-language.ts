import type { Language } from '@samaritan/scenarios/values/text';

/** Small words that one language has and the other has not; those that stand in both (`on`, `a`, `car`, `but`) are left out. */
const small: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'the and of to is are was were be been in for with we you they our your have has not at from this that these those will would can could should must please all by it its if when where who what there here now stay no more than into out up need needs do does'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les des du de et est sont était une un pour avec nous vous ils elle elles notre votre nos vos ont avons avez ne pas au aux dans sur que qui ce cet cette ces il y où quand si tous toutes plus par chez vers sans doit doivent peut peuvent faut merci veuillez restez voici ici'.split(
      ' ',
    ),
  ),
};

/**
 * The language that somebody typed a text in, by its small words and accents; null where it does not tell. Nobody is asked for it
 * while they write, and the log does not hold it: a page marks with it what it shows, and nothing else rests on it.
 */
export function languageOf(text: string): Language | null {
  const spelt = text.toLowerCase().replaceAll('’', "'");
  const words = spelt.match(/[\p{L}']+/gu) ?? [];
  let [en, fr] = [0, 0];
  for (const word of words) {
    if (small.en.has(word) || /\w'(?:s|t|re|ve|ll|m)$/u.test(word)) en += 2;
    if (small.fr.has(word) || /^(?:[ldnsjmtc]|qu)'\p{L}/u.test(word)) fr += 2;
    // A place keeps its accents in English: they weigh less than a word.
    if (/[éèêëàâçùûôîïœ]/u.test(word)) fr += 1;
  }
  return en === fr ? null : en > fr ? 'en' : 'fr';
}
