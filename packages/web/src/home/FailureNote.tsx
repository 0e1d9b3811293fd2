import { Show, type JSX } from 'solid-js';
import { Refusal } from '../ui/Refusal.tsx';
import { type Failure, sayFailure } from './failure.ts';
import { h } from './h.ts';

export interface FailureNoteProps {
  readonly failure: Failure | null;
  readonly onAgain?: (() => void) | undefined;
}

/** Why the server did not do it, beside what asked for it. */
export function FailureNote(props: FailureNoteProps): JSX.Element {
  const act = (): { label: string; onTake: () => void } | undefined => {
    if (props.failure?.message === 'client-stale')
      return { label: h('failure.reload'), onTake: () => globalThis.location.reload() };
    return props.onAgain === undefined ? undefined : { label: h('failure.again'), onTake: props.onAgain };
  };
  return (
    <Show when={props.failure}>
      {(failure) => <Refusal what={sayFailure(failure()).what} change={sayFailure(failure()).change} act={act()} />}
    </Show>
  );
}
