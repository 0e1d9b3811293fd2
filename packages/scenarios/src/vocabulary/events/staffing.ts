import type {
  ClinicianId,
  InstrumentId,
  JurisdictionId,
  LicenceClassId,
  PlaceId,
  StaffGroupId,
} from '../../values/id.ts';
import type { Duration, SimTime } from '../../values/time.ts';
import type { Role, RoleCounts, VerificationPath } from '../resources.ts';
import type { Verdict } from '../verdict.ts';

export interface StaffingEvents {
  /** The credentialing desk and the regular staff of a hospital at StartEx. */
  HospitalStaffed: { readonly hospital: PlaceId; readonly onDuty: RoleCounts; readonly clerks: number };
  /** A change of shift, with what is on duty from now (the held over in it) and what of the roster is missing. */
  ShiftChanged: {
    readonly hospital: PlaceId;
    readonly shift: number;
    readonly onDuty: RoleCounts;
    readonly missing: RoleCounts;
    readonly held: RoleCounts;
  };
  StaffHeldOver: { readonly hospital: PlaceId; readonly until: SimTime };
  StaffCalledBack: { readonly hospital: PlaceId; readonly coming: RoleCounts; readonly arriveAt: SimTime };
  StaffCameBack: { readonly hospital: PlaceId; readonly onDuty: RoleCounts };
  /** The class is `said`; an impostor's is not what it says, which nobody in play is told. */
  ClinicianSetOut: {
    readonly clinician: ClinicianId;
    readonly group: StaffGroupId;
    /** Number of the member in the group, from 1. */
    readonly ordinal: number;
    /** The instrument named in the request that sends this person. */
    readonly under: InstrumentId | null;
    readonly said: LicenceClassId;
    readonly role: Role;
    readonly home: JurisdictionId;
    readonly to: PlaceId;
    readonly via: PlaceId | null;
    readonly card: boolean;
    readonly registered: boolean;
    readonly impostor: boolean;
    /** The first of those who share a vehicle, itself included; null: travels alone. */
    readonly vehicle: ClinicianId | null;
    readonly arrivesAt: SimTime;
  };
  ClinicianCrossed: { readonly clinician: ClinicianId; readonly arrivesAt: SimTime };
  ClinicianArrived: { readonly clinician: ClinicianId; readonly hospital: PlaceId };
  /** The law's answer, with all that led to it. */
  RecognitionDecided: { readonly clinician: ClinicianId; readonly hospital: PlaceId; readonly verdict: Verdict };
  /** Waits for a person at the credentialing desk. */
  VerificationQueued: {
    readonly clinician: ClinicianId;
    readonly hospital: PlaceId;
    readonly path: VerificationPath;
    readonly priority: number;
  };
  /** `endsAt` null: the register answers in office hours only, after EndEx. */
  VerificationBegun: {
    readonly clinician: ClinicianId;
    readonly hospital: PlaceId;
    readonly path: VerificationPath;
    readonly deskFreeAt: SimTime;
    readonly endsAt: SimTime;
  };
  /** The clerk is free; an answer from elsewhere may still be awaited. */
  VerificationDeskFreed: { readonly hospital: PlaceId; readonly clinician: ClinicianId };
  VerificationEnded: {
    readonly clinician: ClinicianId;
    readonly hospital: PlaceId;
    readonly path: VerificationPath;
    readonly outcome: 'verified' | 'rejected';
    readonly waited: Duration;
  };
  OrientationBegun: { readonly clinician: ClinicianId; readonly hospital: PlaceId; readonly endsAt: SimTime };
  ShiftBegun: {
    readonly clinician: ClinicianId;
    readonly hospital: PlaceId;
    readonly role: Role;
    readonly home: JurisdictionId;
    readonly hospitalIn: JurisdictionId;
    readonly kind: 'commuters' | 'team' | 'volunteers';
    readonly under: InstrumentId | null;
    readonly impostor: boolean;
    readonly waited: Duration;
  };
  ClinicianTurnedAway: {
    readonly clinician: ClinicianId;
    readonly hospital: PlaceId;
    readonly because: 'not-recognised' | 'not-verified';
  };
  VolunteersCalled: { readonly group: StaffGroupId };
  VolunteersAssigned: {
    readonly group: StaffGroupId;
    readonly hospital: PlaceId;
    readonly clinicians: readonly ClinicianId[];
  };
  TeamOrdered: {
    readonly group: StaffGroupId;
    readonly quantity: number;
    readonly hospital: PlaceId;
    readonly under: InstrumentId | null;
  };
}
