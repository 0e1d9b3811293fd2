import type { ClinicianId, JurisdictionId, MeansId, PlaceId, RowId, SeatId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { AddedRow, WordsInTwo } from '@samaritan/scenarios/vocabulary/control';
import type { Severity } from '@samaritan/scenarios/vocabulary/severity';

export interface RowState {
  status: 'waiting' | 'sent' | 'seen' | 'seen-late' | 'missed' | 'spared' | 'skipped';
  times: number;
  at: SimTime | null;
  /** Event that showed an expected action. */
  seq: number | null;
  /** A condition that was sent is not sent again until it has been false in between. */
  armed: boolean;
  /** When it is sent, or its action expected by, as things stand; null where a condition or a person decides. */
  due: SimTime | null;
  /** Of an expected action that control has moved: from when on it counts. */
  notBefore: SimTime | null;
  /** Control holds it back. */
  held: boolean;
  /** When it would have been sent, had control not held it. */
  cameDue: SimTime | null;
  /** Edits so far. */
  edition: number;
  /** What control has put in place of the script's. */
  words: WordsInTwo | null;
  to: readonly SeatId[] | null;
  means: MeansId | null;
  /** Of a row written in play, which stands in no script. */
  readonly added: AddedRow | null;
}

/** A row of the script as it stands when the script is opened, or one that control has just written. */
export const newRow = (added: AddedRow | null): RowState => ({
  status: 'waiting',
  times: 0,
  at: null,
  seq: null,
  armed: true,
  due: added?.at ?? null,
  notBefore: null,
  held: false,
  cameDue: null,
  edition: 0,
  words: added?.text ?? null,
  to: null,
  means: null,
  added,
});

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
