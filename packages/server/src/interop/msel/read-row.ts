import type { MeansId, ObjectiveId, SeatId } from '@samaritan/scenarios/values/id';
import { nearest } from '@samaritan/scenarios/values/nearest';
import { compilePredicate } from '@samaritan/scenarios/predicate/predicate';
import { compileWhere } from '@samaritan/scenarios/predicate/where';
import type { MselRow, ScenarioSource } from '@samaritan/scenarios/schema/scenario';
import {
  type SimTime,
  after,
  duration,
  formatSimTime,
  minutes,
  parseDuration,
  parseSimTime,
} from '@samaritan/scenarios/values/time';
import { type EventType, eventTypes } from '@samaritan/scenarios/vocabulary/event-types';
import type { Field } from './fields.ts';
import { fold } from './fold.ts';
import { kindOf } from './kinds.ts';
import type { Mapping } from './mapping.ts';
import { wanted } from './problem.ts';
import type { NameFinder, Names } from './recipient.ts';
import type { RowCells } from './row-cells.ts';
import { readTimeText } from './time-text.ts';
import { readTime } from './times.ts';
import { writtenDuration, writtenTime } from './written.ts';

/** A row as a script has it. */
export type SourceRow = ScenarioSource['msel'][number];

export interface RowReading {
  readonly mapping: Mapping;
  readonly names: Names;
  readonly finder: NameFinder;
}

