import { createHmac, generateKeyPairSync, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type JurisdictionId, type LicenceClassId, id } from '../../../packages/scenarios/src/values/id.ts';
import { standingOf } from '../../../packages/server/src/registry/bundle/answer.ts';
import { contentsOf } from '../../../packages/server/src/registry/bundle/contents.ts';
import {
  dayOf,
  daysGood,
  findDays,
  indexChanges,
  mergeIndex,
  writeIndex,
} from '../../../packages/server/src/registry/bundle/standing-index.ts';
import { follow } from '../../../packages/server/src/registry/credentials/follow.ts';
import type { Manifest } from '../../../packages/server/src/registry/credentials/manifest.ts';
import { openBundle, sealBundle } from '../../../packages/server/src/registry/credentials/sealed-bundle.ts';
import { prepareTrust } from '../../../packages/server/src/registry/credentials/trust.ts';
import { licenceKey } from '../../../packages/server/src/registry/record/licence-number.ts';
import type { LicenceRecord } from '../../../packages/server/src/registry/record/licence.ts';
import { board, day, entry, issuer, now } from '../credentials/world.ts';
import { joined } from '../../../packages/server/src/registry/record/octets.ts';
import { sha256 } from '../transparency/keys.ts';

const asOf = new Date(now * 1000).toISOString().replace('.000', '');
const today = asOf.slice(0, 10);
const indexKey = randomBytes(32);
const mac = (text: string): Uint8Array => new Uint8Array(createHmac('sha256', indexKey).update(text).digest());
const random = (length: number): Uint8Array<ArrayBuffer> => new Uint8Array(randomBytes(length));

const record = (number: string, changes: Partial<LicenceRecord> = {}): LicenceRecord => ({
  issuer: id<JurisdictionId>('US-MI'),
  class: id<LicenceClassId>('rn'),
  number,
  name: { family: `Family-${number}`, given: 'Given', other: [] },
  birthDate: '1980-01-01',
  npi: null,
  minc: null,
  email: null,
  status: 'active',
  statusFrom: null,
  expires: null,
  multistate: false,
  specialty: null,
  restrictions: null,
  affiliation: null,
  updatedAt: '2026-01-01T00:00:00Z',
  ...changes,
});

const kept = { madeAt: now, staleAt: now + 30 * day };
const ask = (index: Uint8Array<ArrayBuffer>, number: string, at = now) =>
  standingOf({ index, ...kept }, mac, record(number), at);
const inDays = (n: number): string => new Date((dayOf(today) + n) * 86_400_000).toISOString().slice(0, 10);

test('tier 0 says may, may not or unknown, how old that is, and which tier would say more', () => {
  const records = [
    record('RN-0001'),
    record('2', { status: 'suspended' }),
    record('3', { status: 'restricted', restrictions: 'no controlled drugs' }),
    record('4', { expires: inDays(2) }),
    record('5', { expires: inDays(-1) }),
  ];
  const { index, consented } = contentsOf(records, mac, { asOf, consent: new Set() });
  expect(consented).toEqual([]);
  expect(ask(index, 'rn 1')).toEqual({ answer: 'may', because: null, tier: null, age: 0 });
  for (const number of ['2', '3', '5']) expect(ask(index, number)).toMatchObject({ answer: 'may-not', tier: 'T2' });
  expect(ask(index, '9', now + 60)).toEqual({ answer: 'unknown', because: 'not-listed', tier: 'T1', age: 60 });
  expect([0, 2, 3].map((n) => ask(index, '4', now + n * day).answer)).toEqual(['may', 'may', 'may-not']);
  expect(ask(index, 'RN1', now + 30 * day)).toMatchObject({ answer: 'unknown', because: 'stale', age: 30 * day });
  expect(ask(index, 'RN1', now - 1)).toMatchObject({ answer: 'unknown', because: 'not-yet' });
});

test('the index holds no number, no name and no reason, and cannot be asked without its key', () => {
  const { index } = contentsOf([record('4704123456')], mac, { asOf, consent: new Set() });
  expect(index.length).toBe(13);
  expect(Buffer.from(index).toString('latin1')).not.toContain('4704123456');
  const other = (text: string): Uint8Array => sha256(new TextEncoder().encode(text));
  expect(standingOf({ index, ...kept }, other, record('4704123456'), now).because).toBe('not-listed');
});

test('basic data is handed over for those who agreed and for nobody else', () => {
  const records = [record('1'), record('2')];
  const { consented } = contentsOf(records, mac, { asOf, consent: new Set([licenceKey(records[1]!)]) });
  expect(consented.map(({ number }) => number)).toEqual(['2']);
  expect(Object.keys(consented[0]!).toSorted()).toEqual(['class', 'expires', 'family', 'given', 'issuer', 'number']);
});

const entries = fc.array(fc.record({ key: fc.nat({ max: 30 }), days: fc.constantFrom(0, 1, 90, 255) }));
const indexOf = (all: readonly { readonly key: number; readonly days: number }[]) =>
  writeIndex(all.map(({ key, days }) => ({ tag: mac(String(key)).slice(0, 12), days })));

test('an index with the changes to another merged in is that other index', () => {
  fc.assert(
    fc.property(entries, entries, (a, b) => {
      const [before, after] = [indexOf(a), indexOf(b)];
      expect(mergeIndex(before, indexChanges(before, after))).toEqual(after);
    }),
    { numRuns: 60 },
  );
});

