import type { VerdictKind } from '@samaritan/scenarios/vocabulary/verdict';
import { Match, Switch, type JSX } from 'solid-js';

export interface VerdictGlyphProps {
  readonly verdict: VerdictKind;
  /** Edge in pixels; 18 in rows, 34 in heads, 72 at arm's length. */
  readonly size?: number | undefined;
}

/** Hue says may or may not, fill says how far, dashes say unknown. Always beside its word (`VerdictWord`). */
export function VerdictGlyph(props: VerdictGlyphProps): JSX.Element {
  return (
    <svg
      class={`verdict-glyph verdict-${props.verdict}`}
      viewBox="0 0 24 24"
      width={props.size ?? 18}
      height={props.size ?? 18}
      aria-hidden="true"
    >
      <Switch>
        <Match when={props.verdict === 'recognised'}>
          <circle class="verdict-fill" cx="12" cy="12" r="11" />
          <path class="verdict-cut" d="M6.5 12.5 10.5 16.5 17.5 8" />
        </Match>
        <Match when={props.verdict === 'recognised-with-limits'}>
          <circle class="verdict-edge" cx="12" cy="12" r="10" />
          <path class="verdict-fill" d="M12 2a10 10 0 0 0 0 20z" />
          <path class="verdict-fence" d="M16 8v8" />
        </Match>
        <Match when={props.verdict === 'needs-registration'}>
          <path class="verdict-edge" d="M12 1.5 22.5 12 12 22.5 1.5 12z" />
          <path class="verdict-fill" d="M12 1.5V22.5L1.5 12z" />
        </Match>
        <Match when={props.verdict === 'not-recognised'}>
          <path class="verdict-fill" d="M7.5 1h9L23 7.5v9L16.5 23h-9L1 16.5v-9z" />
          <path class="verdict-cut" d="M6 12h12" />
        </Match>
        <Match when={props.verdict === 'unknown'}>
          <circle class="verdict-edge verdict-dashes" cx="12" cy="12" r="10.5" />
          <path class="verdict-mark" d="M9.3 9.6a2.7 2.7 0 1 1 3.7 2.5c-.7.3-1 .8-1 1.7M12 17.2v.01" />
        </Match>
      </Switch>
    </svg>
  );
}
