import { expect, test } from 'vitest';
import { credentialFacts, predicatesFor } from '@samaritan/scenarios/reference/credential-levels';
import { licenceClasses } from '@samaritan/scenarios/reference/licence-classes';
import {
  type CredentialFacts,
  credentialLevel,
} from '../../../packages/server/src/registry/record/credential-level.ts';
import { licenceClass } from '../../builders/law.ts';

const asOf = '2026-10-14T13:05:00Z';
const licensed: CredentialFacts = {
  'identity.verified': true,
  'licence.status': 'active',
  'licence.primarySourceVerified': true,
  'licence.verifiedAgeDays': 1,
};
const levelOf = (facts: CredentialFacts) => credentialLevel(licenceClass('sonographer'), facts, asOf).level;
const hospital: CredentialFacts = {
  ...licensed,
  'licence.unencumbered': true,
  'sanctions.federalExclusion': false,
  'hospital.affiliation': 'employee',
  'hospital.affiliationVerified': true,
  'activity.setting': 'hospital',
  'activity.verified': true,
  'activity.lastActiveMonths': 1,
  'certification.specialty': true,
  'education.verified': true,
  'sanctions.npdbCheckedClean': true,
  'dea.registered': true,
  'ems.agencyAffiliationVerified': true,
};

test('who works in a hospital is level 1, elsewhere 2, with a licence alone 3, retired 4, and unknown none', () => {
  expect(levelOf(hospital)).toBe(1);
  expect(levelOf({ ...hospital, 'hospital.affiliation': 'none', 'activity.setting': 'non-hospital' })).toBe(2);
  expect(levelOf(licensed)).toBe(3);
  expect(levelOf({ 'identity.verified': true, 'licence.priorActiveMonths': 60 })).toBe(4);
  expect(levelOf({ 'licence.priorActiveMonths': 60 })).toBeNull();
});

test('every class has levels, and they ask only for facts that there are', () => {
  for (const of of licenceClasses.keys())
    for (const { predicate } of predicatesFor(of))
      for (const { fact } of [...predicate.all, ...predicate.any]) expect(credentialFacts).toContain(fact);
});

test('a level is dated, says every test it went by, and that the predicate is a reading nobody confirmed', () => {
  const found = credentialLevel(licenceClass('rn'), licensed, asOf);
  expect(found).toMatchObject({ asOf, class: 'rn', verified: false });
  expect(found.steps[0]?.tests.find(({ holds }) => !holds)?.found).toBeNull();
});

test('one at level 4 may do no licensed act', () => {
  const found = credentialLevel(licenceClass('rn'), { 'identity.verified': true, 'education.verified': true }, asOf);
  expect([found.level, found.licensedActs]).toEqual([4, false]);
});

test('an encumbered licence or a federal exclusion never gives level 1 or 2', () => {
  for (const spoilt of [{ 'licence.unencumbered': false }, { 'sanctions.federalExclusion': true }])
    for (const of of licenceClasses.keys()) {
      const { level } = credentialLevel(of, { ...hospital, ...spoilt }, asOf);
      expect(level === 1 || level === 2, of).toBe(false);
    }
});
