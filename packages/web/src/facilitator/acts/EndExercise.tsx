import { createSignal, type JSX } from 'solid-js';
import { Button } from '../../ui/Button.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { NotDoneNote } from '../NotDoneNote.tsx';
import { c } from '../c.ts';
import { useControl } from '../control-room.ts';
import { timeOf } from '../../live/moments.ts';
import { createSending } from '../sending.ts';

/** The end before EndEx: for good, and asked for twice. */
export function EndExercise(): JSX.Element {
  const room = useControl();
  const sending = createSending();
  const [sure, setSure] = createSignal(false);
  const close = (): void => room.open(null);
  const end = async (): Promise<void> => {
    if (sure() && (await sending.give('EndExercise', {}))) close();
  };
  return (
    <Dialog
      open
      title={c('end.title')}
      onClose={close}
      foot={
        <>
          <Button
            kind="stop"
            busy={sending.busy()}
            reason={sure() ? undefined : c('end.tick')}
            onPress={() => void end()}
          >
            {c('end.end')}
          </Button>
          <Button onPress={close}>{c('end.goOn')}</Button>
        </>
      }
    >
      <div class="form">
        <p>{c('end.about', { time: timeOf(room, room.now()), planned: timeOf(room, room.briefing.exercise.endEx) })}</p>
        <CheckField label={c('end.sure')} checked={sure()} onChange={setSure} />
        <NotDoneNote sending={sending} />
      </div>
    </Dialog>
  );
}
