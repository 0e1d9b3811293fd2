import { t } from '../i18n/t.ts';
import { createShortcuts } from './shortcuts.ts';

function move(by: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => pane.offsetParent !== null);
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = at < 0 ? (by === 1 ? 0 : panes.length - 1) : (at + by + panes.length) % panes.length;
  panes[next]?.focus();
}

/** F6 and the brackets move between the panes of a page, in the order they stand. */
export function createPaneKeys(): void {
  createShortcuts(() => [
    { key: 'F6', what: t('keys.nextPane'), run: () => move(1) },
    { key: 'Shift+F6', what: t('keys.lastPane'), run: () => move(-1) },
    { key: ']', what: t('keys.nextPane'), run: () => move(1) },
    { key: '[', what: t('keys.lastPane'), run: () => move(-1) },
  ]);
}
