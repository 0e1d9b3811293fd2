import { type JurisdictionId, type LicenceClassId, id } from '@samaritan/scenarios/values/id';
import type { Described } from '../../../packages/server/src/registry/record/licence.ts';

interface Said {
  readonly family?: string;
  readonly given?: string;
  readonly other?: readonly string[];
  readonly born?: string | null;
  readonly issuer?: string | null;
  readonly of?: string | null;
  readonly number?: string | null;
  readonly npi?: string | null;
  readonly email?: string | null;
}

/** A nurse in Michigan of a fairly rare name, everything told but an NPI; a test says what is at stake. */
export function described(said: Said = {}): Described {
  const { issuer = 'US-MI', of = 'rn', born = '1978-03-31', number = 'RN-0470123' } = said;
  return {
    name: { family: said.family ?? 'Thornbury', given: said.given ?? 'Margaret Anne', other: said.other ?? [] },
    birthDate: born,
    issuer: issuer === null ? null : id<JurisdictionId>(issuer),
    class: of === null ? null : id<LicenceClassId>(of),
    number,
    npi: said.npi ?? null,
    minc: null,
    email: said.email ?? null,
  };
}
