import { Show, type JSX } from 'solid-js';
import { Clock, type ClockProps } from '../ui/Clock.tsx';
import { width } from '../ui/width.ts';
import { type Timed, momentOf } from './moments.ts';
import { type HeardClock, exerciseTimeAt, wallAt } from './running-clock.ts';

export interface PageClockProps extends Timed {
  readonly heard: HeardClock | null;
  /** `performance.now()`, moving. */
  readonly now: number;
  /** In words. */
  readonly state: string;
  /** Where there is room. */
  readonly form: ClockProps['form'];
}

/** The clock of a page, running on between two frames; nothing before the first. */
export function PageClock(props: PageClockProps): JSX.Element {
  return (
    <Show when={props.heard}>
      {(heard) => (
        <Clock
          since={exerciseTimeAt(heard(), props.now)}
          scenario={momentOf(props, exerciseTimeAt(heard(), props.now))}
          wall={wallAt(heard(), props.now)}
          zone={props.briefing.zone}
          state={props.state}
          paused={heard().view.state === 'paused' || heard().view.state === 'real-emergency'}
          form={width() === 'phone' ? 'phone' : props.form}
        />
      )}
    </Show>
  );
}
