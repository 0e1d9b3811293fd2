import { For, type JSX } from 'solid-js';
import { chooseLanguage, language } from '../i18n/language.ts';

const names = { en: 'English', fr: 'Français' } as const;
const languages = ['en', 'fr'] as const;

export interface LanguageSwitchProps {
  /** What is chosen, for the ear; where the bar around it does not say. */
  readonly label?: string | undefined;
  /** Where more than this page is to know. */
  readonly onChoose?: ((language: 'en' | 'fr') => void) | undefined;
}

/** EN FR, each named in its own language; no flags. */
export function LanguageSwitch(props: LanguageSwitchProps): JSX.Element {
  return (
    <span class="language" role={props.label === undefined ? undefined : 'group'} aria-label={props.label}>
      <For each={languages}>
        {(one) => (
          <button
            type="button"
            class="language-part"
            lang={one}
            aria-label={`${one.toUpperCase()}, ${names[one]}`}
            aria-pressed={language() === one}
            onClick={() => (props.onChoose ?? chooseLanguage)(one)}
          >
            {one.toUpperCase()}
          </button>
        )}
      </For>
    </span>
  );
}
