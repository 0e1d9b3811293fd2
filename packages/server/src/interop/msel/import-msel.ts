import { mselRow } from '@samaritan/scenarios/schema/msel';
import type { MselRow } from '@samaritan/scenarios/schema/scenario';
import { type SimTime, parseSimTime } from '@samaritan/scenarios/values/time';
import { type Book, type Sheet, address, isBlank, textOf } from '../sheet/cell.ts';
import type { Field } from './fields.ts';
import { headersAt } from './header.ts';
import type { Mapping } from './mapping.ts';
import { type CellProblem, wanted } from './problem.ts';
import {
  type RowReading,
  type SourceRow,
  answerOf,
  bothTexts,
  exerciseTime,
  lengthOf,
  limitOf,
  meansOf,
  objectiveOf,
  rowKind,
  rowNumber,
  seatsOf,
  timeOrCondition,
  watched,
} from './read-row.ts';
import { NameFinder, type Names } from './recipient.ts';
import { type Layout, RowCells, layOut } from './row-cells.ts';
import { writtenTime } from './written.ts';

export interface MselImport {
  /** The sound rows, in the order of the sheet. */
  readonly rows: readonly SourceRow[];
  /** Everything that is to be said of the sheet's cells, in the order of its rows. */
  readonly problems: readonly CellProblem[];
  /** How many rows of the sheet were left out for a fault. */
  readonly left: number;
}

/**
 * The MSEL rows of a book, read as the mapping says, and every problem of every cell at once. A row with a fault is left out,
 * the others are taken. Formulas, links and colours of the sheet mean nothing.
 */
export function importMsel(book: Book, mapping: Mapping, names: Names): MselImport {
  const sheet =
    book.sheets.find(({ name }) => name === mapping.sheet) ?? (book.text === null ? undefined : book.sheets[0]);
  if (sheet === undefined) {
    const found = book.sheets.map(({ name }) => name).join(', ');
    const problem = { sheet: mapping.sheet, cell: 'A1', header: '', found, wanted: wanted.sheet(mapping.sheet) };
    return { rows: [], problems: [{ ...problem, severity: 'fault' }], left: 0 };
  }
  const [first, last] = mapping.headerRows;
  const { headers } = headersAt(sheet, first - 1, last);
  const { layout, problems } = layOut(sheet, headers, mapping);
  const reading: RowReading = { mapping, names, finder: new NameFinder(names) };
  const drafts = withSoundReferences(readRows(layout, headers, reading));
  const sound = drafts.filter(({ cells }) => !cells.hasFault);
  return {
    rows: sound.flatMap(({ rows }) => rows),
    problems: [...problems, ...drafts.flatMap(({ cells }) => cells.problems)],
    left: drafts.filter(({ cells }) => cells.hasFault).length,
  };
}

interface Draft {
  readonly cells: RowCells;
  readonly n: string;
  /** The row, and the expected action that stands beside it in the sheet. */
  readonly rows: readonly SourceRow[];
}

function readRows(layout: Layout, headers: readonly string[], reading: RowReading): readonly Draft[] {
  const { sheet } = layout;
  const numbers = numbersOf(layout, reading.mapping.headerRows[1]);
  const drafts: Draft[] = [];
  for (let row = reading.mapping.headerRows[1]; row < sheet.rows.length; row++) {
    if (isNothing(sheet, row) || repeatsHeaders(sheet, row, headers)) continue;
    const cells = new RowCells(layout, row);
    if (isHeading(sheet, row, cells)) {
      cells.doubt('n', wanted.noHeading, textOf((sheet.rows[row] ?? []).find((cell) => !isBlank(cell))));
      drafts.push({ cells, n: '', rows: [] });
      continue;
    }
    cells.sayErrors();
    const n = numbers.take(cells, address(row, 0));
    drafts.push({ cells, n, rows: readRow(cells, n, { reading, numbers }) });
  }
  return drafts;
}

const isNothing = (sheet: Sheet, row: number): boolean => (sheet.rows[row] ?? []).every(isBlank);

/** Headers written again after a page break. */
const repeatsHeaders = (sheet: Sheet, row: number, headers: readonly string[]): boolean => {
  const cells = (sheet.rows[row] ?? []).flatMap((cell, column) =>
    isBlank(cell) ? [] : [[textOf(cell).trim(), headers[column]]],
  );
  return cells.length > 1 && cells.every(([text, header]) => text === header);
};

/** One text alone in its row, such as `Phase 2`, in a column that is not the text of the rows. */
const isHeading = (sheet: Sheet, row: number, cells: RowCells): boolean =>
  (sheet.rows[row] ?? []).filter((cell) => !isBlank(cell)).length === 1 &&
  (['text', 'textEn', 'textFr'] as const).every((field) => cells.text(field) === '');

