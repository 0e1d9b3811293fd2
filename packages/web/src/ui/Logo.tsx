import type { JSX } from 'solid-js';

/** A road that crosses a line. */
export function Logo(): JSX.Element {
  return (
    <svg class="logo" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <rect class="logo-ground" width="24" height="24" rx="4" />
      <path class="logo-line" d="M3.5 12h3.5M9 12h1.5M13 12h1.5M17 12h3.5" />
      <path class="logo-road" d="M6.5 18.5C7 11 10 7 18 6" />
    </svg>
  );
}
