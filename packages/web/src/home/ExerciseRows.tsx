import { Index, Show, type JSX } from 'solid-js';
import { day, exerciseTime } from '../i18n/times.ts';
import { Tag } from '../ui/Tag.tsx';
import { ButtonLink } from './ButtonLink.tsx';
import { h } from './h.ts';
import { local } from './local.ts';
import type { ExerciseEntry } from './shapes.ts';
import { ways } from './ways.ts';

export interface ExerciseRowsProps {
  readonly label: string;
  readonly entries: readonly ExerciseEntry[];
}

/** Exercises with their clock, who plays, and their state. */
export function ExerciseRows(props: ExerciseRowsProps): JSX.Element {
  return (
    <ul class="home-rows" aria-label={props.label}>
      <Index each={props.entries}>{(entry) => <ExerciseRow entry={entry()} />}</Index>
    </ul>
  );
}

function ExerciseRow(props: { readonly entry: ExerciseEntry }): JSX.Element {
  const ended = (): boolean => props.entry.state === 'ended';
  const when = (): string =>
    props.entry.endedAt === null
      ? h('exercises.created', { day: day(Date.parse(props.entry.createdAt), { year: true }) })
      : h('exercises.ended', { day: day(Date.parse(props.entry.endedAt), { year: true }) });
  return (
    <li class="home-row home-row-exercise">
      <div class="home-row-words">
        <p class="home-row-title">
          {local(props.entry.title)}
          <Show when={props.entry.demonstration}>
            <Tag tone="sim">{h('exercises.demonstration')}</Tag>
          </Show>
          <Show when={props.entry.forkOf !== null}>
            <Tag icon="fork">{h('exercises.fork')}</Tag>
          </Show>
        </p>
        <p class="home-row-note">
          {when()}, {h(`role.${props.entry.role}`)}
        </p>
      </div>
      <p class="home-figure">
        <b>{exerciseTime(props.entry.at).main}</b>
        <span>{h(`state.${props.entry.state}`)}</span>
      </p>
      <p class="home-figure">
        <b>{`${props.entry.seats.people} / ${props.entry.seats.total}`}</b>
        <span>{h('exercises.seats')}</span>
      </p>
      <div class="home-row-act">
        <Show when={ended()}>
          <ButtonLink
            href={ways.report(props.entry.id)}
            label={h('exercises.reportNamed', { title: local(props.entry.title) })}
          >
            {h('exercises.report')}
          </ButtonLink>
        </Show>
        <ButtonLink
          href={ways.exercise(props.entry.id)}
          kind={ended() ? 'quiet' : 'plain'}
          label={h('exercises.openNamed', { title: local(props.entry.title) })}
        >
          {h('exercises.open')}
        </ButtonLink>
      </div>
    </li>
  );
}
