import './report.css';
import { useParams } from '@solidjs/router';
import { createEffect, createSignal, For, Show, type JSX, untrack } from 'solid-js';
import { createAsk, createDoing } from '../home/ask.ts';
import { local } from '../home/local.ts';
import { api } from '../live/api.ts';
import { announceNow } from '../ui/announce.ts';
import { AppBar } from '../ui/AppBar.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { LongTextField } from '../ui/LongTextField.tsx';
import { Refusal } from '../ui/Refusal.tsx';
import { Segment } from '../ui/Segment.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { ThemeSwitch } from '../ui/ThemeSwitch.tsx';
import type { FeedbackQuestion } from './shapes.ts';
import { r } from './words.ts';

/** What is asked first; whoever has more to say opens the rest. */
const first = ['strengths', 'improve', 'agreements'];
const points = ['none', '1', '2', '3', '4', '5'] as const;

/** The questions after play, for players, observers and staff: three at once, the others on request. */
export function HotWashPage(): JSX.Element {
  const params = useParams<{ exercise: string }>();
  // Another exercise is another page.
  const exercise = untrack(() => params.exercise);
  const asked = createAsk(
    () => exercise,
    (of) => api().report.feedback.questions.query({ exercise: of }),
  );
  const [answers, setAnswers] = createSignal<Readonly<Record<string, string>>>({});
  const [isSent, setSent] = createSignal(false);
  const sending = createDoing();
  createEffect(() => {
    document.title = `${r('questions')}: Samaritan`;
  });
  const given = () =>
    Object.entries(answers())
      .map(([question, answer]) => ({ question, answer: answer.trim() }))
      .filter(({ answer }) => answer !== '' && answer !== 'none');
  const send = async (): Promise<void> => {
    setSent(false);
    const said = given();
    const done = await sending.run(api().report.feedback.answer.mutate({ exercise, answers: said }));
    if (!done) return;
    setSent(true);
    announceNow(r('sent'));
    scrollTo({ top: 0 });
  };
  const field = (question: FeedbackQuestion): JSX.Element => (
    <Question
      question={question}
      answer={answers()[question.id] ?? ''}
      onAnswer={(answer) => setAnswers((all) => ({ ...all, [question.id]: answer }))}
    />
  );
  const ofFirst = (): readonly FeedbackQuestion[] =>
    first.flatMap((id) => (asked.value() ?? []).filter((question) => question.id === id));
  const others = (): readonly FeedbackQuestion[] => (asked.value() ?? []).filter(({ id }) => !first.includes(id));
  return (
    <div class="report">
      <AppBar
        title={r('questions')}
        named
        end={
          <>
            <LanguageSwitch /> <ThemeSwitch />
          </>
        }
      />
      <Show when={isSent()}>
        <Banner title={r('sent')} />
      </Show>
      <main class="report-alone hot-wash">
        <Show when={asked.failure()}>
          <Refusal what={r('notIn')} change={r('notInChange')} />
        </Show>
        <Show when={asked.value()} fallback={<Show when={asked.failure() === null}>{<Skeleton rows={6} />}</Show>}>
          <h2 class="report-title">{r('questionsTitle')}</h2>
          <p class="report-p">{r('questionsNote')}</p>
          <form
            class="hot-wash-form"
            onSubmit={(event) => {
              event.preventDefault();
              void send();
            }}
          >
            <For each={ofFirst()}>{field}</For>
            <details class="report-contents-fold">
              <summary>{r('more')}</summary>
              <p class="report-p report-p-note">{r('agree')}</p>
              <div class="hot-wash-form">
                <For each={others()}>{field}</For>
              </div>
            </details>
            <Show when={sending.failure()}>
              <Refusal what={r('sendFailed')} change={r('sendFailedChange')} />
            </Show>
            <Button
              kind="primary"
              submit
              tall
              busy={sending.busy()}
              reason={given().length === 0 ? r('sentNothing') : undefined}
            >
              {r('send')}
            </Button>
          </form>
        </Show>
      </main>
      <LiveRegion />
    </div>
  );
}

interface QuestionProps {
  readonly question: FeedbackQuestion;
  readonly answer: string;
  readonly onAnswer: (answer: string) => void;
}

function Question(props: QuestionProps): JSX.Element {
  return (
    <Show
      when={props.question.kind === 'agreement'}
      fallback={
        <LongTextField
          label={local(props.question.text)}
          rows={4}
          value={props.answer}
          onInput={(text) => props.onAnswer(text)}
        />
      }
    >
      <div class="hot-wash-scale">
        <p>{local(props.question.text)}</p>
        <Segment
          label={local(props.question.text)}
          options={points.map((value) => ({
            value,
            label: value === 'none' ? r('agree.none') : value,
          }))}
          value={points.find((one) => one === props.answer) ?? 'none'}
          onChoose={(value) => props.onAnswer(value)}
        />
      </div>
    </Show>
  );
}
