import type { ResourceKind } from '@samaritan/scenarios/vocabulary/resources';
import { goods } from '@samaritan/server/words/desk-words';
import { type Accessor, createSignal } from 'solid-js';
import { language } from '../i18n/language.ts';
import type { Brought, SeatFacts } from '../live/seat-facts.ts';
import { announce } from '../ui/announce.ts';
import type { ToastNews } from '../ui/Toast.tsx';
import { p } from './words.ts';

export interface SeatNews {
  readonly toasts: Accessor<readonly ToastNews[]>;
  readonly gone: (id: string) => void;
  /** Says what a frame brought: requests that moved in a corner, letters to the ear. */
  readonly tell: (facts: SeatFacts, brought: Brought) => void;
}

/** What happens while somebody looks elsewhere on the page. */
export function createSeatNews(): SeatNews {
  const [toasts, setToasts] = createSignal<readonly ToastNews[]>([]);
  const tell = (facts: SeatFacts, { letters }: Brought): void => {
    if (letters.length > 0) announce('letters', (count) => p('newLetters', { count }), letters.length);
    const moved = letters.flatMap(({ n, content }): readonly ToastNews[] => {
      if (content.kind !== 'request-state') return [];
      const request = facts.requests.find((one) => one.request === content.request);
      if (request === undefined) return [];
      const what = goods(request.kind as ResourceKind, request.quantity, language());
      return [{ id: `item-${n}`, text: p(`toast.${content.state}`, { what }) }];
    });
    if (moved.length > 0) setToasts([...toasts(), ...moved].slice(-4));
  };
  return { toasts, gone: (id) => void setToasts(toasts().filter((one) => one.id !== id)), tell };
}
