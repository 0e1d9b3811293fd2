import type { Severity } from '@samaritan/scenarios/vocabulary/severity';
import { For, Show, type JSX } from 'solid-js';
import { number } from '../i18n/numbers.ts';
import { TriageGlyph, triageOrder } from './TriageGlyph.tsx';

export interface TriageCountsProps {
  readonly counts: Readonly<Record<Severity, number>>;
  /** What was told of each, behind the true figure. */
  readonly told?: Readonly<Record<Severity, number>> | undefined;
}

/** Five figures in the order I D M E X, each beside its glyph. */
export function TriageCounts(props: TriageCountsProps): JSX.Element {
  return (
    <ul class="triage-counts">
      <For each={triageOrder}>
        {(category) => (
          <li class="triage-count">
            <TriageGlyph category={category} />
            <b>{number(props.counts[category])}</b>
            <Show when={props.told}>{(told) => <span class="triage-told">{number(told()[category])}</span>}</Show>
          </li>
        )}
      </For>
    </ul>
  );
}
