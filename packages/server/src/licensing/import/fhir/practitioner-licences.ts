import { type LicenceFileColumn, licenceFileColumns } from '../columns.ts';
import type { Incoming } from '../incoming.ts';
import { readLicence } from '../read-licence.ts';
import type { RowFault } from '../row-fault.ts';
import { type FhirReading, type Referred, idIn } from './read-fhir.ts';
import { type FhirExtension, type FhirPractitioner, extensionUrls, systems } from './resources.ts';

/**
 * The licences of a practitioner, each qualification with a number being one. They go the way of a row of a sheet, so that what is wrong
 * is told alike; the column of a fault is that of the sheet's.
 */
export function licencesIn(
  of: FhirPractitioner,
  line: number,
  { referred, reading }: { readonly referred: Referred; readonly reading: FhirReading },
): { readonly incoming: readonly Incoming[]; readonly faults: readonly RowFault[] } {
  const incoming: Incoming[] = [];
  const faults: RowFault[] = [];
  const [first, ...others] = of.name.toSorted((a, b) => rank(a.use) - rank(b.use));
  const number = (system: string): string => of.identifier.find((one) => one.system === system)?.value ?? '';
  const place = referred.roles.get(of.id);
  const affiliation = place === undefined ? undefined : referred.organisations.get(place);
  for (const [index, { extension, identifier, code, period, issuer }] of of.qualification.entries()) {
    const said = identifier.find(({ value }) => value !== undefined);
    if (said?.value === undefined) continue;
    const board = referred.organisations.get(idIn(issuer?.reference) ?? '');
    const check = referred.verified.get(`${of.id}#${index}`) ?? referred.verified.get(of.id);
    const status = text(extension, extensionUrls.licenceStatus);
    const cells: Partial<Record<LicenceFileColumn, string>> = {
      issuer: whereValid(extension) ?? usState(said.extension) ?? board?.state ?? '',
      class:
        code.coding.find(({ system }) => system === systems.licenceClass)?.code ??
        code.coding[0]?.code ??
        code.text ??
        '',
      number: said.value,
      family_name: first?.family ?? '',
      given_names: first?.given.join(' ') ?? '',
      other_names: others.map(({ family, given }) => `${family}, ${given.join(' ')}`).join('; '),
      birth_date: of.birthDate ?? '',
      // R4 has no status of a qualification: without our extension one that was verified within its period stands.
      status:
        status ??
        (check === undefined || check.failed ? 'pending' : isOver(period.end, reading.now) ? 'expired' : 'active'),
      status_from: text(extension, extensionUrls.statusFrom) ?? period.start?.slice(0, 10) ?? '',
      expires: period.end?.slice(0, 10) ?? '',
      npi: number(systems.npi),
      minc: number(systems.minc),
      email: of.telecom.find(({ system }) => system === 'email')?.value ?? '',
      restrictions: text(extension, extensionUrls.restrictions) ?? '',
      specialty: code.text ?? '',
      multistate: extension.some(({ url, valueBoolean }) => url === extensionUrls.multistate && valueBoolean === true)
        ? 'yes'
        : '',
      affiliation: affiliation?.name ?? '',
      affiliation_kind: affiliation?.kind ?? '',
      updated_at: of.meta.lastUpdated ?? check?.at ?? '',
    };
    const read = readLicence(
      licenceFileColumns.map((column) => cells[column] ?? ''),
      line,
      { ...reading, header },
    );
    if ('faults' in read) faults.push(...read.faults);
    else incoming.push({ kind: 'record', record: read.record, event: null });
  }
  return { incoming, faults };
}

const header = {
  places: Object.fromEntries(licenceFileColumns.map((column, at) => [column, at])) as Record<LicenceFileColumn, number>,
  passedOver: [],
  width: licenceFileColumns.length,
};

const rank = (use: string | undefined): number =>
  use === 'official' ? 0 : use === undefined || use === 'usual' ? 1 : 2;

const text = (extensions: readonly FhirExtension[], url: string): string | null => {
  const found = extensions.find((one) => one.url === url);
  return found?.valueCode ?? found?.valueString ?? null;
};

const whereValid = (extensions: readonly FhirExtension[]): string | null =>
  extensions.find(({ url }) => url === extensionUrls.whereValid)?.valueCodeableConcept?.coding[0]?.code ?? null;

function usState(extensions: readonly FhirExtension[]): string | null {
  const code = extensions.find(({ url }) => url === extensionUrls.usJurisdiction)?.valueCodeableConcept?.coding[0]
    ?.code;
  return code === undefined ? null : `US-${code}`;
}

const isOver = (end: string | undefined, now: number): boolean =>
  end !== undefined && end.slice(0, 10) < new Date(now * 1000).toISOString().slice(0, 10);
