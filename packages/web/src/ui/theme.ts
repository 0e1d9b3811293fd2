import { createSignal } from 'solid-js';
import { keep } from '../i18n/kept.ts';

export type Theme = 'light' | 'dark';

const [theme, setTheme] = createSignal<Theme>(document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light');

/** The theme of this page, set before the first paint by `theme.js`. */
export { theme };

export function chooseTheme(chosen: Theme): void {
  setTheme(chosen);
  document.documentElement.dataset['theme'] = chosen;
  keep('theme', chosen);
}
