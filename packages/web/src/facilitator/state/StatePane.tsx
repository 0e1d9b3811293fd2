import { simTime } from '@samaritan/scenarios/values/time';
import type { Severity } from '@samaritan/scenarios/vocabulary/severity';
import { createMemo, createSignal, For, Index, Show, type JSX } from 'solid-js';
import { number, percent } from '../../i18n/numbers.ts';
import { age, zoneName } from '../../i18n/times.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Pane } from '../../ui/Pane.tsx';
import type { Scale } from '../../ui/series.ts';
import { SmallMultiple } from '../../ui/SmallMultiple.tsx';
import { TriageGlyph, triageOrder } from '../../ui/TriageGlyph.tsx';
import { c } from '../c.ts';
import { useControl } from '../control-room.ts';
import { momentOf, timeOf } from '../../live/moments.ts';
import { StateTable } from './StateTable.tsx';
import { shortName } from '../short-name.ts';
import { pointsOf, sharesOf, valueAt } from './series-of.ts';

const spanMs = 2 * 3_600_000;
const leastMs = 10 * 60_000;

/** The truth in small charts with one time for all: casualties, hospitals, crossings, licence checks. */
export function StatePane(): JSX.Element {
  const room = useControl();
  const [asTable, setAsTable] = createSignal(false);
  const truth = () => room.past()?.truth ?? room.facts.truth;
  const from = createMemo(() => Math.max(0, room.minute() - spanMs));
  const to = createMemo(() => Math.max(room.minute(), from() + leastMs));
  const cursor = (): number => room.past()?.at ?? room.cursor() ?? room.minute();
  const isNow = (): boolean => room.past() === null && room.cursor() === null;
  const move = (at: number): void => room.moveCursor(at >= room.minute() - 30_000 ? null : simTime(Math.round(at)));
  const points = (name: string, current: number | null) =>
    pointsOf(room.history(), name, { from: from(), now: room.minute(), current });
  const scale = (top: number, bottom = 0): Scale => ({ from: from(), to: to(), top, bottom });

  const casualties = createMemo(() =>
    triageOrder.map((category) => {
      const real = category === 'dead' ? truth()?.casualties.dead : truth()?.casualties[category];
      return {
        category,
        truth: points(`severity/${category}`, real ?? null),
        sorted: points(`sorted/${category}`, truth()?.labels[category] ?? null),
      };
    }),
  );
  const topOf = createMemo(() =>
    Math.max(10, ...casualties().flatMap((one) => [...one.truth, ...one.sorted].map(({ value }) => value))),
  );
  const hospitals = createMemo(() =>
    (truth()?.hospitals ?? []).map(({ hospital, occupied, staffed }) => ({
      id: hospital,
      staffed,
      truth: sharesOf(points(`hospital/${hospital}/occupied`, occupied), staffed),
    })),
  );
  const crossings = createMemo(() =>
    (truth()?.crossings ?? []).map(({ crossing, open, queue, emergencyOnly }) => ({
      id: crossing,
      open,
      emergencyOnly,
      truth: points(`crossing/${crossing}/queue`, queue),
    })),
  );
  const topQueue = createMemo(() => Math.max(10, ...crossings().flatMap((one) => one.truth.map(({ value }) => value))));
  const checks = createMemo(() => points('checks/waiting', truth()?.checks.waiting ?? null));
  const told = createMemo(() => {
    const heard = (room.picture()?.figures ?? []).filter(
      ({ figure, told: one }) => figure === 'injured' && one !== null,
    );
    return heard.length === 0 ? null : heard.reduce((sum, { told: one }) => sum + (one ?? 0), 0);
  });
  const oldest = createMemo(() =>
    Math.min(
      ...(room.picture()?.figures ?? []).flatMap(({ figure, observedAt }) =>
        figure === 'injured' && observedAt !== null ? [observedAt] : [],
      ),
    ),
  );
  const figure = (value: number | null): string => (value === null ? '–' : number(value));
  const categoryName = (category: Severity): string => t(`triage.${category}`);

  return (
    <Pane
      title={c('state')}
      count={room.past() === null ? c('state.truth') : c('state.past')}
      controls={
        <>
          <input
            type="range"
            class="cursor-range"
            aria-label={c('state.cursor')}
            aria-valuetext={timeOf(room, cursor())}
            min={from()}
            max={room.minute()}
            step={60_000}
            value={cursor()}
            onInput={(event) => move(Number(event.currentTarget.value))}
          />
          <b class="state-time">
            {timeOf(room, cursor())} {zoneName(momentOf(room, cursor()), room.briefing.zone)}
          </b>
          <Show when={!isNow() && room.past() === null}>
            <Button kind="quiet" onPress={() => room.moveCursor(null)}>
              {c('state.now')}
            </Button>
          </Show>
          <Button kind="quiet" expanded={asTable()} onPress={() => setAsTable(!asTable())}>
            {c('asTable')}
          </Button>
        </>
      }
    >
      <Show when={!asTable()} fallback={<StateTable />}>
        <section class="state-part" aria-label={c('state.casualties')}>
          <h3>
            {c('state.casualties')}{' '}
            <span class="state-note">
              {c('state.injured', { count: truth()?.casualties.injured ?? 0 })},{' '}
              <span class="text-act">{c('state.sorted', { count: sortedInAll() })}</span>
              <Show when={told()}>
                {(count) => (
                  <>
                    {', '}
                    <span>
                      {c('state.toldTo', { count: count(), seat: room.speak().seat(room.seat() ?? '') })}
                    </span>{' '}
                    <Show when={Number.isFinite(oldest())}>{age(room.minute() - oldest())}</Show>
                  </>
                )}
              </Show>
            </span>
          </h3>
          <div class="multiples multiples-five">
            <Index each={casualties()}>
              {(one) => (
                <SmallMultiple
                  label={
                    <span class="multiple-triage">
                      <TriageGlyph category={one().category} />
                      <b class="multiple-true">{figure(valueAt(one().truth, cursor()))}</b>
                    </span>
                  }
                  value={sortedWord(valueAt(one().sorted, cursor()))}
                  sentence={c('state.sentence', {
                    name: categoryName(one().category),
                    truth: figure(valueAt(one().truth, cursor())),
                    sorted: figure(valueAt(one().sorted, cursor())),
                    time: timeOf(room, cursor()),
                  })}
                  scale={scale(topOf())}
                  truth={one().truth}
                  report={one().sorted}
                  cursor={cursor()}
                  onCursor={move}
                />
              )}
            </Index>
          </div>
        </section>
        <section class="state-part" aria-label={c('state.hospitals')}>
          <h3>
            {c('state.hospitals')} <span class="state-note">{c('state.ofStaffed')}</span>
          </h3>
          <div class="multiples">
            <Index each={hospitals()}>
              {(one) => {
                const value = (): number | null => valueAt(one().truth, cursor());
                return (
                  <SmallMultiple
                    label={<span title={room.speak().place(one().id)}>{shortName(room.speak().place(one().id))}</span>}
                    value={value() === null ? '–' : percent(value() ?? 0)}
                    over={(value() ?? 0) > 1}
                    sentence={c('state.occupancy', {
                      name: room.speak().place(one().id),
                      share: value() === null ? '–' : percent(value() ?? 0),
                      time: timeOf(room, cursor()),
                    })}
                    scale={scale(1.3, 0.3)}
                    truth={one().truth}
                    limit={1}
                    cursor={cursor()}
                    onCursor={move}
                  />
                );
              }}
            </Index>
          </div>
        </section>
        <section class="state-part" aria-label={c('state.crossings')}>
          <h3>
            {c('state.crossings')} <span class="state-note">{c('state.queues')}</span>
          </h3>
          <div class="multiples">
            <Index each={crossings()}>
              {(one) => (
                <SmallMultiple
                  label={<span title={room.speak().place(one().id)}>{shortName(room.speak().place(one().id))}</span>}
                  value={`${crossingState(one())} ${figure(valueAt(one().truth, cursor()))}`}
                  over={!one().open && !one().emergencyOnly}
                  sentence={c('state.queue', {
                    name: room.speak().place(one().id),
                    count: valueAt(one().truth, cursor()) ?? 0,
                    time: timeOf(room, cursor()),
                  })}
                  scale={scale(topQueue())}
                  truth={one().truth}
                  cursor={cursor()}
                  onCursor={move}
                />
              )}
            </Index>
          </div>
        </section>
        <section class="state-part" aria-label={c('state.checks')}>
          <h3>
            {c('state.checks')}
            <For each={Object.entries(room.briefing.leverValues).filter(([name]) => name === 'licence.data')}>
              {([name, value]) => (
                <code class="state-lever">
                  {name} = {value}
                </code>
              )}
            </For>
          </h3>
          <div class="state-checks">
            <SmallMultiple
              label={c('state.waiting')}
              value={figure(valueAt(checks(), cursor()))}
              sentence={c('state.checksSentence', {
                count: valueAt(checks(), cursor()) ?? 0,
                time: timeOf(room, cursor()),
              })}
              scale={scale(Math.max(10, ...checks().map(({ value }) => value)))}
              truth={checks()}
              cursor={cursor()}
              onCursor={move}
            />
            <p>
              <Show when={truth()?.checks.medianMinutes != null} fallback={c('state.noneWait')}>
                {c('state.waits', {
                  median: truth()?.checks.medianMinutes ?? 0,
                  longest: truth()?.checks.longestMinutes ?? 0,
                })}
              </Show>
            </p>
          </div>
        </section>
      </Show>
    </Pane>
  );

  function sortedInAll(): number {
    return Object.values(truth()?.labels ?? {}).reduce((sum, one) => sum + one, 0);
  }

  function sortedWord(value: number | null): string {
    return value === null ? '' : number(value);
  }

  function crossingState({ open, emergencyOnly }: { readonly open: boolean; readonly emergencyOnly: boolean }): string {
    if (emergencyOnly) return c('map.emergencyOnly');
    return open ? c('map.openState') : c('map.closed');
  }
}
