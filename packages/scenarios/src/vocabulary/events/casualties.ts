import type { Severity } from '../severity.ts';
import type { CasualtyId, HazardId, PlaceId } from '../../values/id.ts';
import type { Duration, SimTime } from '../../values/time.ts';
import type { Station, Wait } from '../resources.ts';

/** Minutes of each kind of wait, in milliseconds. */
export type WaitTable = { readonly [W in Wait]?: Duration };

/** Care at the nearest suitable hospital with the same draws, no queue, and crossings at their calm time. */
export interface NearestBaseline {
  readonly hospital: PlaceId;
  readonly careAt: SimTime;
  readonly survives: boolean;
  /** The part of each wait that no agreement and no decision could have spared. */
  readonly waits: WaitTable;
}

export interface CasualtyEvents {
  HazardStruck: {
    readonly hazard: HazardId;
    readonly site: PlaceId;
    readonly injured: number;
    readonly spared: number;
  };
  CasualtyInjured: {
    readonly casualty: CasualtyId;
    readonly hazard: HazardId;
    readonly site: PlaceId;
    readonly severity: Severity;
    /** Sacco RPM, 0 to 12. */
    readonly rpm: number;
    /** Dies when the chance of survival falls below this number, drawn once. */
    readonly threshold: number;
    readonly age: 'adult' | 'child';
    readonly needsSurgery: boolean;
    /** Leaves for hospital alone at this time; null: waits for an ambulance. */
    readonly leavesAt: SimTime | null;
    /** On the casualty's own clock, untreated; null: would not die of it. */
    readonly diesAfter: Duration | null;
    /** Would live with definitive care at the moment of injury. */
    readonly instantSurvives: boolean;
    readonly nearest: NearestBaseline | null;
  };
  /** A life-saving intervention holds the casualty's own clock at `clock` until `until`. */
  DecayPaused: { readonly casualty: CasualtyId; readonly clock: Duration; readonly until: SimTime };
  DecayResumed: { readonly casualty: CasualtyId; readonly clock: Duration; readonly diesAt: SimTime | null };
  CasualtyDied: {
    readonly casualty: CasualtyId;
    readonly where: PlaceId | null;
    readonly phase: CasualtyPhase;
    readonly rpm: number;
  };
  DefinitiveCareBegun: {
    readonly casualty: CasualtyId;
    readonly hospital: PlaceId;
    readonly station: Station;
    readonly rpm: number;
    readonly survives: boolean;
    readonly diesAt: SimTime | null;
    /** All of the time since injury, by what it was spent on. */
    readonly waits: WaitTable;
    /** `waits` less the baseline's, by kind; their sum is `delay`. */
    readonly lost: WaitTable;
    /** Definitive care here less definitive care in the nearest baseline; below zero where play was quicker. */
    readonly delay: Duration;
  };
}

export const casualtyPhases = ['scene', 'road', 'hospital-door', 'hospital-care', 'home', 'dead'] as const;
export type CasualtyPhase = (typeof casualtyPhases)[number];
