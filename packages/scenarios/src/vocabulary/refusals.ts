import type { InstrumentId, JurisdictionId, PlaceId, RequestId, SeatId, StaffGroupId } from '../values/id.ts';
import type { Permission } from './permissions.ts';

/**
 * Why a command is refused. A refusal rests on form, permission, what the seat controls and what it was told, never on
 * hidden truth; whatever else stands in the way lets the command be accepted and fail in the world.
 */
export type Refusal =
  | { readonly code: 'seat-unknown'; readonly seat: SeatId }
  | { readonly code: 'permission-missing'; readonly permission: Permission }
  | { readonly code: 'place-unknown'; readonly place: string }
  | { readonly code: 'place-not-yours'; readonly place: PlaceId }
  | { readonly code: 'recipient-unknown'; readonly seat: string }
  | { readonly code: 'recipient-missing' }
  | { readonly code: 'means-unknown'; readonly means: string }
  | { readonly code: 'message-unknown'; readonly message: string }
  | { readonly code: 'figure-negative'; readonly figure: string; readonly value: number }
  | { readonly code: 'quantity-wrong'; readonly quantity: number }
  | { readonly code: 'unit-unknown'; readonly unit: string }
  | { readonly code: 'unit-not-yours'; readonly unit: string }
  | { readonly code: 'unit-carrying'; readonly unit: string }
  | { readonly code: 'units-short'; readonly base: PlaceId; readonly free: number }
  | { readonly code: 'request-unknown'; readonly request: RequestId }
  | { readonly code: 'request-not-yours'; readonly request: RequestId }
  | { readonly code: 'request-settled'; readonly request: RequestId }
  /** A municipality or county asks its own state or province first, or a neighbour it has standing arrangements with. */
  | { readonly code: 'request-skips-level'; readonly ask: readonly SeatId[] }
  | { readonly code: 'level-not-yours'; readonly level: string }
  | { readonly code: 'lever-not-yours'; readonly lever: string }
  | { readonly code: 'provider-unknown'; readonly provider: string }
  | { readonly code: 'provider-not-yours'; readonly provider: string }
  | { readonly code: 'instrument-unknown'; readonly instrument: InstrumentId }
  | { readonly code: 'instrument-not-known-to-you'; readonly instrument: InstrumentId }
  | { readonly code: 'group-unknown'; readonly group: StaffGroupId }
  | { readonly code: 'clinician-not-here'; readonly clinician: string }
  | { readonly code: 'already-declared'; readonly jurisdiction: JurisdictionId }
  | { readonly code: 'already-ordered'; readonly order: string }
  | { readonly code: 'already-so' }
  | { readonly code: 'lever-unknown'; readonly lever: string }
  | { readonly code: 'lever-value-unknown'; readonly value: string; readonly wanted: readonly string[] }
  | { readonly code: 'command-id-taken'; readonly id: string }
  | { readonly code: 'exercise-over' };
export type RefusalCode = Refusal['code'];
