import type { RowView } from '@samaritan/server/views/control/frame';
import { say } from '@samaritan/server/words/label';
import { rowKindLabels } from '@samaritan/server/words/labels/conduct';
import { createMemo, createSignal, type JSX } from 'solid-js';
import { language } from '../../i18n/language.ts';
import { type Column, DataTable, type Sorting } from '../../ui/DataTable.tsx';
import { c } from '../c.ts';
import { useControl } from '../control-room.ts';
import { timeOf } from '../../live/moments.ts';
import { peopleOf, senderOf, standingOf, statusWord, subjectOf, unreadyWord } from './row-words.ts';

/** The MSEL as a table, with the planner's own columns behind ours. */
export function MselTable(): JSX.Element {
  const room = useControl();
  const [sorting, setSorting] = createSignal<Sorting>({ key: 'time', down: false });
  const own = createMemo(
    () => [...new Set(room.facts.rows.flatMap(({ columns }) => Object.keys(columns)))],
    undefined,
    {
      equals: (a, b) => a.join('\n') === b.join('\n'),
    },
  );
  const timeIn = (row: RowView): number => row.at ?? row.due ?? Number.POSITIVE_INFINITY;
  const columns = createMemo((): readonly Column<RowView>[] => [
    { key: 'row', head: c('column.row'), width: '3.5rem', cell: (row) => <b>{row.row}</b>, sorts: true },
    {
      key: 'time',
      head: c('column.time'),
      width: '5.5rem',
      cell: (row) => (timeIn(row) === Number.POSITIVE_INFINITY ? c('row.onCondition') : timeOf(room, timeIn(row))),
      sorts: true,
    },
    { key: 'status', head: c('column.status'), width: '7.5rem', cell: statusWord, sorts: true },
    {
      key: 'text',
      head: c('column.text'),
      width: 'minmax(16rem, 2fr)',
      cell: (row) => <span title={subjectOf(row)}>{subjectOf(row)}</span>,
    },
    {
      key: 'kind',
      head: c('column.kind'),
      width: '8rem',
      cell: (row) => say(rowKindLabels, row.kind, language()),
      sorts: true,
      from: 'tablet',
    },
    {
      key: 'from',
      head: c('column.from'),
      width: 'minmax(8rem, 1fr)',
      cell: (row) => senderOf(room, row),
      from: 'tablet',
    },
    { key: 'to', head: c('column.to'), width: 'minmax(9rem, 1fr)', cell: (row) => peopleOf(room, row), from: 'tablet' },
    {
      key: 'means',
      head: c('column.means'),
      width: '7rem',
      cell: (row) => (row.means === null ? '' : room.speak().means(row.means)),
      from: 'tablet',
    },
    {
      key: 'ready',
      head: c('column.ready'),
      width: '7rem',
      cell: (row) => <span class="text-call">{unreadyWord(row) ?? ''}</span>,
      from: 'tablet',
    },
    {
      key: 'waits',
      head: c('column.waits'),
      width: 'minmax(14rem, 1.5fr)',
      cell: (row) => <span title={standingOf(room, row)}>{standingOf(room, row)}</span>,
      from: 'laptop',
    },
    {
      key: 'storyline',
      head: c('column.storyline'),
      width: '8rem',
      cell: (row) => row.storyline ?? '',
      from: 'laptop',
    },
    {
      key: 'objective',
      head: c('column.objective'),
      width: '8rem',
      cell: (row) => row.objective ?? '',
      from: 'laptop',
    },
    ...own().map((name): Column<RowView> => ({
      key: `own.${name}`,
      head: name,
      width: '8rem',
      cell: (row) => row.columns[name] ?? '',
      from: 'laptop',
    })),
  ]);
  const rows = createMemo(() => {
    const { key, down } = sorting();
    const valueOf: Readonly<Record<string, (row: RowView) => number | string>> = {
      time: timeIn,
      status: statusWord,
      kind: (row) => row.kind,
    };
    const of = valueOf[key];
    // In the script's order where the key is the same, or is the script's own.
    const sorted = of === undefined ? [...room.facts.rows] : inOrder(room.facts.rows, of);
    return down ? sorted.toReversed() : sorted;
  });
  return (
    <DataTable
      label={c('msel')}
      columns={columns()}
      rows={rows()}
      keyOf={(row) => row.row}
      chosen={room.row() ?? undefined}
      sorting={sorting()}
      onSort={setSorting}
      onChoose={(row) => room.chooseRow(row.row)}
      onOpen={(row) => room.open({ kind: 'edit', row: row.row })}
      empty={c('msel.none')}
    />
  );
}

function inOrder(rows: readonly RowView[], of: (row: RowView) => number | string): RowView[] {
  const keyed = rows.map((row) => ({ row, key: of(row) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ row }) => row);
}
