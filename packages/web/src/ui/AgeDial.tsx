import { Match, Switch, type JSX } from 'solid-js';
import { t } from '../i18n/t.ts';
import { age } from '../i18n/times.ts';

export interface AgeLimits {
  /** Milliseconds; 10 minutes unless the scenario says otherwise. */
  readonly ageingAfter?: number | undefined;
  /** Milliseconds; 30 minutes. */
  readonly staleAfter?: number | undefined;
}

export interface AgeDialProps extends AgeLimits {
  /** Milliseconds since it was observed. */
  readonly age: number;
}

export type Freshness = 'fresh' | 'ageing' | 'stale';

/** How old counts as old, by the limits of that kind of figure. */
export function freshness({ age, staleAfter = 1_800_000, ageingAfter = 600_000 }: AgeDialProps): Freshness {
  if (age >= staleAfter) return 'stale';
  return age >= ageingAfter ? 'ageing' : 'fresh';
}

/** The part of a circle from twelve o'clock on, by its share. */
function sector(share: number): string {
  const angle = Math.min(share, 0.999) * 2 * Math.PI;
  const [x, y] = [8 + 6.5 * Math.sin(angle), 8 - 6.5 * Math.cos(angle)];
  return `M8 8V1.5A6.5 6.5 0 ${angle > Math.PI ? 1 : 0} 1 ${x.toFixed(2)} ${y.toFixed(2)}z`;
}

/** A dial that fills towards the limit where a figure is stale, and the minutes in figures beside it. */
export function AgeDial(props: AgeDialProps): JSX.Element {
  const level = (): Freshness => freshness(props);
  return (
    <span class={`age age-${level()}`}>
      <svg class="age-dial" viewBox="0 0 16 16" width="13" height="13" aria-hidden="true">
        <Switch>
          <Match when={level() === 'stale'}>
            <circle class="age-full" cx="8" cy="8" r="7" />
            <path class="age-stroke" d="M4.5 11.5 11.5 4.5" />
          </Match>
          <Match when={level() !== 'stale'}>
            <circle class="age-edge" cx="8" cy="8" r="6.5" />
            <path class="age-full" d={sector(props.age / (props.staleAfter ?? 1_800_000))} />
          </Match>
        </Switch>
      </svg>
      {age(props.age)}
      <span class="read-only-to-ears">{level() === 'stale' ? `, ${t('age.stale')}` : ''}</span>
    </span>
  );
}
