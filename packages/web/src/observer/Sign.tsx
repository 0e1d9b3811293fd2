import { Match, Show, Switch, type JSX } from 'solid-js';
import type { MapSign } from './SignMap.tsx';

export interface SignProps {
  readonly sign: MapSign;
  readonly x: number;
  readonly y: number;
}

/** A hospital is a gauge that fills, a crossing a bar that is crossed when shut, an incident a burst in its cordon. */
export function Sign(props: SignProps): JSX.Element {
  const filled = (): number => 18 * Math.min(1, props.sign.level ?? 0);
  return (
    <g transform={`translate(${props.x.toFixed(1)} ${props.y.toFixed(1)})`}>
      <title>{props.sign.says === '' ? props.sign.name : `${props.sign.name}: ${props.sign.says}`}</title>
      <Switch>
        <Match when={props.sign.kind === 'site'}>
          <circle class="sign-cordon" r="13" />
          <path
            class="sign-burst"
            d="M0-9l2 5.500 5.500-2L5 0l4 3.500-5.500.5L3 9 0 5-3 9l-.5-5L-9 3.500-5 0l-2.500-5.500 5.500 2z"
          />
        </Match>
        <Match when={props.sign.kind === 'hospital'}>
          <rect class="sign-gauge" x="-5" y="-9" width="10" height="18" />
          <rect class="sign-level" x="-5" y={9 - filled()} width="10" height={filled()} />
          <Show when={(props.sign.level ?? 0) > 1}>
            <path class="sign-over" d="M-8-12H8" />
          </Show>
        </Match>
        <Match when={true}>
          <path
            class="sign-bar"
            classList={{ 'sign-bar-untold': props.sign.kind === 'untold' }}
            d="M-9 0H9M-9-5V5M9-5V5"
          />
          <Show when={props.sign.kind === 'closed'}>
            <path class="sign-shut" d="M-6-7 6 7M6-7-6 7" />
          </Show>
        </Match>
      </Switch>
    </g>
  );
}
