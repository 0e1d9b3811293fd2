import './player.css';
import { useNavigate, useParams, useSearchParams } from '@solidjs/router';
import type { SeatBriefing } from '@samaritan/server/views/seat/briefing-view';
import { isTRPCClientError } from '@trpc/client';
import { createEffect, createResource, Match, Show, Switch, type JSX, untrack } from 'solid-js';
import { api } from '../live/api.ts';
import type { OverShoulder } from '../live/seat-link.ts';
import { AppBar } from '../ui/AppBar.tsx';
import { Button } from '../ui/Button.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { createRoom } from './create-room.ts';
import { Seat } from './Seat.tsx';
import { createSeatNews } from './seat-news.ts';
import { RoomProvider, type SeatTab, seatTabs } from './seat-room.ts';
import { p } from './words.ts';

interface Opened {
  readonly briefing: SeatBriefing;
  readonly person: string | null;
}

/** Who has no seat, and who cannot reach the server, are told different things. */
async function openSeat(over: OverShoulder): Promise<Opened | 'no-seat'> {
  try {
    const [briefing, me] = await Promise.all([api().seat.briefing.query(over ?? undefined), api().session.me.query()]);
    return { briefing, person: over === null ? (me.participant?.name ?? null) : null };
  } catch (error) {
    const code = isTRPCClientError(error) ? (error.data as { readonly code?: string } | null)?.code : undefined;
    if (code === 'UNAUTHORIZED' || code === 'FORBIDDEN') return 'no-seat';
    throw error;
  }
}

/** `/play`: the seat of whoever joined; with `exercise` and `seat`, another's over the shoulder. */
export function PlayerPage(): JSX.Element {
  const [search] = useSearchParams<{ exercise?: string; seat?: string }>();
  const over = (): OverShoulder => {
    const { exercise, seat } = search;
    return typeof exercise === 'string' && typeof seat === 'string' ? { exercise, seat } : null;
  };
  const [opened, { refetch }] = createResource(
    () => ({ over: over() }),
    ({ over: of }) => openSeat(of),
  );
  const seat = (): Opened | undefined => {
    const found = opened.error === undefined ? opened() : undefined;
    return found === 'no-seat' ? undefined : found;
  };
  return (
    <Switch
      fallback={
        <Plain title={p('loading')}>
          <Skeleton rows={5} />
        </Plain>
      }
    >
      <Match when={seat()}>{(found) => <OpenSeat opened={found()} over={over()} />}</Match>
      <Match when={opened.error !== undefined}>
        <Plain title={p('none.failed')}>
          <Button kind="primary" onPress={() => void refetch()}>
            {p('none.again')}
          </Button>
        </Plain>
      </Match>
      <Match when={!opened.loading}>
        <Plain title={p('none.title')}>
          <p>{p('none.text')}</p>
          <a href="/join">{p('none.join')}</a>
        </Plain>
      </Match>
    </Switch>
  );
}

function OpenSeat(props: { readonly opened: Opened; readonly over: OverShoulder }): JSX.Element {
  const params = useParams<{ tab?: string }>();
  const navigate = useNavigate();
  const news = createSeatNews();
  const tab = (): SeatTab => seatTabs.find((one) => one === params.tab) ?? 'inbox';
  // A page shows one seat: whoever changes seats loads it anew.
  const { opened, over } = untrack(() => ({ ...props }));
  const room = createRoom({
    briefing: opened.briefing,
    over,
    news,
    tab,
    chooseTab: (chosen) => {
      if (chosen !== tab()) navigate(`/play/${chosen}${globalThis.location.search}`);
    },
  });
  createEffect(() => {
    if (room.link.ended()) document.title = `Samaritan: ${p('gone.title')}`;
  });
  return (
    <Show
      when={!room.link.ended()}
      fallback={
        <Plain title={p('gone.title')}>
          <p>{p('gone.text')}</p>
          <a href="/join">{p('gone.join')}</a>
        </Plain>
      }
    >
      <RoomProvider value={room}>
        <Seat room={room} news={news} person={opened.person} />
      </RoomProvider>
    </Show>
  );
}

/** A page that says one thing. */
function Plain(props: { readonly title: string; readonly children: JSX.Element }): JSX.Element {
  return (
    <>
      <AppBar title="Samaritan" />
      <main class="plain-page">
        <h2>{props.title}</h2>
        {props.children}
      </main>
    </>
  );
}
