import type {
  HazardId,
  InstrumentId,
  JurisdictionId,
  ObjectiveId,
  PlaceId,
  RequestId,
  RowId,
  SeatId,
  StaffGroupId,
  TransferId,
} from '../values/id.ts';
import type { Duration, SimTime } from '../values/time.ts';
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
  | { readonly code: 'transfer-unknown'; readonly transfer: TransferId }
  | { readonly code: 'transfer-settled'; readonly transfer: TransferId }
  /** Patients are where they are already. */
  | { readonly code: 'transfer-to-itself'; readonly place: PlaceId }
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
  | { readonly code: 'exercise-over' }
  /** Play is halted for a real emergency. */
  | { readonly code: 'real-emergency' }
  | { readonly code: 'time-before-start' }
  /** Said to have happened when that is still to come. */
  | { readonly code: 'time-to-come'; readonly now: SimTime }
  /** Meant to happen at a time that has passed. */
  | { readonly code: 'time-past'; readonly now: SimTime }
  | { readonly code: 'row-unknown'; readonly row: string }
  | { readonly code: 'row-taken'; readonly row: RowId }
  /** Of the form that is the script's own, or of no use as a name. */
  | { readonly code: 'row-name-wrong'; readonly row: string }
  /** A row that expects an action sends nothing. */
  | { readonly code: 'row-sends-nothing'; readonly row: RowId }
  /** Sent as often as it may be; of an expected action: settled. */
  | { readonly code: 'row-done'; readonly row: RowId }
  | { readonly code: 'row-held'; readonly row: RowId }
  | { readonly code: 'row-not-held'; readonly row: RowId }
  | { readonly code: 'row-without-time'; readonly row: RowId }
  | { readonly code: 'row-edited-meanwhile'; readonly row: RowId; readonly edition: number }
  /** `most`: as far back as it can go, until now. */
  | { readonly code: 'shift-too-far'; readonly row: RowId; readonly most: Duration }
  | { readonly code: 'words-missing' }
  | { readonly code: 'speaker-missing' }
  /** Somebody who sits in the room speaks for himself. */
  | { readonly code: 'speaker-is-seat'; readonly seat: SeatId }
  | { readonly code: 'hazard-unknown'; readonly hazard: HazardId }
  | { readonly code: 'stock-unknown'; readonly item: string }
  | { readonly code: 'objective-unknown'; readonly objective: string }
  | { readonly code: 'task-unknown'; readonly objective: ObjectiveId; readonly task: number };
export type RefusalCode = Refusal['code'];
