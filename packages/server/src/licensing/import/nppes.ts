import { subdivisions } from '@samaritan/scenarios/reference/jurisdictions';
import { classOfSpecialty } from '@samaritan/scenarios/reference/titles';
import { generalClass } from '@samaritan/scenarios/reference/crosswalk';
import { type JurisdictionId, id } from '@samaritan/scenarios/values/id';
import type { Bilingual } from '@samaritan/scenarios/values/text';
import { isNpi } from '../../registry/record/identifiers.ts';
import { numberKey } from '../../registry/record/licence-number.ts';
import { momentText } from '../record/dates.ts';
import type { Incoming } from './incoming.ts';
import { reasons } from './reasons.ts';
import { FileRefused, type RowFault } from './row-fault.ts';

/** Columns of the monthly NPPES file, by the names that its header gives them (Data Dissemination, file layout). */
const columns = {
  npi: 'NPI',
  entity: 'Entity Type Code',
  family: 'Provider Last Name (Legal Name)',
  given: 'Provider First Name',
  middle: 'Provider Middle Name',
  otherFamily: 'Provider Other Last Name',
  otherGiven: 'Provider Other First Name',
  otherMiddle: 'Provider Other Middle Name',
  updated: 'Last Update Date',
  deactivated: 'NPI Deactivation Date',
  reactivated: 'NPI Reactivation Date',
} as const;
/** Each provider may name as many taxonomies, with a licence for each. */
const slots = 15;

export interface NppesHeader {
  readonly places: Readonly<Record<keyof typeof columns, number>>;
  readonly slots: readonly { readonly taxonomy: number; readonly number: number; readonly state: number }[];
  readonly width: number;
}

export const isNppes = (header: readonly string[]): boolean =>
  header.includes(columns.npi) && header.includes(columns.entity);

export function nppesHeader(header: readonly string[]): NppesHeader {
  const names = Object.entries(columns);
  const missing = names.filter(([, name]) => !header.includes(name)).map(([, name]) => name);
  if (missing.length > 0)
    throw new FileRefused({
      en: `The header looks like that of an NPPES file but lacks: ${missing.join(', ')}.`,
      fr: `L’en-tête ressemble à celui d’un fichier NPPES, mais il y manque : ${missing.join(', ')}.`,
    });
  const place = (name: string): number => header.indexOf(name);
  return {
    places: Object.fromEntries(names.map(([key, name]) => [key, place(name)])) as NppesHeader['places'],
    slots: Array.from({ length: slots }, (_, i) => ({
      taxonomy: place(`Healthcare Provider Taxonomy Code_${i + 1}`),
      number: place(`Provider License Number_${i + 1}`),
      state: place(`Provider License Number State Code_${i + 1}`),
    })).filter((slot) => Object.values(slot).every((at) => at !== -1)),
    width: header.length,
  };
}

/**
 * What a provider tells of themselves: a record for each licence number they give of a class that we know. It helps to find people under
 * their other names and verifies nothing, which is why its source is of the class `self`. Organisations and deactivated numbers give none.
 */
export function readNppes(
  cells: readonly string[],
  line: number,
  { header, now }: { readonly header: NppesHeader; readonly now: number },
): { readonly incoming: readonly Incoming[] } | { readonly faults: readonly RowFault[] } {
  if (cells.length !== header.width)
    return { faults: [fault(line, '', cells.join(' ').slice(0, 80), reasons.cells(header.width))] };
  const at = (name: keyof typeof columns): string => (cells[header.places[name]] ?? '').trim();
  if (at('entity') !== '1' || (at('deactivated') !== '' && at('reactivated') === '')) return { incoming: [] };
  const npi = at('npi');
  if (!isNpi(npi)) return { faults: [fault(line, columns.npi, npi, reasons.npi)] };
  if (at('family') === '') return { faults: [fault(line, columns.family, '', reasons.empty)] };
  const updatedAt = americanDate(at('updated'));
  if (updatedAt === null) return { faults: [fault(line, columns.updated, at('updated'), american)] };
  if (updatedAt > now + 86_400) return { faults: [fault(line, columns.updated, at('updated'), reasons.future)] };
  const other = [at('otherFamily'), joined(at('otherGiven'), at('otherMiddle'))].filter((one) => one !== '').join(', ');
  const incoming = new Map<string, Incoming>();
  for (const slot of header.slots) {
    const number = (cells[slot.number] ?? '').trim();
    const issuer = id<JurisdictionId>(`US-${(cells[slot.state] ?? '').trim()}`);
    const taxonomy = (cells[slot.taxonomy] ?? '').trim();
    const special = classOfSpecialty(taxonomy);
    if (special === null || numberKey(number) === '' || number.length > 64 || !subdivisions.has(issuer)) continue;
    const of = generalClass(special);
    incoming.set(`${issuer} ${of} ${numberKey(number)}`, {
      kind: 'record',
      event: null,
      record: {
        name: { family: at('family'), given: joined(at('given'), at('middle')), other: other === '' ? [] : [other] },
        birthDate: null,
        issuer,
        class: of,
        number,
        npi,
        minc: null,
        email: null,
        // Nobody has said so but the person.
        status: 'pending',
        statusFrom: null,
        expires: null,
        multistate: false,
        specialty: taxonomy,
        restrictions: null,
        affiliation: null,
        updatedAt: momentText(updatedAt),
      },
    });
  }
  return { incoming: [...incoming.values()] };
}

const fault = (line: number, column: string, found: string, reason: Bilingual): RowFault => ({
  line,
  column,
  found,
  reason,
});

const american: Bilingual = {
  en: 'wanted a date such as 10/14/2026 (month first), as NPPES writes it',
  fr: 'attendu une date comme 10/14/2026 (le mois d’abord), telle que NPPES l’écrit',
};

/** Seconds since 1970 of `MM/DD/YYYY`. */
function americanDate(text: string): number | null {
  const [, month, day, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
  if (year === undefined) return null;
  const value = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  return Number.isNaN(value) ? null : value / 1000;
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
