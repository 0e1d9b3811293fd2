import { createEffect, on } from 'solid-js';
import { announce } from '../ui/announce.ts';
import { c } from './c.ts';
import type { ControlRoom } from './control-room.ts';
import { isWaiting } from './traffic/traffic-words.ts';

/** Says to the ear what arrived: messages that want an answer, rows that went out. */
export function createArrivals(room: ControlRoom): void {
  let known: ReadonlySet<string> | null = null;
  createEffect(
    on(
      () => room.facts.traffic.filter(isWaiting).map(({ message }) => message),
      (open) => {
        const fresh = known === null ? [] : open.filter((message) => known?.has(message) !== true);
        known = new Set(open);
        if (fresh.length > 0) announce('traffic', (count) => c('arrived.traffic', { count }), fresh.length);
      },
    ),
  );
  let sent: number | null = null;
  createEffect(
    on(
      () => room.facts.rows.filter(({ status }) => status === 'sent').length,
      (now) => {
        const more = sent === null ? 0 : now - sent;
        sent = room.facts.rows.length === 0 ? null : now;
        if (more > 0) announce('rows', (count) => c('arrived.rows', { count }), more);
      },
    ),
  );
}