interface Numbers {
  take(cells: RowCells, place: string): string;
  /** The number with a letter, `12a`, for the expected action beside row 12. */
  beside(n: string): string;
}

/** Row numbers as the sheet gives them; the next free one for a row without. */
function numbersOf(layout: Layout, firstRow: number): Numbers {
  const taken = new Map<string, string>();
  const said = layout.sheet.rows.flatMap((_, row) => {
    const n = row < firstRow ? undefined : rowNumber(new RowCells(layout, row).text('n'));
    return n === undefined ? [] : [n];
  });
  let highest = said.reduce((most, n) => Math.max(most, Number.parseInt(n, 10)), 0);
  const reserved = new Set(said);
  const next = (): string => String(++highest);
  return {
    take(cells, place) {
      const text = cells.text('n');
      const n = rowNumber(text);
      if (n === undefined) {
        const given = next();
        if (text !== '') cells.fault('n', wanted.rowNumber);
        else if (cells.has('n')) cells.doubt('n', wanted.rowNumberGiven(given));
        return given;
      }
      const other = taken.get(n);
      if (other !== undefined) cells.fault('n', wanted.rowNumberOnce(other));
      else taken.set(n, cells.has('n') ? cells.address('n') : place);
      return n;
    },
    beside(n) {
      for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
        const one = `${Number.parseInt(n, 10)}${letter}`;
        if (reserved.has(one)) continue;
        reserved.add(one);
        return one;
      }
      return next();
    },
  };
}

const asId = (n: string): number | string => (String(Number(n)) === n ? Number(n) : n);

function readRow(
  cells: RowCells,
  n: string,
  { reading, numbers }: { readonly reading: RowReading; readonly numbers: Numbers },
): readonly SourceRow[] {
  const { mapping } = reading;
  const kind = rowKind(cells);
  const to = seatsOf(cells, reading);
  const text = bothTexts(cells, ['text', 'textEn', 'textFr'], mapping.language);
  const action = bothTexts(cells, ['expectedAction', 'expectedAction', 'expectedAction'], mapping.language);
  const common = commonOf(cells, reading);
  const { columns, notes, ...served } = common;
  if (kind === 'expected-action') {
    const words = text ?? action;
    if (words === null) cells.fault(textField(cells), wanted.text);
    const does = watched(cells);
    // A list without a column of deadlines has them in the column of times.
    const due = cells.text('before') === '' && cells.text('when') !== '' ? 'when' : 'before';
    const before = exerciseTime(cells, due, reading);
    const notBefore = cells.text('notBefore') === '' ? null : exerciseTime(cells, 'notBefore', reading);
    if (to === undefined || words === null || does === undefined || before === undefined) return [];
    return checked(cells, {
      n: asId(n),
      kind,
      who: to,
      does,
      ...(typeof notBefore === 'number' ? { notBefore: writtenTime(notBefore) } : {}),
      before: writtenTime(before),
      text: words,
      ...common,
    });
  }
  const sent = sentOf(cells, reading, kind);
  const by = meansOf(cells, reading);
  if (text === null) cells.fault(textField(cells), wanted.text);
  const beside =
    to === undefined
      ? null
      : actionBeside(cells, { reading, n, who: to, words: action, when: sent.when, served, numbers });
  const expects = beside === null ? numberIn(cells, 'expects') : asId(beside.n);
  const answer = answerOf(cells);
  if (to === undefined || by === undefined || text === null || sent.row === null) return [];
  const keptWords =
    beside === null && action !== null ? { [cells.header('expectedAction')]: cells.raw('expectedAction') } : {};
  const kept = { ...keptWords, ...columns };
  const row = {
    n: asId(n),
    ...sent.row,
    from: cells.text('from') === '' ? mapping.defaults.from : cells.raw('from'),
    to,
    by,
    text,
    ...(expects === undefined ? {} : { expects }),
    ...(answer ? { answer } : {}),
    ...served,
    ...(notes === undefined ? {} : { notes }),
    ...(Object.keys(kept).length === 0 ? {} : { columns: kept }),
  };
  return [...checked(cells, row), ...(beside === null ? [] : checked(cells, beside.row))];
}

type Sent =
  | { readonly kind: 'contextual'; readonly when: string; readonly limit?: number }
  | { readonly kind: 'contingency'; readonly ifMissing: number | string; readonly after?: string };

