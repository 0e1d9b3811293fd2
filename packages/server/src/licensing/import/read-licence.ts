import { subdivisions } from '@samaritan/scenarios/reference/jurisdictions';
import { classOfTitle } from '@samaritan/scenarios/reference/titles';
import { type JurisdictionId, type LicenceClassId, id } from '@samaritan/scenarios/values/id';
import type { Bilingual } from '@samaritan/scenarios/values/text';
import { unescapeCell } from '../../interop/sheet/escape.ts';
import { isMinc, isNpi } from '../../registry/record/identifiers.ts';
import { numberKey } from '../../registry/record/licence-number.ts';
import {
  type AffiliationKind,
  type CalendarDate,
  type LicenceRecord,
  type RegisterStatus,
  affiliationKinds,
  registerStatuses,
} from '../../registry/record/licence.ts';
import { dateNumber, isPlainMoment, momentNumber, momentText } from '../record/dates.ts';
import type { Header, LicenceFileColumn } from './columns.ts';
import { reasons } from './reasons.ts';
import type { RowFault } from './row-fault.ts';

/** What a row is read against. */
export interface Reading {
  readonly header: Header;
  /** The one jurisdiction that the source tells of; also stands in where a row names no issuer. Null: of many. */
  readonly jurisdiction: JurisdictionId | null;
  /** Seconds since 1970: what a register knew after this moment it cannot have known. */
  readonly now: number;
}

/** Longest cells that are somebody's name, number or words; longer is a fault of the file, and the row is kept aside whole. */
const longest: Readonly<Partial<Record<LicenceFileColumn, number>>> = {
  number: 64,
  family_name: 400,
  given_names: 400,
  email: 320,
  affiliation: 400,
  specialty: 400,
};
const longestOther = 4000;
/** A clock that runs ahead. */
const slack_s = 86_400;

/** The record that a row of cells is, or everything that is wrong with it. */
export function readLicence(
  cells: readonly string[],
  line: number,
  { header, jurisdiction, now }: Reading,
): { readonly record: LicenceRecord } | { readonly faults: readonly RowFault[] } {
  const faults: RowFault[] = [];
  const say = (column: string, found: string, reason: Bilingual): null => {
    faults.push({ line, column, found, reason });
    return null;
  };
  if (cells.length !== header.width)
    return { faults: [{ line, column: '', found: cells.join(' ').slice(0, 80), reason: reasons.cells(header.width) }] };
  const cell = (column: LicenceFileColumn): string => {
    const written = cells[header.places[column]] ?? '';
    if (written === '') return written;
    const text = (written.startsWith("'") ? unescapeCell(written) : written).trim();
    if (isBroken(text)) say(column, printable(text), text.includes('\uFFFD') ? reasons.replaced : reasons.control);
    const most = longest[column] ?? longestOther;
    if (text.length > most) say(column, text, reasons.tooLong(most));
    return text;
  };
  const date = (column: LicenceFileColumn): CalendarDate | null => {
    const text = cell(column);
    return text === '' ? null : dateNumber(text) === null ? say(column, text, reasons.date) : text;
  };
  const optional = (column: LicenceFileColumn): string | null => cell(column) || null;

  const specialty = optional('specialty');
  const issuer = issuerOf(cell('issuer'), jurisdiction, say);
  const title = cell('class');
  const of = issuer === null ? null : classIn(issuer, title, specialty);
  if (issuer !== null && of === null) say('class', title, title === '' ? reasons.empty : reasons.title);
  const number = cell('number');
  if (!/[0-9A-Za-z]/.test(number) && numberKey(number) === '')
    say('number', number, number === '' ? reasons.empty : reasons.number);
  const family = cell('family_name');
  if (family === '') say('family_name', family, reasons.empty);
  const birthDate = date('birth_date');
  if (birthDate !== null && !isBirth(birthDate, now)) say('birth_date', birthDate, reasons.birth);
  const written = cell('status').toLowerCase();
  const status: RegisterStatus | undefined = registerStatuses.find((one) => one === written);
  if (status === undefined) say('status', written, written === '' ? reasons.empty : reasons.status);
  const updatedAt = updatedIn(cell('updated_at'), now, say);
  const npi = optional('npi');
  if (npi !== null && !isNpi(npi)) say('npi', npi, reasons.npi);
  const minc = optional('minc');
  if (minc !== null && !isMinc(minc)) say('minc', minc, reasons.minc);
  const multistate = yesIn(cell('multistate'));
  if (multistate === null) say('multistate', cell('multistate'), reasons.yesNo);
  const affiliation = affiliationIn(cell('affiliation'), cell('affiliation_kind'), say);
  const rest = {
    name: { family, given: cell('given_names'), other: othersIn(cell('other_names')) },
    birthDate,
    number,
    npi,
    minc,
    email: optional('email'),
    statusFrom: date('status_from'),
    expires: date('expires'),
    multistate: multistate === true,
    specialty,
    restrictions: optional('restrictions'),
    affiliation,
  };
  if (issuer === null || of === null || status === undefined || updatedAt === null || faults.length > 0)
    return { faults };
  return { record: { ...rest, issuer, class: of, status, updatedAt } };
}

