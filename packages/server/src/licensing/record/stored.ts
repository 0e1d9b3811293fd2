import type { JurisdictionId, LicenceClassId } from '@samaritan/scenarios/values/id';
import { id } from '@samaritan/scenarios/values/id';
import type { AffiliationKind, Described, LicenceRecord, RegisterStatus } from '../../registry/record/licence.ts';
import { affiliationKinds, registerStatuses } from '../../registry/record/licence.ts';
import type { LicenceRow, NamedRow, Stated } from '../../store/registry/licence.ts';
import type { Terms } from '../../store/registry/term.ts';
import { dateNumber, dateText, momentNumber, momentText } from './dates.ts';

export const statusNumber = (status: RegisterStatus): number => registerStatuses.indexOf(status);
export const statusOf = (number: number): RegisterStatus => registerStatuses[number] ?? 'pending';

/** Sees to it that the words of records have numbers, so that `statedOf` need not wait for each. */
export async function keepTerms(records: Iterable<LicenceRecord>, terms: Terms): Promise<void> {
  for (const { issuer, class: of, affiliation } of records) {
    if (terms.known('issuer', issuer) === null) await terms.number('issuer', issuer);
    if (terms.known('class', of) === null) await terms.number('class', of);
    if (affiliation === null) continue;
    const kind = `affiliation-${affiliation.kind}` as const;
    if (terms.known(kind, affiliation.name) === null) await terms.number(kind, affiliation.name);
  }
}

/** What a record says, as the store keeps it. */
export function statedOf(record: LicenceRecord, source: number, terms: Terms): Stated {
  const { affiliation, name } = record;
  return {
    family: name.family,
    given: name.given,
    other: name.other.length === 0 ? null : JSON.stringify(name.other),
    birth: dated(record.birthDate),
    status: statusNumber(record.status),
    status_from: dated(record.statusFrom),
    expires: dated(record.expires),
    multistate: record.multistate ? 1 : 0,
    npi: record.npi === null ? null : Number(record.npi),
    minc: record.minc,
    email: record.email,
    specialty: record.specialty,
    restrictions: record.restrictions,
    affiliation: affiliation === null ? null : terms.known(`affiliation-${affiliation.kind}`, affiliation.name),
    updated_at: momentNumber(record.updatedAt) ?? 0,
    source,
  };
}

const dated = (date: string | null): number | null => (date === null ? null : dateNumber(date));

/** What a row is found by. */
export const describedOf = (row: Omit<NamedRow, 'id'>, terms: Terms): Named => ({
  name: { family: row.family, given: row.given, other: othersOf(row.other) },
  birthDate: row.birth === null ? null : dateText(row.birth),
  issuer: id<JurisdictionId>(terms.word(row.issuer)),
  class: id<LicenceClassId>(terms.word(row.class)),
  number: row.number,
  npi: row.npi === null ? null : String(row.npi),
  minc: row.minc,
  email: row.email,
});

export type Named = Pick<LicenceRecord, keyof Described>;

/** The record that a row is. */
export function recordOf(row: Omit<LicenceRow, 'id' | 'number_key' | 'contested'>, terms: Terms): LicenceRecord {
  return {
    ...describedOf(row, terms),
    status: statusOf(row.status),
    statusFrom: row.status_from === null ? null : dateText(row.status_from),
    expires: row.expires === null ? null : dateText(row.expires),
    multistate: row.multistate === 1,
    specialty: row.specialty,
    restrictions: row.restrictions,
    affiliation: row.affiliation === null ? null : affiliationOf(row.affiliation, terms),
    updatedAt: momentText(row.updated_at),
  };
}

export const othersOf = (text: string | null): readonly string[] =>
  text === null ? [] : (JSON.parse(text) as readonly string[]);

function affiliationOf(number: number, terms: Terms): LicenceRecord['affiliation'] {
  const kind: AffiliationKind | undefined = affiliationKinds.find((one) => `affiliation-${one}` === terms.kind(number));
  return { name: terms.word(number), kind: kind ?? 'other' };
}
