import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import type { ExpectedView, ItemView } from '@samaritan/server/views/seat/frame';
import { sourceName } from '@samaritan/server/words/desk-log';
import { Button } from '../ui/Button.tsx';
import { Pane } from '../ui/Pane.tsx';
import { RowList } from '../ui/RowList.tsx';
import { pressing, subjectOf } from './inbox/inbox-rows.ts';
import { useRoom } from './seat-room.ts';
import { timeOf } from '../live/moments.ts';
import { p } from './words.ts';

/** So many lines leave room for the picture below; the rest is one press away. */
const shownLines = 3;

/** What is expected of this desk now, the soonest due first. Each line leads to where it is done. */
export function Expected(): JSX.Element {
  const room = useRoom();
  const [all, setAll] = createSignal(false);
  const lines = createMemo(() => (all() ? room.facts().expected : room.facts().expected.slice(0, shownLines)));
  const rest = (): number => room.facts().expected.length - shownLines;
  return (
    <Pane
      title={p('expected')}
      count={room.facts().expected.length === 0 ? '' : String(room.facts().expected.length)}
      controls={
        <Show when={rest() > 0}>
          <Button kind="link" expanded={all()} onPress={() => setAll(!all())}>
            {all() ? p('expected.fewer') : p('expected.more', { count: rest() })}
          </Button>
        </Show>
      }
    >
      <Show when={lines().length > 0} fallback={<p class="expected-none">{p('expectedNone')}</p>}>
        <RowList label={p('expected')}>
          <For each={lines()}>{(one) => <ExpectedRow expected={one} />}</For>
        </RowList>
      </Show>
    </Pane>
  );
}

function ExpectedRow(props: { readonly expected: ExpectedView }): JSX.Element {
  const room = useRoom();
  const item = (): ItemView | undefined =>
    props.expected.item === null ? undefined : room.facts().items[props.expected.item - 1];
  const subject = (): string => {
    const of = item();
    return of === undefined ? '' : subjectOf(of, room.speak());
  };
  const from = (): string => {
    const of = item();
    return (of === undefined ? null : sourceName(of, room.speak())) ?? p('ownEyes');
  };
  const what = (): string => {
    const { kind, about } = props.expected;
    switch (kind) {
      case 'answer-inject':
      case 'answer-message':
        return p(`expected.${kind}`, { from: from(), subject: subject() });
      case 'settle-request':
        return p('expected.settle-request', { subject: subject() });
      case 'answer-transfer':
        return p('expected.answer-transfer', { subject: subject() });
      case 'check-licence':
        return p('expected.check-licence', { place: room.speak().place(about) });
      case 'report-status':
        return p('expected.report-status', { to: room.speak().seat(about) });
    }
  };
  const state = () => pressing(props.expected.due, room.minute());
  const time = (): string => {
    const due = timeOf(room, props.expected.due);
    return state() === 'overdue' ? p('expected.overdue', { time: due }) : p('expected.by', { time: due });
  };
  const go = (): void => {
    const { kind, item: n, about } = props.expected;
    if (kind === 'report-status') room.act('ReportStatus', { to: [about] });
    else if (kind === 'check-licence') room.chooseTab('roster');
    else room.open(n);
  };
  return (
    <li>
      <button
        type="button"
        data-row
        class="row expected-row"
        classList={{ 'row-overdue': state() === 'overdue' }}
        onClick={go}
      >
        <span class="expected-what">{what()}</span>
        <span class="expected-due" classList={{ 'expected-urgent': state() !== 'later' }}>
          {time()}
        </span>
      </button>
    </li>
  );
}
