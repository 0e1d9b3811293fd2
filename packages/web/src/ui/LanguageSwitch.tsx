import { For, type JSX } from 'solid-js';
import { chooseLanguage, language } from '../i18n/language.ts';

const names = { en: 'English', fr: 'Français' } as const;
const languages = ['en', 'fr'] as const;

/** EN FR, each named in its own language; no flags. */
export function LanguageSwitch(): JSX.Element {
  return (
    <span class="language">
      <For each={languages}>
        {(one) => (
          <button
            type="button"
            class="language-part"
            lang={one}
            aria-label={`${one.toUpperCase()}, ${names[one]}`}
            aria-pressed={language() === one}
            onClick={() => chooseLanguage(one)}
          >
            {one.toUpperCase()}
          </button>
        )}
      </For>
    </span>
  );
}
