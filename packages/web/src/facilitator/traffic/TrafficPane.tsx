import type { TrafficView } from '@samaritan/server/views/control/frame';
import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import { list, number } from '../../i18n/numbers.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { RowList } from '../../ui/RowList.tsx';
import { Segment } from '../../ui/Segment.tsx';
import { TrafficRow } from '../../ui/TrafficRow.tsx';
import { c } from '../c.ts';
import { sideOf, useControl } from '../control-room.ts';
import { isWaiting, subjectOf } from './traffic-words.ts';

/** An answer is overdue after this; a message names no deadline of its own. */
const limitMs = 10 * 60_000;

/** What players sent that wants an answer, the one that has waited longest first. */
export function TrafficPane(): JSX.Element {
  const room = useControl();
  const [all, setAll] = createSignal<'open' | 'all'>('open');
  const open = createMemo(() => room.facts.traffic.filter(isWaiting));
  const shown = (): readonly TrafficView[] => (all() === 'open' ? open() : room.facts.traffic);
  const minutesOf = (message: TrafficView): number =>
    Math.max(0, Math.floor(((message.answeredAt ?? room.minute() + 59_000) - message.at) / 60_000));
  const wants = (message: TrafficView): string => {
    if (message.settled) return c('traffic.settled');
    if (message.answeredAt !== null) return c('traffic.answered');
    return message.wantsAnswer ? c('traffic.answer') : c('traffic.told');
  };
  const answering = (message: TrafficView): string | undefined => {
    const who = message.beingAnsweredBy;
    if (who === null || who === room.me.account) return undefined;
    return c('traffic.writing', { name: room.facts.staff.find(({ id }) => id === who)?.name ?? who });
  };
  return (
    <Pane
      title={c('traffic')}
      count={c('traffic.count', { count: open().length })}
      controls={
        <Segment
          label={c('traffic.which')}
          options={[
            { value: 'open', label: c('traffic.open') },
            { value: 'all', label: c('traffic.all') },
          ]}
          value={all()}
          onChoose={setAll}
        />
      }
    >
      <Show
        when={shown().length > 0}
        fallback={
          <div class="p-3">
            <EmptyState>{c('traffic.none')}</EmptyState>
          </div>
        }
      >
        <RowList label={c('traffic')}>
          <For each={shown()}>
            {(message) => (
              <TrafficRow
                waits={number(minutesOf(message))}
                unit={c('minutes')}
                overdue={isWaiting(message) && room.minute() - message.at > limitMs}
                from={room.speak().seat(message.from)}
                to={list(message.to.map((seat) => room.speak().seat(seat)))}
                side={sideOf(room, message.to[0] ?? '')}
                subject={subjectOf(message)}
                wants={wants(message)}
                answering={answering(message)}
                chosen={room.message() === message.message}
                onOpen={() => room.chooseMessage(message.message)}
              />
            )}
          </For>
        </RowList>
      </Show>
    </Pane>
  );
}
