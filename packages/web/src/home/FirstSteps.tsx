import { A } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { kept } from '../i18n/kept.ts';
import { Icon } from '../ui/Icon.tsx';
import { h } from './h.ts';
import { local } from './local.ts';
import type { ExerciseEntry, LibraryEntry } from './shapes.ts';
import { ways } from './ways.ts';

export interface FirstStepsProps {
  readonly exercises: readonly ExerciseEntry[];
  readonly start: LibraryEntry | null;
}

interface Step {
  readonly words: string;
  readonly done: boolean;
  readonly href?: string | undefined;
}

/** What is done already and what is left before people are called in. Gone once an exercise of one's own has ended. */
export function FirstSteps(props: FirstStepsProps): JSX.Element {
  const own = (): ExerciseEntry | undefined => props.exercises.find(({ demonstration }) => !demonstration);
  const steps = (): readonly Step[] => {
    const start = props.start;
    return [
      { words: h('first.director'), done: true },
      { words: h('first.server'), done: true },
      { words: h('first.outside'), done: true },
      ...(start === null
        ? []
        : [
            {
              words: h('first.dry', { title: local(start.title) }),
              done: kept('dry-run') !== null,
              href: ways.scenario(start.id),
            },
            { words: h('first.create'), done: own() !== undefined, href: ways.scenario(start.id) },
          ]),
      {
        words: h('first.sheet'),
        done: kept('joining-sheet') !== null,
        href: own() === undefined ? undefined : ways.joiningSheet(own()?.id ?? ''),
      },
      { words: h('first.words'), done: false },
    ];
  };
  return (
    <Show when={!props.exercises.some(({ demonstration, state }) => !demonstration && state === 'ended')}>
      <section class="home-part" aria-labelledby="first-steps">
        <h2 id="first-steps">{h('first.title')}</h2>
        <ol class="home-steps">
          <For each={steps()}>
            {(step) => (
              <li classList={{ 'home-step-done': step.done }}>
                <span class="home-step-mark">
                  <Show when={step.done}>
                    <Icon name="check" size={10} />
                  </Show>
                </span>
                <span>
                  <Show when={step.href !== undefined && !step.done} fallback={step.words}>
                    <A href={step.href ?? ''}>{step.words}</A>
                  </Show>
                  <span class="read-only-to-ears">, {h(step.done ? 'first.done' : 'first.open')}</span>
                </span>
              </li>
            )}
          </For>
        </ol>
      </section>
    </Show>
  );
}
