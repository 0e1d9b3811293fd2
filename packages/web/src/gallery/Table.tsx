import { verdictKinds, type VerdictKind } from '@samaritan/scenarios/vocabulary/verdict';
import { createMemo, createSignal, type JSX } from 'solid-js';
import { number } from '../i18n/numbers.ts';
import { DataTable, type Column, type Sorting } from '../ui/DataTable.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { VerdictWord } from '../ui/VerdictWord.tsx';
import { Sample } from './Sample.tsx';
import { g } from './t.ts';

interface Person {
  readonly row: number;
  readonly name: string;
  readonly verdict: VerdictKind;
  readonly licence: string;
  readonly bits: number;
}

const family = [
  'Bergeron',
  'Bhatia',
  'Bianchi',
  'Bishara',
  'Bouchard',
  'Brar',
  'Brisebois',
  'Burns',
  'Byrne',
  'Cabral',
];
const given = ['Marie-Claude', 'Rohan', 'Teresa', 'Nadim', 'Élise', 'Gurleen', 'Luc', 'Patrick', 'Aoife', 'João'];

const people: readonly Person[] = Array.from({ length: 20_000 }, (_, at) => ({
  row: at + 1,
  name: `${family[(at * 7) % 10] ?? ''}, ${given[(at * 3 + Math.floor(at / 10)) % 10] ?? ''}`,
  verdict: verdictKinds[(at * 13 + Math.floor(at / 7)) % 5] ?? 'unknown',
  licence: String(10_000_000 + ((at * 7919) % 9_000_000)).replace(/(\d{4})$/, ' $1'),
  bits: 7 + ((at * 37) % 250) / 10,
}));

const orders: Readonly<Record<string, (a: Person, b: Person) => number>> = {
  row: (a, b) => a.row - b.row,
  name: (a, b) => a.name.localeCompare(b.name),
  bits: (a, b) => a.bits - b.bits,
};

export function Table(): JSX.Element {
  const [chosen, setChosen] = createSignal('4');
  const [sorting, setSorting] = createSignal<Sorting>({ key: 'row', down: false });
  const [find, setFind] = createSignal('');
  const [seen, setSeen] = createSignal({ first: 1, last: 1 });
  const shown = createMemo(() => {
    const { key, down } = sorting();
    const wanted = find().toLocaleLowerCase();
    const order = orders[key] ?? orders['row'];
    const found = people.filter((person) => person.name.toLocaleLowerCase().includes(wanted));
    return order === undefined ? found : found.toSorted((a, b) => order(a, b) * (down ? -1 : 1));
  });
  const columns = (): readonly Column<Person>[] => [
    {
      key: 'verdict',
      head: g('verdict'),
      width: '11rem',
      cell: (one) => <VerdictWord verdict={one.verdict} />,
    },
    { key: 'row', head: g('row'), width: '4rem', align: 'end', sorts: true, cell: (one) => number(one.row) },
    { key: 'name', head: g('name'), width: 'minmax(9rem, 1fr)', sorts: true, cell: (one) => one.name },
    {
      key: 'licence',
      head: g('number'),
      width: '8rem',
      from: 'tablet',
      cell: (one) => <span class="font-code">{one.licence}</span>,
    },
    {
      key: 'bits',
      head: g('bits'),
      width: '4rem',
      align: 'end',
      sorts: true,
      from: 'tablet',
      cell: (one) => <b classList={{ 'text-call': one.bits < 12 }}>{number(one.bits, { digits: 1 })}</b>,
    },
    { key: 'rests', head: g('restsOn'), width: 'minmax(8rem, 1fr)', from: 'laptop', cell: () => g('mouArticle') },
  ];
  return (
    <Sample title={g('table')} wide>
      <div class="sample-table">
        <SearchField
          label={g('find')}
          value={find()}
          onInput={setFind}
          count={g('tableCount', { first: seen().first, last: seen().last })}
        />
        <DataTable
          label={g('table')}
          columns={columns()}
          rows={shown()}
          keyOf={(person) => String(person.row)}
          chosen={chosen()}
          sorting={sorting()}
          onSort={setSorting}
          onChoose={(person) => setChosen(String(person.row))}
          onSeen={(first, last) => setSeen({ first, last })}
          empty={<EmptyState>{g('noneFound')}</EmptyState>}
        />
      </div>
    </Sample>
  );
}
