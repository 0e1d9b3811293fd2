import type { PersonCondition } from '@samaritan/scenarios/reference/instrument-code';
import type { InstrumentId, JurisdictionId, LicenceClassId } from '@samaritan/scenarios/values/id';

/** As the issuer's register would show it. */
export type LicenceStatus =
  | 'active'
  | 'pending'
  | 'expired'
  | 'restricted'
  | 'suspended'
  | 'revoked'
  | 'surrendered'
  | 'surrendered-under-threat';

/** Any of these in one jurisdiction is a sanction wherever the person asks to practise (UEVHPA sec. 6(b)). */
export const sanctions: ReadonlySet<LicenceStatus> = new Set([
  'restricted',
  'suspended',
  'revoked',
  'surrendered-under-threat',
]);

export interface HeldLicence {
  /** State or province (ISO 3166-2) whose regulator issued it. */
  readonly issuer: JurisdictionId;
  readonly class: LicenceClassId;
  readonly status: LicenceStatus;
  /** Carries the privilege to practise in every party state of the nurse licensure compact. */
  readonly multistate: boolean;
  /** Last day on which it may be used, `2027-03-31`; where it is not told, it does not lapse. */
  readonly expires?: string | null;
  /** Months since it was last active, of one that no longer is. */
  readonly lapsedMonths?: number;
}

/**
 * What the law asks about one person, as the person states it: whether it is true is for verification, which is another
 * wait. The order of `licences` and `registrations` means nothing.
 */
export interface PersonFacts {
  readonly said: LicenceClassId;
  readonly licences: readonly HeldLicence[];
  /** State or province (ISO 3166-2) where the person lives or serves. */
  readonly home: JurisdictionId;
  /** On the roll of a volunteer registration system that the host can read (UEVHPA sec. 5: ESAR-VHP, MRC and the like). */
  readonly registered: boolean;
  /** Certificates already held: an emergency class, a commission's authority, a shared register. By instrument. */
  readonly registrations: readonly InstrumentId[];
  /** The government that employs or has enrolled the person: a state, a province, or `US` for a federal team. */
  readonly serves: JurisdictionId | null;
  /** The instrument named in the request that sends this person; null for one whom nobody sent. */
  readonly requestedUnder: InstrumentId | null;
  /** Somebody in the host asked for this person's help, under an instrument or without one. */
  readonly called: boolean;
  /** What else holds of the person; what is not told does not. */
  readonly conditions?: readonly PersonCondition[];
  /** Days already worked at the host under an instrument that counts them, over what it counts them. */
  readonly daysUsed?: { readonly [instrument: string]: number };
  /** Last day of a certificate in `registrations`; one without an end goes on. */
  readonly registrationEnds?: { readonly [instrument: string]: string };
  /** A complaint or disciplinary action is open anywhere. */
  readonly underInvestigation?: boolean;
  /** Months since the last discipline anywhere; not told: there was none. */
  readonly monthsSinceDiscipline?: number;
  /** Months since the person last practised; not told: recently. */
  readonly monthsSincePractice?: number;
}
