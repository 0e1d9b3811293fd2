import { describe, expect, test } from 'vitest';
import {
  fieldOrder,
  isLaunch,
  isScenarioId,
  unknownSeats,
  withField,
  withSeat,
} from '../../packages/web/src/sheets/mapping.ts';
import { rosterCsv, seatsOf } from '../../packages/web/src/sheets/roster.ts';
import type { CellProblem, Mapping, RosterRead } from '../../packages/web/src/sheets/shapes.ts';
import { fields } from '../../packages/server/src/interop/msel/fields.ts';
import { openBook } from '../../packages/server/src/interop/sheet/open.ts';

const reason = { en: 'a usual name', fr: 'un nom usuel' };
const mapping: Mapping = {
  sheet: 'MSEL',
  headerRows: [1, 1],
  columns: [
    { column: 'A', header: 'Time', field: 'when', confidence: 0.9, reason },
    { column: 'B', header: 'Player', field: 'to', confidence: 0.6, reason },
    { column: 'C', header: 'Remarks', field: null, confidence: 1, reason },
  ],
  language: 'en',
  times: {
    launch: '2026-10-14T16:00',
    zone: 'America/Detroit',
    bare: 'clock',
    numbers: 'minutes',
    dates: 'day-first',
    reason,
  },
  defaults: { from: 'SimCell', by: 'phone' },
  seats: {},
  means: {},
  objectives: {},
};
const problem = (cell: string, found: string): CellProblem => ({
  sheet: 'MSEL',
  cell,
  header: '',
  found,
  wanted: reason,
  severity: 'fault',
});

describe('a mapping', () => {
  test('offers every field that a sheet can hold, each once', () => {
    expect([...fieldOrder].toSorted()).toEqual([...fields].toSorted());
  });

  test('gives a field to one column alone, and what a person said is sure', () => {
    const changed = withField(mapping, 'C', 'to');
    expect(changed.columns.map(({ field }) => field)).toEqual(['when', null, 'to']);
    expect(changed.columns[2]?.confidence).toBe(1);
    expect(changed.columns[2]?.reason.en).toBe('You said so.');
    expect(changed.columns[0]).toBe(mapping.columns[0]);
  });

  test('asks for each unknown recipient once, the most frequent first, and of no other column', () => {
    const problems = [
      problem('B2', 'EOC'),
      problem('B3', 'Ops centre'),
      problem('B4', 'Ops centre'),
      problem('A2', 'soon'),
    ];
    expect(unknownSeats(mapping, problems)).toEqual([
      ['Ops centre', 2],
      ['EOC', 1],
    ]);
    expect(withSeat(mapping, 'Ops centre', 'maine-ema').seats).toEqual({ 'Ops centre': 'maine-ema' });
  });

  test('takes a launch that is a date with a time, and nothing else', () => {
    expect(['2026-10-14T16:00', '2026-10-14 16:00'].every(isLaunch)).toBe(true);
    expect(['16:00', '2026-10-14', '2026-13-14T16:00', ''].some(isLaunch)).toBe(false);
  });

  test('names a new script as the server names folders', () => {
    expect(['st-croix-own', 'a1.b'].every(isScenarioId)).toBe(true);
    expect(['', 'St Croix', '../x', '-x', 'x'.repeat(65)].some(isScenarioId)).toBe(false);
  });
});

describe('a roster with its links', () => {
  const person = (seat: string, name: string): RosterRead['entries'][number] =>
    ({
      seat,
      person: name,
      organisation: 'Calais "Regional"',
      email: '',
      language: 'fr',
    }) as RosterRead['entries'][number];

  test('makes one link a seat, in the order of the list', () => {
    expect(seatsOf([person('b', 'x'), person('a', 'y'), person('b', 'z')])).toEqual(['b', 'a']);
  });

  test('is a file that is read again whole, and that no spreadsheet runs as a formula', async () => {
    const text = rosterCsv(['Person', 'Seat'], [person('a', '=HYPERLINK("x")'), person('b', 'Zoé, MD')], {
      seat: (seat) => seat.toUpperCase(),
      link: () => 'https://host/join#t',
    });
    const book = await openBook(new TextEncoder().encode(text));
    if (!book.ok) throw new Error('not opened');
    expect(book.value.sheets[0]?.rows).toHaveLength(3);
    expect(text).toContain('"\'=HYPERLINK(""x"")"');
    expect(text).toContain('"Zoé, MD","B","Calais ""Regional"""');
  });
});
