import { createSignal, Show, type JSX } from 'solid-js';
import { number } from '../i18n/numbers.ts';
import { createNow } from '../live/now.ts';
import { AppBar } from '../ui/AppBar.tsx';
import { Button } from '../ui/Button.tsx';
import { PageClock } from '../live/PageClock.tsx';
import { width } from '../ui/width.ts';
import { HandOver } from './HandOver.tsx';
import { useRoom } from './seat-room.ts';
import { p } from './words.ts';

export interface SeatBarProps {
  /** Who sits there, as they called themselves; null where nobody said. */
  readonly person: string | null;
}

/** Which seat, what time it is, and handing over. */
export function SeatBar(props: SeatBarProps): JSX.Element {
  const room = useRoom();
  const now = createNow();
  const [handing, setHanding] = createSignal(false);
  const heard = () => room.link.clock();
  const state = (): string => {
    const view = heard()?.view;
    if (view === undefined) return '';
    return view.state === 'running' ? p('clock.running', { speed: number(view.speed) }) : p(`clock.${view.state}`);
  };
  const where = (): string =>
    [room.speak().jurisdiction(room.briefing.seat.jurisdiction), ...(props.person === null ? [] : [props.person])].join(
      ', ',
    );
  return (
    <>
      <AppBar
        title={room.speak().seat(room.briefing.seat.id)}
        note={width() === 'phone' ? undefined : where()}
        clock={<PageClock briefing={room.briefing} heard={heard()} now={now()} state={state()} form="full" />}
        end={
          <Show when={!room.readOnly && width() !== 'phone'}>
            <Button icon="person" onPress={() => setHanding(true)}>
              {p('handOver')}
            </Button>
          </Show>
        }
      />
      <HandOver open={handing()} onClose={() => setHanding(false)} />
    </>
  );
}
