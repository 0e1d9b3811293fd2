import type { Moment } from '../../registry/record/licence.ts';
import type { Source } from '../../store/registry/source.ts';

export interface Freshness {
  readonly source: string;
  readonly class: Source['class'];
  readonly asOf: Moment | null;
  /** Whole days between what the source shows and the moment that was asked for; null where it was never loaded whole. */
  readonly age_days: number | null;
  readonly maxAge_days: number;
  readonly state: 'fresh' | 'stale' | 'on-hold' | 'loading';
}

/** How far a source can be relied on at a moment. Only a fresh one lets a licence count; any other makes the answer unknown. */
export function freshnessOf(source: Source, at: Moment): Freshness {
  const { asOf, maxAge_days, health } = source;
  const age_days = asOf === null ? null : Math.max(0, Math.floor((Date.parse(at) - Date.parse(asOf)) / 86_400_000));
  const state =
    health === 'on-hold'
      ? 'on-hold'
      : age_days === null
        ? 'loading'
        : age_days > maxAge_days
          ? 'stale'
          : ('fresh' as const);
  return { source: source.name, class: source.class, asOf, age_days, maxAge_days, state };
}
