import { mselRow } from '@samaritan/scenarios/schema/msel';
import type { MselRow } from '@samaritan/scenarios/schema/scenario';
import { type SimTime, parseSimTime } from '@samaritan/scenarios/values/time';
import type { Field } from './fields.ts';
import { wanted } from './problem.ts';
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
import type { RowCells } from './row-cells.ts';
import type { RowNumbers } from './row-numbers.ts';
import { writtenTime } from './written.ts';

const asId = (n: string): number | string => (String(Number(n)) === n ? Number(n) : n);

/** The rows that a row of the sheet stands for: itself, and the expected action beside an inject. None where it has a fault, which `cells` then holds. */
export function readRow(
  cells: RowCells,
  n: string,
  { reading, numbers }: { readonly reading: RowReading; readonly numbers: RowNumbers },
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
    from: fromIn(cells, mapping.defaults.from),
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

/** One text, or the English and the French where both are there. */
function fromIn(cells: RowCells, otherwise: string): string | { readonly en: string; readonly fr: string } {
  if (cells.text('from') === '') return otherwise;
  return cells.text('fromFr') === '' ? cells.raw('from') : { en: cells.raw('from'), fr: cells.raw('fromFr') };
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
  readonly numbers: RowNumbers;
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
