import { Show, type JSX } from 'solid-js';
import { ButtonLink } from './ButtonLink.tsx';
import { h } from './h.ts';
import { me } from './me.ts';
import { ways } from './ways.ts';

/** The way back for somebody who joined and came here by a bookmark. */
export function SeatHeld(): JSX.Element {
  return (
    <Show when={me()?.participant}>
      {(participant) => (
        <section class="home-part" aria-labelledby="seat-held">
          <h2 id="seat-held">{h('seat.title')}</h2>
          <p class="home-acts">
            <ButtonLink
              href={participant().seat === null ? ways.wall(participant().exercise) : ways.play}
              kind="primary"
              icon="right"
            >
              {h(participant().seat === null ? 'seat.wall' : 'seat.go')}
            </ButtonLink>
          </p>
        </section>
      )}
    </Show>
  );
}
