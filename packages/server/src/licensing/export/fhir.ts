import { licenceClasses } from '@samaritan/scenarios/reference/licence-classes';
import { officialName } from '@samaritan/scenarios/reference/jurisdictions';
import type { LicenceRecord } from '../../registry/record/licence.ts';
import type { Source, SourceClass } from '../../store/registry/source.ts';
import { freshnessOf } from '../check/freshness.ts';
import { extensionUrls, systems } from '../import/fhir/resources.ts';

/** A licence with what stands behind it. */
export interface Exported {
  readonly id: number;
  readonly record: LicenceRecord;
  readonly source: Source;
  /** Two people claim the number. */
  readonly contested: boolean;
}

type Resource = { readonly resourceType: string; readonly id: string } & Readonly<Record<string, unknown>>;

/** The regulators of licences, each an Organization whose address says of which state or province. */
export const issuerOf = (issuer: LicenceRecord['issuer']): Resource => ({
  resourceType: 'Organization',
  id: organisationId('issuer', issuer),
  type: [{ text: 'licensing authority' }],
  name: `Licensing authority, ${officialName(issuer)?.en ?? issuer}`,
  address: [{ state: issuer, country: issuer.slice(0, 2) }],
});

export const affiliationOf = ({ name, kind }: NonNullable<LicenceRecord['affiliation']>): Resource => ({
  resourceType: 'Organization',
  id: organisationId('affiliation', `${kind} ${name}`),
  type: [{ coding: [{ system: systems.affiliationKind, code: kind }] }],
  name,
});

/**
 * A person's licences in FHIR R4: a Practitioner with a qualification each, a PractitionerRole where the person is affiliated, and a
 * VerificationResult each that says who said so and how old that is. What R4 has no place for stands in extensions (`extensionUrls`).
 */
export function personResources(licences: readonly Exported[], now: string): readonly Resource[] {
  const [first] = licences;
  if (first === undefined) return [];
  const id = `person-${first.id}`;
  const reference = { reference: `Practitioner/${id}` };
  const affiliations = licences.flatMap(({ record }) => record.affiliation ?? []);
  const [affiliation] = affiliations;
  return [
    practitioner(id, licences),
    ...(affiliation === undefined
      ? []
      : [
          {
            resourceType: 'PractitionerRole',
            id: `role-${first.id}`,
            practitioner: reference,
            organization: { reference: `Organization/${affiliationOf(affiliation).id}` },
          },
        ]),
    ...licences.map(({ id: licence, record, source, contested }, at) => ({
      resourceType: 'VerificationResult',
      id: `verification-${licence}`,
      target: [reference],
      targetLocation: [`Practitioner.qualification[${at}]`],
      status: contested ? 'in-process' : verificationStatus(source, now),
      statusDate: now,
      validationType: concept(
        'http://terminology.hl7.org/CodeSystem/validation-type',
        source.class === 'self' ? 'nothing' : 'primary',
      ),
      ...(source.asOf === null ? {} : { lastPerformed: source.asOf }),
      failureAction: concept('http://terminology.hl7.org/CodeSystem/failure-action', 'fatal'),
      primarySource: [
        {
          who: { display: source.name, reference: `Organization/${issuerOf(record.issuer).id}` },
          type: [concept('http://terminology.hl7.org/CodeSystem/primary-source-type', sourceType[source.class])],
          validationStatus: concept(
            'http://terminology.hl7.org/CodeSystem/validation-status',
            source.class === 'self' ? 'undetermined' : 'successful',
          ),
          ...(source.asOf === null ? {} : { validationDate: source.asOf }),
        },
      ],
    })),
  ];
}

function practitioner(id: string, licences: readonly Exported[]): Resource {
  const records = licences.map(({ record }) => record);
  const [first] = records;
  const newest = records
    .map(({ updatedAt }) => updatedAt)
    .toSorted()
    .at(-1);
  const one = (pick: (of: LicenceRecord) => string | null): string | null =>
    records.map(pick).find((value) => value !== null) ?? null;
  const [npi, minc, email] = [one((of) => of.npi), one((of) => of.minc), one((of) => of.email)];
  const birthDate = one((of) => of.birthDate);
  const identifier = [
    ...(npi === null ? [] : [{ system: systems.npi, value: npi }]),
    ...(minc === null ? [] : [{ system: systems.minc, value: minc }]),
  ];
  return {
    resourceType: 'Practitioner',
    id,
    meta: { lastUpdated: newest },
    ...(identifier.length === 0 ? {} : { identifier }),
    name: [
      humanName('official', first?.name.family ?? '', first?.name.given ?? ''),
      ...[...new Set(records.flatMap(({ name }) => [...name.other, `${name.family}, ${name.given}`]))]
        .filter((name) => name !== `${first?.name.family}, ${first?.name.given}`)
        .map((name) => {
          const [family = '', given = ''] = name.split(',').map((part) => part.trim());
          return humanName('old', family, given);
        }),
    ],
    ...(email === null ? {} : { telecom: [{ system: 'email', value: email }] }),
    ...(birthDate === null ? {} : { birthDate }),
    qualification: records.map(qualification),
  };
}

/** FHIR allows no empty value. */
const humanName = (use: string, family: string, given: string): object => ({
  use,
  ...(family === '' ? {} : { family }),
  ...(given === '' ? {} : { given: [given] }),
});

function qualification(of: LicenceRecord): object {
  const period = {
    ...(of.statusFrom === null ? {} : { start: of.statusFrom }),
    ...(of.expires === null ? {} : { end: of.expires }),
  };
  const extra = (url: string, value: string | null): readonly object[] =>
    value === null ? [] : [{ url, valueString: value }];
  return {
    extension: [
      { url: extensionUrls.licenceStatus, valueCode: of.status },
      { url: extensionUrls.whereValid, valueCodeableConcept: concept('urn:iso:std:iso:3166:-2', of.issuer) },
      ...extra(extensionUrls.statusFrom, of.statusFrom),
      ...extra(extensionUrls.restrictions, of.restrictions),
      ...(of.multistate ? [{ url: extensionUrls.multistate, valueBoolean: true }] : []),
    ],
    identifier: [{ system: systems.licenceNumber, value: of.number }],
    code: {
      coding: [
        { system: systems.licenceClass, code: of.class, display: licenceClasses.get(of.class)?.name.en ?? of.class },
      ],
      ...(of.specialty === null ? {} : { text: of.specialty }),
    },
    ...(Object.keys(period).length === 0 ? {} : { period }),
    issuer: { reference: `Organization/${issuerOf(of.issuer).id}` },
  };
}

const sourceType: Readonly<Record<SourceClass, string>> = {
  primary: 'lic-board',
  'primary-equivalent': 'lic-board',
  secondary: 'auth-source',
  self: 'auth-source',
};

/** Codes of R4's `verificationresult-status`. */
function verificationStatus(source: Source, now: string): string {
  if (source.class === 'self') return 'attested';
  return freshnessOf(source, now).state === 'fresh' ? 'validated' : 'req-revalid';
}

const concept = (system: string, code: string): object => ({ coding: [{ system, code }] });

/** FHIR ids have letters, digits, `-` and `.`, at most 64; what is longer or has others is told apart by its characters' sum. */
function organisationId(kind: string, name: string): string {
  let sum = 0;
  for (const character of name) sum = (Math.imul(sum, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  const bare = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 36);
  return `${kind}-${bare}-${sum.toString(36)}`;
}
