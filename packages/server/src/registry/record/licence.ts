import type { Id, JurisdictionId, LicenceClassId } from '@samaritan/scenarios/values/id';

/** One licence: the issuer, the class and the number, joined (`licenceKey`). */
export type LicenceKey = Id<'registry-licence'>;

/** A calendar date without a time, `1978-03-31`; dates of birth and of expiry are dates, never moments. */
export type CalendarDate = string;
/** A moment in UTC, ISO 8601 with `Z`, whole seconds: `2026-10-14T13:05:00Z`. Sorts as text. */
export type Moment = string;

/** What a register can say of a licence. `surrendered-under-threat`: given up while a sanction was threatened (UEVHPA sec. 6(b)). */
export const registerStatuses = [
  'active',
  'pending',
  'expired',
  'restricted',
  'suspended',
  'revoked',
  'surrendered',
  'surrendered-under-threat',
] as const;
export type RegisterStatus = (typeof registerStatuses)[number];

/** Any of these in one jurisdiction is a sanction wherever the person asks to practise. */
export const sanctions: ReadonlySet<RegisterStatus> = new Set([
  'restricted',
  'suspended',
  'revoked',
  'surrendered-under-threat',
]);

export const affiliationKinds = ['hospital', 'clinic', 'service', 'school', 'other'] as const;
export type AffiliationKind = (typeof affiliationKinds)[number];

/** Parts of a name as written, accents and all. `other`: earlier or further whole names, `Family, Given`. */
export interface WrittenName {
  readonly family: string;
  readonly given: string;
  readonly other: readonly string[];
}

/** What a person is looked up by; a row of a register and a row of a roster both give one. Null where not told. */
export interface Described {
  readonly name: WrittenName;
  readonly birthDate: CalendarDate | null;
  /** State or province (ISO 3166-2). */
  readonly issuer: JurisdictionId | null;
  readonly class: LicenceClassId | null;
  /** As written; `numberKey` and `numberSkeleton` make it comparable. */
  readonly number: string | null;
  readonly npi: string | null;
  readonly minc: string | null;
  readonly email: string | null;
}

/** One licence as a register tells it at one moment. */
export interface LicenceRecord extends Described {
  readonly issuer: JurisdictionId;
  readonly class: LicenceClassId;
  readonly number: string;
  readonly status: RegisterStatus;
  /** Since when the status is so; null where the register does not say. */
  readonly statusFrom: CalendarDate | null;
  /** Last day on which it may be used; null where it does not lapse by itself. */
  readonly expires: CalendarDate | null;
  /** Gives the privilege to practise in every party state of the nurse licensure compact. */
  readonly multistate: boolean;
  readonly specialty: string | null;
  /** Words of a limit on practice; null where there is none. */
  readonly restrictions: string | null;
  readonly affiliation: { readonly name: string; readonly kind: AffiliationKind } | null;
  /** When the register last changed it: the moment from which it was known. */
  readonly updatedAt: Moment;
}
