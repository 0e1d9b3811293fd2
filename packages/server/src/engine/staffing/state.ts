import type {
  ClinicianId,
  InstrumentId,
  JurisdictionId,
  LicenceClassId,
  PlaceId,
  StaffGroupId,
} from '@samaritan/scenarios/values/id';
import type { Duration, SimTime } from '@samaritan/scenarios/values/time';
import type { Role, RoleCounts, VerificationPath } from '@samaritan/scenarios/vocabulary/resources';
import type { Verdict } from '@samaritan/scenarios/vocabulary/verdict';
import type { Counts } from './counts.ts';

export type ClinicianPhase =
  | 'on-road'
  | 'at-crossing'
  | 'waiting-recognition'
  | 'waiting-desk'
  | 'being-verified'
  | 'orientation'
  | 'on-shift'
  | 'turned-away';

export interface Clinician {
  readonly id: ClinicianId;
  readonly group: StaffGroupId;
  readonly said: LicenceClassId;
  readonly role: Role;
  readonly home: JurisdictionId;
  readonly card: boolean;
  readonly registered: boolean;
  readonly impostor: boolean;
  phase: ClinicianPhase;
  hospital: PlaceId;
  /** Crossing still ahead; null: none, or passed. */
  via: PlaceId | null;
  /** The instrument named in the request that sent this person. */
  under: InstrumentId | null;
  /** The first of those who ride together; null: alone. */
  vehicle: ClinicianId | null;
  arrivedAt: SimTime | null;
  verdict: Verdict | null;
  path: VerificationPath | null;
  verified: boolean;
  /** When the present wait at the desk, or for the register, began. */
  queuedAt: SimTime | null;
  verifiedAt: SimTime | null;
  /** Waited for desk and register so far, closed waits only. */
  waited: Duration;
  onShiftSince: SimTime | null;
}

export interface DeskEntry {
  readonly clinician: ClinicianId;
  readonly priority: number;
  readonly since: SimTime;
}

export interface HospitalStaff {
  /** Regular staff on duty, the held over and called back among them; clinicians from outside come on top. */
  onDuty: RoleCounts;
  missing: RoleCounts;
  helpers: RoleCounts;
  /** Number of the shift on duty: 0 at StartEx. */
  shift: number;
  heldUntil: SimTime | null;
  /** Of those on duty, who stay on from the shift before. */
  held: RoleCounts;
  calledBack: boolean;
  /** Of those on duty, who came back on a call. */
  calledIn: RoleCounts;
  /** On their way back. */
  coming: RoleCounts;
  /** Commuters who have come for the shift that is due. */
  readonly commutersIn: Counts;
  /** Clinicians from outside who wait here, by role. */
  readonly waitingLaw: Counts;
  readonly waitingDesk: Counts;
  /** The credentialing desk. */
  readonly clerks: number;
  deskBusy: ClinicianId[];
  /** In order: priority, then since, then id. */
  readonly deskQueue: DeskEntry[];
}

/** A team that was ordered: who goes where, under which instrument. Its members are the group's `first` to `first + quantity − 1`. */
export interface TeamOrder {
  readonly group: StaffGroupId;
  readonly hospital: PlaceId;
  readonly under: InstrumentId | null;
  readonly first: number;
  readonly quantity: number;
}

export interface GroupState {
  /** Members who have been sent or have set out, counted from the first. */
  sent: number;
  called: boolean;
  calledAt: SimTime | null;
  ordered: boolean;
}

export interface Staffing {
  readonly clinicians: Map<ClinicianId, Clinician>;
  readonly hospitals: Map<PlaceId, HospitalStaff>;
  readonly groups: Map<StaffGroupId, GroupState>;
  readonly orders: TeamOrder[];
  /** Who waits for the law to change. */
  readonly lawWaiters: Set<ClinicianId>;
  /** Whose papers are with a register that answers in office hours. */
  readonly registerWaiters: Set<ClinicianId>;
}

export const noStaffing = (): Staffing => ({
  clinicians: new Map(),
  hospitals: new Map(),
  groups: new Map(),
  orders: [],
  lawWaiters: new Set(),
  registerWaiters: new Set(),
});
