import type { RowView } from '@samaritan/server/views/control/frame';
import { duration } from '@samaritan/scenarios/values/time';
import { type JSX, untrack } from 'solid-js';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Segment } from '../../ui/Segment.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import { NotDoneNote } from '../NotDoneNote.tsx';
import { c } from '../c.ts';
import { minuteOfDay, nextWith, useControl, zoneNow } from '../control-room.ts';
import { createSending } from '../sending.ts';

type Reach = 'this' | 'following';

/** A row to another time, by typing it: alone, or with all that come after it, gaps kept. */
export function RowMover(props: { readonly row: RowView }): JSX.Element {
  const room = useControl();
  const sending = createSending();
  // Where it stood when this was opened.
  const due = untrack(() => props.row.due ?? room.now());
  const [minute, setMinute] = room.typed.field<number | null>('minute', minuteOfDay(room, due));
  const [reach, setReach] = room.typed.field<Reach>('reach', 'this');
  const close = (): void => room.open(null);
  const move = async (): Promise<void> => {
    const typed = minute();
    if (typed === null) return;
    const by = duration(Math.max(nextWith(room, typed, room.now()), room.now()) - due);
    if (await sending.give('ShiftRows', { row: props.row.row, by, following: reach() === 'following' })) close();
  };
  return (
    <Dialog
      open
      title={c('move.title', { row: props.row.row })}
      onClose={close}
      foot={
        <>
          <Button
            kind="primary"
            busy={sending.busy()}
            reason={minute() === null ? c('add.noTime') : undefined}
            onPress={() => void move()}
          >
            {c('move.move')}
          </Button>
          <Button onPress={close}>{c('cancel')}</Button>
        </>
      }
    >
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          void move();
        }}
      >
        <TimeField label={c('move.time')} value={minute()} onInput={setMinute} zone={zoneNow(room)} />
        <Segment
          label={c('move.reach')}
          options={[
            { value: 'this', label: c('move.this') },
            { value: 'following', label: c('move.following') },
          ]}
          value={reach()}
          onChoose={setReach}
        />
        <p class="text-12 text-ink-2">{c('move.keys')}</p>
        <NotDoneNote sending={sending} />
      </form>
    </Dialog>
  );
}
