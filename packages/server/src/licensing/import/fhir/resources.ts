import { z } from 'zod';

/** The parts of FHIR R4 resources that an import reads; whatever else they hold is passed over. */
const coding = z.object({ system: z.string().optional(), code: z.string().optional(), display: z.string().optional() });
const concept = z.object({ coding: z.array(coding).default([]), text: z.string().optional() });
const reference = z.object({ reference: z.string().optional(), display: z.string().optional() });
const extension = z.object({
  url: z.string(),
  valueCode: z.string().optional(),
  valueString: z.string().optional(),
  valueBoolean: z.boolean().optional(),
  valueCodeableConcept: concept.optional(),
});
const identifier = z.object({
  system: z.string().optional(),
  value: z.string().optional(),
  extension: z.array(extension).default([]),
});
const meta = z.object({ lastUpdated: z.string().optional() }).default({});

export const practitioner = z.object({
  resourceType: z.literal('Practitioner'),
  id: z.string(),
  meta,
  identifier: z.array(identifier).default([]),
  name: z
    .array(
      z.object({ use: z.string().optional(), family: z.string().default(''), given: z.array(z.string()).default([]) }),
    )
    .default([]),
  telecom: z.array(z.object({ system: z.string().optional(), value: z.string().optional() })).default([]),
  birthDate: z.string().optional(),
  qualification: z
    .array(
      z.object({
        extension: z.array(extension).default([]),
        identifier: z.array(identifier).default([]),
        code: concept,
        period: z.object({ start: z.string().optional(), end: z.string().optional() }).default({}),
        issuer: reference.optional(),
      }),
    )
    .default([]),
});
export type FhirPractitioner = z.output<typeof practitioner>;
export type FhirExtension = z.output<typeof extension>;

export const organisation = z.object({
  resourceType: z.literal('Organization'),
  id: z.string(),
  name: z.string().default(''),
  extension: z.array(extension).default([]),
  address: z.array(z.object({ state: z.string().optional(), country: z.string().optional() })).default([]),
  type: z.array(concept).default([]),
});

export const practitionerRole = z.object({
  resourceType: z.literal('PractitionerRole'),
  practitioner: reference.optional(),
  organization: reference.optional(),
});

export const verificationResult = z.object({
  resourceType: z.literal('VerificationResult'),
  target: z.array(reference).default([]),
  targetLocation: z.array(z.string()).default([]),
  status: z.string(),
  statusDate: z.string().optional(),
  lastPerformed: z.string().optional(),
});

/** Our two extensions, and the one of US Core that says whose number an identifier is. */
export const extensionUrls = {
  licenceStatus: 'urn:samaritan:fhir:licence-status',
  whereValid: 'urn:samaritan:fhir:where-valid',
  /** On `licenceStatus`'s neighbour: since when and what limits; read and written so that nothing is lost on the way. */
  statusFrom: 'urn:samaritan:fhir:licence-status-from',
  restrictions: 'urn:samaritan:fhir:licence-restrictions',
  multistate: 'urn:samaritan:fhir:licence-multistate',
  usJurisdiction: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-jurisdiction',
} as const;

export const systems = {
  npi: 'http://hl7.org/fhir/sid/us-npi',
  minc: 'urn:samaritan:minc',
  licenceClass: 'urn:samaritan:licence-class',
  licenceNumber: 'urn:samaritan:licence-number',
  affiliationKind: 'urn:samaritan:affiliation-kind',
} as const;
