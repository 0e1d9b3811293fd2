import type { VerdictKind } from '@samaritan/scenarios/vocabulary/verdict';
import { Show, type JSX } from 'solid-js';
import { t } from '../i18n/t.ts';
import { VerdictGlyph } from './VerdictGlyph.tsx';

export interface VerdictWordProps {
  readonly verdict: VerdictKind;
  /** The glyph before the word; a row may show it elsewhere. */
  readonly glyph?: boolean | undefined;
}

/** A verdict in its word and hue. */
export function VerdictWord(props: VerdictWordProps): JSX.Element {
  return (
    <span class={`verdict verdict-${props.verdict}`}>
      <Show when={props.glyph !== false}>
        <VerdictGlyph verdict={props.verdict} />
      </Show>
      <span class="verdict-word">{t(`verdict.${props.verdict}`)}</span>
    </span>
  );
}
