import type { SeatStateView } from '@samaritan/server/views/control/frame';
import { say } from '@samaritan/server/words/label';
import { actorLabels } from '@samaritan/server/words/labels/conduct';
import { createMemo, createResource, createSignal, Show, type JSX } from 'solid-js';
import { language } from '../../i18n/language.ts';
import { list, number } from '../../i18n/numbers.ts';
import { age, clockTime } from '../../i18n/times.ts';
import { api } from '../../live/api.ts';
import { Button } from '../../ui/Button.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { NotDoneNote } from '../NotDoneNote.tsx';
import { c } from '../c.ts';
import { sideOf, useControl } from '../control-room.ts';
import { createSending } from '../sending.ts';

/** Who sits where, who is quiet, and what may be done with a seat: act for it, give it to the autopilot, take it back. */
export function SeatsPane(): JSX.Element {
  const room = useControl();
  const sending = createSending();
  const [chosen, setChosen] = createSignal<string | null>(null);
  const people = createMemo(() =>
    room.facts.seats.map(({ seat, actor, present }) => `${seat}${actor}${present}`).join(),
  );
  // Names are no part of the frames: they can be erased, and are asked for when somebody came or went.
  const [entries] = createResource(people, () => api().exercises.seats.query({ exercise: room.exercise }));
  const namesIn = (seat: string): string =>
    list(
      (entries.latest ?? [])
        .find((one) => one.seat === seat)
        ?.people.flatMap(({ name }) => (name === null ? [] : [name])) ?? [],
    );
  const quiet = (seat: string): boolean => room.facts.load?.quietSeats.includes(seat) === true;
  const columns = createMemo((): readonly Column<SeatStateView>[] => [
    {
      key: 'seat',
      head: c('column.seat'),
      width: 'minmax(18rem, 2fr)',
      cell: (row) => (
        <>
          <b>{room.speak().seat(row.seat)}</b> <span class="side">{sideOf(room, row.seat)}</span>
        </>
      ),
    },
    {
      key: 'who',
      head: c('column.who'),
      width: 'minmax(8rem, 1fr)',
      cell: (row) =>
        row.actor === 'person' ? namesIn(row.seat) || c('seats.nobody') : say(actorLabels, row.actor, language()),
    },
    {
      key: 'present',
      head: c('column.present'),
      width: '6.5rem',
      cell: (row) =>
        row.present > 0
          ? c('seats.here', { count: row.present })
          : row.lastSeen === null
            ? c('seats.never')
            : c('seats.seen', { time: clockTime(Date.parse(row.lastSeen)) }),
      from: 'wide',
    },
    {
      key: 'last',
      head: c('column.last'),
      width: '7rem',
      cell: (row) => (
        <span classList={{ 'text-call': quiet(row.seat) }}>
          {row.lastCommandAt === null ? c('seats.nothing') : age(room.minute() - row.lastCommandAt)}
          {quiet(row.seat) ? `, ${c('seats.quiet')}` : ''}
        </span>
      ),
    },
    {
      key: 'unanswered',
      head: c('column.unanswered'),
      width: '6rem',
      align: 'end',
      cell: (row) => number(row.unanswered),
      from: 'tablet',
    },
    {
      key: 'unread',
      head: c('column.unread'),
      width: '5rem',
      align: 'end',
      cell: (row) => number(row.unread),
      from: 'laptop',
    },
  ]);
  const one = createMemo(() => room.facts.seats.find(({ seat }) => seat === chosen()) ?? null);
  const give = (seat: string): void =>
    void sending.run(() => api().control.giveSeat.mutate({ exercise: room.exercise, seat }));
  const take = (seat: string): void =>
    void sending.run(() => api().control.takeSeat.mutate({ exercise: room.exercise, seat }));
  return (
    <div class="log-pane">
      <DataTable
        label={c('seats')}
        columns={columns()}
        rows={room.facts.seats}
        keyOf={(row) => row.seat}
        chosen={chosen() ?? undefined}
        onChoose={(row) => setChosen(row.seat)}
        onOpen={(row) => room.open({ kind: 'act', seat: row.seat })}
        empty={c('seats.none')}
      />
      <div class="seat-acts">
        <Show when={one()} fallback={<span class="text-ink-2">{c('seats.choose')}</span>}>
          {(seat) => (
            <>
              <b>{room.speak().seat(seat().seat)}</b>
              <Button onPress={() => room.open({ kind: 'act', seat: seat().seat })}>{c('seats.act')}</Button>
              <Show
                when={seat().actor === 'person' || seat().actor === 'control'}
                fallback={
                  <Button busy={sending.busy()} onPress={() => take(seat().seat)}>
                    {c('seats.take')}
                  </Button>
                }
              >
                <Button busy={sending.busy()} onPress={() => give(seat().seat)}>
                  {c('seats.give')}
                </Button>
              </Show>
              <Button
                kind="quiet"
                onPress={() => {
                  room.chooseSeat(seat().seat);
                  room.showPicture(true);
                  room.chooseTab('map');
                }}
              >
                {c('seats.picture')}
              </Button>
            </>
          )}
        </Show>
        <NotDoneNote sending={sending} />
      </div>
    </div>
  );
}
