import { createEffect, createMemo, createSignal, on, onCleanup, Show, type JSX } from 'solid-js';
import { clockTime } from '../../i18n/times.ts';
import { list } from '../../i18n/numbers.ts';
import { kept, keep, keptOf } from '../../i18n/kept.ts';
import { t } from '../../i18n/t.ts';
import { api } from '../../live/api.ts';
import { commandId } from '../../live/command-id.ts';
import { Button } from '../../ui/Button.tsx';
import { type Choice, ChoiceField } from '../../ui/ChoiceField.tsx';
import { LongTextField } from '../../ui/LongTextField.tsx';
import { MultiChoiceField } from '../../ui/MultiChoiceField.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { Segment } from '../../ui/Segment.tsx';
import { createShortcuts } from '../../ui/shortcuts.ts';
import { Tag } from '../../ui/Tag.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Written } from '../../ui/Written.tsx';
import { isAtLeast } from '../../ui/width.ts';
import { NotDoneNote } from '../NotDoneNote.tsx';
import { c } from '../c.ts';
import { seatChoices } from '../choices.ts';
import { meansIcon, useControl } from '../control-room.ts';
import { timeOf } from '../../live/moments.ts';
import { createSending } from '../sending.ts';
import { bodyOf, subjectOf } from './traffic-words.ts';
import { freeSeats, roleOf, rolesOf, type Voice, voiceKey, voiceOf } from './voices.ts';

