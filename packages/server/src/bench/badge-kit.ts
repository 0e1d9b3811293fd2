import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { type JurisdictionId, type LicenceClassId, id } from '@samaritan/scenarios/values/id';
import { type BadgeFacts, issueBadge, presentBadge } from '../registry/credentials/badge.ts';
import { type SigningKey, algorithmOf, usableKey } from '../registry/credentials/signing.ts';
import { StatusBits } from '../registry/credentials/status-list.ts';
import { type TrustEntry, prepareTrust } from '../registry/credentials/trust.ts';
import { type Site, verifyBadge } from '../registry/verify/verify-badge.ts';
import { perSecond } from './rounds.ts';

/** All that a verifier carries, as it goes to another thread. */
export interface DoorKit {
  readonly badges: readonly string[];
  readonly entry: TrustEntry;
  readonly now: number;
}

const day = 86_400;
const uri = 'urn:samaritan:status:bench';
const issuer = 'urn:samaritan:issuer:bench';
const challenge = { nonce: 'bench', audience: 'gate' };

type PublicKey = TrustEntry['jwk'];

export async function benchKey(kid: string): Promise<SigningKey & { readonly jwk: PublicKey }> {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = { kty: 'EC', ...pair.publicKey.export({ format: 'jwk' }) };
  const secret = { kty: 'EC', ...pair.privateKey.export({ format: 'jwk' }) };
  return { kid, alg: algorithmOf(jwk) ?? 'ES256', key: await usableKey(secret), jwk };
}

/** `count` badges of one board, each of another licence. On a phone each carries its answer to a challenge. */
export async function doorKit(count: number, kind: 'paper' | 'phone'): Promise<DoorKit> {
  const now = Math.floor(Date.now() / 1000);
  const [board, phone] = [await benchKey('board'), await benchKey('phone')];
  const issuing = { key: board, now: now - day, random: (length: number) => new Uint8Array(randomBytes(length)) };
  const badges: string[] = [];
  for (let i = 0; i < count; i++) {
    const facts: BadgeFacts = {
      issuer,
      jurisdiction: id<JurisdictionId>('US-MI'),
      class: id<LicenceClassId>('rn'),
      number: String(4_704_000_000 + i),
      name: { family: `Family-${i}`, given: 'Given', other: [] },
      birthDate: '1980-01-01',
      specialty: null,
      restrictions: null,
      photo: 'o2HPmTY4Y0Ks7Fd7CwzFJjYbeVXv0gcvFEvN2qJ2bVk',
      from: now - day,
      until: now + day,
      status: { uri, index: i },
      exercise: null,
    };
    const badge = await issueBadge(facts, kind === 'paper' ? { kind } : { kind, holder: phone.jwk }, issuing);
    badges.push(kind === 'paper' ? badge : await presentBadge(badge, challenge, { key: phone, now }));
  }
  const entry: TrustEntry = {
    issuer,
    kid: board.kid,
    jwk: board.jwk,
    uses: ['badge'],
    from: now - 2 * day,
    until: now + day,
    jurisdictions: ['US-MI'],
    classes: null,
  };
  return { badges, entry, now };
}

export async function siteOf({ entry, now, badges }: DoorKit): Promise<Site> {
  const bits = StatusBits.ofSize(badges.length);
  const list = { uri, issuer, issued: now, expires: now + day, timeToLive: day, exercise: null, bits };
  return {
    name: 'gate',
    now,
    notBefore: now,
    exercise: null,
    trust: await prepareTrust({ version: 1, issued: now, expires: now + day, exercise: null, entries: [entry] }),
    statusLists: new Map([[uri, list]]),
    lawHere: () => ({ kind: 'recognised', actsAs: null, limits: [], until: null }),
    challenge,
    usedNonces: new Set(),
    seen: [],
  };
}

/** Sixteen at a time, as a hall with several desks has them; each must be a yes, or the figure would be of refusals. */
export async function verifiedPerSecond(badges: readonly string[], site: Site, span: number): Promise<number> {
  let at = 0;
  return perSecond(span, async () => {
    const some = Array.from({ length: 16 }, () => badges[at++ % badges.length] ?? '');
    const answers = await Promise.all(some.map((badge) => verifyBadge(badge, site)));
    if (answers.some(({ verdict }) => verdict !== 'may')) throw new Error('a good badge was refused');
    return some.length;
  });
}
