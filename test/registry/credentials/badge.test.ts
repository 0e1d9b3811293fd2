import { expect, test } from 'vitest';
import { presentBadge } from '../../../packages/server/src/registry/credentials/badge.ts';
import { disclose } from '../../../packages/server/src/registry/credentials/disclosure.ts';
import { packBadge, unpackBadge } from '../../../packages/server/src/registry/credentials/packing.ts';
import { readSdJwt, writeSdJwt } from '../../../packages/server/src/registry/credentials/sd-jwt.ts';
import { base64url, jsonOf, octetsOf, signToken } from '../../../packages/server/src/registry/credentials/signing.ts';
import { StatusBits } from '../../../packages/server/src/registry/credentials/status-list.ts';
import { type Site, verifyBadge } from '../../../packages/server/src/registry/verify/verify-badge.ts';
import {
  board,
  day,
  entry,
  facts,
  issue,
  listUri,
  now,
  onPhone,
  phone,
  post,
  signingKey,
  statusList,
} from './world.ts';

const codes = async (badge: string, site: Site): Promise<readonly string[]> =>
  (await verifyBadge(badge, site)).reasons.map(({ code }) => code);
const challenge = { nonce: 'n-1', audience: 'gate-north' };
const present = async (badge: string, asked = challenge, at = now): Promise<string> =>
  presentBadge(badge, asked, { key: phone, now: at });

test('a paper badge says who may practise until when, and that a photograph must be looked at', async () => {
  expect(await verifyBadge(await issue(), await post())).toMatchObject({
    verdict: 'may',
    assurance: 'paper',
    who: { family: 'Beaulieu-Ñandú', given: 'Zoé', number: '4704123456', class: 'rn', photo: facts.photo },
    until: now + 60 * day,
    statusAsOf: now - 3600,
    reasons: [{ code: 'paper' }, { code: 'status-valid' }, { code: 'law-recognised' }],
  });
});

test('the law of the place bounds what a good badge is good for', async () => {
  const badge = await issue();
  const under = async (kind: 'recognised-with-limits' | 'needs-registration' | 'not-recognised' | 'unknown') =>
    verifyBadge(
      badge,
      await post({ lawHere: () => ({ kind, actsAs: null, limits: ['scope-host-order'], until: now + day }) }),
    );
  expect(await under('recognised-with-limits')).toMatchObject({
    verdict: 'may-with-limits',
    until: now + day,
    limits: ['scope-host-order'],
  });
  expect((await under('needs-registration')).verdict).toBe('may-not');
  expect((await under('not-recognised')).verdict).toBe('may-not');
  expect((await under('unknown')).verdict).toBe('unknown');
  expect((await verifyBadge(badge, await post({ lawHere: () => null }))).verdict).toBe('unknown');
});

test('a phone answers this challenge with its own key, and nothing else passes', async () => {
  const badge = await issue({}, onPhone);
  const asking = await post({ challenge });
  const shown = await present(badge);
  expect(await verifyBadge(shown, asking)).toMatchObject({ verdict: 'may', assurance: 'phone' });
  expect(await codes(badge, asking)).toContain('binding-missing');
  expect(await codes(await present(badge, { ...challenge, nonce: 'n-0' }), asking)).toContain('binding-wrong');
  expect(await codes(await present(badge, { ...challenge, audience: 'gate-south' }), asking)).toContain(
    'binding-wrong',
  );
  expect(await codes(await present(badge, challenge, now - day), asking)).toContain('binding-stale');
  expect(await codes(shown, await post({ challenge, usedNonces: new Set(['n-1']) }))).toContain('challenge-used');
  expect(await codes(shown, await post())).toContain('challenge-missing');
  const stolen = await presentBadge(badge, challenge, { key: await signingKey('thief'), now });
  expect(await codes(stolen, asking)).toContain('binding-wrong');
  const parts = readSdJwt(shown)!;
  const fewer = writeSdJwt({ ...parts, disclosures: parts.disclosures.slice(1) });
  expect(await codes(fewer, asking)).toContain('binding-wrong');
});

