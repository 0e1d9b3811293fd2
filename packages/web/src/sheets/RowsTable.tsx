import { say } from '@samaritan/server/words/label';
import { rowKindLabels } from '@samaritan/server/words/labels/conduct';
import { createSignal, type JSX } from 'solid-js';
import { language } from '../i18n/language.ts';
import { list } from '../i18n/numbers.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Pane } from '../ui/Pane.tsx';
import { rowText } from './mapping.ts';
import type { SourceRow } from './shapes.ts';
import { w } from './w.ts';

export interface RowsTableProps {
  readonly rows: readonly SourceRow[];
  readonly seatName: (seat: string) => string;
  readonly chosen: string | null;
  readonly onChoose: (row: string) => void;
}

const written = (value: unknown): string => (typeof value === 'string' ? value : '');
const recipients = (row: SourceRow): readonly string[] => {
  const to: unknown = 'to' in row ? row.to : [];
  return Array.isArray(to) ? to.map(String) : to === undefined || to === null ? [] : [written(to)];
};

/** Every row that would be taken, however many. */
export function RowsTable(props: RowsTableProps): JSX.Element {
  const [seen, setSeen] = createSignal({ first: 0, last: 0 });
  const part = (row: SourceRow, name: string): string => written((row as Readonly<Record<string, unknown>>)[name]);
  const due = (row: SourceRow): string => part(row, 'when') || part(row, 'before');
  return (
    <Pane
      title={w('rows.title')}
      count={
        props.rows.length === 0
          ? undefined
          : w('rows.seen', { first: seen().first, last: seen().last, all: props.rows.length })
      }
      fills
    >
      <DataTable
        label={w('rows.title')}
        rows={props.rows}
        keyOf={(row) => String(row.n)}
        chosen={props.chosen ?? undefined}
        onChoose={(row) => props.onChoose(String(row.n))}
        onSeen={(first, last) => {
          if (first !== seen().first || last !== seen().last) setSeen({ first, last });
        }}
        empty={<EmptyState>{w('rows.none')}</EmptyState>}
        columns={[
          { key: 'n', head: w('row.n'), width: '3.5rem', cell: (row) => String(row.n), align: 'end' },
          {
            key: 'kind',
            head: w('row.kind'),
            width: '8.5rem',
            from: 'tablet',
            cell: (row) => say(rowKindLabels, row.kind, language()),
          },
          { key: 'when', head: w('row.when'), width: '6rem', cell: (row) => <code>{due(row)}</code> },
          { key: 'from', head: w('row.from'), width: '8rem', from: 'laptop', cell: (row) => part(row, 'from') },
          {
            key: 'to',
            head: w('row.to'),
            width: 'minmax(7rem, 0.5fr)',
            from: 'tablet',
            cell: (row) => list(recipients(row).map((seat) => props.seatName(seat))),
          },
          { key: 'text', head: w('row.text'), width: 'minmax(9rem, 1fr)', cell: (row) => rowText(row, language()) },
        ]}
      />
    </Pane>
  );
}
