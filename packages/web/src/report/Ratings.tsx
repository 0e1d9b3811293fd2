import { createMemo, For, Show, type JSX } from 'solid-js';
import type { EvaluationFrame } from '@samaritan/server/views/control/frame';
import {
  difference,
  evaluatorNamed,
  latestRatings,
  notesOf,
  proposedOf,
  type Rateable,
} from '../evaluator/guide-facts.ts';
import { local } from '../home/local.ts';
import { exerciseTime } from '../i18n/times.ts';
import { PsmuCells } from '../ui/PsmuCells.tsx';
import { Tag } from '../ui/Tag.tsx';
import { useReport } from './report-room.ts';
import type { ReportView } from './shapes.ts';
import { r } from './words.ts';

type Objective = ReportView['report']['objectives'][number];

/** What each evaluator gave, with the words, beside what the log proposes, and the notes with their time. */
export function Ratings(): JSX.Element {
  const room = useReport();
  const hasAny = (): boolean => {
    const frame = room.evaluation();
    return frame !== null && frame.ratings.length + frame.observations.length > 0;
  };
  return (
    <Show when={hasAny()} fallback={<p class="report-p">{r('ratingsNone')}</p>}>
      <p class="report-p report-p-note">{r('ratingsNote')}</p>
      <Show when={room.evaluation()}>
        {(frame) => (
          <For each={room.view().report.objectives}>
            {(objective) => <ObjectiveRatings objective={objective} frame={frame()} />}
          </For>
        )}
      </Show>
    </Show>
  );
}

interface ObjectiveRatingsProps {
  readonly objective: Objective;
  readonly frame: EvaluationFrame;
}

function ObjectiveRatings(props: ObjectiveRatingsProps): JSX.Element {
  const room = useReport();
  const named = createMemo(() => evaluatorNamed(props.frame, (letter) => r('evaluator', { letter })));
  const who = (staff: string): string => named()(staff);
  const parts = (): readonly {
    readonly rateable: Rateable;
    readonly name: string;
    readonly evidence: readonly number[];
  }[] => [
    { rateable: { objective: props.objective.objective, task: null }, name: r('objective'), evidence: [] },
    ...props.objective.tasks.map(({ task, text, evidence }) => ({
      rateable: { objective: props.objective.objective, task },
      name: r('taskNamed', { number: task + 1, text: local(text) }),
      evidence: [...new Set(evidence.map(({ seq }) => seq))],
    })),
  ];
  const notes = () => notesOf(props.frame, props.objective.objective).toReversed();
  return (
    <section class="report-ratings" aria-label={local(props.objective.text)}>
      <h3 class="report-h3">{local(props.objective.text)}</h3>
      <For each={parts()}>
        {({ rateable, name, evidence }) => {
          const given = () => latestRatings(props.frame, rateable);
          const differs = () => difference(given());
          return (
            <div class="report-rating">
              <div class="report-rating-name">
                <span>{name}</span>
                <span class="report-quiet">
                  <Show when={evidence.length > 0}>{r('evidence', { count: evidence.length })} </Show>
                  <For each={evidence.slice(0, 6)}>
                    {(seq) => (
                      <>
                        <button type="button" class="report-entry" onClick={() => room.openEntry(seq)}>
                          #{seq}
                        </button>{' '}
                      </>
                    )}
                  </For>
                </span>
              </div>
              <div class="report-rating-given">
                <Show
                  when={given().length > 0}
                  fallback={<PsmuCells rating={proposedOf(props.frame, rateable)} confirmed={false} />}
                >
                  <For each={given()}>
                    {(one) => (
                      <p class="report-said">
                        <PsmuCells rating={one.rating} confirmed />{' '}
                        <span class="report-quiet">
                          {r('rated', { who: who(one.staff), time: exerciseTime(one.at).main })}
                        </span>{' '}
                        {wordsOf(one.text)}
                      </p>
                    )}
                  </For>
                </Show>
                <Show when={given().length > 0 && proposedOf(props.frame, rateable)}>
                  {(rating) => (
                    <p class="report-said">
                      <PsmuCells rating={rating()} confirmed={false} />{' '}
                      <span class="report-quiet">{r('proposed')}</span>
                    </p>
                  )}
                </Show>
                <Show when={differs()}>
                  {(of) => <Tag tone="call">{r('differ', { best: of().best, worst: of().worst })}</Tag>}
                </Show>
              </div>
            </div>
          );
        }}
      </For>
      <Show when={notes().length > 0}>
        <h4 class="report-h4">{r('notes')}</h4>
        <ol class="report-notes">
          <For each={notes()}>
            {(note) => (
              <li>
                <b>{exerciseTime(note.occurredAt).main}</b>{' '}
                <span class="report-quiet">
                  {who(note.staff)}
                  {note.task === null ? '' : `, ${r('task', { number: note.task + 1 })}`}
                </span>{' '}
                {wordsOf(note.text)}
              </li>
            )}
          </For>
        </ol>
      </Show>
    </section>
  );
}

function wordsOf(text: EvaluationFrame['ratings'][number]['text']): string {
  if ('erased' in text) return r('erased');
  return text.text === '' ? r('noWords') : text.text;
}
