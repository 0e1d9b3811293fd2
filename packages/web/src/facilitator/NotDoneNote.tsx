import { Show, type JSX } from 'solid-js';
import { Refusal } from '../ui/Refusal.tsx';
import { c } from './c.ts';
import { useControl } from './control-room.ts';
import { type Sending, sayNotDone } from './sending.ts';

export interface NotDoneNoteProps {
  readonly sending: Sending;
  /** The way out, where this place knows one. */
  readonly act?: { readonly label: string; readonly onTake: () => void } | undefined;
}

/** Beside what caused it: what was not done, and what would change that. */
export function NotDoneNote(props: NotDoneNoteProps): JSX.Element {
  const room = useControl();
  return (
    <Show when={props.sending.notDone()}>
      {(wrong) => (
        <Refusal
          {...sayNotDone(room, wrong())}
          act={props.act ?? { label: c('understood'), onTake: () => props.sending.forget() }}
        />
      )}
    </Show>
  );
}