/** An answer, or a message of SimCell's own: as somebody outside the room, or for a seat that nobody sits in. */
export function Composer(): JSX.Element {
  const room = useControl();
  const sending = createSending();
  const message = createMemo(() => room.facts.traffic.find(({ message: id }) => id === room.message()) ?? null);
  const place = (): string => `${keptOf(room.me.account)}draft.${room.exercise}.${room.message() ?? 'own'}`;
  const [text, setText] = createSignal(kept(place()) ?? '');
  const [keptAt, setKeptAt] = createSignal<number | null>(null);
  const [voice, setVoice] = createSignal<Voice>({ kind: 'role', as: '' });
  const [other, setOther] = createSignal(false);
  const [to, setTo] = createSignal<readonly string[]>([]);
  const [means, setMeans] = createSignal(room.briefing.means[0]?.id ?? '');
  const [changing, setChanging] = createSignal(false);
  let field: HTMLDivElement | undefined;

  createEffect(
    on(
      () => room.message(),
      () => {
        const answered = message();
        setText(kept(place()) ?? '');
        setKeptAt(null);
        sending.forget();
        if (answered === null) return;
        setTo([answered.from]);
        setMeans(answered.means);
        const [addressed] = answered.to;
        const free = freeSeats(room.facts);
        if (addressed !== undefined && free.includes(addressed)) setVoice({ kind: 'seat', seat: addressed });
        setChanging(addressed === undefined || !free.includes(addressed));
        field?.querySelector('textarea')?.focus();
      },
      { defer: true },
    ),
  );
  const isWriting = createMemo(() => message() !== null && text().trim() !== '');
  // The others see who answers while somebody does; that it was not told is no harm.
  createEffect(() => {
    const about = isWriting() ? room.message() : null;
    void api()
      .control.writing.mutate({ exercise: room.exercise, message: about })
      .catch(() => undefined);
  });
  onCleanup(() => {
    if (isWriting())
      void api()
        .control.writing.mutate({ exercise: room.exercise, message: null })
        .catch(() => undefined);
  });
  const write = (written: string): void => {
    setText(written);
    keep(place(), written);
    setKeptAt(Date.now());
  };
  const choices = createMemo((): readonly Choice<string>[] => [
    ...freeSeats(room.facts).map((seat) => ({ value: `seat:${seat}`, label: room.speak().seat(seat) })),
    ...rolesOf(room.facts, room.briefing).map((as) => ({ value: `role:${as}`, label: as })),
    { value: 'role:', label: c('answer.other') },
  ]);
  const voiceName = (): string => {
    const chosen = voice();
    if (chosen.kind === 'seat') return room.speak().seat(chosen.seat);
    return chosen.as === '' ? c('answer.nobody') : chosen.as;
  };
  const missing = (): string | undefined => {
    const chosen = voice();
    if (chosen.kind === 'role' && chosen.as.trim() === '') return c('answer.noVoice');
    if (to().length === 0) return c('answer.noTo');
    return text().trim() === '' ? c('answer.noText') : undefined;
  };
  const subject = (): string => {
    const answered = message();
    if (answered !== null) return c('answer.re', { subject: subjectOf(answered) }).slice(0, 480);
    return text().trim().split('\n')[0]?.slice(0, 120) ?? '';
  };
  const send = async (): Promise<void> => {
    if (missing() !== undefined) return;
    const chosen = voice();
    const answers = room.message();
    const payload = {
      to: [...to()],
      means: means(),
      subject: subject(),
      body: text().trim(),
      ...(answers === null ? {} : { answers }),
    };
    const done =
      chosen.kind === 'role'
        ? await sending.give('SpeakAs', { as: chosen.as.trim(), ...payload })
        : await sending.giveFor(chosen.seat, { id: commandId('control'), type: 'SendMessage', payload });
    if (!done) return;
    keep(place(), '');
    setText('');
    setKeptAt(null);
    room.chooseMessage(null);
  };
  const settle = async (): Promise<void> => {
    const settled = room.message();
    if (settled !== null && (await sending.give('SettleMessage', { message: settled }))) room.chooseMessage(null);
  };
  createShortcuts(() => [
    { key: 'r', what: c('key.answer'), run: () => field?.querySelector('textarea')?.focus() },
    { key: 'n', what: c('key.write'), run: () => room.chooseMessage(null) },
  ]);
  return (
    <Pane
      title={message() === null ? c('answer.speakAs') : c('answer.as')}
      count={
        <Tag tone="sim" icon="person">
          {voiceName()}
        </Tag>
      }
      controls={
        <Button kind="quiet" expanded={changing()} onPress={() => setChanging(!changing())}>
          {c('answer.change')}
        </Button>
      }
      padded
    >
      <div class="composer" ref={field}>
        <Show when={message()}>
          {(answered) => (
            <blockquote class="composer-question">
              <span class="text-12 text-ink-2">
                {timeOf(room, answered().at)}, {room.speak().seat(answered().from)} {t('row.to')}{' '}
                {list(answered().to.map((seat) => room.speak().seat(seat)))}
              </span>
              <b>{subjectOf(answered())}</b>
              <Show when={bodyOf(answered()) !== subjectOf(answered())}>
                <Written text={bodyOf(answered())} />
              </Show>
            </blockquote>
          )}
        </Show>
        <Show when={changing()}>
          <ChoiceField
            label={c('answer.voice')}
            none={c('answer.nobody')}
            choices={choices()}
            value={
              other() ? 'role:' : choices().some(({ value }) => value === voiceKey(voice())) ? voiceKey(voice()) : null
            }
            onChoose={(key) => {
              setOther(key === 'role:');
              setVoice(voiceOf(key));
            }}
          />
          <Show when={other()}>
            <TextField
              label={c('answer.otherName')}
              value={roleOf(voice())}
              onInput={(as) => setVoice({ kind: 'role', as })}
            />
          </Show>
          <MultiChoiceField label={c('edit.to')} choices={seatChoices(room)} values={to()} onChoose={setTo} />
        </Show>
        <div class="composer-line">
          <span class="text-12 text-ink-3">{t('row.to')}</span>
          <span class="composer-to">
            {to().length === 0 ? c('answer.noTo') : list(to().map((seat) => room.speak().seat(seat)))}
          </span>
          <Segment
            label={c('edit.means')}
            options={room.briefing.means.map(({ id }) => ({
              value: id,
              label: room.speak().means(id),
              icon: meansIcon(room, id),
              iconOnly: true,
            }))}
            value={means()}
            onChoose={setMeans}
          />
        </div>
        <LongTextField
          label={c('answer.text')}
          labelUnseen
          opening={`${t('exercise')}.`}
          value={text()}
          onInput={write}
          rows={isAtLeast('wide') ? 3 : 2}
          kept={draftLine()}
          onSend={() => void send()}
        />
        <div class="composer-line composer-acts">
          <Show when={message()}>
            <Button onPress={() => void settle()}>{c('answer.settle')}</Button>
            <Button kind="quiet" onPress={() => room.chooseMessage(null)}>
              {c('answer.leave')}
            </Button>
          </Show>
          <Button kind="primary" icon="send" busy={sending.busy()} reason={missing()} onPress={() => void send()}>
            {c('answer.send')}
          </Button>
        </div>
        <NotDoneNote sending={sending} />
      </div>
    </Pane>
  );

  function draftLine(): string | undefined {
    const at = keptAt();
    return at === null || text() === '' ? undefined : c('answer.kept', { time: clockTime(at, { seconds: true }) });
  }
}
