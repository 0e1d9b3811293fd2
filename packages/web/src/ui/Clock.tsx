import { Show, type JSX } from 'solid-js';
import { t } from '../i18n/t.ts';
import { clockTime, dateTimeGroup, exerciseTime } from '../i18n/times.ts';

export interface ClockProps {
  /** Milliseconds since StartEx. */
  readonly since: number;
  /** Scenario moment and wall moment, in milliseconds since 1970. */
  readonly scenario: number;
  readonly wall: number;
  /** The scenario's zone, IANA. */
  readonly zone: string;
  /** "running, 1×", "paused by A. Tremblay". */
  readonly state: string;
  readonly paused?: boolean | undefined;
  /** `seconds`: those of scenario and wall time too, as control wants. `phone`: two lines. */
  readonly form?: 'full' | 'seconds' | 'phone' | undefined;
}

/** The clocks, the largest first. Paused, T+ stands in a hatched field and the word beside it says so. */
export function Clock(props: ClockProps): JSX.Element {
  const since = (): { main: string; seconds: string } => exerciseTime(props.since);
  const seconds = (): boolean => props.form === 'seconds';
  return (
    <div
      class="clock"
      classList={{ 'clock-paused': props.paused === true, 'clock-phone': props.form === 'phone' }}
      role="timer"
      aria-label={t('clock.name')}
    >
      <span class="clock-since">
        {since().main}
        <Show when={props.form !== 'phone'}>
          <span class="clock-seconds">{since().seconds}</span>
        </Show>
      </span>
      <Show
        when={props.form !== 'phone'}
        fallback={
          <span class="clock-line">
            {clockTime(props.scenario, { zone: props.zone, named: true })}, {t('clock.wall')} {clockTime(props.wall)}
            <Show when={props.paused === true}>
              <b>, {t('clock.paused')}</b>
            </Show>
          </span>
        }
      >
        <span class="clock-part">
          <span>
            <b>{clockTime(props.scenario, { zone: props.zone, named: true, seconds: seconds() })}</b>{' '}
            {t('clock.scenario')}
          </span>
          <span class="clock-group">{dateTimeGroup(props.scenario)}</span>
        </span>
        <span class="clock-part">
          <span>
            <b>{clockTime(props.wall, { named: true, seconds: seconds() })}</b> {t('clock.wall')}
          </span>
          <span class="clock-state">{props.state}</span>
        </span>
      </Show>
    </div>
  );
}
