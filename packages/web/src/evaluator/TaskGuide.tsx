import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import type { EvaluationFrame, ObjectiveView } from '@samaritan/server/views/control/frame';
import { local } from '../home/local.ts';
import { number } from '../i18n/numbers.ts';
import { Button } from '../ui/Button.tsx';
import { Tag } from '../ui/Tag.tsx';
import { timeIn, useEvaluatorRoom } from './evaluator-room.ts';
import { evidenceOf, targetState } from './guide-facts.ts';
import { RatingForm } from './RatingForm.tsx';
import { e } from './words.ts';

export interface TaskGuideProps {
  readonly objective: string;
  readonly task: ObjectiveView['tasks'][number];
  /** Its place among the tasks, from zero. */
  readonly at: number;
  readonly onNoted?: (() => void) | undefined;
}

/** So many entries stand open; the rest is one press away. */
const latest = 4;

/** One critical task: its target and how it stands, what the log shows, and its rating. */
export function TaskGuide(props: TaskGuideProps): JSX.Element {
  const room = useEvaluatorRoom();
  const [all, setAll] = createSignal(false);
  const evidence = createMemo(() => evidenceOf(room.frame(), props.objective, props.at));
  const state = createMemo(() => targetState(room.frame(), props.objective, props.at));
  const shown = (): EvaluationFrame['evidence'] => (all() ? evidence() : evidence().slice(0, latest));
  const wanted = (): readonly string[] => props.task.evidence.map((one) => local(one));
  const says = (): string => {
    const { status, at } = state();
    if (status === 'open' || status === 'late') return e(`target.${status}`);
    return e(`target.${status}`, { time: at === null ? '' : timeIn(room.briefing, at) });
  };
  return (
    <section class="evaluator-task">
      <h4 class="evaluator-task-title">
        <span class="evaluator-quiet">{e('task', { number: props.at + 1 })}</span> {local(props.task.text)}
      </h4>
      <p class="evaluator-target">
        <b>{e('target')}</b> {local(props.task.target)}{' '}
        <Tag tone={state().status === 'missed' || state().status === 'late' ? 'call' : 'plain'}>{says()}</Tag>
        <Show when={state().value !== null && state().value !== state().at}>
          {' '}
          <span class="evaluator-quiet">
            {e('value', { value: number(Math.round((state().value ?? 0) * 100) / 100) })}
          </span>
        </Show>
      </p>
      <Show when={wanted().length > 0}>
        <p class="evaluator-quiet">{e('wanted', { text: wanted().join('; ') })}</p>
      </Show>
      <Show when={props.task.reference}>
        {(reference) => <p class="evaluator-quiet">{e('reference', { text: reference() })}</p>}
      </Show>
      <h5 class="evaluator-part">
        {e('evidence')} <span class="evaluator-quiet">{number(evidence().length)}</span>
      </h5>
      <Show when={evidence().length > 0} fallback={<p class="evaluator-quiet">{e('evidenceNone')}</p>}>
        <ol class="evaluator-evidence">
          <For each={shown()}>
            {(one) => (
              <li class="evaluator-entry">
                <time class="evaluator-time">{timeIn(room.briefing, one.at)}</time>
                <span class="evaluator-entry-words">
                  {local(one.text)}{' '}
                  <Show when={one.target}>
                    <Tag>{e('deed')}</Tag>
                  </Show>
                </span>
                <span class="evaluator-log">#{one.seq}</span>
              </li>
            )}
          </For>
        </ol>
        <Show when={evidence().length > latest}>
          <Button kind="link" expanded={all()} onPress={() => setAll(!all())}>
            {all() ? e('fewer') : e('more', { count: evidence().length - latest })}
          </Button>
        </Show>
      </Show>
      <RatingForm
        rateable={{ objective: props.objective, task: props.at }}
        label={e('ratingTask', { number: props.at + 1 })}
      >
        <Button
          icon="plus"
          onPress={() => {
            room.stampNow(props.at);
            props.onNoted?.();
          }}
        >
          {e('noteNow')}
        </Button>
      </RatingForm>
    </section>
  );
}
