import './report.css';
import { useParams } from '@solidjs/router';
import { createEffect, createMemo, createSignal, onCleanup, onMount, Show, type JSX, untrack } from 'solid-js';
import { createEvaluationLink } from '../evaluator/evaluation-link.ts';
import { createAsk } from '../home/ask.ts';
import { FailureNote } from '../home/FailureNote.tsx';
import type { Failure } from '../home/failure.ts';
import { lookWhoIAm, me } from '../home/me.ts';
import { language } from '../i18n/language.ts';
import { api } from '../live/api.ts';
import { AppBar } from '../ui/AppBar.tsx';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { Refusal } from '../ui/Refusal.tsx';
import { Report } from './Report.tsx';
import { r } from './words.ts';

/** The after-action report as its documents say it, with what can only be done on a screen. */
export function ReportPage(): JSX.Element {
  const params = useParams<{ exercise: string }>();
  // Another exercise is another page.
  const exercise = untrack(() => params.exercise);
  onMount(() => {
    if (me() === null) void lookWhoIAm();
  });
  const view = createAsk(
    () => exercise,
    (of) => api().report.get.query({ exercise: of }),
  );
  const sheet = createAsk(
    () => ({ exercise, language: language() }),
    (of) => api().report.sheet.query(of),
  );
  const evaluation = createEvaluationLink(exercise);
  const failure = () => view.failure() ?? sheet.failure();
  createEffect(() => {
    document.title = `${sheet.value()?.title ?? r('page')}: Samaritan`;
  });
  const again = async (): Promise<void> => {
    await Promise.all([view.again(), sheet.again()]);
  };
  const ready = createMemo(() => {
    const [made, said] = [view.value(), sheet.value()];
    return made === null || said === null ? null : { view: made, sheet: said };
  });
  return (
    <Show
      when={ready()}
      fallback={
        <div class="report">
          <AppBar title={r('page')} named end={<LanguageSwitch />} />
          <main class="report-alone">
            <Show when={failure()} fallback={<Making />}>
              {(of) => <Trouble of={of()} onAgain={() => void again()} />}
            </Show>
          </main>
        </div>
      }
    >
      {(of) => (
        <Report
          exercise={exercise}
          view={of().view}
          sheet={of().sheet}
          evaluation={evaluation.frame()}
          onAgain={again}
        />
      )}
    </Show>
  );
}

/** How long it has been made so far: an exercise is played again many times. */
function Making(): JSX.Element {
  const [seconds, setSeconds] = createSignal(0);
  const timer = setInterval(() => setSeconds((all) => all + 1), 1000);
  onCleanup(() => clearInterval(timer));
  return (
    <div role="status">
      <Show when={seconds() > 0}>
        <h2 class="report-making-title">
          <span class="busy-dial" /> {r('making')}
        </h2>
        <p class="report-p">{r('makingNote')}</p>
      </Show>
      <p class="report-quiet" aria-hidden="true">
        {seconds() > 1 ? r('makingFor', { seconds: seconds() }) : ''}
      </p>
    </div>
  );
}

function Trouble(props: { readonly of: Failure; readonly onAgain: () => void }): JSX.Element {
  const isForbidden = (): boolean => props.of.code === 'FORBIDDEN' || props.of.code === 'UNAUTHORIZED';
  const said = (): { readonly what: string; readonly change: string } => {
    if (isForbidden()) return { what: r('forbidden'), change: r('forbiddenChange') };
    if (props.of.code === 'NOT_FOUND') return { what: r('nothing'), change: r('nothingNote') };
    return { what: r('failed'), change: r('failedChange') };
  };
  return (
    <Show
      when={props.of.code === 'INTERNAL_SERVER_ERROR' || isForbidden() || props.of.code === 'NOT_FOUND'}
      // The server did not answer, was busy or is another now: that says nothing of the report.
      fallback={<FailureNote failure={props.of} onAgain={props.onAgain} />}
    >
      <Refusal {...said()} act={isForbidden() ? undefined : { label: r('again'), onTake: () => props.onAgain() }} />
    </Show>
  );
}
