import type { SimTime } from '@samaritan/scenarios/values/time';
import { type JSX } from 'solid-js';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LongTextField } from '../../ui/LongTextField.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import { NotDoneNote } from '../NotDoneNote.tsx';
import { c } from '../c.ts';
import { seatChoices } from '../choices.ts';
import { lastWith, minuteOfDay, useControl, zoneNow } from '../control-room.ts';
import { timeOf } from '../../live/moments.ts';
import { createSending } from '../sending.ts';

/** Something done outside the tool, with the time it was really done. */
export function JournalEntry(): JSX.Element {
  const room = useControl();
  const sending = createSending();
  const [seat, setSeat] = room.typed.field<string>('seat', '');
  const [text, setText] = room.typed.field<string>('text', '');
  const [minute, setMinute] = room.typed.field<number | null>('minute', minuteOfDay(room, room.minute()));
  const occurredAt = (): SimTime | null => {
    const typed = minute();
    return typed === null ? null : lastWith(room, typed, room.now());
  };
  const missing = (): string | undefined => {
    if (minute() === null) return c('add.noTime');
    if (occurredAt() === null) return c('journal.noSuchTime', { time: timeOf(room, 0), now: timeOf(room, room.now()) });
    return text().trim() === '' ? c('journal.noText') : undefined;
  };
  const close = (): void => room.open(null);
  const enter = async (): Promise<void> => {
    const at = occurredAt();
    if (at === null || missing() !== undefined) return;
    const who = seat() === '' ? null : seat();
    if (await sending.give('EnterJournal', { seat: who, occurredAt: at, text: text().trim() })) close();
  };
  return (
    <Dialog
      open
      title={c('journal.title')}
      onClose={close}
      foot={
        <>
          <Button kind="primary" busy={sending.busy()} reason={missing()} onPress={() => void enter()}>
            {c('journal.enter')}
          </Button>
          <Button onPress={close}>{c('cancel')}</Button>
        </>
      }
    >
      <div class="form">
        <TimeField label={c('journal.time')} value={minute()} onInput={setMinute} zone={zoneNow(room)} />
        <ChoiceField
          label={c('journal.seat')}
          choices={[{ value: '', label: c('journal.control') }, ...seatChoices(room)]}
          value={seat()}
          onChoose={setSeat}
        />
        <LongTextField
          label={c('journal.text')}
          value={text()}
          onInput={setText}
          rows={4}
          onSend={() => void enter()}
        />
        <NotDoneNote sending={sending} />
      </div>
    </Dialog>
  );
}
