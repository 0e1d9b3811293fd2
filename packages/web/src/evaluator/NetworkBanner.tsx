import { createEffect, createSignal, on, onCleanup, Show, type JSX } from 'solid-js';
import { connection } from '../live/connection.ts';
import { clockTime } from '../i18n/times.ts';
import { createNow } from '../live/now.ts';
import { writtenIn } from '../live/outbox.ts';
import { announceNow } from '../ui/announce.ts';
import { Banner } from '../ui/Banner.tsx';
import type { EvaluationLink } from './evaluation-link.ts';
import { useEvaluatorRoom } from './evaluator-room.ts';
import { e } from './words.ts';

/** For how long it is said that all is well again. */
const backMs = 8000;

/** Says that the connection is lost, what is kept meanwhile, and that it has gone out. */
export function NetworkBanner(props: { readonly link: EvaluationLink }): JSX.Element {
  const room = useEvaluatorRoom();
  const now = createNow(1000);
  const [back, setBack] = createSignal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  createEffect(
    on(
      () => connection().state,
      (state, before) => {
        if (state !== 'open' || before !== 'lost') return;
        setBack(true);
        announceNow(e('backAgain'));
        clearTimeout(timer);
        timer = setTimeout(() => setBack(false), backMs);
      },
    ),
  );
  const waiting = (): number => room.outbox.waiting().length;
  const seconds = (): number => Math.max(0, Math.floor((now() - connection().since) / 1000));
  const away = (): string =>
    room.outbox
      .turnedAway()
      .map(({ command, since }) =>
        [clockTime(since), writtenIn(command.payload)].filter((one) => one !== '').join(', '),
      )
      .join('; ');
  return (
    <>
      <Show when={room.outbox.turnedAway().length > 0}>
        <Banner
          tone="call"
          title={e('away', { count: room.outbox.turnedAway().length })}
          act={{ label: e('awayRead'), onTake: () => room.outbox.forget() }}
        >
          {e('awayNote')} {away()}
        </Banner>
      </Show>
      <Show
        when={connection().state === 'lost'}
        fallback={
          <Show when={back() && waiting() === 0}>
            <Banner title={e('backAgain')} />
          </Show>
        }
      >
        <Banner
          tone="call"
          title={e('lost', { seconds: seconds() })}
          act={{ label: e('again'), onTake: () => props.link.retry() }}
        >
          {waiting() === 0 ? e('lostNone') : e('lostKept', { count: waiting() })}
        </Banner>
      </Show>
    </>
  );
}
