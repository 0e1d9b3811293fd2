import { createEffect, createMemo, on, Show, type JSX } from 'solid-js';
import { age } from '../i18n/times.ts';
import { connection } from '../live/connection.ts';
import { createNow } from '../live/now.ts';
import { announceNow } from '../ui/announce.ts';
import { Banner } from '../ui/Banner.tsx';
import { c } from './c.ts';
import { useControl } from './control-room.ts';
import { timeOf } from '../live/moments.ts';
import { createSending } from './sending.ts';
import { NotDoneNote } from './NotDoneNote.tsx';

/** A connection may blink; only from here on it is worth a banner. Milliseconds. */
const lostAfter = 2500;

/** Below the bar: a real emergency, a lost connection, a clock that the server stopped, decline held, a past moment. */
export function ControlBanners(): JSX.Element {
  const room = useControl();
  const sending = createSending();
  const now = createNow(1000);
  const clock = () => room.link.clock()?.view;
  const lostFor = createMemo(() => (connection().state === 'lost' ? now() - connection().since : 0));
  const real = createMemo(() => clock()?.state === 'real-emergency');
  createEffect(
    on(real, (is) => {
      if (is) announceNow(`${c('emergency.title')} ${c('emergency.about')}`);
    }),
  );
  return (
    <>
      <Show when={real()}>
        <Banner
          tone="call"
          title={c('emergency.title')}
          {...(room.me.director
            ? { act: { label: c('emergency.over'), onTake: () => void sending.give('EndRealEmergency', {}) } }
            : {})}
        >
          {c('emergency.about')}
        </Banner>
      </Show>
      <Show when={lostFor() > lostAfter}>
        <Banner
          tone="call"
          title={c('lost.title', {
            time: lostFor() < 90_000 ? `${Math.round(lostFor() / 1000)}\u00A0s` : age(lostFor()),
          })}
          act={{ label: c('lost.retry'), onTake: room.link.retry }}
        >
          {c('lost.about')}
        </Banner>
      </Show>
      <Show when={clock()?.because}>
        {(because) => <Banner title={c(`because.${because()}`)}>{c(`because.${because()}.about`)}</Banner>}
      </Show>
      <Show when={room.facts.frozen}>
        <Banner
          title={c('freeze.stands')}
          act={{ label: c('freeze.resume'), onTake: () => void sending.give('ResumeDeterioration', {}) }}
        >
          {c('freeze.standsAbout')}
        </Banner>
      </Show>
      <Show when={room.past()}>
        {(past) => (
          <Banner
            title={c('time.looking', { time: timeOf(room, past().at) })}
            act={{ label: c('time.backToNow'), onTake: () => room.lookBack(null) }}
          >
            {c('time.lookingAbout')}
          </Banner>
        )}
      </Show>
      <NotDoneNote sending={sending} />
    </>
  );
}
