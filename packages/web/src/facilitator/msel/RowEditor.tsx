import type { RowView } from '@samaritan/server/views/control/frame';
import { createMemo, Show, type JSX, untrack } from 'solid-js';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LongTextField } from '../../ui/LongTextField.tsx';
import { MultiChoiceField } from '../../ui/MultiChoiceField.tsx';
import { Refusal } from '../../ui/Refusal.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import { NotDoneNote } from '../NotDoneNote.tsx';
import { c } from '../c.ts';
import { meansChoices, seatChoices } from '../choices.ts';
import { minuteOfDay, nextWith, useControl, zoneNow } from '../control-room.ts';
import { createSending } from '../sending.ts';
import { orNothing } from './row-words.ts';

/** A row before it is sent: both languages, whom it goes to, how and when. Another controller's edit in between is shown, not lost. */
export function RowEditor(props: { readonly row: RowView }): JSX.Element {
  const room = useControl();
  const sending = createSending();
  // What stood there when the editor was opened.
  const first = untrack(() => props.row);
  const [edition, setEdition] = room.typed.field('edition', first.edition);
  const [en, setEn] = room.typed.field('en', first.text.en ?? '');
  const [fr, setFr] = room.typed.field('fr', first.text.fr ?? '');
  const [to, setTo] = room.typed.field<readonly string[]>('to', [...first.to]);
  const [means, setMeans] = room.typed.field('means', first.means);
  const [minute, setMinute] = room.typed.field('minute', first.due === null ? null : minuteOfDay(room, first.due));
  const sends = first.kind !== 'expected-action';
  const timed = first.due !== null && first.kind !== 'contingency';
  const moved = (): boolean => {
    const typed = minute();
    return timed && typed !== null && first.due !== null && typed !== minuteOfDay(room, first.due);
  };
  const change = createMemo(() => ({
    ...(en() === (first.text.en ?? '') && fr() === (first.text.fr ?? '')
      ? {}
      : { text: { en: orNothing(en()), fr: orNothing(fr()) } }),
    ...(sends && to().join('\n') !== first.to.join('\n') ? { to: [...to()] } : {}),
    ...(sends && means() !== null && means() !== first.means ? { means: means() ?? '' } : {}),
    ...(moved() ? { at: nextWith(room, minute() ?? 0, room.now()) } : {}),
  }));
  const nothing = (): string | undefined => (Object.keys(change()).length === 0 ? c('edit.nothing') : undefined);
  const conflict = (): boolean => {
    const wrong = sending.notDone();
    return wrong !== null && 'refusal' in wrong && wrong.refusal.code === 'row-edited-meanwhile';
  };
  const close = (): void => room.open(null);
  const save = async (): Promise<void> => {
    if (nothing() !== undefined) return;
    if (await sending.give('EditRow', { row: first.row, edition: edition(), change: change() })) close();
  };
  const putMine = (): void => {
    setEdition(props.row.edition);
    void save();
  };
  const takeTheirs = (): void => {
    setEdition(props.row.edition);
    setEn(props.row.text.en ?? '');
    setFr(props.row.text.fr ?? '');
    setTo([...props.row.to]);
    setMeans(props.row.means);
    sending.forget();
  };
  return (
    <Dialog
      open
      wide
      title={c('edit.title', { row: first.row })}
      onClose={close}
      foot={
        <>
          <Button kind="primary" busy={sending.busy()} reason={nothing()} onPress={() => void save()}>
            {c('edit.save')}
          </Button>
          <Button onPress={close}>{c('cancel')}</Button>
        </>
      }
    >
      <div class="form">
        <div class="form-pair">
          <LongTextField label={c('edit.en')} value={en()} onInput={setEn} rows={4} onSend={() => void save()} />
          <LongTextField label={c('edit.fr')} value={fr()} onInput={setFr} rows={4} onSend={() => void save()} />
        </div>
        <Show when={sends}>
          <div class="form-pair">
            <ChoiceField label={c('edit.means')} choices={meansChoices(room)} value={means()} onChoose={setMeans} />
            <Show when={timed}>
              <TimeField label={c('edit.time')} value={minute()} onInput={setMinute} zone={zoneNow(room)} />
            </Show>
          </div>
          <MultiChoiceField label={c('edit.to')} choices={seatChoices(room)} values={to()} onChoose={setTo} />
        </Show>
        <Show when={!sends && timed}>
          <TimeField label={c('edit.deadline')} value={minute()} onInput={setMinute} zone={zoneNow(room)} />
        </Show>
        <Show when={conflict()} fallback={<NotDoneNote sending={sending} />}>
          <Refusal
            what={c('edit.conflict', { row: first.row })}
            change={c('edit.theirs', {
              en: props.row.text.en ?? c('row.noText'),
              fr: props.row.text.fr ?? c('row.noText'),
            })}
            act={{ label: c('edit.putMine'), onTake: putMine }}
            more={<Button onPress={takeTheirs}>{c('edit.takeTheirs')}</Button>}
          />
        </Show>
      </div>
    </Dialog>
  );
}
