import type { RowView } from '@samaritan/server/views/control/frame';
import { lazy, Match, Suspense, Switch, type JSX } from 'solid-js';
import { AdjustWorld } from './acts/AdjustWorld.tsx';
import { EndExercise } from './acts/EndExercise.tsx';
import { FindAnything } from './acts/FindAnything.tsx';
import { FreezeDecay } from './acts/FreezeDecay.tsx';
import { JournalEntry } from './acts/JournalEntry.tsx';
import { JumpTo } from './acts/JumpTo.tsx';
import { c } from './c.ts';
import { type OpenDialog, useControl } from './control-room.ts';
import { ChainDialog } from './log/ChainDialog.tsx';
import { RowAdder } from './msel/RowAdder.tsx';
import { RowEditor } from './msel/RowEditor.tsx';
import { RowMover } from './msel/RowMover.tsx';
import { WhyRow } from './msel/WhyRow.tsx';

const ActForSeat = lazy(async () => ({ default: (await import('./seats/ActForSeat.tsx')).ActForSeat }));

/** The dialog that is open, made anew each time. */
export function Dialogs(): JSX.Element {
  const room = useControl();
  const kind = (): OpenDialog['kind'] | undefined => room.dialog()?.kind;
  const rowOf = (wanted: 'edit' | 'move' | 'why'): RowView | undefined => {
    const open = room.dialog();
    if (open === null || open.kind !== wanted) return undefined;
    return room.facts.rows.find(({ row }) => row === open.row);
  };
  const chain = (): number | undefined => {
    const open = room.dialog();
    return open?.kind === 'chain' ? open.seq : undefined;
  };
  const seat = (): string | undefined => {
    const open = room.dialog();
    return open?.kind === 'act' ? open.seat : undefined;
  };
  return (
    <Switch>
      <Match when={rowOf('edit')}>{(row) => <RowEditor row={row()} />}</Match>
      <Match when={rowOf('move')}>{(row) => <RowMover row={row()} />}</Match>
      <Match when={rowOf('why')}>{(row) => <WhyRow row={row()} />}</Match>
      <Match when={chain() !== undefined}>
        <ChainDialog title={c('chain.title')} seq={chain() ?? null} />
      </Match>
      <Match when={seat()}>
        {(one) => (
          // The console stays while the dialog comes.
          <Suspense>
            <ActForSeat seat={one()} />
          </Suspense>
        )}
      </Match>
      <Match when={kind() === 'add'}>
        <RowAdder />
      </Match>
      <Match when={kind() === 'adjust'}>
        <AdjustWorld />
      </Match>
      <Match when={kind() === 'journal'}>
        <JournalEntry />
      </Match>
      <Match when={kind() === 'jump'}>
        <JumpTo />
      </Match>
      <Match when={kind() === 'end'}>
        <EndExercise />
      </Match>
      <Match when={kind() === 'freeze'}>
        <FreezeDecay />
      </Match>
      <Match when={kind() === 'find'}>
        <FindAnything />
      </Match>
    </Switch>
  );
}
