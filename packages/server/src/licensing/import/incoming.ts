import type { LicenceClassId, JurisdictionId } from '@samaritan/scenarios/values/id';
import type { CalendarDate, LicenceRecord, Moment, RegisterStatus } from '../../registry/record/licence.ts';
import type { RowFault } from './row-fault.ts';

/** What can happen to a licence. */
export const licenceEvents = [
  'granted',
  'renewed',
  'expired',
  'restricted',
  'suspended',
  'revoked',
  'surrendered-under-threat',
  'reinstated',
  'corrected',
] as const;
export type LicenceEvent = (typeof licenceEvents)[number];

/** A whole statement of a register, with the event that it names where it names one. */
export interface IncomingRecord {
  readonly kind: 'record';
  readonly record: LicenceRecord;
  readonly event: LicenceEvent | null;
}

/** A change alone: what it does not name stays as it was. */
export interface IncomingEvent {
  readonly kind: 'event';
  readonly issuer: JurisdictionId;
  readonly class: LicenceClassId;
  readonly number: string;
  readonly event: LicenceEvent;
  /** Given with a correction. */
  readonly status: RegisterStatus | null;
  readonly statusFrom: CalendarDate | null;
  readonly expires: CalendarDate | null;
  readonly restrictions: string | null;
  readonly updatedAt: Moment;
}

export type Incoming = IncomingRecord | IncomingEvent;

/** One record of a file: what it says, or what is wrong with it. */
export interface ReadItem {
  readonly line: number;
  /** As it stood, for the rejects. */
  readonly cells: readonly string[];
  readonly incoming: readonly Incoming[];
  readonly faults: readonly RowFault[];
}

/** A file as its format reads it; the items come in the order of the file, some hundreds at a time. */
export interface ReadFile {
  /** Column names for the rejects. */
  readonly header: readonly string[];
  readonly passedOver: readonly string[];
  readonly items: AsyncIterable<{ readonly items: readonly ReadItem[]; readonly bytes: number }>;
}
