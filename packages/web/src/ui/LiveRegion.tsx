import type { JSX } from 'solid-js';
import { spoken, urgent } from './announce.ts';

/** Once a page. `announce` and `announceNow` speak through it. */
export function LiveRegion(): JSX.Element {
  return (
    <div class="read-only-to-ears">
      <div role="status" aria-live="polite">
        {spoken()}
      </div>
      <div role="alert">{urgent()}</div>
    </div>
  );
}
