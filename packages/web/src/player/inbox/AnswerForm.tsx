import { type MeansId, type MessageId, type SeatId, id } from '@samaritan/scenarios/values/id';
import type { ItemView } from '@samaritan/server/views/seat/frame';
import type { Refusal as RefusalOf } from '@samaritan/scenarios/vocabulary/refusals';
import { sayRefusal } from '@samaritan/server/words/refusals';
import { createSignal, createUniqueId, Show, type JSX } from 'solid-js';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { createShortcuts } from '../../ui/shortcuts.ts';
import { LongTextField } from '../../ui/LongTextField.tsx';
import { Refusal } from '../../ui/Refusal.tsx';
import { senderOf } from '../../live/seat-facts.ts';
import { inTwo } from '../forms/refused.ts';
import { useRoom } from '../seat-room.ts';
import { p } from '../words.ts';
import { subjectOf } from './inbox-rows.ts';

export interface AnswerFormProps {
  readonly item: ItemView;
  /** What the answer names: a message, or an inject. */
  readonly about: string;
  readonly from: string;
}

/** An answer to one letter. What is half written is kept under the letter it answers. */
export function AnswerForm(props: AnswerFormProps): JSX.Element {
  const room = useRoom();
  const place = (): string => `answer/${props.about}`;
  const sender = (): SeatId | null => senderOf(props.item, room.briefing.seats);
  const [to, setTo] = createSignal<string | null>(null);
  const [means, setMeans] = createSignal<string | null>(null);
  const [busy, setBusy] = createSignal(false);
  const [note, setNote] = createSignal<string | null>(null);
  const [refused, setRefused] = createSignal<RefusalOf | null>(null);
  const refusalId = createUniqueId();
  let frame: HTMLFormElement | undefined;

  const recipient = (): string | null => to() ?? sender() ?? room.briefing.seat.reportsTo[0] ?? null;
  const by = (): string | null => {
    const all = room.briefing.means.map(({ id }) => id);
    return means() ?? all.find((one) => one === props.item.means) ?? all[0] ?? null;
  };
  const text = (): string => room.drafts.read(place());

  const send = async (): Promise<void> => {
    const [seat, way, body] = [recipient(), by(), text().trim()];
    if (seat === null || way === null || body === '' || busy()) return;
    setBusy(true);
    const subject = subjectOf(props.item, room.speak());
    const answer = await room.send({
      type: 'SendMessage',
      payload: {
        to: [id<SeatId>(seat)],
        means: id<MeansId>(way),
        subject: `Re: ${subject}`.slice(0, 300),
        body,
        answers: id<MessageId>(props.about),
      },
    });
    setBusy(false);
    if (answer === 'failed') return void setNote(p('answer.failed'));
    if (answer !== 'kept' && !answer.ok) return void setRefused(answer.refusal);
    room.drafts.drop(place());
    setRefused(null);
    setNote(answer === 'kept' ? p('answer.kept') : null);
    if (answer !== 'kept') room.open(null);
  };
  createShortcuts(() => [
    { key: 'r', what: p('key.answer'), run: () => frame?.querySelector('textarea')?.focus() },
    { key: 'Ctrl+Enter', what: p('answer.send'), run: () => void send() },
  ]);

  return (
    <form
      ref={frame}
      class="answer"
      aria-label={p('answer.title', { from: props.from })}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <LongTextField
        label={p('answer.title', { from: props.from })}
        value={text()}
        rows={3}
        onInput={(written) => {
          setNote(null);
          room.drafts.write(place(), written);
        }}
        kept={text() === '' ? undefined : p('answer.keptDraft')}
        refusedBy={refused() === null ? undefined : refusalId}
      />
      <div class="answer-way">
        <ChoiceField
          label={p('answer.to')}
          choices={room.briefing.seats
            .filter(({ id }) => id !== room.briefing.seat.id)
            .map(({ id }) => ({ value: id, label: room.speak().seat(id) }))}
          value={recipient()}
          onChoose={setTo}
        />
        <ChoiceField
          label={p('answer.by')}
          choices={room.briefing.means.map(({ id }) => ({ value: id, label: room.speak().means(id) }))}
          value={by()}
          onChoose={setMeans}
        />
      </div>
      <Show when={sender() === null}>
        <p class="letter-meta">{p('answer.simcell', { from: props.from })}</p>
      </Show>
      <Show when={refused()}>
        {(refusal) => <Refusal id={refusalId} {...inTwo(sayRefusal(refusal(), room.speak()))} />}
      </Show>
      <Show when={note()}>{(words) => <p role="status">{words()}</p>}</Show>
      <Button kind="primary" submit icon="send" busy={busy()} busyLabel={p('answer.sending')}>
        {p('answer.send')}
      </Button>
    </form>
  );
}
