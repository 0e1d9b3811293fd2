import type { Bilingual } from '@samaritan/scenarios/values/text';
import type { RowId } from '@samaritan/scenarios/values/id';
import type { PictureItem } from '@samaritan/scenarios/vocabulary/picture';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import type { ItemWords, ShownText } from './frame.ts';

/** A row's text, and whom it speaks as where that has a French name. */
interface ScriptedWords {
  readonly en: string | null;
  readonly fr: string | null;
  readonly role?: Bilingual;
}

/** Where the words of items are looked up. */
export interface WordSources {
  /** The words behind a seal, as long as nobody erased them. */
  readonly words: (seal: Sealed) => ShownText;
  /** A row's words as the script has them; null where there is no such row. Asked only of rows that have reached the seat. */
  readonly script: (row: RowId) => ScriptedWords | null;
}

/** The words of an item that somebody wrote; null of one that is figures and states alone. */
export function itemWords({ content }: PictureItem, { words, script }: WordSources): ItemWords | null {
  switch (content.kind) {
    case 'message':
      return { subject: words(content.subject), body: words(content.body) };
    case 'notice':
      return content.text === null ? null : { subject: null, body: words(content.text) };
    case 'inject': {
      const scripted = script(content.row);
      const { role, ...text } = scripted ?? { en: null, fr: null };
      const body = content.words === null ? (scripted === null ? null : text) : rewritten(content.words, words);
      // Control may have put a row of its own in the place of one of the script's: its speaker is its own.
      return { subject: null, body, ...(role?.en === content.from ? { role } : {}) };
    }
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
