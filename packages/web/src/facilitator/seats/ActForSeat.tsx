import type { SimTime } from '@samaritan/scenarios/values/time';
import { createResource, createSignal, Show, type JSX, untrack } from 'solid-js';
import { keptOf } from '../../i18n/kept.ts';
import { api } from '../../live/api.ts';
import { commandId } from '../../live/command-id.ts';
import type { Sending as Sent } from '../../live/outbox.ts';
import { createRoom } from '../../player/create-room.ts';
import { ActionPane } from '../../player/forms/ActionPane.tsx';
import { createSeatNews } from '../../player/seat-news.ts';
import { RoomProvider, type SeatRoom, type SeatTab } from '../../player/seat-room.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import { c } from '../c.ts';
import { lastWith, useControl, zoneNow } from '../control-room.ts';
import { timeOf } from '../../live/moments.ts';
import type { ForSeatInput, SeatCommandInput } from '../shapes.ts';

/** The action forms of a seat, given by control in its place: now, or with the time it was done in the room. */
export function ActForSeat(props: { readonly seat: string }): JSX.Element {
  const room = useControl();
  // A dialog is opened for one seat.
  const seat = untrack(() => props.seat);
  const [briefing] = createResource(() => api().seat.briefing.query({ exercise: room.exercise, seat }));
  return (
    <Dialog open wide title={c('act.title', { seat: room.speak().seat(seat) })} onClose={() => room.open(null)}>
      <Show when={briefing()} fallback={<Skeleton rows={6} />}>
        {(known) => <Forms briefing={known()} seat={seat} />}
      </Show>
    </Dialog>
  );
}

function Forms(props: { readonly briefing: SeatRoom['briefing']; readonly seat: string }): JSX.Element {
  const room = useControl();
  const [minute, setMinute] = room.typed.field<number | null>('minute', null);
  const [tab, setTab] = createSignal<SeatTab>('act');
  const { briefing, seat } = untrack(() => ({ ...props }));
  const inner = createRoom({
    briefing,
    over: { exercise: room.exercise, seat },
    whose: keptOf(room.me.account),
    news: createSeatNews(),
    tab,
    chooseTab: setTab,
  });
  /** Undefined: now; null: no moment of this exercise. */
  const occurredAt = (): SimTime | null | undefined => {
    const typed = minute();
    return typed === null ? undefined : lastWith(room, typed, room.now());
  };
  const send: SeatRoom['send'] = async (command): Promise<Sent> => {
    const at = occurredAt();
    if (at === null) return 'failed';
    const given = { ...command, id: commandId('control') } as SeatCommandInput;
    try {
      const outcome = await api().control.actForSeat.mutate({
        exercise: room.exercise,
        command: {
          ...given,
          seat,
          ...(at === undefined ? {} : { occurredAt: at }),
        } as ForSeatInput,
      });
      return outcome.ok ? { ok: true } : { ok: false, refusal: outcome.refusal };
    } catch {
      return 'failed';
    }
  };
  return (
    <RoomProvider value={{ ...inner, readOnly: false, send }}>
      <div class="act-for">
        <TimeField
          label={c('act.occurred')}
          hint={c('act.occurredHint')}
          value={minute()}
          onInput={setMinute}
          refusal={
            occurredAt() === null
              ? c('journal.noSuchTime', { time: timeOf(room, 0), now: timeOf(room, room.now()) })
              : undefined
          }
          zone={zoneNow(room)}
        />
        <ActionPane />
      </div>
    </RoomProvider>
  );
}
