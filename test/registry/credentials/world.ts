import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { id } from '../../../packages/scenarios/src/values/id.ts';
import type { JurisdictionId, LicenceClassId } from '../../../packages/scenarios/src/values/id.ts';
import {
  type BadgeFacts,
  type BadgeForm,
  issueBadge,
} from '../../../packages/server/src/registry/credentials/badge.ts';
import { type SigningKey, algorithmOf, usableKey } from '../../../packages/server/src/registry/credentials/signing.ts';
import { StatusBits, type StatusList } from '../../../packages/server/src/registry/credentials/status-list.ts';
import { type TrustEntry, prepareTrust } from '../../../packages/server/src/registry/credentials/trust.ts';
import type { Site } from '../../../packages/server/src/registry/verify/verify-badge.ts';

export const now = 1_790_000_000;
export const day = 86_400;
export const issuer = 'urn:samaritan:issuer:US-MI';
export const listUri = 'urn:samaritan:status:US-MI:1';

type PublicKey = TrustEntry['jwk'];

export async function signingKey(
  kid: string,
  curve: 'P-256' | 'Ed25519' = 'P-256',
): Promise<SigningKey & { jwk: PublicKey }> {
  const { publicKey, privateKey } =
    curve === 'P-256' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('ed25519');
  const jwk = publicKey.export({ format: 'jwk' }) as PublicKey;
  const alg = algorithmOf(jwk);
  if (alg === null) throw new Error('no algorithm');
  return { kid, alg, key: await usableKey(privateKey.export({ format: 'jwk' }) as PublicKey), jwk };
}

export const board = await signingKey('mi-2026');
export const phone = await signingKey('phone');

export const facts: BadgeFacts = {
  issuer,
  jurisdiction: id<JurisdictionId>('US-MI'),
  class: id<LicenceClassId>('rn'),
  number: '4704123456',
  name: { family: 'Beaulieu-Ñandú', given: 'Zoé', other: [] },
  birthDate: '1984-02-29',
  specialty: null,
  restrictions: null,
  photo: 'o2HPmTY4Y0Ks7Fd7CwzFJjYbeVXv0gcvFEvN2qJ2bVk',
  from: now - 30 * day,
  until: now + 60 * day,
  status: { uri: listUri, index: 5 },
  exercise: null,
};

export const paper: BadgeForm = { kind: 'paper' };
export const onPhone: BadgeForm = { kind: 'phone', holder: phone.jwk };

export const issue = (changes: Partial<BadgeFacts> = {}, form: BadgeForm = paper, key = board): Promise<string> =>
  issueBadge({ ...facts, ...changes }, form, {
    key,
    now: now - 30 * day,
    random: (length) => new Uint8Array(randomBytes(length)),
  });

export const entry: TrustEntry = {
  issuer,
  kid: board.kid,
  jwk: board.jwk,
  uses: ['badge', 'status'],
  from: now - 365 * day,
  until: now + 365 * day,
  jurisdictions: ['US-MI'],
  classes: null,
};

export const statusList = (changes: Partial<StatusList> = {}): StatusList => ({
  uri: listUri,
  issuer,
  issued: now - 3600,
  expires: now + 7 * day,
  timeToLive: day,
  exercise: null,
  bits: StatusBits.ofSize(64),
  ...changes,
});

/** A post that believes the board, has its list, and stands where its nurses are recognised. */
export async function post(changes: Partial<Site> = {}, entries: readonly TrustEntry[] = [entry]): Promise<Site> {
  return {
    name: 'gate-north',
    now,
    notBefore: now - 60,
    exercise: null,
    trust: await prepareTrust({ version: 1, issued: now - day, expires: now + day, exercise: null, entries }),
    statusLists: new Map([[listUri, statusList()]]),
    lawHere: () => ({ kind: 'recognised', actsAs: null, limits: [], until: null }),
    challenge: null,
    usedNonces: new Set(),
    seen: [],
    ...changes,
  };
}
