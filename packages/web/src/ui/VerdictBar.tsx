import { verdictKinds, type VerdictKind } from '@samaritan/scenarios/vocabulary/verdict';
import { For, type JSX } from 'solid-js';
import { number } from '../i18n/numbers.ts';
import { t } from '../i18n/t.ts';
import { VerdictGlyph } from './VerdictGlyph.tsx';

export interface VerdictBarProps {
  readonly counts: Readonly<Record<VerdictKind, number>>;
  /** Those shown; none chosen means all are. */
  readonly chosen: readonly VerdictKind[];
  readonly onToggle: (verdict: VerdictKind) => void;
}

/** How many may practise, in five parts as long as they are many; each part is a filter. */
export function VerdictBar(props: VerdictBarProps): JSX.Element {
  return (
    <div class="verdict-bar">
      <div class="verdict-parts" aria-hidden="true">
        <For each={verdictKinds}>
          {(verdict) => (
            <span
              class={`verdict-part verdict-part-${verdict}`}
              classList={{ 'verdict-part-out': props.chosen.length > 0 && !props.chosen.includes(verdict) }}
              style={{ 'flex-grow': props.counts[verdict] }}
              onClick={() => props.onToggle(verdict)}
            />
          )}
        </For>
      </div>
      <ul class="verdict-filters" aria-label={t('verdict.filter')}>
        <For each={verdictKinds}>
          {(verdict) => (
            <li>
              <button
                type="button"
                class={`verdict-filter verdict-${verdict}`}
                aria-pressed={props.chosen.includes(verdict)}
                onClick={() => props.onToggle(verdict)}
              >
                <VerdictGlyph verdict={verdict} />
                <b class="verdict-count">{number(props.counts[verdict])}</b>
                <span class="verdict-word">{t(`verdict.${verdict}`)}</span>
              </button>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
