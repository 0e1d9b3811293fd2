import { createMemo, For, Show, type JSX } from 'solid-js';
import { papersWords } from '@samaritan/server/words/papers-words';
import { language } from '../i18n/language.ts';
import { local } from '../home/local.ts';
import { Pane } from '../ui/Pane.tsx';
import { useEvaluatorRoom } from './evaluator-room.ts';
import { RatingForm } from './RatingForm.tsx';
import { TaskGuide } from './TaskGuide.tsx';
import { e } from './words.ts';

const ratings = ['P', 'S', 'M', 'U'] as const;

/** The guide of the chosen objective: its tasks with target, evidence and rating, then the objective's own rating. */
export function Guide(props: { readonly onNoted?: () => void }): JSX.Element {
  const room = useEvaluatorRoom();
  const shown = createMemo(() => room.objectives.filter(({ objective }) => objective === room.chosen()));
  return (
    <Pane title={e('guide')}>
      <For each={shown()}>
        {(objective) => (
          <article class="evaluator-article">
            <header class="evaluator-head">
              <h3 class="evaluator-title">
                <span class="evaluator-number">{objective.number}</span> {local(objective.text)}
              </h3>
              <p class="evaluator-quiet">
                {e('capabilities', { names: objective.capabilities.map(({ name }) => local(name)) })}
              </p>
            </header>
            <For each={objective.tasks}>
              {(task, at) => (
                <TaskGuide objective={objective.objective} task={task} at={at()} onNoted={props.onNoted} />
              )}
            </For>
            <section class="evaluator-task">
              <h4 class="evaluator-task-title">{e('ratingObjective')}</h4>
              <RatingForm rateable={{ objective: objective.objective, task: null }} label={e('ratingObjective')} />
            </section>
          </article>
        )}
      </For>
      <Show when={room.objectives.length > 0}>
        <details class="evaluator-key">
          <summary>{e('key')}</summary>
          <dl>
            <For each={ratings}>
              {(rating) => (
                <div class="evaluator-key-row">
                  <dt>{rating}</dt>
                  <dd>{papersWords(language()).guides.keyNotes[rating]}</dd>
                </div>
              )}
            </For>
          </dl>
        </details>
      </Show>
    </Pane>
  );
}
