import type { JSX } from 'solid-js';
import { language } from '../i18n/language.ts';
import { Segment } from '../ui/Segment.tsx';
import { h } from './h.ts';
import { speak } from './me.ts';

/** The language of the pages, chosen among the things one says of oneself; it holds at once. */
export function LanguageField(props: { readonly label: string }): JSX.Element {
  return (
    <div class="field">
      <span class="field-label">{props.label}</span>
      <Segment
        label={props.label}
        options={[
          { value: 'en', label: h('english') },
          { value: 'fr', label: h('french') },
        ]}
        value={language()}
        onChoose={speak}
      />
    </div>
  );
}
