import { Show, type JSX } from 'solid-js';
import { age, exerciseTime } from '../i18n/times.ts';
import { Tag } from '../ui/Tag.tsx';
import { ButtonLink } from './ButtonLink.tsx';
import { h } from './h.ts';
import { local } from './local.ts';
import { s } from './s.ts';
import type { ExerciseDetail } from './shapes.ts';
import { localStart } from './start-words.ts';
import { ways } from './ways.ts';

export interface ExerciseHeadProps {
  readonly exercise: ExerciseDetail;
}

/** Which exercise, how far it is, and the ways to its pages. */
export function ExerciseHead(props: ExerciseHeadProps): JSX.Element {
  const one = (): ExerciseDetail => props.exercise;
  const controls = (): boolean => one().role === 'director' || one().role === 'controller';
  return (
    <div class="home-block">
      <div class="exercise-head">
        <h1 class="home-title">{local(one().title)}</h1>
        <p class="exercise-clock" classList={{ 'exercise-still': one().state === 'paused' }}>
          <b>{exerciseTime(one().at).main}</b> <span>{h(`state.${one().state}`)}</span>
        </p>
      </div>
      <Show when={one().demonstration || one().forkOf !== null}>
        <p class="home-row-title">
          <Show when={one().demonstration}>
            <Tag tone="sim">{h('exercises.demonstration')}</Tag>
          </Show>
          <Show when={one().forkOf}>
            {(from) => (
              <a href={ways.exercise(from().exercise)}>
                <Tag icon="fork">
                  {h('exercises.fork')} {s('forks.from', { seq: from().seq })}
                </Tag>
              </a>
            )}
          </Show>
        </p>
      </Show>
      <p class="home-lead">{local(one().summary)}</p>
      <dl class="home-facts">
        <dt>{s('fact.starts')}</dt>
        <dd>{localStart(one().startEx)}</dd>
        <dt>{s('fact.lasts')}</dt>
        <dd>{age(one().endEx)}</dd>
        <dt>{s('fact.seed')}</dt>
        <dd>
          <code>{one().seed}</code>
        </dd>
        <dt>{s('fact.role')}</dt>
        <dd>{h(`role.${one().role}`)}</dd>
      </dl>
      <p class="home-acts home-acts-first">
        <Show when={controls()}>
          <ButtonLink
            href={ways.console(one().id)}
            kind={one().state === 'running' || one().state === 'paused' ? 'primary' : 'plain'}
            icon="desk"
          >
            {s('go.console')}
          </ButtonLink>
        </Show>
        <ButtonLink href={ways.evaluator(one().id)} icon="flag">
          {s('go.evaluator')}
        </ButtonLink>
        <ButtonLink href={ways.wall(one().id)} icon="news">
          {s('go.wall')}
        </ButtonLink>
        <Show when={one().state !== 'ready'}>
          <ButtonLink href={ways.report(one().id)} kind={one().state === 'ended' ? 'primary' : 'plain'} icon="list">
            {s('go.report')}
          </ButtonLink>
        </Show>
        <Show when={controls()}>
          <ButtonLink href={ways.script(one().id)} kind="quiet">
            {s('go.script')}
          </ButtonLink>
          <ButtonLink href={ways.scenario(one().scenario)} kind="quiet">
            {s('go.scenario')}
          </ButtonLink>
        </Show>
      </p>
    </div>
  );
}
