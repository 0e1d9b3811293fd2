import './evaluator.css';
import { useParams } from '@solidjs/router';
import { createEffect, createMemo, onMount, Show, type JSX, untrack } from 'solid-js';
import { createAsk } from '../home/ask.ts';
import { local } from '../home/local.ts';
import { lookWhoIAm, me } from '../home/me.ts';
import { api } from '../live/api.ts';
import { AppBar } from '../ui/AppBar.tsx';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { Refusal } from '../ui/Refusal.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Evaluation } from './Evaluation.tsx';
import { createEvaluationLink } from './evaluation-link.ts';
import { e } from './words.ts';

/** The page of an evaluator: the guide of the objectives, evidence as it happens, notes with their time, and ratings. */
export function EvaluatorPage(): JSX.Element {
  const params = useParams<{ exercise: string }>();
  // Another exercise is another page.
  const exercise = untrack(() => params.exercise);
  onMount(() => {
    if (me() === null) void lookWhoIAm();
  });
  const asked = createAsk(
    () => exercise,
    async (of) => ({
      briefing: await api().control.briefing.query({ exercise: of }),
      objectives: await api().control.objectives.query({ exercise: of }),
    }),
  );
  const link = createEvaluationLink(exercise);
  const ready = createMemo(
    () => {
      const [loaded, known, frame] = [asked.value(), me(), link.frame()];
      return loaded === null || known?.account == null || frame === null
        ? null
        : { ...loaded, account: known.account, posts: known.posts };
    },
    null,
    { equals: (before, after) => before !== null && after !== null },
  );
  const refused = (): string | null => asked.failure()?.code ?? link.refusedWith();
  const title = (): string => {
    const of = asked.value();
    return of === null ? 'Samaritan' : local(of.briefing.exercise.title);
  };
  createEffect(() => {
    document.title = `${e('page')}, ${title()}: Samaritan`;
  });
  const isForbidden = (): boolean => refused() === 'FORBIDDEN' || refused() === 'UNAUTHORIZED';
  return (
    <Show
      when={ready()}
      fallback={
        <div class="evaluator">
          <AppBar title={title()} note={e('page')} end={<LanguageSwitch />} />
          <main class="evaluator-alone">
            <Show when={refused()} fallback={<Skeleton rows={8} />}>
              <Refusal
                what={isForbidden() ? e('forbidden') : e('failed')}
                change={isForbidden() ? e('forbiddenChange') : e('failedChange')}
                act={
                  isForbidden()
                    ? undefined
                    : {
                        label: e('again'),
                        onTake: () => {
                          link.retry();
                          void asked.again();
                        },
                      }
                }
              />
            </Show>
          </main>
        </div>
      }
    >
      {(of) => (
        <Evaluation
          exercise={exercise}
          staff={of().account.id}
          mine={of().posts.find((post) => post.exercise === exercise)?.objectives ?? []}
          briefing={of().briefing}
          objectives={of().objectives}
          link={link}
        />
      )}
    </Show>
  );
}
