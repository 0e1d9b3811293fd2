import { createEffect, createMemo, on, Show, type JSX } from 'solid-js';
import { say } from '@samaritan/server/words/label';
import { commandLabels } from '@samaritan/server/words/labels/conduct';
import { language } from '../i18n/language.ts';
import { age, clockTime } from '../i18n/times.ts';
import { connection } from '../live/connection.ts';
import { createNow } from '../live/now.ts';
import { writtenIn } from '../live/outbox.ts';
import { announceNow } from '../ui/announce.ts';
import { Banner } from '../ui/Banner.tsx';
import { useRoom } from './seat-room.ts';
import { timeOf } from '../live/moments.ts';
import { p } from './words.ts';

/** Seconds up to ninety, then as ages are written. */
const howLong = (ms: number): string => (ms < 90_000 ? `${Math.max(1, Math.round(ms / 1000))}\u00A0s` : age(ms));

/** A connection may blink; only from here on it is worth a banner. Milliseconds. */
const lostAfter = 2500;

/** What stands between the bar and the desk: a real emergency, a lost connection, a pause, the end. */
export function Banners(): JSX.Element {
  const room = useRoom();
  const now = createNow(1000);
  const clock = () => room.link.clock()?.view;
  const real = (): boolean => clock()?.state === 'real-emergency' || room.facts().holding?.notice === 'real-emergency';
  const lostFor = createMemo(() => (connection().state === 'lost' ? now() - connection().since : 0));
  const lost = (): boolean => lostFor() > lostAfter;
  const kept = (): number => room.outbox.waiting().length;
  const away = (): string =>
    room.outbox
      .turnedAway()
      .map(({ command, since }) =>
        [clockTime(since), say(commandLabels, command.type, language()), writtenIn(command.payload)]
          .filter((part) => part !== '')
          .join(', '),
      )
      .join('; ');
  const paused = (): string => {
    if (clock()?.because === 'store-failed') return p('paused.store');
    return clock()?.because === 'server-was-away' ? p('paused.away') : p('paused.text');
  };
  createEffect(
    on(real, (is) => {
      if (is) announceNow(`${p('real.title')} ${p('real.text')}`);
    }),
  );
  createEffect(
    on(lost, (is) => {
      if (is) announceNow(p('lost.title', { age: howLong(lostFor()) }));
    }),
  );
  return (
    <>
      <Show when={real()}>
        <Banner tone="call" title={p('real.title')}>
          {p('real.text')}
        </Banner>
      </Show>
      <Show when={lost()}>
        <Banner
          tone="call"
          title={p('lost.title', { age: howLong(lostFor()) })}
          act={{ label: p('lost.try'), onTake: room.link.retry }}
        >
          {kept() === 0
            ? p('lost.nothing', { time: timeOf(room, room.now()) })
            : `${p('lost.asOf', { time: timeOf(room, room.now()) })} ${p('lost.kept', { count: kept() })}`}
        </Banner>
      </Show>
      <Show when={room.outbox.turnedAway().length > 0}>
        <Banner
          tone="call"
          title={p('away.title', { count: room.outbox.turnedAway().length })}
          act={{ label: p('away.read'), onTake: () => room.outbox.forget() }}
        >
          {p('away.text')} {away()}
        </Banner>
      </Show>
      <Show when={!lost() && room.link.caughtUp()}>
        {(back) => (
          <Banner
            title={p('back.title', { age: howLong(back().goneFor) })}
            act={{ label: p('back.close'), onTake: room.link.seen }}
          >
            {back().letters === 0 ? p('back.none') : p('back.came', { count: back().letters })}
          </Banner>
        )}
      </Show>
      <Show when={!real() && clock()?.state === 'paused'}>
        <Banner title={p('paused.title', { time: timeOf(room, room.now()) })}>{paused()}</Banner>
      </Show>
      <Show when={clock()?.state === 'not-started'}>
        <Banner title={p('notStarted.title')}>{p('notStarted.text')}</Banner>
      </Show>
      <Show when={clock()?.state === 'ended'}>
        <Banner title={p('ended.title')}>{p('ended.text')}</Banner>
      </Show>
    </>
  );
}
