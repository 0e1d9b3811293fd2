import type { JSX } from 'solid-js';

/** The charted line, dash dot dot: wherever one country ends. Michigan above, Ontario below. */
export function BoundaryLine(): JSX.Element {
  return <hr class="boundary" />;
}
