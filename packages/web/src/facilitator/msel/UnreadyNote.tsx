import { onCleanup, onMount, type JSX } from 'solid-js';
import { Button } from '../../ui/Button.tsx';
import { Refusal } from '../../ui/Refusal.tsx';
import { c } from '../c.ts';

export interface UnreadyNoteProps {
  /** What stands against it. */
  readonly against: string;
  readonly onSend: () => void;
  readonly onLeave: () => void;
}

/** Asked once before a row goes out that is not ready: the controller decides, knowing it. The focus is on leaving it. */
export function UnreadyNote(props: UnreadyNoteProps): JSX.Element {
  let note: HTMLDivElement | undefined;
  const before = document.activeElement;
  onMount(() => note?.querySelector<HTMLElement>('button')?.focus());
  onCleanup(() => {
    if (note?.contains(document.activeElement) === true && before instanceof HTMLElement) before.focus();
  });
  return (
    <div ref={note}>
      <Refusal
        what={c('unready.asks')}
        change={props.against}
        act={{ label: c('unready.leave'), onTake: () => props.onLeave() }}
        more={<Button onPress={() => props.onSend()}>{c('unready.send')}</Button>}
      />
    </div>
  );
}