/** What sets a row off, and where that is a time, which. */
function sentOf(
  cells: RowCells,
  reading: RowReading,
  kind: Exclude<MselRow['kind'], 'expected-action'>,
): { readonly row: Sent | null; readonly when: SimTime | undefined } {
  if (kind === 'contextual') {
    const when = timeOrCondition(cells, reading);
    const limit = limitOf(cells);
    if (when === undefined) return { row: null, when: undefined };
    const at = parseSimTime(when) ?? undefined;
    return { row: { kind, when, ...(limit === null ? {} : { limit }) }, when: at };
  }
  const ifMissing = numberIn(cells, 'ifMissing');
  if (ifMissing === undefined && cells.text('ifMissing') === '') cells.fault('ifMissing', wanted.actionRow);
  const after = lengthOf(cells, 'after');
  const row = ifMissing === undefined ? null : { kind, ifMissing, ...(typeof after === 'string' ? { after } : {}) };
  return { row, when: undefined };
}

interface Beside {
  readonly reading: RowReading;
  readonly n: string;
  readonly who: string | string[];
  readonly words: { readonly en: string; readonly fr?: string } | null;
  readonly when: SimTime | undefined;
  readonly served: Pick<Common, 'storyline' | 'objective'>;
  readonly numbers: Numbers;
}

/** The expected action in the same row of the sheet as the inject that leads to it, as HSEEP's form has it; null where nothing can be watched for. */
function actionBeside(
  cells: RowCells,
  { reading, n, who, words, when, served, numbers }: Beside,
): { readonly n: string; readonly row: object } | null {
  if (cells.text('event') === '') {
    if (words !== null) cells.doubt('expectedAction', wanted.eventForAction);
    return null;
  }
  if (words === null) cells.fault('expectedAction', wanted.textOfAction);
  const does = watched(cells);
  const before = exerciseTime(cells, 'before', reading, when);
  if (words === null || does === undefined || before === undefined) return null;
  const beside = numbers.beside(n);
  return {
    n: beside,
    row: { n: asId(beside), kind: 'expected-action', who, does, before: writtenTime(before), text: words, ...served },
  };
}

interface Common {
  readonly storyline?: string;
  readonly objective?: string;
  readonly notes?: { readonly en: string; readonly fr?: string };
  readonly columns?: Readonly<Record<string, string>>;
}

function commonOf(cells: RowCells, reading: RowReading): Common {
  const objective = objectiveOf(cells, reading);
  const notes = bothTexts(cells, ['notes', 'notesEn', 'notesFr'], reading.mapping.language);
  const unknown: readonly (readonly [string, string])[] =
    objective === undefined && cells.text('objective') !== ''
      ? [[cells.header('objective'), cells.raw('objective')]]
      : [];
  const own = [...cells.own(), ...unknown];
  return {
    ...(objective === undefined ? {} : { objective }),
    ...(cells.text('storyline') === '' ? {} : { storyline: cells.raw('storyline') }),
    ...(notes === null ? {} : { notes }),
    ...(own.length === 0 ? {} : { columns: Object.fromEntries(own) }),
  };
}

const textField = (cells: RowCells): Field => (['textEn', 'text', 'textFr'] as const).find(cells.has) ?? 'text';

function numberIn(cells: RowCells, field: 'expects' | 'ifMissing'): number | string | undefined {
  const text = cells.text(field);
  if (text === '') return undefined;
  const n = rowNumber(text);
  return n === undefined ? cells.fault(field, wanted.rowNumber) : asId(n);
}

/** The row where the scenario language takes it; what it says against it otherwise, at the cell it concerns. */
function checked(cells: RowCells, row: object): readonly SourceRow[] {
  const parsed = mselRow.safeParse(row);
  if (parsed.success) return [row as SourceRow];
  for (const { path, message } of parsed.error.issues) {
    const field = fieldOfKey[String(path[0])] ?? 'n';
    cells.fault(field, wanted.form(message));
  }
  return [];
}

const fieldOfKey: Readonly<Record<string, Field>> = {
  when: 'when',
  from: 'from',
  to: 'to',
  who: 'to',
  by: 'by',
  text: 'text',
  does: 'event',
  before: 'before',
  expects: 'expects',
  ifMissing: 'ifMissing',
  after: 'after',
  limit: 'limit',
  objective: 'objective',
};

/**
 * The drafts without references to rows that were left out or that expect nothing. A contingency without its action is none, and a
 * fault; an inject merely leads nowhere.
 */
function withSoundReferences(drafts: readonly Draft[]): readonly Draft[] {
  const actions = new Set(
    drafts
      .filter(({ cells }) => !cells.hasFault)
      .flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'expected-action' ? [String(row.n)] : []))),
  );
  return drafts.map(({ cells, n, rows }) => ({
    cells,
    n,
    rows: rows.map((row) => {
      if (row.kind === 'contingency' && !actions.has(String(row.ifMissing))) cells.fault('ifMissing', wanted.actionRow);
      if (row.kind === 'expected-action' || row.expects === undefined || actions.has(String(row.expects))) return row;
      cells.doubt('expects', wanted.actionRow);
      const { expects: _, ...rest } = row;
      return rest;
    }),
  }));
}
