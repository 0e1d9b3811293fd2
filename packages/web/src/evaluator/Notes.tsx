import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import type { EvaluationFrame } from '@samaritan/server/views/control/frame';
import { exerciseTime } from '../i18n/times.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Pane } from '../ui/Pane.tsx';
import { Segment } from '../ui/Segment.tsx';
import { Tag } from '../ui/Tag.tsx';
import { timeIn, useEvaluatorRoom } from './evaluator-room.ts';
import { evaluatorNamed, notesOf } from './guide-facts.ts';
import { speakerOf } from './names.ts';
import { StampForm } from './StampForm.tsx';
import { e } from './words.ts';

/** The large button that keeps this moment, moments that wait for words, and what was recorded by whom. */
export function Notes(): JSX.Element {
  const room = useEvaluatorRoom();
  const [of, setOf] = createSignal<'objective' | 'all'>('objective');
  const ids = createMemo(() => room.stamps().map(({ id }) => id), [], {
    equals: (a, b) => a.length === b.length && a.every((one, i) => one === b[i]),
  });
  const waiting = createMemo(() =>
    room.outbox
      .waiting()
      .flatMap(({ command }) => (command.type === 'RecordObservation' ? [command.payload] : []))
      .toReversed(),
  );
  const notes = createMemo(() => notesOf(room.frame(), of() === 'all' ? null : room.chosen()));
  let now: HTMLButtonElement | undefined;
  const done = (): void => {
    if (room.writing() === null) now?.focus();
  };
  const since = () => exerciseTime(room.now());
  return (
    <Pane title={e('notes')} count={ids().length === 0 ? '' : e('openNotes', { count: ids().length })}>
      <div class="evaluator-now">
        <button
          ref={now}
          type="button"
          class="button button-primary evaluator-now-button"
          onClick={() => room.stampNow(null)}
        >
          <span class="evaluator-now-words">{e('noteNow')}</span>
          <span class="evaluator-now-time">
            {since().main}
            {since().seconds}
          </span>
        </button>
      </div>
      <For each={ids()}>{(stamp) => <StampForm id={stamp} onDone={done} />}</For>
      <div class="evaluator-recorded">
        <h3 class="evaluator-part">{e('recorded')}</h3>
        <Segment
          label={e('show')}
          options={[
            { value: 'objective', label: e('show.objective') },
            { value: 'all', label: e('show.all') },
          ]}
          value={of()}
          onChoose={setOf}
        />
      </div>
      <Show when={waiting().length + notes().length > 0} fallback={<EmptyState>{e('recordedNone')}</EmptyState>}>
        <ol class="evaluator-notes">
          <For each={waiting()}>
            {(note) => (
              <Note
                at={note.occurredAt}
                who={e('you')}
                about={{ objective: note.objective, task: note.task, seat: note.seat }}
                text={note.text}
                tag={e('waitsToGo')}
              />
            )}
          </For>
          <For each={notes()}>{(note) => <RecordedNote note={note} />}</For>
        </ol>
      </Show>
    </Pane>
  );
}

function RecordedNote(props: { readonly note: EvaluationFrame['observations'][number] }): JSX.Element {
  const room = useEvaluatorRoom();
  const who = (): string =>
    props.note.staff === room.staff
      ? e('you')
      : evaluatorNamed(room.frame(), (letter) => e('other', { letter }))(props.note.staff);
  const late = (): string | undefined =>
    props.note.at - props.note.occurredAt < 60_000
      ? undefined
      : e('noted', { time: timeIn(room.briefing, props.note.at) });
  return (
    <Note
      at={props.note.occurredAt}
      who={who()}
      about={props.note}
      text={'text' in props.note.text ? props.note.text.text : e('erased')}
      later={late()}
    />
  );
}

interface NoteProps {
  readonly at: number;
  readonly who: string;
  readonly about: { readonly objective: string; readonly task: number | null; readonly seat: string | null };
  readonly text: string;
  readonly tag?: string;
  readonly later?: string | undefined;
}

function Note(props: NoteProps): JSX.Element {
  const room = useEvaluatorRoom();
  const about = (): string => {
    const { objective, task, seat } = props.about;
    const of = room.objectives.find((one) => one.objective === objective);
    return [
      of === undefined ? objective : `${e('objective')} ${of.number}`,
      ...(task === null ? [] : [e('task', { number: task + 1 })]),
      ...(seat === null ? [] : [speakerOf(room.briefing).seat(seat)]),
    ].join(', ');
  };
  return (
    <li class="evaluator-note">
      <p class="evaluator-note-head">
        <time class="evaluator-time">{timeIn(room.briefing, props.at, true)}</time>
        <span class="evaluator-quiet">
          {props.who}, {about()}
          {props.later === undefined ? '' : `, ${props.later}`}
        </span>
        <Show when={props.tag}>
          <Tag tone="sim">{props.tag}</Tag>
        </Show>
      </p>
      <p class="evaluator-note-words">{props.text}</p>
    </li>
  );
}
