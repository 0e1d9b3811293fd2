import type { SimTime } from '@samaritan/scenarios/values/time';
import type { ExpectedView, ItemView } from '@samaritan/server/views/seat/frame';
import { bodyOf, shownText } from '@samaritan/server/words/desk-words';
import { sayItem } from '@samaritan/server/words/desk-items';
import type { Speaker } from '@samaritan/server/words/speaker';
import type { SeatFacts } from '../../live/seat-facts.ts';
import type { IconName } from '../../ui/icons.ts';

/** A letter that wants something of this desk, and by when. */
export interface WantedLetter {
  readonly item: ItemView;
  readonly expected: ExpectedView;
}

/** What wants an answer, the soonest due first; and what is to know, the newest first. */
export interface InboxRows {
  readonly wanted: readonly WantedLetter[];
  readonly toKnow: readonly ItemView[];
}

const wanting: readonly ExpectedView['kind'][] = [
  'answer-inject',
  'answer-message',
  'settle-request',
  'answer-transfer',
];

export function inboxOf({ items, letters, expected }: Pick<SeatFacts, 'items' | 'letters' | 'expected'>): InboxRows {
  const wanted = expected.flatMap((one) => {
    const item = one.item === null || !wanting.includes(one.kind) ? undefined : items[one.item - 1];
    return item === undefined ? [] : [{ item, expected: one }];
  });
  const numbers = new Set(wanted.map(({ item }) => item.n));
  return { wanted, toKnow: letters.filter(({ n }) => !numbers.has(n)).toReversed() };
}

/** The line a letter is known by: its subject, or the first sentence of what it says. */
export function subjectOf(item: ItemView, speaker: Speaker): string {
  const { words } = item;
  const subject = words?.subject ?? null;
  const written = subject === null ? '' : shownText(subject, speaker.language);
  if (written !== '') return written;
  const text = item.content.kind === 'inject' ? bodyOf(words, speaker.language) : null;
  return firstSentence(text ?? sayItem(item.content, words, speaker));
}

/** Up to the first full stop that ends a sentence; a short text whole. */
export function firstSentence(text: string): string {
  const end = /[.!?…](?=\s)/.exec(text);
  return end === null || text.length < 90 ? text : text.slice(0, end.index + 1);
}

export type Pressing = 'overdue' | 'soon' | 'later';

/** Ten minutes before it is due, something presses. */
export const pressing = (due: SimTime, now: SimTime): Pressing =>
  now >= due ? 'overdue' : due - now < 600_000 ? 'soon' : 'later';

const icons: Readonly<Record<string, IconName>> = {
  phone: 'phone',
  radio: 'radio',
  'e-mail': 'mail',
  fax: 'mail',
  'in-person': 'person',
  social: 'news',
  cap: 'warning',
};

/** By the kind of means it came; what one saw oneself has a person's mark. */
export const iconOf = (kind: string | undefined): IconName => icons[kind ?? 'in-person'] ?? 'mail';
