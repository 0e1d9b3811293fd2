import type { SeenContent } from '../views/seat/content.ts';
import type { ItemWords } from '../views/seat/frame.ts';
import type { SeenItem } from '../views/seat/item.ts';
import { sayItemEn } from './desk-items-en.ts';
import { sayItemFr } from './desk-items-fr.ts';
import type { Speaker } from './speaker.ts';

export type SayItem = SeenItem;

/** How each kind of item is said, whole in its language. A kind without words does not compile. */
export type SayContent = {
  readonly [Kind in SeenContent['kind']]: (
    what: Extract<SeenContent, { kind: Kind }>,
    speaker: Speaker,
    words: ItemWords | null,
  ) => string;
};

const tables = { en: sayItemEn, fr: sayItemFr } as const;

/** What an item says, in one sentence or the words somebody wrote. Who said it, and how, is the caller's to add. */
export function sayItem(content: SeenContent, words: ItemWords | null, speaker: Speaker): string {
  const sayIt: (what: never, speaker: Speaker, words: ItemWords | null) => string =
    tables[speaker.language][content.kind];
  return sayIt(content as never, speaker, words);
}
