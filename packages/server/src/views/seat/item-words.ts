import type { RowId } from '@samaritan/scenarios/values/id';
import type { PictureItem } from '@samaritan/scenarios/vocabulary/picture';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import type { ItemWords, ShownText } from './frame.ts';

/** Where the words of items are looked up. */
export interface WordSources {
  /** The words behind a seal, as long as nobody erased them. */
  readonly words: (seal: Sealed) => ShownText;
  /** A row's words as the script has them; null where there is no such row. Asked only of rows that have reached the seat. */
  readonly script: (row: RowId) => { readonly en: string | null; readonly fr: string | null } | null;
}

/** The words of an item that somebody wrote; null of one that is figures and states alone. */
export function itemWords({ content }: PictureItem, { words, script }: WordSources): ItemWords | null {
  switch (content.kind) {
    case 'message':
      return { subject: words(content.subject), body: words(content.body) };
    case 'notice':
      return content.text === null ? null : { subject: null, body: words(content.text) };
    case 'inject':
      return { subject: null, body: content.words === null ? script(content.row) : rewritten(content.words, words) };
    default:
      return null;
  }
}

type InTwo = { readonly en: Sealed | null; readonly fr: Sealed | null };

/** A row that control rewrote. It is erased as a whole: half a text in one language would mislead. */
function rewritten({ en, fr }: InTwo, words: WordSources['words']): ItemWords['body'] {
  const [english, french] = [en, fr].map((seal) => (seal === null ? { text: null } : words(seal)));
  if (english === undefined || french === undefined || 'erased' in english || 'erased' in french)
    return { erased: true };
  return { en: english.text, fr: french.text };
}