/** The row's number as the sheet has it, without words before it: `INJ-12a` is 12a. Undefined where the cell is empty or says none. */
export function rowNumber(text: string): string | undefined {
  const found = /^(?:[\p{L}#°.]+[\s#°.-]*)?(\d+)\s?([a-z]?)$/iu.exec(text.trim());
  return found === null ? undefined : `${found[1]}${(found[2] ?? '').toLowerCase()}`;
}

/** The kind that a row says, or that its cells make likely. */
export function rowKind(cells: RowCells): MselRow['kind'] {
  const said = cells.text('kind');
  const kind = kindOf(said);
  if (kind !== null) return kind;
  if (said !== '') cells.fault('kind', wanted.kind);
  if (cells.text('ifMissing') !== '') return 'contingency';
  return cells.text('event') !== '' && cells.text('when') === '' ? 'expected-action' : 'contextual';
}

/** Text in both languages; null where there is none. `one` is the column without a language. */
export function bothTexts(
  cells: RowCells,
  [one, en, fr]: readonly [Field, Field, Field],
  language: Mapping['language'],
): { readonly en: string; readonly fr?: string } | null {
  const said = (field: Field): string => (cells.text(field) === '' ? '' : cells.raw(field));
  const english = said(en) || (language === 'en' ? said(one) : '');
  const french = said(fr) || (language === 'fr' ? said(one) : '');
  if (english === '' && french === '') return null;
  if (english === '') {
    if (cells.has(en)) cells.doubt(en, wanted.english); // a sheet without English is doubted once, as a whole
    return { en: french, fr: french };
  }
  return { en: english, ...(french === '' ? {} : { fr: french }) };
}

/** A time or a condition, as a script writes it; undefined where the cell says neither, which is then a fault. */
export function timeOrCondition(cells: RowCells, reading: RowReading): string | undefined {
  const text = cells.text('when');
  if (parseSimTime(text) === null && looksLikeCondition.test(text)) {
    const compiled = compilePredicate(cells.raw('when'));
    if (compiled.ok) return cells.raw('when');
    for (const { found, wanted: want, suggestion } of compiled.faults)
      cells.fault('when', wanted.condition(`${want}${suggestion === undefined ? '' : ` (${suggestion}?)`}`), found);
    return undefined;
  }
  const at = exerciseTime(cells, 'when', reading);
  return at === undefined ? undefined : writtenTime(at);
}

const looksLikeCondition = /[()"'<>=&|!]|^(?:true|false|elapsed)\b/;

/** The exercise time of a cell; undefined, with a fault, where it has none or lies outside the exercise. */
export function exerciseTime(cells: RowCells, field: Field, reading: RowReading, from?: SimTime): SimTime | undefined {
  const { mapping, names } = reading;
  const text = cells.text(field);
  const exact = parseSimTime(text);
  const length = from === undefined || exact !== null ? null : lengthIn(text);
  const cell = cells.cell(field);
  const date = field === 'when' && cells.has('date') ? cells.cell('date') : null;
  const answer =
    exact !== null
      ? ({ ok: true, at: exact } as const)
      : length !== null && from !== undefined
        ? ({ ok: true, at: after(from, duration(length)) } as const)
        : cell === null || text === ''
          ? ({ ok: false, why: 'unreadable' } as const)
          : readTime(cell, date, mapping.times);
  if (!answer.ok) {
    const want = {
      unreadable: field === 'when' ? wanted.time : wanted.deadline,
      'no-launch': wanted.launch,
      'before-start': wanted.afterStart(`${mapping.times.launch} ${mapping.times.zone}`),
    }[answer.why];
    return cells.fault(field, want);
  }
  if (answer.at > names.endEx)
    return cells.fault(field, wanted.beforeEnd(formatSimTime(names.endEx), formatSimTime(answer.at)));
  return answer.at;
}

/** A length with its unit, or after a plus: what is counted from the row itself where it has a time. */
function lengthIn(text: string): number | null {
  if (/^[a-z]/i.test(text)) return null;
  const written = readTimeText(text);
  return written?.kind === 'elapsed' ? written.ms : null;
}

/** A length; undefined, with a fault, where the cell says something else; null where it says nothing. */
export function lengthOf(cells: RowCells, field: Field): string | null | undefined {
  const text = cells.text(field);
  if (text === '') return null;
  const exact = parseDuration(text);
  if (exact !== null) return writtenDuration(exact);
  const written = readTimeText(text.replace(/^\+/, ''));
  if (written?.kind === 'elapsed' || written?.kind === 'bare') return writtenDuration(duration(written.ms));
  if (written?.kind === 'count') return writtenDuration(minutes(written.value));
  return cells.fault(field, wanted.length);
}

/** The seats of a cell; a fault for every word that names none. */
export function seatsOf(cells: RowCells, { mapping, names, finder }: RowReading): SeatId | SeatId[] | undefined {
  const known = Object.keys(names.seats);
  const text = cells.text('to');
  if (text === '') return cells.fault('to', wanted.seat(known, null));
  const { seats, unknown } = finder.seats(text, mapping.seats);
  for (const { written, meant } of unknown) cells.fault('to', wanted.seat(known, meant), written);
  const [first, ...more] = seats;
  return more.length === 0 ? first : [...seats];
}

/** The means of a cell, or the mapping's own where it says none; undefined, with a fault, where it names none of the scenario. */
export function meansOf(cells: RowCells, { mapping, names, finder }: RowReading): MeansId | undefined {
  const found = finder.means(cells.text('by') || mapping.defaults.by, mapping.means);
  if (typeof found === 'string') return found;
  return cells.fault('by', wanted.means(Object.keys(names.means), found.meant), found.written);
}

/** An objective by id, text or number; words that are none are kept as a column, so that nothing of a sheet is lost. */
export function objectiveOf(cells: RowCells, { mapping, names, finder }: RowReading): ObjectiveId | undefined {
  const text = cells.text('objective');
  if (text === '') return undefined;
  const found = finder.objective(text, mapping.objectives);
  if (typeof found === 'string') return found;
  return cells.doubt('objective', wanted.objective(Object.keys(names.objectives), found.meant));
}

/** What is watched for; undefined, with a fault, where event or condition are none. */
export function watched(cells: RowCells): { readonly event: EventType; readonly where?: string } | undefined {
  const text = cells.text('event');
  const event = eventTypes.find((type) => type.toLowerCase() === text.toLowerCase());
  if (event === undefined) return cells.fault('event', wanted.event(nearest(text, eventTypes) ?? null));
  if (cells.text('where') === '') return { event };
  const where = cells.raw('where');
  const compiled = compileWhere(where, event);
  if (compiled.ok) return { event, where };
  for (const { found, wanted: want } of compiled.faults) cells.fault('where', wanted.condition(want), found);
  return undefined;
}

/** Whether an answer is wanted. */
export function answerOf(cells: RowCells): boolean {
  const text = fold(cells.text('answer'));
  if (
    ['yes', 'y', 'oui', 'o', 'true', 'vrai', 'x', '1', 'required', 'requise'].includes(text) ||
    /^[✓✔☑]$/.test(cells.text('answer'))
  )
    return true;
  if (!['', 'no', 'n', 'non', 'false', 'faux', '0'].includes(text)) cells.doubt('answer', wanted.answer);
  return false;
}

/** How often a condition may send it; null where the sheet does not say. */
export function limitOf(cells: RowCells): number | null {
  const text = cells.text('limit');
  if (text === '') return null;
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  cells.fault('limit', wanted.limit);
  return null;
}
