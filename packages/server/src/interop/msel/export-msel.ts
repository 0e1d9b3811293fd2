import { roleOf } from '@samaritan/scenarios/schema/msel';
import type { MselRow, Scenario } from '@samaritan/scenarios/schema/scenario';
import type { Language } from '@samaritan/scenarios/values/text';
import { type SheetToWrite, writeCsv, writeWorkbook } from '../sheet/write.ts';
import { type ExportedField, exportedFields, fieldWords } from './fields.ts';
import { ownHeader } from './own-name.ts';
import { writtenDuration, writtenTime } from './written.ts';

/** The MSEL of a scenario as an Excel workbook; a second sheet lists the names of its seats, means and objectives. */
export const mselWorkbook = (scenario: Scenario, language: Language): Promise<Uint8Array> =>
  writeWorkbook([mselSheet(scenario, language), namesSheet(scenario, language)]);

/** The MSEL of a scenario as text with separators. */
export const mselCsv = (scenario: Scenario, language: Language): Uint8Array => writeCsv(mselSheet(scenario, language));

/**
 * The rows as a sheet of texts: one row each, both languages, the user's own columns after ours. `importMsel` of it gives the same rows.
 */
export function mselSheet({ title, msel }: Pick<Scenario, 'title' | 'msel'>, language: Language): SheetToWrite {
  const own = [...new Set(msel.flatMap(({ columns }) => Object.keys(columns)))];
  return {
    name: 'MSEL',
    title: titled(title),
    columns: [
      ...exportedFields.map((field) => ({
        header: fieldWords[field].header[language],
        width: fieldWords[field].width,
        numeric: field === 'n' || field === 'expects' || field === 'ifMissing' || field === 'limit',
      })),
      ...own.map((name) => ({ header: ownHeader(name), width: 20 })),
    ],
    rows: msel.map((row) => {
      const cells = cellsOf(row, language);
      return [...exportedFields.map((field) => cells[field] ?? ''), ...own.map((name) => row.columns[name] ?? '')];
    }),
  };
}

const titled = (title: Scenario['title']): string =>
  title.en === title.fr ? `EXERCISE / EXERCICE – ${title.en}` : `EXERCISE – ${title.en} / EXERCICE – ${title.fr}`;

const kindWords = {
  contextual: { en: 'contextual', fr: 'contextuelle' },
  contingency: { en: 'contingency', fr: 'contingence' },
  'expected-action': { en: 'expected action', fr: 'action attendue' },
} as const;

function cellsOf(row: MselRow, language: Language): Partial<Record<ExportedField, string>> {
  const common = {
    n: row.n,
    kind: kindWords[row.kind][language],
    textEn: row.text.en,
    textFr: row.text.fr,
    objective: row.objective ?? '',
    storyline: row.storyline ?? '',
    notesEn: row.notes?.en ?? '',
    notesFr: row.notes?.fr ?? '',
  };
  if (row.kind === 'expected-action')
    return {
      ...common,
      to: row.who.join(', '),
      event: row.does.event,
      where: row.does.where ?? '',
      notBefore: row.notBefore === undefined ? '' : writtenTime(row.notBefore),
      before: writtenTime(row.before),
    };
  const sent = {
    ...common,
    from: roleOf(row.from),
    fromFr: typeof row.from === 'string' ? '' : row.from.fr,
    to: row.to.join(', '),
    by: row.by,
    expects: row.expects ?? '',
    answer: row.answer ? { en: 'yes', fr: 'oui' }[language] : '',
  };
  if (row.kind === 'contingency')
    return { ...sent, ifMissing: row.ifMissing, after: row.after === undefined ? '' : writtenDuration(row.after) };
  return {
    ...sent,
    when: row.when.kind === 'time' ? writtenTime(row.when.at) : row.when.predicate,
    limit: row.limit === 1 ? '' : String(row.limit),
  };
}

/** What may stand in the columns of the MSEL, for whoever fills it in. */
function namesSheet(scenario: Scenario, language: Language): SheetToWrite {
  const french = language === 'fr';
  const part = (
    what: string,
    of: Readonly<Record<string, { readonly name?: Scenario['title'] | undefined; readonly text?: Scenario['title'] }>>,
  ): readonly (readonly string[])[] =>
    Object.entries(of).map(([id, { name, text }]) => [what, id, (name ?? text)?.en ?? '', (name ?? text)?.fr ?? '']);
  return {
    name: french ? 'Noms' : 'Names',
    title: titled(scenario.title),
    columns: (french
      ? ['Sorte', 'Nom à écrire', 'Anglais', 'Français']
      : ['Sort', 'Name to write', 'English', 'French']
    ).map((header, i) => ({ header, width: i < 2 ? 24 : 50 })),
    rows: [
      ...part(fieldWords.to.header[language], scenario.seats),
      ...part(fieldWords.by.header[language], scenario.means),
      ...part(fieldWords.objective.header[language], scenario.objectives),
    ],
  };
}
