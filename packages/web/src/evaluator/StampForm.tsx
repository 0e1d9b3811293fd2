import { createEffect, createMemo, Show, type JSX } from 'solid-js';
import { local } from '../home/local.ts';
import { zoneName } from '../i18n/times.ts';
import { Button } from '../ui/Button.tsx';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { LongTextField } from '../ui/LongTextField.tsx';
import { Refusal } from '../ui/Refusal.tsx';
import { TimeField } from '../ui/TimeField.tsx';
import { minutesOfDay, timeIn, useEvaluatorRoom } from './evaluator-room.ts';
import { speakerOf } from './names.ts';
import { momentOfClock, type Stamp, withChange, without } from './stamps.ts';
import { e } from './words.ts';

const nobody = '';

export interface StampFormProps {
  readonly id: string;
  /** It is recorded or thrown away: whoever stood in it with the keyboard has to stand somewhere. */
  readonly onDone: () => void;
}

/** A moment that was kept: its words, its time, and what and whom it is about. Shut, it is one line. */
export function StampForm(props: StampFormProps): JSX.Element {
  const room = useEvaluatorRoom();
  let frame: HTMLElement | undefined;
  const stamp = createMemo(() => room.stamps().find(({ id }) => id === props.id));
  const isOpen = (): boolean => room.writing() === props.id;
  const change = (of: Partial<Omit<Stamp, 'id'>>): void => {
    const { id } = props;
    room.changeStamps((all) => withChange(all, id, of));
  };
  createEffect(() => {
    if (isOpen()) frame?.querySelector('textarea')?.focus();
  });
  const startsAt = (): number => Date.parse(room.briefing.startsAt);
  const clockOf = (at: number | null): number | null =>
    at === null ? null : minutesOfDay(startsAt() + at, room.briefing.zone);
  const setClock = (clock: number | null): void =>
    change({
      at: clock === null ? null : momentOfClock(clock, stamp()?.at ?? room.now(), clockOf(0) ?? 0),
    });
  const about = (): readonly { readonly value: string; readonly label: string }[] =>
    room.objectives.flatMap(({ objective, number, text, tasks }) => [
      { value: `${objective}/`, label: `${number}. ${local(text)}: ${e('whole')}` },
      ...tasks.map((task, at) => ({
        value: `${objective}/${at}`,
        label: `${number}.${at + 1} ${local(task.text)}`,
      })),
    ]);
  const setAbout = (value: string): void => {
    const at = value.lastIndexOf('/');
    const task = value.slice(at + 1);
    change({ objective: value.slice(0, at), task: task === '' ? null : Number(task) });
  };
  const seats = (): readonly { readonly value: string; readonly label: string }[] => [
    { value: nobody, label: e('noSeat') },
    ...room.briefing.seats.map(({ id }) => ({ value: id, label: speakerOf(room.briefing).seat(id) })),
  ];
  const reason = (of: Stamp): string | undefined => {
    if (of.at === null) return e('needsTime');
    return of.text.trim() === '' ? e('needsWords') : undefined;
  };
  const record = (): void => {
    const of = stamp();
    if (of === undefined || reason(of) !== undefined) return;
    const { onDone } = props;
    void room.record(of);
    onDone();
  };
  const discard = (): void => {
    const { id, onDone } = props;
    room.changeStamps((all) => without(all, id));
    room.write(room.stamps()[0]?.id ?? null);
    onDone();
  };
  return (
    <Show when={stamp()}>
      {(of) => (
        <section
          ref={frame}
          class="evaluator-stamp"
          aria-label={e('noteAt', { time: of().at === null ? '' : timeIn(room.briefing, of().at ?? 0, true) })}
        >
          <p class="evaluator-note-head">
            <time class="evaluator-stamp-time">
              {of().at === null ? '' : timeIn(room.briefing, of().at ?? 0, true)}
            </time>
            <span class="evaluator-quiet">{e('kept')}</span>
            <Show when={!isOpen()}>
              <Button kind="link" onPress={() => room.write(props.id)}>
                {e('open')}
              </Button>
            </Show>
          </p>
          <Show when={isOpen()} fallback={<p class="evaluator-note-words">{of().text}</p>}>
            <LongTextField
              label={e('what')}
              value={of().text}
              rows={4}
              onInput={(text) => change({ text })}
              onSend={record}
            />
            <div class="evaluator-stamp-fields">
              <TimeField
                label={e('happenedAt')}
                value={clockOf(of().at)}
                onInput={setClock}
                zone={zoneName(startsAt(), room.briefing.zone)}
              />
              <ChoiceField
                label={e('aboutSeat')}
                choices={seats()}
                value={of().seat ?? nobody}
                onChoose={(seat) => change({ seat: seat === nobody ? null : seat })}
              />
            </div>
            <ChoiceField
              label={e('about')}
              choices={about()}
              value={`${of().objective}/${of().task ?? ''}`}
              onChoose={setAbout}
            />
            <Show when={of().refused}>
              {(why) => <Refusal what={e('refused')} change={e('refusedChange', { why: why() })} />}
            </Show>
            <div class="evaluator-acts">
              <Button kind="primary" hotkey="Ctrl+Enter" reason={reason(of())} onPress={record}>
                {e('record')}
              </Button>
              <Button kind="quiet" onPress={discard}>
                {e('discard')}
              </Button>
            </div>
          </Show>
        </section>
      )}
    </Show>
  );
}
