import { For, Show, type JSX } from 'solid-js';
import { createAsk } from '../home/ask.ts';
import { local } from '../home/local.ts';
import { number } from '../i18n/numbers.ts';
import { api } from '../live/api.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useReport } from './report-room.ts';
import type { FeedbackAnswers } from './shapes.ts';
import { r } from './words.ts';

const points = ['1', '2', '3', '4', '5'] as const;

/** What was said after play, question by question; of agreement the mean and how many said what. */
export function HotWashAnswers(): JSX.Element {
  const room = useReport();
  const asked = createAsk(
    () => room.exercise,
    (exercise) => api().report.feedback.list.query({ exercise }),
  );
  const address = (): string => `/exercise/${room.exercise}/hotwash`;
  const answered = (): readonly FeedbackAnswers[] => (asked.value() ?? []).filter(({ answers }) => answers.length > 0);
  return (
    <Show when={asked.value()} fallback={<Skeleton rows={3} />}>
      <p class="report-p report-p-note">
        {r('hotWashNote')}{' '}
        <a class="report-link no-print" href={address()}>
          {r('toHotWash')}
        </a>
      </p>
      <Show when={answered().length > 0} fallback={<p class="report-p">{r('hotWashNone', { address: address() })}</p>}>
        <For each={answered()}>{(one) => <Answers of={one} />}</For>
      </Show>
    </Show>
  );
}

function Answers(props: { readonly of: FeedbackAnswers }): JSX.Element {
  const figures = (): readonly number[] =>
    props.of.answers.map(({ answer }) => Number(answer)).filter((value) => value >= 1 && value <= 5);
  const mean = (): number => figures().reduce((sum, value) => sum + value, 0) / Math.max(1, figures().length);
  return (
    <section class="report-answers" aria-label={local(props.of.question.text)}>
      <h3 class="report-h3">{local(props.of.question.text)}</h3>
      <Show
        when={props.of.question.kind === 'agreement'}
        fallback={
          <ul class="report-list report-list-marked">
            <For each={props.of.answers}>{({ answer }) => <li class="report-answer">{answer}</li>}</For>
          </ul>
        }
      >
        <p class="report-p">
          {r('answers', { count: figures().length })}, {r('mean', { mean: number(mean(), { digits: 1 }) })}
        </p>
        <ul class="report-scale">
          <For each={points}>
            {(point) => (
              <li>
                <span class="report-quiet">{r(`agree.${point}`)}</span>{' '}
                <b>{number(figures().filter((value) => String(value) === point).length)}</b>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}
