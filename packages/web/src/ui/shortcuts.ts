import { createEffect, createSignal, onCleanup } from 'solid-js';
import { keep, kept } from '../i18n/kept.ts';

export interface Shortcut {
  /** As the key types: `s`, `/`, `?`, ` `, `F6`; with modifiers before: `Alt+ArrowLeft`, `Ctrl+Enter`. */
  readonly key: string;
  /** What it does, for the page's list. */
  readonly what: string;
  readonly run: () => void;
}

const [letters, setLetters] = createSignal(kept('letters') !== 'off');
const [registered, setRegistered] = createSignal<readonly (readonly Shortcut[])[]>([]);

/** Whether single keys work: those who speak or whose hand shakes switch them off (WCAG 2.1.4). */
export { letters };

export function chooseLetters(on: boolean): void {
  setLetters(on);
  keep('letters', on ? 'on' : 'off');
}

/** Every key of the page as it stands; where two parts claim one, the last to come has it. */
export function shortcuts(): readonly Shortcut[] {
  const byKey = new Map(registered().flatMap((group) => group.map((one): [string, Shortcut] => [one.key, one])));
  return [...byKey.values()];
}

/** Keys that work as long as the caller is on the page. */
export function createShortcuts(group: () => readonly Shortcut[]): void {
  createEffect(() => {
    const mine = group();
    setRegistered((all) => [...all, mine]);
    onCleanup(() => setRegistered((all) => all.filter((one) => one !== mine)));
  });
}

const modifiers = ['Alt', 'Ctrl', 'Shift'] as const;

/** `Alt+ArrowLeft` of an event. AltGr types brackets on a French keyboard and is no modifier then. */
export function keyOf(event: KeyboardEvent): string {
  const single = event.key.length === 1;
  const typed = single ? event.key.toLowerCase() : event.key;
  const graph = event.getModifierState('AltGraph');
  const down = {
    Alt: event.altKey && !graph,
    Ctrl: (event.ctrlKey || event.metaKey) && !graph,
    Shift: event.shiftKey && !single,
  };
  return [...modifiers.filter((name) => down[name]), typed].join('+');
}

const isField = (target: Element): boolean =>
  target.matches('textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=button])');

/** Space and Enter belong to the control that has the focus. */
const isControl = (target: Element): boolean => target.closest('button, a, input, summary, [role], dialog') !== null;

function isOpen(event: KeyboardEvent, key: string): boolean {
  const target = event.target instanceof Element ? event.target : document.body;
  if (key.includes('+') || key.length > 1) return document.querySelector('dialog[open]') === null;
  if (!letters() || isField(target)) return false;
  if (key === ' ' && isControl(target)) return false;
  return document.querySelector('dialog[open], [role=menu]') === null;
}

globalThis.document?.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing) return;
  const key = keyOf(event);
  const found = shortcuts().find((one) => one.key === key);
  if (found === undefined || !isOpen(event, key)) return;
  event.preventDefault();
  found.run();
});
