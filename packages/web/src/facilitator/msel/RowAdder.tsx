import { Show, type JSX } from 'solid-js';
import { simTime } from '@samaritan/scenarios/values/time';
import { Button } from '../../ui/Button.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LongTextField } from '../../ui/LongTextField.tsx';
import { MultiChoiceField } from '../../ui/MultiChoiceField.tsx';
import { Segment } from '../../ui/Segment.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import { NotDoneNote } from '../NotDoneNote.tsx';
import { c } from '../c.ts';
import { meansChoices, seatChoices } from '../choices.ts';
import { minuteOfDay, nextWith, useControl, zoneNow } from '../control-room.ts';
import { createSending } from '../sending.ts';
import { orNothing } from './row-words.ts';

type When = 'time' | 'ready';

/** A row written in play: sent at its time, or kept ready until somebody sends it. */
export function RowAdder(): JSX.Element {
  const room = useControl();
  const sending = createSending();
  const [from, setFrom] = room.typed.field<string>('from', '');
  const [to, setTo] = room.typed.field<readonly string[]>('to', []);
  const [means, setMeans] = room.typed.field('means', room.briefing.means[0]?.id ?? null);
  const [when, setWhen] = room.typed.field<When>('when', 'time');
  const [minute, setMinute] = room.typed.field<number | null>('minute', minuteOfDay(room, room.now() + 5 * 60_000));
  const [en, setEn] = room.typed.field<string>('en', '');
  const [fr, setFr] = room.typed.field<string>('fr', '');
  const [answer, setAnswer] = room.typed.field<boolean>('answer', false);
  const missing = (): string | undefined => {
    if (from().trim() === '') return c('add.noFrom');
    if (to().length === 0) return c('add.noTo');
    if (orNothing(en()) === null && orNothing(fr()) === null) return c('add.noText');
    return when() === 'time' && minute() === null ? c('add.noTime') : undefined;
  };
  /** The first name of its kind that no row has: C1, C2 … */
  const named = (): string => {
    const taken = new Set(room.facts.rows.map(({ row }) => row));
    let n = 1;
    while (taken.has(`C${n}`)) n++;
    return `C${n}`;
  };
  const close = (): void => room.open(null);
  const add = async (): Promise<void> => {
    const by = means();
    const typed = minute();
    if (missing() !== undefined || by === null) return;
    const row = named();
    const at = when() === 'ready' || typed === null ? null : nextWith(room, typed, room.now());
    const done = await sending.give('AddRow', {
      row,
      from: from().trim(),
      to: [...to()],
      means: by,
      at: at === null ? null : simTime(Math.max(at, room.now())),
      text: { en: orNothing(en()), fr: orNothing(fr()) },
      wantsAnswer: answer(),
    });
    if (!done) return;
    room.chooseRow(row);
    close();
  };
  return (
    <Dialog
      open
      wide
      title={c('add.title')}
      onClose={close}
      foot={
        <>
          <Button kind="primary" busy={sending.busy()} reason={missing()} onPress={() => void add()}>
            {c('add.add')}
          </Button>
          <Button onPress={close}>{c('cancel')}</Button>
        </>
      }
    >
      <div class="form">
        <div class="form-pair">
          <TextField label={c('add.from')} value={from()} onInput={setFrom} hint={c('add.fromHint')} />
          <ChoiceField label={c('edit.means')} choices={meansChoices(room)} value={means()} onChoose={setMeans} />
        </div>
        <div class="form-pair">
          <LongTextField label={c('edit.en')} value={en()} onInput={setEn} rows={3} />
          <LongTextField label={c('edit.fr')} value={fr()} onInput={setFr} rows={3} />
        </div>
        <div class="form-line">
          <Segment
            label={c('add.when')}
            options={[
              { value: 'time', label: c('add.atTime') },
              { value: 'ready', label: c('add.keepReady') },
            ]}
            value={when()}
            onChoose={setWhen}
          />
          <Show when={when() === 'time'}>
            <TimeField label={c('edit.time')} labelUnseen value={minute()} onInput={setMinute} zone={zoneNow(room)} />
          </Show>
          <CheckField label={c('add.answer')} checked={answer()} onChange={setAnswer} />
        </div>
        <MultiChoiceField label={c('edit.to')} choices={seatChoices(room)} values={to()} onChoose={setTo} />
        <NotDoneNote sending={sending} />
      </div>
    </Dialog>
  );
}
