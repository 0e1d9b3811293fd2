import type { LogLineView } from '@samaritan/server/views/control/frame';
import { createResource, Show, type JSX } from 'solid-js';
import { language } from '../../i18n/language.ts';
import { age } from '../../i18n/times.ts';
import { number } from '../../i18n/numbers.ts';
import { api } from '../../live/api.ts';
import { CauseChain, type CauseMoment } from '../../ui/CauseChain.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { c } from '../c.ts';
import { useControl } from '../control-room.ts';
import { timeOf } from '../../live/moments.ts';

export interface ChainDialogProps {
  readonly title: string;
  /** The entry whose causes are shown; null: there is none yet. */
  readonly seq: number | null;
  /** Before the chain: why a row waits. */
  readonly children?: JSX.Element;
}

/** What led to an entry of the log, from the first cause on. */
export function ChainDialog(props: ChainDialogProps): JSX.Element {
  const room = useControl();
  const [chain] = createResource(
    () => props.seq,
    (seq) => api().control.chain.query({ exercise: room.exercise, seq }),
  );
  // Read only once it is there: the console must not go away while it comes.
  const known = (): readonly LogLineView[] | undefined => (chain.state === 'ready' ? chain() : undefined);
  const moments = (): readonly CauseMoment[] => {
    const lines = known() ?? [];
    return lines.map((line, at) => {
      const next = lines[at + 1];
      return {
        title: `${timeOf(room, line.at)}  ${headOf(line)}`,
        note: noteOf(line),
        log: `#${number(line.seq)}`,
        delay: next === undefined || next.at === line.at ? undefined : age(next.at - line.at),
      };
    });
  };
  const headOf = (line: LogLineView): string =>
    room.speak().seat(line.by === 'world' || line.by === 'control' ? c(`by.${line.by}`) : line.by);
  const noteOf = (line: LogLineView): string => line.text[language()];
  return (
    <Dialog open wide title={props.title} onClose={() => room.open(null)}>
      <div class="form">
        {props.children}
        <Show when={props.seq !== null}>
          <Show when={!chain.error} fallback={<EmptyState>{c('chain.failed')}</EmptyState>}>
            <Show when={known()} fallback={<Skeleton rows={4} />}>
              <Show when={moments().length > 0} fallback={<EmptyState>{c('chain.none')}</EmptyState>}>
                <CauseChain label={c('chain.label')} moments={moments()} />
              </Show>
            </Show>
          </Show>
        </Show>
      </div>
    </Dialog>
  );
}
