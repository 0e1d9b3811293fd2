import { Index, Show, type JSX } from 'solid-js';
import { exerciseTime } from '../i18n/times.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ButtonLink } from './ButtonLink.tsx';
import { h } from './h.ts';
import { local } from './local.ts';
import type { ExerciseEntry } from './shapes.ts';
import { ways } from './ways.ts';

export interface RunningNowProps {
  readonly entries: readonly ExerciseEntry[];
}

/** What runs at this moment on this server. */
export function RunningNow(props: RunningNowProps): JSX.Element {
  return (
    <section class="home-part" aria-labelledby="running-now">
      <h2 id="running-now">{h('running.title')}</h2>
      <Index each={props.entries} fallback={<EmptyState>{h('running.none')}</EmptyState>}>
        {(entry) => (
          <article class="home-running">
            <p class="home-running-head">
              <b>{local(entry().title)}</b>
              <b class="home-running-clock">{exerciseTime(entry().at).main}</b>
            </p>
            <p class="home-row-note">
              {h(`state.${entry().state}`)},{' '}
              {entry().seats.people === 0
                ? h('running.autopilot')
                : h('running.people', { count: entry().seats.people })}
            </p>
            <p class="home-acts">
              <Show when={entry().role === 'director' || entry().role === 'controller'}>
                <ButtonLink href={ways.console(entry().id)} kind="primary">
                  {h('running.watch')}
                </ButtonLink>
              </Show>
              <ButtonLink href={ways.exercise(entry().id)}>{h('running.seat')}</ButtonLink>
            </p>
          </article>
        )}
      </Index>
    </section>
  );
}
