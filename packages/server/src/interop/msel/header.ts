import { nearest } from '@samaritan/scenarios/values/nearest';
import { type Sheet, cellAt, isBlank, textOf } from '../sheet/cell.ts';
import { unescapeCell } from '../sheet/escape.ts';
import { type Field, fieldWords, fields } from './fields.ts';
import { fold } from './fold.ts';

/** What a header alone says of its column. */
export interface HeaderMatch {
  readonly field: Field;
  /** Of one. */
  readonly confidence: number;
  readonly by: 'name' | 'words' | 'spelling';
}

/** Names by field, each once; the field listed first has a name that two claim. */
const fieldByName: ReadonlyMap<string, Field> = (() => {
  const all = new Map<string, Field>();
  for (const field of fields)
    for (const name of [fieldWords[field].header.en, fieldWords[field].header.fr, ...fieldWords[field].names])
      if (!all.has(fold(name))) all.set(fold(name), field);
  return all;
})();

const languages: readonly (readonly [RegExp, 'en' | 'fr'])[] = [
  [/(?:^| )(?:en|eng|english|anglais|anglaise)(?: |$)/, 'en'],
  [/(?:^| )(?:fr|fra|french|francais|francaise)(?: |$)/, 'fr'],
];

/**
 * Which field a header names, or null for a column of the user's own: by a name in use, with or without a language beside it, by the words
 * it begins or ends with, or by a close spelling.
 */
export function matchHeader(header: string): HeaderMatch | null {
  const words = fold(header);
  if (words === '' || words.length > 60) return null; // a sentence heads no column
  const direct = fieldByName.get(words);
  if (direct !== undefined) return { field: direct, confidence: 1, by: 'name' };
  const language = languages.find(([of]) => of.test(words));
  const bare = language === undefined ? words : words.replace(language[0], ' ').replaceAll(/ +/g, ' ').trim();
  const named = fieldByName.get(bare);
  if (named !== undefined && language !== undefined) return inLanguage(named, language[1]);
  const part = longestPart(bare);
  if (part !== null) return { field: part, confidence: 0.7, by: 'words' };
  const meant = bare.length < 5 ? undefined : nearest(bare, [...fieldByName.keys()]);
  const field = meant === undefined ? undefined : fieldByName.get(meant);
  return field === undefined ? null : { field, confidence: 0.6, by: 'spelling' };
}

function inLanguage(field: Field, language: 'en' | 'fr'): HeaderMatch {
  if (field === 'text') return { field: language === 'en' ? 'textEn' : 'textFr', confidence: 1, by: 'name' };
  if (field === 'notes') return { field: language === 'en' ? 'notesEn' : 'notesFr', confidence: 1, by: 'name' };
  return { field, confidence: 0.9, by: 'name' };
}

/** The field with the longest name that the header begins or ends with; names of three letters and fewer say too little. */
function longestPart(words: string): Field | null {
  let best: Field | null = null;
  let longest = 3;
  for (const [name, field] of fieldByName) {
    if (name.length <= longest) continue;
    if (words.startsWith(`${name} `) || words.endsWith(` ${name}`)) [best, longest] = [field, name.length];
  }
  return best;
}

export interface HeaderRows {
  /** The first row of the headers and the one after the last, counted from zero. */
  readonly from: number;
  readonly to: number;
  /** By column; empty where a column has none. Doubled ones carry their number: `Notes (2)`. */
  readonly headers: readonly string[];
  /** How many columns have a name in use; the larger, the likelier is this the list. */
  readonly score: number;
}

/**
 * The rows that head a sheet's list: of the first forty, the one to three in a row whose words name the most fields. Cells
 * joined over several columns head each of them. Null where fewer than two columns are named.
 */
export function findHeader(sheet: Sheet): HeaderRows | null {
  let best: HeaderRows | null = null;
  for (let from = 0; from < Math.min(40, sheet.rows.length); from++) {
    if ((sheet.rows[from] ?? []).filter((cell) => !isBlank(cell)).length < 2) continue; // a title
    for (let height = 1; height <= 3 && from + height <= sheet.rows.length; height++) {
      if (height > 1 && !isHeaderLike(sheet, from + height - 1)) break;
      const found = headersAt(sheet, from, from + height);
      if (found.score >= 1.9 && (best === null || found.score > best.score + 0.25)) best = found;
    }
  }
  return best;
}

/** The headers that stand in these rows, whatever they say. */
export function headersAt(sheet: Sheet, from: number, to: number): HeaderRows {
  const merges = sheet.merges.filter(({ startRow, endRow }) => startRow < to && endRow >= from);
  const width = Math.max(0, ...sheet.rows.slice(from, to).map((row) => row.length));
  const seen = new Map<string, number>();
  let score = 0;
  const named = new Set<Field>();
  const headers = Array.from({ length: width }, (_, column) => {
    const parts: string[] = [];
    for (let row = from; row < to; row++) {
      const text = unescapeCell(textOf(mergedCell({ ...sheet, merges }, row, column))).trim();
      if (text !== '' && parts.at(-1) !== text) parts.push(text);
    }
    const header = bestName(parts);
    const match = matchHeader(header);
    if (match !== null && !named.has(match.field)) {
      named.add(match.field);
      score += match.confidence;
    }
    if (header === '') return '';
    const times = (seen.get(header) ?? 0) + 1;
    seen.set(header, times);
    return times === 1 ? header : `${header} (${times})`;
  });
  return { from, to, headers, score };
}

/** The whole where it is a name in use, such as `Text English`; else the lowest where that alone is one; else the whole. */
function bestName(parts: readonly string[]): string {
  const whole = parts.join(' ');
  const last = parts.at(-1) ?? '';
  const [ofWhole, ofLast] = [matchHeader(whole)?.confidence ?? 0, matchHeader(last)?.confidence ?? 0];
  return parts.length > 1 && ofLast > ofWhole ? last : whole;
}

/** The cell that is seen at a place: the first of those joined there. */
function mergedCell(sheet: Sheet, row: number, column: number): ReturnType<typeof cellAt> {
  const merge = sheet.merges.find(
    ({ startRow, endRow, startCol, endCol }) =>
      row >= startRow && row <= endRow && column >= startCol && column <= endCol,
  );
  return merge === undefined ? cellAt(sheet, row, column) : cellAt(sheet, merge.startRow, merge.startCol);
}

/** Headers are short texts; a row of a list has a number, a time or a sentence in it. */
function isHeaderLike(sheet: Sheet, row: number): boolean {
  const cells = (sheet.rows[row] ?? []).filter((cell) => !isBlank(cell));
  return (
    cells.length > 0 && cells.every((cell) => cell?.kind === 'text' && cell.text.length <= 60 && !/^\d/.test(cell.text))
  );
}
