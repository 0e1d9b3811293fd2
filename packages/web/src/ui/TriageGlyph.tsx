import type { Severity } from '@samaritan/scenarios/vocabulary/severity';
import { Match, Switch, type JSX } from 'solid-js';
import { t } from '../i18n/t.ts';

/** Always in this order. */
export const triageOrder: readonly Severity[] = ['immediate', 'delayed', 'minimal', 'expectant', 'dead'];

/** Alike in English and French. */
const letters: Readonly<Record<Severity, string>> = {
  immediate: 'I',
  delayed: 'D',
  minimal: 'M',
  expectant: 'E',
  dead: 'X',
};

export interface TriageGlyphProps {
  readonly category: Severity;
  /** 14 at least; 18 in text; 34 in heads. */
  readonly size?: 14 | 18 | 34 | undefined;
}

/** Letter and shape say the category to those who see no red; alike in both languages. */
export function TriageGlyph(props: TriageGlyphProps): JSX.Element {
  return (
    <svg
      class={`triage triage-${props.category}`}
      viewBox="0 0 34 34"
      width={props.size ?? 18}
      height={props.size ?? 18}
      role="img"
      aria-label={t(`triage.${props.category}`)}
    >
      <Switch>
        <Match when={props.category === 'immediate'}>
          <path class="triage-shape" d="M17 1.5 32.5 17 17 32.5 1.5 17z" />
        </Match>
        <Match when={props.category === 'delayed'}>
          <path class="triage-shape" d="M17 2.5 32.5 31h-31z" />
        </Match>
        <Match when={props.category === 'minimal'}>
          <circle class="triage-shape" cx="17" cy="17" r="15" />
        </Match>
        <Match when={props.category === 'expectant'}>
          <rect class="triage-shape" x="2" y="2" width="30" height="30" rx="6" />
        </Match>
        <Match when={props.category === 'dead'}>
          <rect class="triage-shape" x="2" y="2" width="30" height="30" />
        </Match>
      </Switch>
      <text x="17" y={props.category === 'delayed' ? 27.5 : 23} text-anchor="middle" class="triage-letter">
        {letters[props.category]}
      </text>
    </svg>
  );
}
