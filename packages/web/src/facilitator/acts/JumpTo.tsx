import { type JSX } from 'solid-js';
import { api } from '../../live/api.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import { NotDoneNote } from '../NotDoneNote.tsx';
import { c } from '../c.ts';
import { minuteOfDay, nextWith, useControl, zoneNow } from '../control-room.ts';
import { timeOf } from '../../live/moments.ts';
import { createSending } from '../sending.ts';

/** The clock to a typed time, as fast as the machine can. */
export function JumpTo(): JSX.Element {
  const room = useControl();
  const sending = createSending();
  const [minute, setMinute] = room.typed.field<number | null>('minute', minuteOfDay(room, room.minute() + 10 * 60_000));
  const close = (): void => room.open(null);
  const to = (): number | null => {
    const typed = minute();
    return typed === null ? null : nextWith(room, typed, room.now());
  };
  const jump = (): void => {
    const at = to();
    if (at === null) return;
    void sending
      .run(() => api().control.jump.mutate({ exercise: room.exercise, to: at }))
      .then((done) => done && close());
  };
  return (
    <Dialog
      open
      title={c('jump.title')}
      onClose={close}
      foot={
        <>
          <Button
            kind="primary"
            icon="next"
            busy={sending.busy()}
            reason={minute() === null ? c('add.noTime') : undefined}
            onPress={jump}
          >
            {c('jump.jump', { time: timeOf(room, to() ?? room.now()) })}
          </Button>
          <Button onPress={close}>{c('cancel')}</Button>
        </>
      }
    >
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          jump();
        }}
      >
        <p>{c('jump.about')}</p>
        <TimeField label={c('jump.time')} value={minute()} onInput={setMinute} zone={zoneNow(room)} />
        <NotDoneNote sending={sending} />
      </form>
    </Dialog>
  );
}