type Say = (column: string, found: string, reason: Bilingual) => null;

// Control characters but tab, line feed and carriage return, which a quoted cell may hold.
const broken = /[\p{Cc}--[\t\n\r\x80-\x9f]]|\uFFFD|\p{Cs}/v;
const isBroken = (text: string): boolean => broken.test(text);
const printable = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cs}]/gv, '\uFFFD');

function issuerOf(text: string, jurisdiction: JurisdictionId | null, say: Say): JurisdictionId | null {
  if (text === '' && jurisdiction !== null) return jurisdiction;
  const issuer = id<JurisdictionId>(text.toUpperCase());
  if (!subdivisions.has(issuer)) return say('issuer', text, text === '' ? reasons.empty : reasons.issuer);
  return jurisdiction !== null && issuer !== jurisdiction
    ? say('issuer', text, reasons.otherIssuer(jurisdiction))
    : issuer;
}

const classes = new Map<string, LicenceClassId | null>();

/** Remembered: a register has a handful of titles and millions of rows. */
function classIn(issuer: JurisdictionId, title: string, specialty: string | null): LicenceClassId | null {
  const key = `${issuer} ${title} ${specialty ?? ''}`;
  const known = classes.get(key);
  if (known !== undefined) return known;
  const found = title === '' ? null : classOfTitle(issuer, title, specialty);
  if (classes.size > 10_000) classes.clear();
  classes.set(key, found);
  return found;
}

/** Nobody practises before sixteen, nor at more than 110. */
function isBirth(date: CalendarDate, now: number): boolean {
  const age = new Date(now * 1000).getUTCFullYear() - Number(date.slice(0, 4));
  return age >= 16 && age <= 110;
}

function updatedIn(text: string, now: number, say: Say): string | null {
  const moment = momentNumber(text);
  if (moment === null) return say('updated_at', text, text === '' ? reasons.empty : reasons.moment);
  return moment > now + slack_s
    ? say('updated_at', text, reasons.future)
    : isPlainMoment(text)
      ? text
      : momentText(moment);
}

function yesIn(text: string): boolean | null {
  if (text === '') return false;
  const word = text.toLowerCase();
  if (['yes', 'y', 'true', '1', 'oui'].includes(word)) return true;
  return ['no', 'n', 'false', '0', 'non'].includes(word) ? false : null;
}

/** `Family, Given; Family, Given`. */
const othersIn = (text: string): readonly string[] =>
  text === '' ? none : text.split(';').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));

const none: readonly string[] = [];

function affiliationIn(name: string, kind: string, say: Say): LicenceRecord['affiliation'] {
  if (name === '') return null;
  const found: AffiliationKind | undefined =
    kind === '' ? 'other' : affiliationKinds.find((one) => one === kind.toLowerCase());
  return found === undefined ? say('affiliation_kind', kind, reasons.affiliationKind) : { name, kind: found };
}