test('a phone may keep its birth date back; who keeps the name back is not let in on it', async () => {
  const badge = await issue({}, onPhone);
  const parts = readSdJwt(badge)!;
  const without = (name: string): string =>
    writeSdJwt({ ...parts, disclosures: parts.disclosures.filter((one) => (jsonOf(one) as string[])[1] !== name) });
  const asking = await post({ challenge });
  expect(await verifyBadge(await present(without('birth_date')), asking)).toMatchObject({
    verdict: 'may',
    who: { birthDate: null },
  });
  expect(await verifyBadge(await present(without('family_name')), asking)).toMatchObject({
    verdict: 'unknown',
    reasons: expect.arrayContaining([{ code: 'name-kept-back', detail: null }]),
  });
});

test('no bit of what was signed can be turned without being seen', async () => {
  const badge = await issue();
  const site = await post();
  const [header, payload, signature] = readSdJwt(badge)!.signed.split('.') as [string, string, string];
  const parts = [header, payload, signature].map((part) => Buffer.from(part, 'base64url'));
  for (const [p, part] of parts.entries())
    for (let bit = 0; bit < part.length * 8; bit += 61) {
      const turned = Buffer.from(part);
      turned[Math.floor(bit / 8)]! ^= 1 << (bit % 8);
      const signed = parts.map((one, i) => (i === p ? turned : one).toString('base64url')).join('.');
      const answer = await verifyBadge(badge.replace(`${header}.${payload}.${signature}`, signed), site);
      expect(['may-not', 'unknown'], `part ${p}, bit ${bit}`).toContain(answer.verdict);
      expect(answer.who).toBeNull();
    }
});

test('a badge cut off anywhere is never a yes', async () => {
  const badge = await issue();
  const site = await post();
  for (let length = 0; length < badge.length; length += 37)
    expect((await verifyBadge(badge.slice(0, length), site)).verdict, String(length)).not.toBe('may');
  expect(await codes('', site)).toEqual(['token-unreadable']);
});

/** The claims of a badge under a header of the attacker's choice. */
const rewritten = (badge: string, header: object, signature?: string): string => {
  const parts = readSdJwt(badge)!;
  const [, payload = '', own = ''] = parts.signed.split('.');
  const first = base64url(octetsOf(JSON.stringify(header)));
  return writeSdJwt({ ...parts, signed: `${first}.${payload}.${signature ?? own}` });
};

test('an unsigned token, another algorithm and another kind of token are refused before any key is tried', async () => {
  const badge = await issue();
  const site = await post();
  const kid = board.kid;
  expect(await codes(rewritten(badge, { alg: 'none', kid, typ: 'dc+sd-jwt' }, ''), site)).toEqual([
    'algorithm-forbidden',
  ]);
  expect(await codes(rewritten(badge, { alg: 'HS256', kid, typ: 'dc+sd-jwt' }), site)).toEqual(['algorithm-forbidden']);
  expect(await codes(rewritten(badge, { alg: 'EdDSA', kid, typ: 'dc+sd-jwt' }), site)).toEqual(['algorithm-forbidden']);
  expect(await codes(rewritten(badge, { alg: 'ES256', kid, typ: 'kb+jwt' }), site)).toEqual(['type-wrong']);
  expect(await codes(rewritten(badge, { alg: 'ES256', kid: 'other', typ: 'dc+sd-jwt' }), site)).toEqual([
    'issuer-unknown',
  ]);
});

test('a key is believed for its classes, its jurisdictions, its use and its time alone', async () => {
  const badge = await issue();
  const under = async (changes: Partial<typeof entry>) => codes(badge, await post({}, [{ ...entry, ...changes }]));
  expect(await under({ classes: ['physician-em'] })).toContain('class-outside-trust');
  expect(await under({ jurisdictions: ['US-WI'] })).toContain('jurisdiction-outside-trust');
  expect(await under({ uses: ['status'] })).toEqual(['use-outside-trust']);
  expect(await under({ until: now })).toEqual(['key-expired']);
  expect(await under({ from: now + 1 })).toEqual(['key-not-yet']);
  // Made before the key was its issuer's: a stolen key cannot date its badges back.
  expect(await under({ from: now - day })).toEqual(['key-not-yet']);
  const other = await signingKey('mi-2026');
  expect(await codes(await issue({}, { kind: 'paper' }, other), await post())).toEqual(['signature-wrong']);
});

test('disclosures that the issuer did not put there are refused (RFC 9901 section 7.1)', async () => {
  const badge = await issue();
  const site = await post();
  const parts = readSdJwt(badge)!;
  const { encoded } = disclose('restrictions', 'none', new Uint8Array(16));
  const shown = (disclosures: readonly string[]): string => writeSdJwt({ ...parts, disclosures });
  expect(await codes(shown([...parts.disclosures, encoded]), site)).toEqual(['disclosure-unreferenced']);
  expect(await codes(shown([...parts.disclosures, parts.disclosures[0]!]), site)).toEqual(['digest-repeated']);
  expect(await codes(shown([...parts.disclosures, 'bm90IGpzb24']), site)).toEqual(['disclosure-malformed']);
});

