import { expect, test } from 'vitest';
import { capabilities } from '../../../packages/scenarios/src/reference/capabilities.ts';
import { crossings } from '../../../packages/scenarios/src/reference/crossings.ts';
import {
  isIsoCode,
  isoCodes,
  officialName,
  subdivisions,
} from '../../../packages/scenarios/src/reference/jurisdictions.ts';
import { licenceClasses } from '../../../packages/scenarios/src/reference/licence-classes.ts';
import {
  id,
  type CapabilityId,
  type JurisdictionId,
  type LicenceClassId,
} from '../../../packages/scenarios/src/values/id.ts';

test('the core capabilities are the 32 of the United States and the two of Canada that could be seen', () => {
  const [us, ca] = ['us.', 'ca.'].map((prefix) => [...capabilities.keys()].filter((one) => one.startsWith(prefix)));
  expect([us?.length, ca?.length]).toEqual([32, 2]);
  expect(capabilities.get(id<CapabilityId>('us.operational-coordination'))?.name.en).toBe('Operational Coordination');
});

test('states and provinces have official names, and every code is of the form of ISO 3166', () => {
  expect(subdivisions.size).toBe(75);
  expect(officialName(id<JurisdictionId>('CA-NB'))).toEqual({ en: 'New Brunswick', fr: 'Nouveau-Brunswick' });
  expect(officialName(id<JurisdictionId>('wayne'))).toBeNull();
  expect(isoCodes.filter((code) => !isIsoCode(code))).toEqual([]);
});

test('the crossings of the library join the two sides that the data gives', () => {
  expect(crossings.get('ferry-point')?.between).toEqual(['CA-NB', 'US-ME']);
  expect(crossings.get('detroit-windsor-tunnel')?.between).toEqual(['CA-ON', 'US-MI']);
});

test('licence classes belong to groups', () => {
  expect(licenceClasses.get(id<LicenceClassId>('rn'))?.group).toBeDefined();
  expect(licenceClasses.size).toBe(52);
});
