import { expect, test } from 'vitest';
import {
  type Cohort,
  cohortClaims,
  cohortOf,
  cohortType,
  withCohorts,
} from '../../../packages/server/src/registry/credentials/cohort.ts';
import { readSigned } from '../../../packages/server/src/registry/credentials/signed.ts';
import { signToken } from '../../../packages/server/src/registry/credentials/signing.ts';
import {
  StatusBits,
  standingAt,
  statusListClaims,
  statusListOf,
  statusListType,
} from '../../../packages/server/src/registry/credentials/status-list.ts';
import {
  type TrustList,
  prepareTrust,
  readTrustList,
  signTrustList,
} from '../../../packages/server/src/registry/credentials/trust.ts';
import { doubleUses } from '../../../packages/server/src/registry/verify/sightings.ts';
import { verifyBadge } from '../../../packages/server/src/registry/verify/verify-badge.ts';
import { board, day, entry, issue, issuer, listUri, now, post, signingKey, statusList } from './world.ts';

const [ann, bob, eve] = await Promise.all([signingKey('ann', 'Ed25519'), signingKey('bob'), signingKey('eve')]);
const roots = { keys: [ann, bob].map(({ kid, jwk }) => ({ ...jwk, kid })), needed: 2 };
const list: TrustList = { version: 4, issued: now - day, expires: now + day, exercise: null, entries: [entry] };
const setting = { now, exercise: null, seen: 4 };

test('a trust list is believed when two persons signed it, and not before', async () => {
  expect(await readTrustList(await signTrustList(list, [ann, bob]), roots, setting)).toEqual({ ok: true, value: list });
  const few = { ok: false, refusal: { code: 'trust-signatures-few', found: 1, needed: 2 } };
  expect(await readTrustList(await signTrustList(list, [ann]), roots, setting)).toEqual(few);
  expect(await readTrustList(await signTrustList(list, [ann, ann]), roots, setting)).toEqual(few);
  expect(await readTrustList(await signTrustList(list, [ann, eve]), roots, setting)).toEqual(few);
});

test('a trust list that is older than one seen, out of its time, of an exercise or changed is refused', async () => {
  const refusal = async (changes: Partial<TrustList>) => {
    const read = await readTrustList(await signTrustList({ ...list, ...changes }, [ann, bob]), roots, setting);
    return read.ok ? null : read.refusal.code;
  };
  expect(await refusal({ version: 3 })).toBe('trust-older');
  expect(await refusal({ expires: now })).toBe('trust-expired');
  expect(await refusal({ issued: now + 1 })).toBe('trust-not-yet');
  expect(await refusal({ exercise: 'strait' })).toBe('trust-of-another-exercise');
  const text = await signTrustList(list, [ann, bob]);
  const changed = JSON.parse(text) as { payload: string };
  changed.payload = Buffer.from(JSON.stringify({ ...list, version: 5 })).toString('base64url');
  expect(await readTrustList(JSON.stringify(changed), roots, setting)).toMatchObject({ refusal: { found: 0 } });
  expect(await readTrustList('{}', roots, setting)).toMatchObject({ refusal: { code: 'trust-malformed' } });
});

test('a status list is read back as it was signed, and refused from a key that may not sign lists', async () => {
  const bits = StatusBits.ofSize(1000);
  bits.set(7, 2);
  const given = statusList({ bits });
  const token = await signToken(statusListClaims(given), statusListType, board);
  const wanted = { typ: statusListType, use: 'status', now, exercise: null } as const;
  const read = await readSigned(token, await prepareTrust(list), wanted);
  expect(read.ok && statusListOf(read.value.claims)).toEqual({ ok: true, value: given });
  const limited = await prepareTrust({ ...list, entries: [{ ...entry, uses: ['badge'] }] });
  expect(await readSigned(token, limited, wanted)).toEqual({ ok: false, refusal: 'use-outside-trust' });
  const drill = await signToken(statusListClaims({ ...given, exercise: 'strait' }), statusListType, board);
  expect(await readSigned(drill, await prepareTrust(list), wanted)).toEqual({
    ok: false,
    refusal: 'exercise-in-earnest',
  });
});

const cohort: Cohort = {
  id: 'c-1',
  issuer,
  issued: now - 60,
  exercise: null,
  list: listUri,
  standing: 'invalid',
  reason: 'diplomas of one school were sold',
  indices: Array.from({ length: 2800 }, (_, i) => i * 3),
};

test('2,800 licences of one cohort fall in one signed batch that a badge feels at once', async () => {
  const token = await signToken(cohortClaims(cohort), cohortType, board);
  const wanted = { typ: cohortType, use: 'status', now, exercise: null } as const;
  const read = await readSigned(token, await prepareTrust(list), wanted);
  const known = read.ok ? cohortOf(read.value.claims) : null;
  expect(known).toEqual({ ok: true, value: cohort });
  const before = statusList({ bits: StatusBits.ofSize(10_000) });
  const after = withCohorts(before, [cohort]);
  expect([after, before].map((one) => cohort.indices.filter((i) => standingAt(one, i) === 'invalid').length)).toEqual([
    2800, 0,
  ]);
  expect([standingAt(after, 1), standingAt(after, 8397)]).toEqual(['valid', 'invalid']);
  const badge = await issue({ status: { uri: listUri, index: 6 } });
  expect((await verifyBadge(badge, await post({ statusLists: new Map([[listUri, before]]) }))).verdict).toBe('may');
  expect((await verifyBadge(badge, await post({ statusLists: new Map([[listUri, after]]) }))).verdict).toBe('may-not');
});

test('a cohort of another list, issuer or exercise, or older than the list, changes nothing', () => {
  const before = statusList({ bits: StatusBits.ofSize(10_000) });
  for (const changes of [
    { list: 'urn:other' },
    { issuer: 'urn:samaritan:issuer:US-WI' },
    { exercise: 'strait' },
    { issued: before.issued - 1 },
  ])
    expect(withCohorts(before, [{ ...cohort, ...changes }])).toBe(before);
  expect(cohortOf({ ...cohortClaims(cohort), count: 2799 }).ok).toBe(false);
  expect(cohortOf({ ...cohortClaims(cohort), count: 1e12 }).ok).toBe(false);
});

test('double use between devices that met only afterwards is found in their merged sightings', () => {
  const at = (badge: string, site: string, seconds: number) => ({ badge, site, at: now + seconds });
  const found = doubleUses([
    at('a', 'north', 0),
    at('a', 'south', 200),
    at('b', 'north', 0),
    at('b', 'south', 900),
    at('c', 'north', 0),
    at('c', 'north', 10),
  ]);
  expect(found.map(({ badge }) => badge)).toEqual(['a']);
});
