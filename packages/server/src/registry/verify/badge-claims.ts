import { type JurisdictionId, type LicenceClassId, id } from '@samaritan/scenarios/values/id';
import type { JWK } from 'jose';
import { type StatusPlace, medicalLicence } from '../credentials/badge.ts';
import { type EpochSeconds, type JsonObject, isObject } from '../credentials/signing.ts';

/** What a badge says once its signature holds; null for what its holder kept back. */
export interface BadgeClaims {
  readonly issuer: string;
  readonly jurisdiction: JurisdictionId;
  readonly class: LicenceClassId;
  readonly number: string | null;
  readonly family: string | null;
  readonly given: string | null;
  readonly birthDate: string | null;
  readonly specialty: string | null;
  readonly restrictions: string | null;
  readonly photo: string | null;
  readonly form: 'phone' | 'paper';
  readonly holder: JWK | null;
  readonly issued: EpochSeconds;
  readonly from: EpochSeconds;
  readonly until: EpochSeconds;
  readonly status: StatusPlace;
}

/** Null where a claim every badge has is missing or of another kind. */
export function badgeClaimsOf(claims: JsonObject): BadgeClaims | null {
  const { iss, vct, iat, nbf, exp, jurisdiction, licence_class: of, form } = claims;
  const status = isObject(claims['status']) ? claims['status']['status_list'] : null;
  const holder = isObject(claims['cnf']) ? claims['cnf']['jwk'] : null;
  if (vct !== medicalLicence || typeof iss !== 'string') return null;
  if (typeof iat !== 'number' || typeof nbf !== 'number' || typeof exp !== 'number') return null;
  if (typeof jurisdiction !== 'string' || typeof of !== 'string' || !isObject(status)) return null;
  const { idx, uri } = status;
  if (typeof idx !== 'number' || typeof uri !== 'string') return null;
  if (form !== 'paper' && !(form === 'phone' && isObject(holder))) return null;
  const told = (name: string): string | null => (typeof claims[name] === 'string' ? claims[name] : null);
  return {
    issuer: iss,
    jurisdiction: id<JurisdictionId>(jurisdiction),
    class: id<LicenceClassId>(of),
    number: told('licence_number'),
    family: told('family_name'),
    given: told('given_names'),
    birthDate: told('birth_date'),
    specialty: told('specialty'),
    restrictions: told('restrictions'),
    photo: told('photo_sha256'),
    form,
    holder: isObject(holder) ? holder : null,
    issued: iat,
    from: nbf,
    until: exp,
    status: { index: idx, uri },
  };
}
