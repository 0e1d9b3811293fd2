import type { SeatId } from '@samaritan/scenarios/values/id';
import { type Result, ok, refuse } from '@samaritan/scenarios/values/result';
import type { Bilingual, Language } from '@samaritan/scenarios/values/text';
import { type CellProblem } from '../msel/problem.ts';
import { fold } from '../msel/fold.ts';
import { NameFinder, type Names } from '../msel/recipient.ts';
import { type Book, type Sheet, address, cellAt, isBlank, textOf } from '../sheet/cell.ts';
import { unescapeCell } from '../sheet/escape.ts';

/** Who is to sit where, as a roster sheet says. */
export interface RosterEntry {
  readonly seat: SeatId;
  readonly person: string;
  readonly organisation: string;
  /** Lower-case domain; empty where the sheet has none. */
  readonly email: string;
  readonly language: Language;
}

export interface Roster {
  readonly entries: readonly RosterEntry[];
  readonly problems: readonly CellProblem[];
}

type Column = 'seat' | 'person' | 'organisation' | 'email' | 'language' | 'link';

/** As `fold` leaves them. */
const names: Readonly<Record<Column, readonly string[]>> = {
  seat: ['seat', 'seats', 'role', 'position', 'desk', 'function', 'poste', 'siege', 'fonction', 'role joue'],
  person: [
    'person',
    'name',
    'full name',
    'player',
    'participant',
    'personne',
    'nom',
    'nom complet',
    'joueur',
    'participante',
    'prenom et nom',
  ],
  organisation: ['organisation', 'organization', 'agency', 'employer', 'organisme', 'employeur', 'affiliation'],
  email: [
    'e mail',
    'email',
    'mail',
    'e mail address',
    'email address',
    'courriel',
    'adresse courriel',
    'adresse electronique',
    'adresse de courriel',
  ],
  language: ['language', 'lang', 'preferred language', 'langue', 'langue preferee'],
  link: ['link', 'invitation', 'url', 'lien'],
};

/**
 * The people of a roster sheet with their seats, and every problem by its cell; a row with a fault is left out. Refuses a
 * book in which no sheet is headed by a seat and a person. A column of links is passed over: links are made, not read.
 */
export function readRoster(book: Book, scenario: Names): Result<Roster, Bilingual> {
  const found = book.sheets.map((sheet) => ({ sheet, head: findColumns(sheet) })).find(({ head }) => head !== null);
  if (found?.head === undefined || found.head === null)
    return refuse({
      en: 'No sheet has a row of headers with a seat and a person.',
      fr: "Aucune feuille n'a de ligne d'en-têtes avec un poste et une personne.",
    });
  const { sheet, head } = found;
  const finder = new NameFinder(scenario);
  const problems: CellProblem[] = [];
  const entries: RosterEntry[] = [];
  const held = new Map<string, string>();
  for (let row = head.row + 1; row < sheet.rows.length; row++) {
    if ((sheet.rows[row] ?? []).every(isBlank)) continue;
    const faults: CellProblem[] = [];
    const at = (column: Column): number => head.columns.get(column) ?? 0;
    const text = (column: Column): string => {
      const place = head.columns.get(column);
      return place === undefined ? '' : unescapeCell(textOf(cellAt(sheet, row, place))).trim();
    };
    const say = (column: Column, wanted: Bilingual, severity: CellProblem['severity'] = 'fault'): void => {
      const header = textOf(cellAt(sheet, head.row, at(column)));
      faults.push({ sheet: sheet.name, cell: address(row, at(column)), header, found: text(column), wanted, severity });
    };
    const { seats, unknown } = finder.seats(text('seat'), {});
    const seat = seats[0];
    if (seat === undefined || seats.length > 1)
      say('seat', seatWanted(Object.keys(scenario.seats), unknown[0]?.meant ?? null));
    if (text('person') === '') say('person', { en: 'the name of a person', fr: "le nom d'une personne" });
    const email = emailOf(text('email'));
    if (email === null)
      say('email', { en: 'an address such as name@example.org', fr: 'une adresse comme nom@example.org' });
    const language = languageOf(text('language'));
    if (language === null) say('language', { en: 'English or French', fr: 'anglais ou français' });
    const key = `${seat} ${fold(text('person'))}`;
    const other = held.get(key);
    if (other !== undefined && seat !== undefined)
      say('person', {
        en: `each person once at a seat (also in ${other})`,
        fr: `chaque personne une fois à un poste (aussi en ${other})`,
      });
    problems.push(...faults);
    if (faults.length > 0 || seat === undefined || email === null || language === null) continue;
    held.set(key, address(row, at('person')));
    entries.push({ seat, person: text('person'), organisation: text('organisation'), email, language });
  }
  return ok({ entries, problems });
}

interface Head {
  readonly row: number;
  readonly columns: ReadonlyMap<Column, number>;
}

function findColumns(sheet: Sheet): Head | null {
  for (const [row, cells] of sheet.rows.slice(0, 40).entries()) {
    const columns = new Map<Column, number>();
    for (const [place, cell] of cells.entries()) {
      const words = fold(textOf(cell));
      const column = columnNames.find((one) => names[one].includes(words));
      if (column !== undefined && !columns.has(column)) columns.set(column, place);
    }
    if (columns.has('seat') && columns.has('person')) return { row, columns };
  }
  return null;
}

const columnNames: readonly Column[] = ['seat', 'person', 'organisation', 'email', 'language', 'link'];

const seatWanted = (known: readonly string[], meant: string | null): Bilingual => ({
  en: `one seat of the scenario${meant === null ? '' : ` (did you mean ${meant}?)`}: ${known.join(', ')}`,
  fr: `un poste du scénario${meant === null ? '' : ` (vouliez-vous dire ${meant}?)`} : ${known.join(', ')}`,
});

/** Null where it is no address; empty where there is none, which is allowed. */
function emailOf(text: string): string | null {
  if (text === '') return '';
  const found =
    /^(?:mailto:)?([^\s@<>,;"]{1,64})@([A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?\.[A-Za-z]{2,24})$/.exec(text);
  return found === null ? null : `${found[1]}@${(found[2] ?? '').toLowerCase()}`;
}

/** English where the cell is empty; null where it says another language. */
function languageOf(text: string): Language | null {
  const words = fold(text);
  if (['', 'en', 'eng', 'english', 'anglais', 'e', 'en ca', 'en us'].includes(words)) return 'en';
  return ['fr', 'fra', 'french', 'francais', 'f', 'fr ca'].includes(words) ? 'fr' : null;
}
