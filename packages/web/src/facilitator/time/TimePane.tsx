import { simTime } from '@samaritan/scenarios/values/time';
import { createEffect, createSignal, For, on, onCleanup, Show, type JSX } from 'solid-js';
import { number } from '../../i18n/numbers.ts';
import { exerciseTime, zoneName } from '../../i18n/times.ts';
import { api } from '../../live/api.ts';
import { Button } from '../../ui/Button.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import { TriageCounts } from '../../ui/TriageCounts.tsx';
import { NotDoneNote } from '../NotDoneNote.tsx';
import { c } from '../c.ts';
import { lastWith, minuteOfDay, useControl } from '../control-room.ts';
import { momentOf, timeOf } from '../../live/moments.ts';
import { createSending } from '../sending.ts';

/** Looking back: the chart and the charts show a moment that has passed, and a new exercise can be forked from it. */
export function TimePane(): JSX.Element {
  const room = useControl();
  const sending = createSending();
  const [at, setAt] = createSignal<number | null>(room.past()?.at ?? null);
  const [forked, setForked] = createSignal<string | null>(null);
  const shown = (): number => at() ?? room.minute();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  // A moment is asked for when the hand rests: to make a past world takes the server a while.
  createEffect(
    on(
      at,
      (wanted) => {
        clearTimeout(waiting);
        waiting = setTimeout(() => room.lookBack(wanted === null ? null : simTime(wanted)), 350);
      },
      { defer: true },
    ),
  );
  onCleanup(() => clearTimeout(waiting));
  const go = (to: number): void => {
    setForked(null);
    setAt(to >= room.minute() ? null : Math.max(0, to));
  };
  const fork = (): void =>
    void sending.run(async () => {
      const past = room.past();
      if (past !== null) setForked(await api().exercises.fork.mutate({ exercise: room.exercise, seq: past.seq }));
    });
  const moments = (): readonly { readonly row: string; readonly at: number; readonly text: string }[] =>
    room.facts.rows.flatMap((row) =>
      row.status === 'sent' && row.at !== null ? [{ row: row.row, at: row.at, text: row.row }] : [],
    );
  return (
    <div class="time-pane">
      <p class="text-ink-2">{c('time.about')}</p>
      <div class="scrubber">
        <input
          type="range"
          aria-label={c('time.moment')}
          aria-valuetext={`${exerciseTime(shown()).main}, ${timeOf(room, shown())}`}
          min={0}
          max={Math.max(60_000, room.minute())}
          step={60_000}
          value={shown()}
          onInput={(event) => go(Number(event.currentTarget.value))}
        />
        <div class="scrubber-marks" aria-hidden="true">
          <For each={moments()}>
            {(one) => (
              <span style={{ '--at': `${(one.at / Math.max(60_000, room.minute())) * 100}%` }} title={one.text} />
            )}
          </For>
        </div>
      </div>
      <div class="form-line">
        <b class="text-20">{exerciseTime(shown()).main}</b>
        <TimeField
          label={c('time.typed')}
          labelUnseen
          value={minuteOfDay(room, shown())}
          onInput={(minute) => {
            if (minute !== null) go(lastWith(room, minute, room.minute()) ?? 0);
          }}
          zone={zoneName(momentOf(room, shown()), room.briefing.zone)}
        />
        <Button onPress={() => go(shown() - 10 * 60_000)}>{c('time.back')}</Button>
        <Button reason={at() === null ? c('time.isNow') : undefined} onPress={() => go(shown() + 10 * 60_000)}>
          {c('time.forward')}
        </Button>
        <Button reason={at() === null ? c('time.isNow') : undefined} onPress={() => go(Number.POSITIVE_INFINITY)}>
          {c('state.now')}
        </Button>
      </div>
      <Show when={room.past()}>
        {(past) => (
          <div class="form">
            <p>{c('time.stood', { time: timeOf(room, past().at), log: number(past().seq) })}</p>
            <TriageCounts counts={past().truth.casualties} told={past().truth.labels} />
            <div class="form-line">
              <Button icon="fork" busy={sending.busy()} onPress={fork}>
                {c('time.fork')}
              </Button>
              <Show when={forked()} fallback={<span class="text-12 text-ink-2">{c('time.forkNote')}</span>}>
                {(exercise) => (
                  <span role="status">
                    {c('time.forked')} <a href={`/exercise/${encodeURIComponent(exercise())}`}>{c('time.openFork')}</a>
                  </span>
                )}
              </Show>
            </div>
          </div>
        )}
      </Show>
      <NotDoneNote sending={sending} />
    </div>
  );
}