test('an exercise badge never verifies in earnest, a real one never in an exercise, nor one of another exercise', async () => {
  const [real, drill, other] = [
    await issue(),
    await issue({ exercise: 'st-croix' }),
    await issue({ exercise: 'strait' }),
  ];
  const exercise = await post({
    exercise: 'st-croix',
    statusLists: new Map([[listUri, statusList({ exercise: 'st-croix' })]]),
  });
  expect((await verifyBadge(drill, exercise)).verdict).toBe('may');
  expect(await codes(drill, await post())).toEqual(['exercise-in-earnest']);
  expect(await codes(real, exercise)).toEqual(['earnest-in-exercise']);
  expect(await codes(other, exercise)).toEqual(['other-exercise']);
  const silent = await signToken({ iss: facts.issuer, iat: now, vct: 'x' }, 'dc+sd-jwt', board);
  expect(await codes(`${silent}~`, await post())).toEqual(['exercise-unstated']);
});

test('a badge out of its time, and a clock that was set back, are seen', async () => {
  expect(await codes(await issue({ until: now }), await post())).toContain('badge-expired');
  expect(await codes(await issue({ from: now + day }), await post())).toContain('badge-not-yet');
  const badge = await issue();
  const back = await verifyBadge(badge, await post({ now: now - 2 * 3600 }));
  expect(back).toMatchObject({
    verdict: 'unknown',
    reasons: expect.arrayContaining([{ code: 'clock-set-back', detail: null }]),
  });
  expect(await codes(badge, await post({ notBefore: now + 600 }))).toContain('clock-set-back');
});

test('what the status list says decides; a stale list, a missing one and a place it does not have say unknown', async () => {
  const badge = await issue();
  const under = async (changes: Parameters<typeof statusList>[0], status = 0) => {
    const bits = StatusBits.ofSize(64);
    bits.set(5, status);
    return verifyBadge(badge, await post({ statusLists: new Map([[listUri, statusList({ bits, ...changes })]]) }));
  };
  expect((await under({}, 0)).verdict).toBe('may');
  expect((await under({}, 1)).verdict).toBe('may-not');
  expect((await under({}, 2)).verdict).toBe('may-not');
  expect((await under({}, 3)).verdict).toBe('may-with-limits');
  expect(await under({ expires: now })).toMatchObject({
    verdict: 'unknown',
    reasons: expect.arrayContaining([{ code: 'status-stale', detail: expect.any(String) }]),
  });
  expect((await under({ timeToLive: 60 })).verdict).toBe('unknown');
  expect((await under({ expires: now }, 1)).verdict).toBe('may-not');
  expect((await under({ bits: StatusBits.ofSize(4) })).verdict).toBe('unknown');
  expect((await under({ issuer: 'urn:samaritan:issuer:US-WI' })).verdict).toBe('unknown');
  expect((await verifyBadge(badge, await post({ statusLists: new Map() }))).verdict).toBe('unknown');
});

test('the same badge at two sites within five minutes raises an alert', async () => {
  const badge = await issue();
  const first = await verifyBadge(badge, await post());
  const at = (site: string, seconds: number) => [{ ...first.sighting!, site, at: now - seconds }];
  const check = async (site: string, seconds: number) => codes(badge, await post({ seen: at(site, seconds) }));
  expect(await check('gate-south', 299)).toContain('used-elsewhere');
  expect(await check('gate-south', 301)).not.toContain('used-elsewhere');
  expect(await check('gate-north', 10)).not.toContain('used-elsewhere');
});

test('a paper badge goes through a QR code and comes out octet for octet', async () => {
  const badge = await issue();
  const packed = packBadge(badge);
  expect(packed).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
  expect(packed.length).toBeLessThan(badge.length);
  expect(unpackBadge(packed)).toBe(badge);
  expect((await verifyBadge(packed, await post())).verdict).toBe('may');
  expect(unpackBadge(packed.slice(0, -4))).toBeNull();
  expect(unpackBadge('SMB1:!')).toBeNull();
  expect(unpackBadge('SMB1:')).toBeNull();
});
