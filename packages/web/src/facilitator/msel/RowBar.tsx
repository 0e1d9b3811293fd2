import type { RowView } from '@samaritan/server/views/control/frame';
import { say } from '@samaritan/server/words/label';
import { rowKindLabels } from '@samaritan/server/words/labels/conduct';
import { minutes } from '@samaritan/scenarios/values/time';
import { createEffect, createSignal, For, on, Show, type JSX } from 'solid-js';
import { language } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { createShortcuts } from '../../ui/shortcuts.ts';
import { Tag } from '../../ui/Tag.tsx';
import { isAtLeast } from '../../ui/width.ts';
import { NotDoneNote } from '../NotDoneNote.tsx';
import { c } from '../c.ts';
import { useControl } from '../control-room.ts';
import { createSending } from '../sending.ts';
import { againstSending, standingOf, subjectOf } from './row-words.ts';
import { UnreadyNote } from './UnreadyNote.tsx';

/** The chosen row: what it waits for, what stands against it, and what may be done with it. */
export function RowBar(): JSX.Element {
  const room = useControl();
  return <Show when={room.chosenRow()}>{(row) => <RowActs row={row()} />}</Show>;
}

function RowActs(props: { readonly row: RowView }): JSX.Element {
  const room = useControl();
  const sending = createSending(true);
  const isOver = (): boolean => room.link.clock()?.view.state === 'ended';
  const isOpen = (): boolean => !isOver() && (props.row.status === 'waiting' || props.row.status === 'held');
  const sends = (): boolean => props.row.kind !== 'expected-action';
  const row = (): { readonly row: string } => ({ row: props.row.row });
  const closed = (): string | undefined => (isOpen() ? undefined : c(isOver() ? 'clock.ended' : 'row.settled'));
  const noSend = (): string | undefined => (sends() ? closed() : c('row.sendsNothing'));
  const noMove = (): string | undefined =>
    closed() ??
    (props.row.due === null ? c('row.noTime') : props.row.kind === 'contingency' ? c('row.hangs') : undefined);

  const [isAsked, setAsked] = createSignal(false);
  createEffect(
    on(
      () => props.row.row,
      () => setAsked(false),
    ),
  );
  const sendNow = (): void => {
    setAsked(false);
    void sending.give('SendRow', row());
  };
  const send = (): void => {
    if (noSend() !== undefined) return;
    if (props.row.unready.length === 0) sendNow();
    else setAsked(true);
  };
  const hold = (): void => {
    if (closed() === undefined && sends())
      void sending.give(props.row.status === 'held' ? 'ReleaseRow' : 'HoldRow', row());
  };
  const skip = (): void => void (closed() === undefined && sending.give('SkipRow', row()));
  const edit = (): void => {
    if (closed() === undefined) room.open({ kind: 'edit', row: props.row.row });
  };
  const shift = (by: number, following: boolean): void =>
    void (noMove() === undefined && sending.give('ShiftRows', { ...row(), by: minutes(by), following }));
  createShortcuts(() => [
    { key: 's', what: c('key.send'), run: send },
    { key: 'h', what: c('key.hold'), run: hold },
    { key: 'x', what: c('key.skip'), run: skip },
    { key: 'e', what: c('key.edit'), run: edit },
    { key: 'Alt+ArrowLeft', what: c('key.earlier'), run: () => shift(-1, false) },
    { key: 'Alt+ArrowRight', what: c('key.later'), run: () => shift(1, false) },
    { key: 'Alt+Shift+ArrowLeft', what: c('key.allEarlier'), run: () => shift(-1, true) },
    { key: 'Alt+Shift+ArrowRight', what: c('key.allLater'), run: () => shift(1, true) },
  ]);
  const caps = (key: string): string | undefined => (isAtLeast('wide') ? key : undefined);

  return (
    <section class="row-bar" aria-label={c('row.chosen')}>
      <p class="row-bar-words">
        <b>{props.row.row}</b> <b>{say(rowKindLabels, props.row.kind, language())}</b> {standingOf(room, props.row)}{' '}
        <For each={props.row.unready}>
          {(one) => (
            <>
              <Tag tone="call">{c(`unready.${one}`)}</Tag>{' '}
            </>
          )}
        </For>
        <Show when={!isAtLeast('tablet')}>
          <span class="row-bar-text">{subjectOf(props.row)}</span>
        </Show>
      </p>
      <div class="row-bar-acts">
        <Show when={sends() && isOpen()}>
          <Button kind="primary" icon="send" hotkey={caps('S')} onPress={send}>
            {c('row.send')}
          </Button>
        </Show>
        <Show when={isOpen()}>
          <Show when={sends()}>
            <Button icon={props.row.status === 'held' ? 'play' : 'pause'} hotkey={caps('H')} onPress={hold}>
              {props.row.status === 'held' ? c('row.release') : c('row.hold')}
            </Button>
          </Show>
          <Button icon="skip" hotkey={caps('X')} onPress={skip}>
            {c('row.skip')}
          </Button>
          <Button hotkey={caps('E')} onPress={edit}>
            {c('row.edit')}
          </Button>
          <Show when={noMove() === undefined && props.row.status === 'waiting'}>
            <Button onPress={() => room.open({ kind: 'move', row: props.row.row })}>{c('row.move')}</Button>
          </Show>
        </Show>
        <Button kind="quiet" onPress={() => room.open({ kind: 'why', row: props.row.row })}>
          {props.row.fired === null ? c('row.whyWaits') : c('row.whyCame')}
        </Button>
      </div>
      <Show when={isAsked() && isOpen() && againstSending(props.row)}>
        {(against) => <UnreadyNote against={against()} onSend={sendNow} onLeave={() => setAsked(false)} />}
      </Show>
      <NotDoneNote
        sending={sending}
        act={
          sending.notDone() !== null && props.row.status === 'held'
            ? { label: c('row.release'), onTake: hold }
            : undefined
        }
      />
    </section>
  );
}
