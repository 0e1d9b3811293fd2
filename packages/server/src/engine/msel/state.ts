import type { ClinicianId, JurisdictionId, PlaceId, RowId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { Severity } from '@samaritan/scenarios/vocabulary/severity';

export interface RowState {
  status: 'waiting' | 'sent' | 'seen' | 'seen-late' | 'missed' | 'spared';
  times: number;
  at: SimTime | null;
  /** Event that showed an expected action. */
  seq: number | null;
  /** A condition that was sent is not sent again until it has been false in between. */
  armed: boolean;
}

export interface TargetState {
  settled: boolean;
  met: boolean;
}

/** Sums that facts read, kept so that no condition has to go through all casualties or clinicians. */
export interface Tally {
  readonly casualties: Map<Severity, number>;
  deaths: number;
  /** Clinicians from outside who have come and are not yet at work or turned away. */
  readonly cliniciansWaiting: Map<PlaceId, number>;
  /** Where each of them waits. */
  readonly waitsAt: Map<ClinicianId, PlaceId>;
  /** Begun shifts of clinicians from outside, the hospitals' own commuters left out, by home and then by the hospital's jurisdiction. */
  readonly shifts: Map<JurisdictionId, Map<JurisdictionId, number>>;
}

export interface Msel {
  readonly rows: Map<RowId, RowState>;
  /** By `objective/task`. */
  readonly targets: Map<string, TargetState>;
  /** How often each piece of evidence was seen, by `objective/task/item`; of the target itself, `objective/task/target`. */
  readonly evidence: Map<string, number>;
  /** How often what conditions ask for with `done(…)` happened: key `type` and `type/seat`, the asked-for ones only. */
  readonly done: Map<string, number>;
  readonly tally: Tally;
}

export const noMsel = (): Msel => ({
  rows: new Map(),
  targets: new Map(),
  evidence: new Map(),
  done: new Map(),
  tally: { casualties: new Map(), deaths: 0, cliniciansWaiting: new Map(), waitsAt: new Map(), shifts: new Map() },
});
