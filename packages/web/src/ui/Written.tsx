import { languageOf } from '@samaritan/server/words/written-language';
import type { Language } from '@samaritan/scenarios/values/text';
import { Show, type JSX } from 'solid-js';
import { language } from '../i18n/language.ts';
import { t } from '../i18n/t.ts';
import { Tag } from './Tag.tsx';

export interface WrittenProps {
  readonly text: string;
}

/** What stands in one language alone. In the other language than the page's it says so, to eyes and to a voice that reads aloud. */
export function Written(props: WrittenProps): JSX.Element {
  const other = (): Language | undefined => {
    const found = languageOf(props.text);
    return found === null || found === language() ? undefined : found;
  };
  return (
    <>
      <Show when={other()}>
        {(of) => (
          <>
            <Tag>{t(`written.${of()}`)}</Tag>{' '}
          </>
        )}
      </Show>
      <span lang={other()}>{props.text}</span>
    </>
  );
}
