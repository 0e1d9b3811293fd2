import type { Luck } from './luck.ts';
import { englishEnds, englishFamilies, englishFronts, englishMen, englishWomen } from './names-english.ts';
import { frenchEnds, frenchFamilies, frenchFronts, frenchMen, frenchWomen } from './names-french.ts';
import { furtherEnds, furtherFamilies, furtherFronts, furtherMen, furtherWomen } from './names-further.ts';
import { spanishEnds, spanishFamilies, spanishFronts, spanishMen, spanishWomen } from './names-spanish.ts';

export type Culture = 'english' | 'french' | 'spanish' | 'further';

interface NameLists {
  readonly families: readonly string[];
  readonly fronts: readonly string[];
  readonly ends: readonly string[];
  readonly women: readonly string[];
  readonly men: readonly string[];
  /** Share of people whose family name is one of the list; the others' are composed. */
  readonly listed: number;
}

const lists: Readonly<Record<Culture, NameLists>> = {
  english: {
    families: englishFamilies,
    fronts: englishFronts,
    ends: englishEnds,
    women: englishWomen,
    men: englishMen,
    listed: 0.35,
  },
  french: {
    families: frenchFamilies,
    fronts: frenchFronts,
    ends: frenchEnds,
    women: frenchWomen,
    men: frenchMen,
    listed: 0.6,
  },
  spanish: {
    families: spanishFamilies,
    fronts: spanishFronts,
    ends: spanishEnds,
    women: spanishWomen,
    men: spanishMen,
    listed: 0.65,
  },
  further: {
    families: furtherFamilies,
    fronts: furtherFronts,
    ends: furtherEnds,
    women: furtherWomen,
    men: furtherMen,
    listed: 0.45,
  },
};

/** A family name of one word: a listed one by Zipf's law, or one composed of two or three halves, so that rare names stay many as in life. */
export function drawFamily(luck: Luck, what: string, culture: Culture): string {
  const { families, fronts, ends, listed } = lists[culture];
  if (luck.has(`${what}.listed`, listed)) return luck.ranked(what, families, 3);
  const end = luck.ranked(`${what}.end`, ends, 8);
  const middle = luck.has(`${what}.long`, 0.35) ? luck.one(`${what}.middle`, ends) : '';
  return luck.ranked(`${what}.front`, fronts, 8) + middle + end;
}

/** A given name; the first ones of the list about as frequent as in life, two or three in a hundred. */
export function drawGiven(
  luck: Luck,
  what: string,
  { culture, isWoman }: { culture: Culture; isWoman: boolean },
): string {
  const { women, men } = lists[culture];
  return luck.ranked(what, isWoman ? women : men, 14);
}
