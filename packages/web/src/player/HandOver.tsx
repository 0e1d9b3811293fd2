import { createSignal, Show, type JSX } from 'solid-js';
import { language } from '../i18n/language.ts';
import { api } from '../live/api.ts';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { p } from './words.ts';

export interface HandOverProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Another person takes the seat, or the autopilot does. Either way this page begins anew. */
export function HandOver(props: HandOverProps): JSX.Element {
  const [name, setName] = createSignal('');
  const [consent, setConsent] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [failed, setFailed] = createSignal(false);
  const reason = (): string | undefined => {
    if (name().trim() === '') return p('hand.needName');
    return consent() ? undefined : p('hand.needConsent');
  };
  const leaving = async (call: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    setFailed(false);
    try {
      await call();
      globalThis.location.reload();
    } catch {
      setFailed(true);
      setBusy(false);
    }
  };
  const handOver = (): void => {
    const next = { name: name().trim(), language: language(), consent: true } as const;
    void leaving(() => api().session.handOver.mutate(next));
  };
  return (
    <Dialog
      open={props.open}
      title={p('hand.title')}
      onClose={() => props.onClose()}
      foot={
        <Button kind="primary" busy={busy()} reason={reason()} onPress={handOver}>
          {p('hand.do')}
        </Button>
      }
    >
      <div class="hand-over">
        <p>{p('hand.text')}</p>
        <TextField label={p('hand.name')} value={name()} autocomplete="off" onInput={setName} />
        <CheckField label={p('hand.consent')} checked={consent()} onChange={setConsent} />
        <Show when={failed()}>
          <p role="alert">{p('hand.failed')}</p>
        </Show>
        <hr />
        <p>{p('hand.leaveText')}</p>
        <Button busy={busy()} onPress={() => void leaving(() => api().session.leave.mutate())}>
          {p('hand.leave')}
        </Button>
      </div>
    </Dialog>
  );
}
