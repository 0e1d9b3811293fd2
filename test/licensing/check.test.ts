import { type InstrumentId, type JurisdictionId, id } from '@samaritan/scenarios/values/id';
import { expect, test } from 'vitest';
import { Checker } from '../../packages/server/src/licensing/check/checker.ts';
import { linkAll } from '../../packages/server/src/licensing/link/link.ts';
import { holdSource } from '../../packages/server/src/store/registry/source.ts';
import { atOntario, desk, file, now, nowLook, row, somebody } from './builders.ts';

const asked = { ...atOntario, requestedUnder: id<InstrumentId>('nemac') };

test('a number gives the licence with the age of what is known, and the law with every instrument that was tried', async () => {
  await using at = await desk();
  await at.take(file(row()));
  const answer = await (await Checker.of(at.registry)).check(somebody({ number: '47 04001' }), asked, nowLook);
  expect(answer).toMatchObject({ found: { by: 'number' }, age_days: 4, sanctioned: false, unknownBecause: null });
  expect(answer.licences).toMatchObject([{ standing: { status: 'active', expires: '2027-05-01' }, isAsked: true }]);
  expect(answer.verdict?.tried.length).toBeGreaterThan(10);
  expect(answer.kind).toBe(answer.verdict?.kind);
});

test('an old source, or one on hold, answers unknown; a sanction is believed however old', async () => {
  await using at = await desk();
  await at.take(file(row(), row({ number: '2', status: 'revoked' })));
  const later = { asOf: '2027-01-24T12:00:00Z', knownAt: '2027-01-24T12:00:00Z' };
  const checker = await Checker.of(at.registry);
  expect(await checker.check(somebody(), asked, later)).toMatchObject({ kind: 'unknown', unknownBecause: 'stale' });
  expect(await checker.check(somebody({ number: '2' }), asked, later)).toMatchObject({
    kind: 'not-recognised',
    sanctioned: true,
  });
  await holdSource(at.registry, 'Boards', 'on-hold');
  expect(await (await Checker.of(at.registry)).check(somebody(), asked, nowLook)).toMatchObject({
    unknownBecause: 'on-hold',
  });
});

test('a verdict can be asked as of any moment by what was known at any other', async () => {
  await using at = await desk();
  await at.take(file(row({ updated_at: '2026-11-01' })));
  await at.take(file(row({ status: 'suspended', status_from: '2026-11-05', updated_at: '2026-11-10' })));
  // The suspension was a mistake from the beginning.
  await at.take(file(row({ status: 'active', status_from: '2026-11-05', updated_at: '2026-11-20' })));
  const checker = await Checker.of(at.registry);
  const status = async (asOf: string, knownAt: string): Promise<string | undefined> => {
    const look = { asOf: `${asOf}T00:00:00Z`, knownAt: `${knownAt}T00:00:00Z` };
    return (await checker.check(somebody(), asked, look)).licences[0]?.standing?.status;
  };
  expect(await status('2026-11-07', '2026-11-08')).toBe('active');
  expect(await status('2026-11-07', '2026-11-12')).toBe('suspended');
  expect(await status('2026-11-03', '2026-11-12')).toBe('active');
  expect(await status('2026-11-07', '2026-11-22')).toBe('active');
  expect(await status('2027-06-01', '2026-11-22')).toBe('expired');
  expect(await status('2026-11-07', '2026-10-01')).toBeUndefined();
});

test('a person without a number is found by name and birth date, accents and order aside; a stranger is not', async () => {
  await using at = await desk();
  await at.take(file(row(), row({ number: '2', family_name: 'Nguyen', given_names: 'Van', birth_date: '1991-05-06' })));
  const checker = await Checker.of(at.registry);
  const named = (family: string, given: string, birthDate: string) =>
    checker.check(somebody({ number: null, name: { family, given, other: [] }, birthDate }), asked, nowLook);
  expect(await named('TREMBLAY', 'Elodie', '1980-02-03')).toMatchObject({
    found: { by: 'match' },
    unknownBecause: null,
  });
  expect(await named('Okafor', 'Chidi', '1985-07-08')).toMatchObject({ kind: 'unknown', unknownBecause: 'no-match' });
});

test('a right number with another date of birth and name is not this person', async () => {
  await using at = await desk();
  await at.take(file(row()));
  const borrowed = somebody({ name: { family: 'Okafor', given: 'Chidi', other: [] }, birthDate: '1991-05-06' });
  expect(await (await Checker.of(at.registry)).check(borrowed, asked, nowLook)).toMatchObject({
    kind: 'unknown',
    unknownBecause: 'not-this-person',
  });
});

test('what only the person says verifies nothing', async () => {
  await using at = await desk();
  await at.take(file(row()), { class: 'self' });
  expect(await (await Checker.of(at.registry)).check(somebody(), asked, nowLook)).toMatchObject({
    kind: 'unknown',
    unknownBecause: 'self-reported',
  });
});

test('at home a licence counts by itself and a suspended one does not', async () => {
  await using at = await desk();
  await at.take(file(row(), row({ number: '2', status: 'suspended' })));
  const home = { ...atOntario, host: id<JurisdictionId>('US-MI'), declared: [] };
  const checker = await Checker.of(at.registry);
  expect(await checker.check(somebody(), home, nowLook)).toMatchObject({ kind: 'recognised' });
  expect(await checker.check(somebody({ number: '2' }), home, nowLook)).toMatchObject({ kind: 'not-recognised' });
});

test('once licences are linked, a sanction in one state is seen from the licence in another', async () => {
  await using at = await desk();
  await at.take(
    file(
      row({ npi: '1234567893' }),
      row({ issuer: 'US-OH', number: 'RN.77', npi: '1234567893', family_name: 'Côté', status: 'revoked' }),
    ),
  );
  const report = await linkAll(at.registry, { now, tick: () => undefined });
  expect(report).toMatchObject({ licences: 2, persons: 1, joined: 1 });
  const answer = await (await Checker.of(at.registry)).check(somebody(), asked, nowLook);
  expect(answer).toMatchObject({ sanctioned: true, caveats: [] });
  expect(answer.licences.map(({ record, isSanction }) => [record.issuer, isSanction])).toEqual([
    ['US-MI', false],
    ['US-OH', true],
  ]);
  await at.take(file(row({ number: 'new' })));
  expect(await (await Checker.of(at.registry)).check(somebody(), asked, nowLook)).toMatchObject({
    caveats: ['not-linked'],
  });
});
