import type { Described } from '../record/licence.ts';
import { isMinc, isNpi } from '../record/identifiers.ts';
import { numberKey, numberSkeleton } from '../record/licence-number.ts';
import { type FamilyForm, foldFamily, foldGiven } from './fold.ts';

/** A described person made ready for comparing; made once a record, used for every pair it is in. */
export interface Prepared {
  readonly family: FamilyForm;
  readonly given: readonly string[];
  /** Further whole names, each in its two halves. */
  readonly others: readonly { readonly family: FamilyForm; readonly given: readonly string[] }[];
  /** Null where it is not told or is no calendar date. */
  readonly birthDate: string | null;
  readonly issuer: string | null;
  readonly class: string | null;
  readonly numberKey: string | null;
  readonly numberSkeleton: string | null;
  readonly npi: string | null;
  /** The check digit holds. */
  readonly npiSound: boolean;
  readonly minc: string | null;
  readonly email: string | null;
}

/** All that comparing and blocking look at, folded. */
export function prepare(described: Described): Prepared {
  const { name } = described;
  const npi = trimmed(described.npi);
  const number = trimmed(described.number);
  const minc = trimmed(described.minc)?.toUpperCase() ?? null;
  return {
    family: foldFamily(name.family),
    given: foldGiven(name.given),
    others: name.other.map(foldOther),
    birthDate: described.birthDate !== null && isDate(described.birthDate) ? described.birthDate : null,
    issuer: described.issuer,
    class: described.class,
    numberKey: number === null ? null : numberKey(number),
    numberSkeleton: number === null ? null : numberSkeleton(number),
    npi,
    npiSound: npi !== null && isNpi(npi),
    minc: minc !== null && isMinc(minc) ? minc : null,
    email: trimmed(described.email)?.toLowerCase() ?? null,
  };
}

/** `Family, Given`; without a comma the whole is a family name. */
function foldOther(text: string): { family: FamilyForm; given: readonly string[] } {
  const comma = text.indexOf(',');
  if (comma < 0) return { family: foldFamily(text), given: [] };
  return { family: foldFamily(text.slice(0, comma)), given: foldGiven(text.slice(comma + 1)) };
}

function trimmed(text: string | null): string | null {
  if (text === null) return null;
  const bare = text.trim();
  return bare === '' ? null : bare;
}

const isDate = (text: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text);
