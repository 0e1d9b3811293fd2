import { z } from 'zod';
import reference from '../../data/jurisdictions.json' with { type: 'json' };
import { type JurisdictionId, id } from '../values/id.ts';
import type { OfficialName } from '../values/text.ts';

const code = z.string().transform((text) => id<JurisdictionId>(text));
const record = z.object({
  code,
  country: code,
  kind: z.enum(['state', 'province', 'territory', 'federal-district']),
  name: z.object({ en: z.string(), fr: z.string().nullable() }),
  neighbours: z.array(code),
  neighboursAcrossBorder: z.array(code),
  verified: z.boolean(),
});

/** A state, province or territory with an ISO 3166-2 code. */
export type Subdivision = z.output<typeof record>;

/** Every state, province and territory of the reference data, by code. */
export const subdivisions: ReadonlyMap<JurisdictionId, Subdivision> = new Map(
  z
    .array(record)
    .parse(reference.jurisdictions)
    .map((one) => [one.code, one]),
);

const countries: ReadonlyMap<string, OfficialName> = new Map([
  ['US', { en: 'United States', fr: 'États-Unis' }],
  ['CA', { en: 'Canada', fr: 'Canada' }],
  ['MX', { en: 'Mexico', fr: 'Mexique' }],
]);

/** The official name of a country, state or province by its ISO 3166 code; null for other jurisdictions. */
export const officialName = (jurisdiction: JurisdictionId): OfficialName | null =>
  countries.get(jurisdiction) ?? subdivisions.get(jurisdiction)?.name ?? null;

/** Written as an ISO 3166 code, whether or not the data has it. */
export const isIsoCode = (text: string): boolean => /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(text);

/** Every code the data has, countries first. */
export const isoCodes: readonly string[] = [...countries.keys(), ...subdivisions.keys()];
