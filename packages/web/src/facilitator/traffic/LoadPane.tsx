import { createMemo, Show, type JSX } from 'solid-js';
import { number, list } from '../../i18n/numbers.ts';
import { age } from '../../i18n/times.ts';
import { LoadMeter } from '../../ui/LoadMeter.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { c } from '../c.ts';
import { controllersOf, useControl } from '../control-room.ts';
import { timeOf } from '../../live/moments.ts';
import { soonMs } from '../msel/board-layout.ts';
import { subjectOf } from '../msel/row-words.ts';

/** What waits for control in the next ten minutes against what those present can clear. */
export function LoadPane(): JSX.Element {
  const room = useControl();
  const load = () => room.facts.load;
  const wants = createMemo(() => (load()?.unanswered ?? 0) + (load()?.rowsDue ?? 0));
  const until = createMemo(() => timeOf(room, room.minute() + soonMs));
  const sentence = (): string =>
    c('load.sentence', {
      wants: wants(),
      time: until(),
      count: controllersOf(room.facts).length,
      clears: load()?.clears ?? 0,
    });
  const decided = createMemo(() => {
    const next = load()?.nextDecision ?? null;
    const row = next === null ? undefined : room.facts.rows.find((one) => one.row === next.row);
    return next === null || row === undefined ? null : { at: next.at, row };
  });
  const quiet = (): readonly string[] => load()?.quietSeats ?? [];
  return (
    <div class="load-pane">
      <Pane title={c('load')} count={sentence()} padded>
        <LoadMeter
          sentence={sentence()}
          wants={wants()}
          clears={load()?.clears ?? 0}
          counts={[
            {
              value: number(load()?.unanswered ?? 0),
              label: load()?.oldest == null ? c('load.unanswered') : c('load.unansweredOldest'),
              call: oldest(),
            },
            { value: number(load()?.rowsDue ?? 0), label: c('load.rowsDue', { time: until() }) },
            {
              value: number(quiet().length),
              label:
                quiet().length > 0 && quiet().length <= 2
                  ? c('load.quietNamed', { seats: list(quiet().map((seat) => room.speak().seat(seat))) })
                  : c('load.quiet'),
            },
          ]}
          decision={
            <Show when={decided()}>
              {(next) => (
                <button type="button" class="load-next" onClick={() => room.chooseRow(next().row.row)}>
                  <b>{c('load.next')}</b> {timeOf(room, next().at)}, {next().row.row}: {subjectOf(next().row)}
                </button>
              )}
            </Show>
          }
        />
      </Pane>
    </div>
  );

  function oldest(): string | undefined {
    const since = load()?.oldest ?? null;
    return since === null ? undefined : age(room.minute() - since);
  }
}
