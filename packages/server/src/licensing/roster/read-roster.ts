import { subdivisions } from '@samaritan/scenarios/reference/jurisdictions';
import { classOfTitle } from '@samaritan/scenarios/reference/titles';
import { type JurisdictionId, id } from '@samaritan/scenarios/values/id';
import { unescapeCell } from '../../interop/sheet/escape.ts';
import type { Described } from '../../registry/record/licence.ts';
import { type Header, type LicenceFileColumn, readHeader } from '../import/columns.ts';
import { type CsvRecord, CsvRecords } from '../import/csv-records.ts';
import { fileText, inspectFile } from '../import/file-text.ts';
import { reasons } from '../import/reasons.ts';
import { FileRefused, type RowFault } from '../import/row-fault.ts';
import { dateNumber } from '../record/dates.ts';

/** Somebody on a roster. */
export interface RosterPerson {
  readonly line: number;
  readonly asked: Described;
}

export interface RosterFile {
  readonly people: readonly RosterPerson[];
  readonly faults: readonly RowFault[];
  readonly passedOver: readonly string[];
}

export const largestRoster = 10_000;

/** Reads a roster: the columns of a register's file, of which a row needs a family name, or an issuer, a class and a number. */
export async function readRoster(file: string): Promise<RosterFile> {
  const shape = await inspectFile(file);
  const cut = new CsvRecords();
  const records: CsvRecord[] = [];
  for await (const { text } of fileText(file, shape.encoding)) records.push(...cut.push(text));
  records.push(...cut.push('', true));
  const [head, ...rest] = records;
  if (head === undefined) throw new FileRefused({ en: 'The file is empty.', fr: 'Le fichier est vide.' });
  const header = readHeader(head.cells, ['family_name']);
  if (rest.length > largestRoster)
    throw new FileRefused({
      en: `The roster has ${rest.length} people; at most ${largestRoster} are checked at once.`,
      fr: `La liste compte ${rest.length} personnes; on en vérifie au plus ${largestRoster} à la fois.`,
    });
  const people: RosterPerson[] = [];
  const faults: RowFault[] = [];
  for (const record of rest) {
    const read = personIn(record, header);
    if ('asked' in read) people.push(read);
    else faults.push(...read.faults);
  }
  return { people, faults, passedOver: header.passedOver };
}

function personIn(
  { line, cells, unclosed }: CsvRecord,
  { places, width }: Header,
): RosterPerson | { readonly faults: readonly RowFault[] } {
  const whole = (reason: RowFault['reason']): { faults: RowFault[] } => ({
    faults: [{ line, column: '', found: cells.join(' ').slice(0, 80), reason }],
  });
  if (unclosed) return whole(reasons.unclosed);
  if (cells.length !== width) return whole(reasons.cells(width));
  const faults: RowFault[] = [];
  const cell = (column: LicenceFileColumn): string => {
    const text = unescapeCell(cells[places[column]] ?? '').trim();
    if (text.length > 4000) faults.push({ line, column, found: text, reason: reasons.tooLong(4000) });
    return text;
  };
  const optional = (column: LicenceFileColumn): string | null => cell(column) || null;
  const issuer = id<JurisdictionId>(cell('issuer').toUpperCase());
  if (issuer !== '' && !subdivisions.has(issuer))
    faults.push({ line, column: 'issuer', found: issuer, reason: reasons.issuer });
  const title = cell('class');
  const of = title === '' ? null : classOfTitle(issuer, title, optional('specialty'));
  if (title !== '' && of === null) faults.push({ line, column: 'class', found: title, reason: reasons.title });
  const birthDate = optional('birth_date');
  if (birthDate !== null && dateNumber(birthDate) === null)
    faults.push({ line, column: 'birth_date', found: birthDate, reason: reasons.date });
  const family = cell('family_name');
  if (family === '' && (issuer === '' || of === null || cell('number') === ''))
    faults.push({ line, column: 'family_name', found: '', reason: reasons.empty });
  if (faults.length > 0) return { faults };
  const asked: Described = {
    name: {
      family,
      given: cell('given_names'),
      other: cell('other_names')
        .split(';')
        .flatMap((one) => one.trim() || []),
    },
    birthDate,
    issuer: issuer === '' ? null : issuer,
    class: of,
    number: optional('number'),
    npi: optional('npi'),
    minc: optional('minc'),
    email: optional('email'),
  };
  return { line, asked };
}
