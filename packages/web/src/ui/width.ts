import { createSignal } from 'solid-js';

export type Width = 'phone' | 'tablet' | 'laptop' | 'wide';

/** Where each begins, in rem: a page magnified to 200 % is a narrower page. */
const from: readonly (readonly [Exclude<Width, 'phone'>, string])[] = [
  ['wide', '(min-width: 100rem)'],
  ['laptop', '(min-width: 70rem)'],
  ['tablet', '(min-width: 40rem)'],
];

const now = (): Width => from.find(([, query]) => matchMedia(query).matches)?.[0] ?? 'phone';

const [width, setWidth] = createSignal<Width>(now());
for (const [, query] of from) matchMedia(query).addEventListener('change', () => setWidth(now()));

/** How wide the page is, in the words of the interface. */
export { width };

const order: readonly Width[] = ['phone', 'tablet', 'laptop', 'wide'];

export const isAtLeast = (least: Width): boolean => order.indexOf(width()) >= order.indexOf(least);