test('an index finds the last of what was written under a tag, and nothing else', () => {
  fc.assert(
    fc.property(entries, (all) => {
      const index = indexOf(all);
      for (let key = 0; key <= 30; key++)
        expect(findDays(index, mac(String(key)).slice(0, 12))).toBe(
          all.findLast((one) => one.key === key)?.days ?? null,
        );
    }),
    { numRuns: 60 },
  );
});

test('days are counted as the calendar counts them', () => {
  for (const date of ['1970-01-01', '2000-02-29', '2026-11-24', '2100-03-01'])
    expect(dayOf(date)).toBe(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
  expect(daysGood({ status: 'active', expires: inDays(400) }, asOf)).toBe(255);
});

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const publicKey = pair.publicKey.export({ format: 'jwk' }) as typeof entry.jwk;
const privateKey = pair.privateKey.export({ format: 'jwk' }) as typeof entry.jwk;
const trust = await prepareTrust({
  version: 1,
  issued: now - day,
  expires: now + 90 * day,
  exercise: null,
  entries: [{ ...entry, uses: ['bundle'] }],
});
const sealing = { hash: sha256, key: board, recipient: publicKey, random, indexKey };
const opening = { hash: sha256, trust, exercise: null, now, recipient: privateKey };
const manifest: Omit<Manifest, 'frames' | 'asOf'> = {
  iss: issuer,
  iat: now,
  exp: now + 30 * day,
  exercise: null,
  from: 'US-MI',
  to: 'CA-ON',
  follows: null,
  sequence: 1,
};

// Several frames of a megabyte: tags do not fold.
const many = contentsOf(
  Array.from({ length: 162_000 }, (_, i) => record(String(i))),
  mac,
  { asOf, consent: new Set([licenceKey(record('7'))]) },
);
const file = await sealBundle(many, manifest, sealing);

test('a bundle opens for its recipient with everything that was put in, and tells nothing to anybody else', async () => {
  const open = await openBundle(file, opening);
  expect(open).toMatchObject({ ok: true, value: { manifest: { to: 'CA-ON', frames: { length: 3 } } } });
  if (!open.ok) return;
  expect(Buffer.from(open.value.contents.index).equals(many.index)).toBe(true);
  expect(open.value.contents.consented).toEqual(many.consented);
  expect(Buffer.from(open.value.indexKey).equals(indexKey)).toBe(true);
  const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
  expect(await openBundle(file, { ...opening, recipient: stranger })).toMatchObject({
    refusal: { code: 'bundle-for-another' },
  });
  expect(Buffer.from(file).includes('Family-7')).toBe(false);
});

test('a bundle that was cut, reordered, changed or added to is refused with the place', async () => {
  const refusal = async (octets: Uint8Array<ArrayBuffer>) => {
    const open = await openBundle(octets, opening);
    return open.ok ? null : open.refusal;
  };
  const starts: number[] = [];
  const view = new DataView(file.buffer);
  let at = 0;
  for (let line = 0; line < 3; line++) at = file.indexOf(10, at) + 1;
  for (; at < file.length; at += 4 + view.getUint32(at)) starts.push(at);
  const [first = 0, second = 0, third = 0] = starts;
  expect(await refusal(file.slice(0, -5))).toEqual({ code: 'bundle-cut', frame: 3, at: third });
  expect(await refusal(file.slice(0, third))).toEqual({ code: 'bundle-cut', frame: 3, at: third });
  const swapped = joined([
    file.subarray(0, first),
    file.subarray(second, third),
    file.subarray(first, second),
    file.subarray(third),
  ]);
  expect(await refusal(swapped)).toEqual({ code: 'bundle-reordered', frame: 1, found: 2, at: first });
  const changed = file.slice();
  changed[second + 100]! ^= 1;
  expect(await refusal(changed)).toEqual({ code: 'bundle-changed', frame: 2, at: second });
  expect(await refusal(joined([file, Uint8Array.of(0)]))).toEqual({ code: 'bundle-too-long', at: file.length });
  const text = Buffer.from(file).toString('latin1').split('\n', 2)[1]!;
  const forged = file.slice();
  forged[19 + text.indexOf('.') + 20]! ^= 1;
  expect(await refusal(forged)).toMatchObject({ code: 'bundle-not-believed' });
  expect(await refusal(new Uint8Array(20))).toEqual({ code: 'not-a-bundle' });
});

test('a bundle of an exercise does not open in earnest', async () => {
  const drill = await sealBundle(
    contentsOf([record('1')], mac, { asOf, consent: new Set() }),
    { ...manifest, exercise: 'strait' },
    sealing,
  );
  expect(await openBundle(drill, opening)).toEqual({
    ok: false,
    refusal: { code: 'bundle-not-believed', because: 'exercise-in-earnest' },
  });
});

test('a delta goes in on the bundle it follows and on no other', async () => {
  const seal = async (records: readonly LicenceRecord[], changes: Partial<typeof manifest>) => {
    const contents = contentsOf(records, mac, { asOf, consent: new Set() });
    const open = await openBundle(await sealBundle(contents, { ...manifest, ...changes }, sealing), opening);
    if (!open.ok) throw new Error(open.refusal.code);
    return open.value;
  };
  const base = await seal([record('1'), record('2')], {});
  const delta = await seal([record('2', { status: 'revoked' })], { follows: base.id, sequence: 2 });
  const now2 = follow(base, delta);
  expect(now2.ok && ['1', '2'].map((n) => ask(now2.value.contents.index, n).answer)).toEqual(['may', 'may-not']);
  const later = await seal([], { follows: delta.id, sequence: 3 });
  expect(follow(base, later)).toMatchObject({ refusal: { code: 'bundle-does-not-follow', wanted: base.id } });
  expect(now2.ok && follow(now2.value, later).ok).toBe(true);
});
