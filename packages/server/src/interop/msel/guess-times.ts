import { parseSimTime } from '@samaritan/scenarios/values/time';
import { type Cell, type Sheet, cellAt, columnOf, isBlank } from '../sheet/cell.ts';
import { fold } from './fold.ts';
import type { HeaderRows } from './header.ts';
import type { MappedColumn, Mapping } from './mapping.ts';
import type { Names } from './recipient.ts';
import { type TimeReading, launchOf, writtenIn } from './times.ts';

interface TimesAsked {
  readonly sheet: Sheet;
  readonly header: HeaderRows;
  readonly columns: readonly MappedColumn[];
  readonly language: 'en' | 'fr';
  readonly names: Names;
}

const day = 86_400_000;

/**
 * How the times of a sheet are likely meant. `1:30` is a length where the header says so, or where read as a time of day a time would lie outside the
 * exercise and as a length none does; numbers are minutes unless the header says hours or they look like 1430.
 */
export function guessTimes({ sheet, header, columns, language, names }: TimesAsked): Mapping['times'] {
  const [launch = '', zone = 'UTC'] = names.startEx.split(' ');
  const mapped = columns.find(({ field }) => field === 'when');
  const cells = mapped === undefined ? [] : cellsBelow(sheet, header, columnOf(mapped.column));
  const said = ` ${fold(mapped?.header ?? '')} `;
  const start = launchOf(launch) ?? 0;
  const bare = guessBare(said, bareTimes(cells), { startClock: start % day, length: names.endEx });
  return {
    launch,
    zone,
    bare: bare.is,
    numbers: guessNumbers(said, cells),
    dates: guessDates(sheet, header, columns) ?? (language === 'fr' ? 'day-first' : 'month-first'),
    reason: bare.reason,
  };
}

const bareTimes = (cells: readonly Cell[]): readonly number[] =>
  cells.flatMap((cell) => {
    const written = writtenIn(cell);
    return written?.kind === 'bare' ? [written.ms] : [];
  });

function guessBare(
  said: string,
  times: readonly number[],
  { startClock, length }: { readonly startClock: number; readonly length: number },
): { readonly is: TimeReading['bare']; readonly reason: Mapping['times']['reason'] } {
  if (/ (?:t\+?|elapsed|relative|offset|delta|startex\+?|ecoulee?|relatif|decalage|minutes?) /.test(said))
    return {
      is: 'elapsed',
      reason: { en: 'The header speaks of time since StartEx.', fr: "L'en-tête parle du temps depuis le début." },
    };
  if (/ (?:local|locale|wall|clock|real|reelle|dtg|gdh) /.test(said))
    return { is: 'clock', reason: { en: 'The header speaks of the clock.', fr: "L'en-tête parle de l'horloge." } };
  if (times.length === 0)
    return { is: 'clock', reason: { en: 'No time without a date or T+.', fr: 'Aucune heure sans date ni T+.' } };
  const asClock = (ms: number): number => (ms < startClock ? ms + day : ms) - startClock;
  const outside = times.filter((ms) => asClock(ms) > length).length;
  if (outside > 0 && times.every((ms) => ms <= length))
    return {
      is: 'elapsed',
      reason: {
        en: 'Read as times of day some would lie outside the exercise; as lengths since StartEx all lie within.',
        fr: "Lues comme heures du jour, certaines tomberaient hors de l'exercice; comme durées depuis le début, toutes sont dedans.",
      },
    };
  return {
    is: 'clock',
    reason: {
      en: 'Read as times of day they lie within the exercise.',
      fr: "Lues comme heures du jour, elles tombent dans l'exercice.",
    },
  };
}

function guessNumbers(said: string, cells: readonly Cell[]): TimeReading['numbers'] {
  if (
    / (?:hours?|hrs?|heures?) /.test(said) &&
    !/ (?:time|heure) (?:or|ou) /.test(said) &&
    cells.every((cell) => cell.kind === 'number')
  )
    return 'hours';
  const counts = cells.flatMap((cell) => {
    const written = writtenIn(cell);
    return written?.kind === 'count' ? [written.value] : [];
  });
  const looksLikeClock = counts.length > 0 && counts.every((n) => Number.isInteger(n) && n % 100 < 60 && n < 2400);
  return looksLikeClock && counts.some((n) => n >= 600) ? 'clock' : 'minutes';
}

/** Known where a date can be read in one way only. */
function guessDates(sheet: Sheet, header: HeaderRows, columns: readonly MappedColumn[]): TimeReading['dates'] | null {
  for (const { field, column } of columns) {
    if (field !== 'when' && field !== 'date') continue;
    for (const cell of cellsBelow(sheet, header, columnOf(column))) {
      const found = cell.kind === 'text' ? /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/.exec(cell.text.trim()) : null;
      if (Number(found?.[1]) > 12) return 'day-first';
      if (Number(found?.[2]) > 12) return 'month-first';
    }
  }
  return null;
}

function cellsBelow(sheet: Sheet, { to }: HeaderRows, column: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (let row = to; row < sheet.rows.length; row++) {
    const cell = cellAt(sheet, row, column);
    if (cell === null || isBlank(cell)) continue;
    if (cell.kind === 'text' && parseSimTime(cell.text) !== null) continue;
    cells.push(cell);
  }
  return cells;
}
