import type {
  ClinicianId,
  JurisdictionId,
  LicenceClassId,
  PlaceId,
  StaffGroupId,
} from '@samaritan/scenarios/values/id';
import type { Duration, SimTime } from '@samaritan/scenarios/values/time';
import type { Role, RoleCounts, VerificationPath } from '@samaritan/scenarios/vocabulary/resources';
import type { Verdict } from '@samaritan/scenarios/vocabulary/verdict';

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
  arrivedAt: SimTime | null;
  verdict: Verdict | null;
  path: VerificationPath | null;
  verified: boolean;
  /** Waited for law, desk and register so far, closed waits only. */
  waited: Duration;
  onShiftSince: SimTime | null;
}

export interface HospitalStaff {
  /** Regular staff on duty; clinicians from outside who are on shift come on top. */
  onDuty: RoleCounts;
  missing: RoleCounts;
  helpers: RoleCounts;
  heldUntil: SimTime | null;
  calledBack: boolean;
  /** The credentialing desk. */
  readonly clerks: number;
  deskBusy: ClinicianId[];
  deskQueue: { readonly clinician: ClinicianId; readonly priority: number; readonly since: SimTime }[];
}

export interface Staffing {
  readonly clinicians: Map<ClinicianId, Clinician>;
  readonly hospitals: Map<PlaceId, HospitalStaff>;
  readonly groups: Map<StaffGroupId, { sent: number; called: boolean; ordered: boolean }>;
}

export const noStaffing = (): Staffing => ({ clinicians: new Map(), hospitals: new Map(), groups: new Map() });
