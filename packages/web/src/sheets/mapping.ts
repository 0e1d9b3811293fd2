import type { CellProblem, Field, MappedColumn, Mapping, SourceRow } from './shapes.ts';

/** In the order in which a person looks for one. */
export const fieldOrder = [
  'n',
  'kind',
  'date',
  'when',
  'from',
  'to',
  'by',
  'text',
  'textEn',
  'textFr',
  'fromFr',
  'expectedAction',
  'event',
  'where',
  'notBefore',
  'before',
  'expects',
  'ifMissing',
  'after',
  'limit',
  'answer',
  'objective',
  'storyline',
  'notes',
  'notesEn',
  'notesFr',
] as const satisfies readonly Field[];

const said = { en: 'You said so.', fr: 'Vous l’avez dit.' } as const;

/** A column as a person says it is. Another column that had this field becomes the user's own: a field has one column. */
export function withField(mapping: Mapping, column: string, field: Field | null): Mapping {
  const change = (one: MappedColumn): MappedColumn => {
    if (one.column === column) return { ...one, field, confidence: 1, reason: said };
    return field !== null && one.field === field ? { ...one, field: null, confidence: 1, reason: said } : one;
  };
  return { ...mapping, columns: mapping.columns.map(change) };
}

export const withTimes = (mapping: Mapping, times: Partial<Mapping['times']>): Mapping => ({
  ...mapping,
  times: { ...mapping.times, ...times, reason: said },
});

/** A word of the sheet that stands for a seat of the scenario. */
export const withSeat = (mapping: Mapping, word: string, seat: string): Mapping => ({
  ...mapping,
  seats: { ...mapping.seats, [word]: seat },
});

/** Words in the columns of recipients that name no seat, with how many cells hold each, the most frequent first. */
export function unknownSeats(
  mapping: Mapping,
  problems: readonly CellProblem[],
): readonly (readonly [string, number])[] {
  const to = mapping.columns.find(({ field }) => field === 'to');
  if (to === undefined) return [];
  const counts = new Map<string, number>();
  for (const { cell, found } of problems) {
    if (cell.replace(/\d+$/, '') !== to.column || found.trim() === '') continue;
    counts.set(found.trim(), (counts.get(found.trim()) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}

/** `2026-10-14T16:00`, as mappings write the launch. */
export const isLaunch = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}[T ]\d{1,2}:\d{2}$/.test(text.trim()) && !Number.isNaN(Date.parse(text.trim().replace(' ', 'T')));

/** The name of a folder for a scenario of one's own. */
export const isScenarioId = (text: string): boolean => /^[a-z0-9][a-z0-9.-]{0,63}$/.test(text);

/** The words of a row in a language, else in the other. */
export function rowText(row: SourceRow, language: 'en' | 'fr'): string {
  const text: unknown = row.text;
  if (typeof text === 'string') return text;
  if (typeof text !== 'object' || text === null) return '';
  const both = text as { readonly en?: string; readonly fr?: string };
  return both[language] ?? both.en ?? both.fr ?? '';
}
