import type { Language } from '@samaritan/scenarios/values/text';
import type { ResourceKind } from '@samaritan/scenarios/vocabulary/resources';
import type { ItemWords, ShownText } from '../views/seat/frame.ts';
import { formatNumber, plural } from './format.ts';
import { oneResourceLabels, resourceLabels } from './labels/care.ts';

const erased = { en: '(text erased)', fr: '(texte effacé)' } as const;

/** A text as it was written, in the reader's language where it stands in both; where it was erased, that it was. */
export function shownText(text: ShownText, language: Language): string {
  if ('erased' in text) return erased[language];
  return language === 'fr' ? (text.fr ?? text.text) : text.text;
}

/** The body of an item in a reader's language, or in the other where it was written in one alone; null where it has none. */
export function bodyOf(words: ItemWords | null, language: Language): string | null {
  const body = words?.body ?? null;
  if (body === null) return null;
  if ('en' in body) return body[language] ?? body.en ?? body.fr;
  return shownText(body, language);
}

/** `8 nurses`, `1 surgical team`. */
export const goods = (kind: ResourceKind, quantity: number, language: Language): string =>
  `${formatNumber(quantity, language)} ${plural(quantity, language, {
    one: oneResourceLabels[kind][language],
    other: resourceLabels[kind][language],
  })}`;
