import { simTime } from '@samaritan/scenarios/values/time';
import { createMemo, Show, type JSX } from 'solid-js';
import { number } from '../i18n/numbers.ts';
import { api } from '../live/api.ts';
import { Button } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import { Segment } from '../ui/Segment.tsx';
import { createShortcuts } from '../ui/shortcuts.ts';
import { isAtLeast, width } from '../ui/width.ts';
import { c } from './c.ts';
import { useControl } from './control-room.ts';
import { timeOf } from '../live/moments.ts';
import { createSending } from './sending.ts';
import { NotDoneNote } from './NotDoneNote.tsx';

const speeds = [0.5, 1, 2, 5, 10, 30, 60, 120, 300, 600] as const;
const inSight = { wide: [0.5, 1, 2, 10, 60], laptop: [1, 2, 10], tablet: [1, 10], phone: [] } as const;
const minute = 60_000;

/** Pause, speed, one minute on, the next row. */
export function ClockControls(): JSX.Element {
  const room = useControl();
  const sending = createSending(true);
  const view = createMemo(() => room.link.clock()?.view ?? null);
  const state = createMemo(() => view()?.state ?? 'not-started');
  const runs = (): boolean => state() === 'running' || state() === 'jumping';
  let last = 1;
  const speed = createMemo(() => {
    const now = view()?.speed ?? 0;
    if (now > 0) last = now;
    return now;
  });
  const set = (wanted: number): void => void sending.give('SetClock', { speed: wanted });
  const start = (): void => void sending.run(() => api().exercises.start.mutate({ exercise: room.exercise, speed: 1 }));
  const pauseOrGo = (): void => {
    if (state() === 'not-started') start();
    else if (state() !== 'ended') set(runs() ? 0 : last);
  };
  const jump = (to: number): void =>
    void sending.run(() => api().control.jump.mutate({ exercise: room.exercise, to: simTime(to) }));
  const next = (): void => void sending.run(() => api().control.step.mutate({ exercise: room.exercise }));
  const stopped = (): string | undefined => {
    if (state() === 'real-emergency') return c('emergency.stands');
    return state() === 'ended' ? c('clock.ended') : undefined;
  };
  const nextDue = createMemo(() => {
    const due = room.facts.rows.flatMap((row) => (row.status === 'waiting' && row.due !== null ? [row.due] : []));
    return due.length === 0 ? null : Math.min(...due);
  });
  createShortcuts(() => [
    { key: ' ', what: c('key.pause'), run: pauseOrGo },
    { key: '.', what: c('key.step'), run: () => jump(room.now() + minute) },
    { key: 'g', what: c('key.next'), run: next },
  ]);
  const label = (one: number): string => c('speed', { speed: one === 0.5 ? '½' : number(one) });
  const shown = (): readonly number[] => inSight[width()];
  return (
    <Show when={stopped() === undefined} fallback={<b>{stopped()}</b>}>
      <Show
        when={state() !== 'not-started'}
        fallback={
          <Button kind="primary" icon="play" busy={sending.busy()} onPress={start}>
            {c('clock.start')}
          </Button>
        }
      >
        <Button
          icon={runs() ? 'pause' : 'play'}
          hotkey={isAtLeast('wide') ? c('key.space') : undefined}
          onPress={pauseOrGo}
        >
          {runs() ? c('clock.pause') : c('clock.go')}
        </Button>
        <Show when={shown().length > 0}>
          <Segment
            label={c('clock.speed')}
            options={[...shown().map((one) => ({ value: String(one), label: label(one) })), ...other()]}
            value={String(speed() === 0 ? last : speed())}
            onChoose={(chosen) => set(Number(chosen))}
          />
        </Show>
        <Menu
          kind="quiet"
          label={width() === 'phone' ? label(speed() === 0 ? last : speed()) : c('clock.other')}
          items={[
            ...speeds.map((one) => ({ label: label(one), onChoose: () => set(one) })),
            { label: c('jump.open'), onChoose: () => room.open({ kind: 'jump' }) },
          ]}
        />
        <Show when={width() !== 'phone'}>
          <Button icon="step" label={c('clock.step')} onPress={() => jump(room.now() + minute)} />
          <Button icon="next" label={isAtLeast('wide') ? undefined : c('clock.next')} onPress={next}>
            <Show when={isAtLeast('wide')}>
              {c('clock.nextRow')} <Show when={nextDue()}>{(at) => timeOf(room, at())}</Show>
            </Show>
          </Button>
        </Show>
      </Show>
      <NotDoneNote sending={sending} />
    </Show>
  );

  /** A speed that is not among those in sight shows that it is chosen. */
  function other(): readonly { readonly value: string; readonly label: string }[] {
    const now = speed() === 0 ? last : speed();
    return shown().includes(now) ? [] : [{ value: String(now), label: label(now) }];
  }
}
