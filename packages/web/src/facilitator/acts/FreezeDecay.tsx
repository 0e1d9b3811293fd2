import { type JSX } from 'solid-js';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LongTextField } from '../../ui/LongTextField.tsx';
import { NotDoneNote } from '../NotDoneNote.tsx';
import { c } from '../c.ts';
import { useControl } from '../control-room.ts';
import { createSending } from '../sending.ts';

/** Casualties stand still while the room talks; the clock and everything else go on. */
export function FreezeDecay(): JSX.Element {
  const room = useControl();
  const sending = createSending();
  const [reason, setReason] = room.typed.field<string>('reason', '');
  const close = (): void => room.open(null);
  const freeze = async (): Promise<void> => {
    if (reason().trim() === '') return;
    if (await sending.give('FreezeDeterioration', { reason: reason().trim() })) close();
  };
  return (
    <Dialog
      open
      title={c('freeze.title')}
      onClose={close}
      foot={
        <>
          <Button
            kind="primary"
            busy={sending.busy()}
            reason={reason().trim() === '' ? c('adjust.noReason') : undefined}
            onPress={() => void freeze()}
          >
            {c('freeze.freeze')}
          </Button>
          <Button onPress={close}>{c('cancel')}</Button>
        </>
      }
    >
      <div class="form">
        <p>{c('freeze.about')}</p>
        <LongTextField
          label={c('adjust.reason')}
          value={reason()}
          onInput={setReason}
          rows={2}
          onSend={() => void freeze()}
        />
        <NotDoneNote sending={sending} />
      </div>
    </Dialog>
  );
}
