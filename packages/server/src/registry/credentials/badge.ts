import type { JWK } from 'jose';
import type { JurisdictionId, LicenceClassId } from '@samaritan/scenarios/values/id';
import type { CalendarDate, WrittenName } from '../record/licence.ts';
import { type Disclosure, disclose } from './disclosure.ts';
import { boundPart, readSdJwt, writeSdJwt } from './sd-jwt.ts';
import { type EpochSeconds, type SigningKey, digestOf, signToken } from './signing.ts';

/** SD-JWT VC: the media type and the type of credential. */
export const badgeType = 'dc+sd-jwt';
export const medicalLicence = 'urn:samaritan:credential:MedicalLicence:1';

/** Where the standing of this licence is kept: which list, which place in it. */
export interface StatusPlace {
  readonly uri: string;
  readonly index: number;
}

/** A licence as its issuer puts it on a badge. */
export interface BadgeFacts {
  readonly issuer: string;
  readonly jurisdiction: JurisdictionId;
  readonly class: LicenceClassId;
  readonly number: string;
  readonly name: WrittenName;
  readonly birthDate: CalendarDate | null;
  readonly specialty: string | null;
  readonly restrictions: string | null;
  /** SHA-256 of the photograph the issuer holds, base64url; null without one. */
  readonly photo: string | null;
  readonly from: EpochSeconds;
  readonly until: EpochSeconds;
  readonly status: StatusPlace;
  /** The exercise it is for; null in earnest. It stands in every badge, so that none can be silent about it. */
  readonly exercise: string | null;
}

/** `phone`: bound to a key the holder's phone keeps. `paper`: bound to nothing; whoever carries it must show another document with a photograph. */
export type BadgeForm = { readonly kind: 'phone'; readonly holder: JWK } | { readonly kind: 'paper' };

export interface Issuing {
  readonly key: SigningKey;
  readonly now: EpochSeconds;
  /** Fresh random octets; 16 for each claim that may be kept back. */
  readonly random: (length: number) => Uint8Array;
}

/** The badge with all its disclosures. A holder with a phone shows fewer of them. */
export async function issueBadge(facts: BadgeFacts, form: BadgeForm, { key, now, random }: Issuing): Promise<string> {
  const open: Disclosure[] = [];
  for (const [name, value] of Object.entries(mayBeKeptBack(facts)))
    if (value !== null) open.push(disclose(name, value, random(16)));
  const claims = {
    iss: facts.issuer,
    vct: medicalLicence,
    iat: now,
    nbf: facts.from,
    exp: facts.until,
    jurisdiction: facts.jurisdiction,
    licence_class: facts.class,
    exercise: facts.exercise,
    form: form.kind,
    status: { status_list: { idx: facts.status.index, uri: facts.status.uri } },
    ...(form.kind === 'phone' ? { cnf: { jwk: form.holder } } : {}),
    _sd_alg: 'sha-256',
    // Sorted, so that their order tells nothing (RFC 9901 §4.2.4.1).
    _sd: open.map(({ digest }) => digest).toSorted((a, b) => (a < b ? -1 : 1)),
  };
  const signed = await signToken(claims, badgeType, key);
  return writeSdJwt({ signed, disclosures: open.map(({ encoded }) => encoded), binding: null });
}

const mayBeKeptBack = (facts: BadgeFacts): Readonly<Record<string, unknown>> => ({
  licence_number: facts.number,
  family_name: facts.name.family,
  given_names: facts.name.given,
  birth_date: facts.birthDate,
  specialty: facts.specialty,
  restrictions: facts.restrictions,
  photo_sha256: facts.photo,
});

/** What a verifier asks a phone for: its challenge, and its own name so that the answer serves nobody else. */
export interface Challenge {
  readonly nonce: string;
  readonly audience: string;
}

/** The holder's answer: the badge with a token of the phone's own key over this challenge and over exactly what is shown (RFC 9901 §4.3). */
export async function presentBadge(
  badge: string,
  { nonce, audience }: Challenge,
  { key, now }: { readonly key: SigningKey; readonly now: EpochSeconds },
): Promise<string> {
  const parts = readSdJwt(badge);
  if (parts === null) throw new TypeError('not a badge');
  const claims = { nonce, aud: audience, iat: now, sd_hash: digestOf(boundPart(parts)) };
  return writeSdJwt({ ...parts, binding: await signToken(claims, 'kb+jwt', key) });
}
