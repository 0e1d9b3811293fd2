import { subdivisions } from '@samaritan/scenarios/reference/jurisdictions';
import { type JurisdictionId, type LicenceClassId, id } from '@samaritan/scenarios/values/id';
import { z } from 'zod';
import { type LicenceRecord, registerStatuses } from '../../registry/record/licence.ts';
import { Failure } from '../failure.ts';
import type { CredentialWords } from './credential-words.ts';

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const text = z.string().max(500);

/** One licence a line, as JSON under the names that the columns of a register's file have. */
const line = z.object({
  issuer: z
    .string()
    .refine((code) => subdivisions.has(id<JurisdictionId>(code)))
    .transform((code) => id<JurisdictionId>(code)),
  class: text.min(1).transform((name) => id<LicenceClassId>(name)),
  number: text.min(1),
  family_name: text.min(1),
  given_names: text,
  birth_date: date.nullish(),
  status: z.enum(registerStatuses),
  status_from: date.nullish(),
  expires: date.nullish(),
  npi: text.nullish(),
  minc: text.nullish(),
  email: text.nullish(),
  specialty: text.nullish(),
  restrictions: text.nullish(),
  updated_at: text,
});

/** The licences of a file; refused with the number and the field of the first line that is not one. */
export function licencesIn(file: string, content: string, says: CredentialWords): readonly LicenceRecord[] {
  return content.split('\n').flatMap((row, i) => (row.trim() === '' ? [] : [licenceIn(file, row, i + 1, says)]));
}

function licenceIn(file: string, row: string, at: number, says: CredentialWords): LicenceRecord {
  let value: unknown;
  try {
    value = JSON.parse(row);
  } catch {
    throw new Failure(2, says.lineWrong(file, at, 'JSON'));
  }
  const parsed = line.safeParse(value);
  if (!parsed.success) throw new Failure(2, says.lineWrong(file, at, parsed.error.issues[0]?.path.join('.') ?? 'JSON'));
  const one = parsed.data;
  return {
    issuer: one.issuer,
    class: one.class,
    number: one.number,
    name: { family: one.family_name, given: one.given_names, other: [] },
    birthDate: one.birth_date ?? null,
    npi: one.npi ?? null,
    minc: one.minc ?? null,
    email: one.email ?? null,
    status: one.status,
    statusFrom: one.status_from ?? null,
    expires: one.expires ?? null,
    multistate: false,
    specialty: one.specialty ?? null,
    restrictions: one.restrictions ?? null,
    affiliation: null,
    updatedAt: one.updated_at,
  };
}
