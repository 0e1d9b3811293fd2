import { For, type JSX } from 'solid-js';
import { t } from '../i18n/t.ts';

export interface SkeletonProps {
  readonly rows?: number | undefined;
}

/** Where rows will stand. Unseen for the first 400 ms, so that what comes quickly does not flash. */
export function Skeleton(props: SkeletonProps): JSX.Element {
  return (
    <div class="skeleton" role="status" aria-label={t('coming')}>
      <For each={Array.from({ length: props.rows ?? 1 })}>
        {() => (
          <div class="skeleton-row" aria-hidden="true">
            <span class="skeleton-short" />
            <span class="skeleton-long" />
            <span class="skeleton-short" />
          </div>
        )}
      </For>
    </div>
  );
}
