import { type Sheet, type Book, type Cell, cellAt, columnLetters, isBlank, textOf } from '../sheet/cell.ts';
import { unescapeCell } from '../sheet/escape.ts';
import { type Field, exportedFields, fieldWords } from './fields.ts';
import { type HeaderRows, findHeader, matchHeader } from './header.ts';
import { kindOf } from './kinds.ts';
import type { MappedColumn, Mapping } from './mapping.ts';
import { type Names, NameFinder } from './recipient.ts';
import { guessTimes } from './guess-times.ts';
import { fold } from './fold.ts';
import { writtenIn } from './times.ts';

/**
 * How a book is likely meant: the sheet whose headers name the most fields, what each column is with confidence and reason, and how its times are
 * to be read. Null where no sheet has a row of headers. A guess only: a person sees it before it counts.
 */
export function guessMapping(book: Book, names: Names): Mapping | null {
  const found = book.sheets
    .map((sheet) => ({ sheet, header: findHeader(sheet) }))
    .filter((one): one is { sheet: Sheet; header: HeaderRows } => one.header !== null)
    .toSorted((a, b) => b.header.score - a.header.score)[0];
  if (found === undefined) return null;
  const { sheet, header } = found;
  const columns = guessColumns(sheet, header, new NameFinder(names));
  const language = languageOf(header.headers);
  const means = Object.keys(names.means);
  const phone = Object.entries(names.means).find(([, { kind }]) => kind === 'phone')?.[0];
  return {
    sheet: sheet.name,
    headerRows: [header.from + 1, header.to],
    columns,
    language,
    times: guessTimes({ sheet, header, columns, language, names }),
    defaults: {
      from: language === 'fr' ? 'Cellule de simulation' : 'SimCell',
      by: phone ?? means[0] ?? 'phone',
    },
    seats: {},
    means: {},
    objectives: {},
  };
}

interface Candidate {
  readonly column: number;
  readonly field: Field;
  readonly confidence: number;
  readonly reason: MappedColumn['reason'];
}

/** Each field goes to the column that is surest of it, and each column to one field. */
function guessColumns(sheet: Sheet, header: HeaderRows, finder: NameFinder): MappedColumn[] {
  const exported = exportedHeaders(header.headers);
  const candidates = header.headers
    .flatMap((name, column) =>
      exported === null
        ? [...byHeader(name, column), ...byValues(sheet, header, column, finder)]
        : exported.has(column)
          ? byHeader(name, column)
          : [],
    )
    .toSorted((a, b) => b.confidence - a.confidence || a.column - b.column);
  const taken = new Map<number, Candidate>();
  const given = new Set<Field>();
  for (const candidate of candidates) {
    if (taken.has(candidate.column) || given.has(candidate.field)) continue;
    taken.set(candidate.column, candidate);
    given.add(candidate.field);
  }
  return header.headers.flatMap((name, column): MappedColumn[] => {
    const candidate = taken.get(column);
    const { field, confidence, reason } = candidate ?? own;
    if (name === '' && candidate === undefined) return [];
    return [{ column: columnLetters(column), header: name, field, confidence, reason }];
  });
}

/**
 * The columns of ours in an export of Samaritan; null for other sheets. Beside them every column is the user's own, whatever
 * it is called.
 */
function exportedHeaders(headers: readonly string[]): ReadonlySet<number> | null {
  const places = (['en', 'fr'] as const).map((language) =>
    exportedFields.map((field) => headers.indexOf(fieldWords[field].header[language])),
  );
  const ours = places.find((of) => of.every((column) => column >= 0));
  return ours === undefined ? null : new Set(ours);
}

const own = {
  field: null,
  confidence: 1,
  reason: {
    en: 'No field goes by that name: kept as your own column.',
    fr: 'Aucun champ ne porte ce nom : gardée comme votre propre colonne.',
  },
} as const;

function byHeader(header: string, column: number): readonly Candidate[] {
  const match = matchHeader(header);
  if (match === null) return [];
  const { en, fr } = fieldWords[match.field].header;
  const reasons = {
    name: { en: `“${header}” is a usual name of “${en}”.`, fr: `« ${header} » est un nom usuel de « ${fr} ».` },
    words: {
      en: `“${header}” has a usual name of “${en}” in it.`,
      fr: `« ${header} » contient un nom usuel de « ${fr} ».`,
    },
    spelling: {
      en: `“${header}” is spelt nearly like a name of “${en}”.`,
      fr: `« ${header} » s'écrit presque comme un nom de « ${fr} ».`,
    },
  };
  return [{ column, field: match.field, confidence: match.confidence, reason: reasons[match.by] }];
}

/** What the first cells of a column look like, where its header says nothing. */
function byValues(sheet: Sheet, { to }: HeaderRows, column: number, finder: NameFinder): readonly Candidate[] {
  const cells: Cell[] = [];
  for (let row = to; row < Math.min(sheet.rows.length, to + 60); row++) {
    const cell = cellAt(sheet, row, column);
    if (cell !== null && !isBlank(cell)) cells.push(cell);
  }
  if (cells.length < 2) return [];
  const share = (is: (cell: Cell) => boolean): number => cells.filter(is).length / cells.length;
  const text = (cell: Cell): string => unescapeCell(textOf(cell));
  const looks: readonly (readonly [Field, number])[] = [
    ['kind', share((cell) => kindOf(text(cell)) !== null)],
    ['to', share((cell) => finder.seats(text(cell), {}).seats.length > 0)],
    ['by', share((cell) => typeof finder.means(text(cell), {}) === 'string')],
    ['when', share((cell) => !['count', undefined].includes(writtenIn(cell)?.kind))],
  ];
  return looks
    .filter(([, of]) => of >= 0.7)
    .map(([field, of]) => ({
      column,
      field,
      confidence: Math.round(of * 55) / 100,
      reason: {
        en: `${Math.round(of * 100)} % of its cells look like “${fieldWords[field].header.en}”.`,
        fr: `${Math.round(of * 100)} % de ses cellules ressemblent à « ${fieldWords[field].header.fr} ».`,
      },
    }));
}

/** The language of most headers that are of one; English where they say nothing. */
function languageOf(headers: readonly string[]): 'en' | 'fr' {
  const french = headers.filter(
    (header) => /[éèêàâçîôûù]/i.test(header) || frenchWords.test(` ${fold(header)} `),
  ).length;
  const english = headers.filter((header) => englishWords.test(` ${fold(header)} `)).length;
  return french > english ? 'fr' : 'en';
}

const frenchWords =
  / (?:de|du|des|d|l|la|le|les|heure|texte|moyen|canal|destinataires?|joueurs?|objectifs?|attendue?s?|evenement|numero|trame|poste) /;
const englishWords =
  / (?:time|when|number|to|from|by|the|inject|event|player|players|expected|text|means|objective|objectives|deadline|method|mode|recipient|recipients|storyline|answer|sender) /;
