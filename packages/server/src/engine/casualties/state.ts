import type { CasualtyId, HazardId, PlaceId, UnitId } from '@samaritan/scenarios/values/id';
import type { Duration, SimTime } from '@samaritan/scenarios/values/time';
import type { CasualtyPhase, NearestBaseline } from '@samaritan/scenarios/vocabulary/events/casualties';
import type { Label, Station } from '@samaritan/scenarios/vocabulary/resources';
import type { Severity } from '@samaritan/scenarios/vocabulary/severity';

export interface Casualty {
  readonly id: CasualtyId;
  readonly hazard: HazardId;
  readonly site: PlaceId;
  readonly severity: Severity;
  readonly rpm: number;
  readonly threshold: number;
  readonly needsSurgery: boolean;
  readonly injuredAt: SimTime;
  readonly leavesAt: SimTime | null;
  readonly diesAfter: Duration | null;
  readonly nearest: NearestBaseline | null;
  phase: CasualtyPhase;
  /** Hospital it is in or on the way to, or the site. */
  where: PlaceId;
  label: Label | null;
  /** Own clock of decay: `clock` was reached at `clockSince`; null: it stands still. */
  clock: Duration;
  clockSince: SimTime | null;
  /** When a life-saving intervention wears off. */
  resumesAt: SimTime | null;
  /** Dies then, as things stand; null: would not. */
  diesAt: SimTime | null;
  /** Since when control holds this casualty's clock and timers; the two moments above are as they stood then. */
  frozenAt: SimTime | null;
  intervened: boolean;
  dead: boolean;
  /** Moments that the waits are reckoned from. */
  triagedAt: SimTime | null;
  loadedAt: SimTime | null;
  departedAt: SimTime | null;
  /** At the line, of those who crossed one in a vehicle. */
  crossingSince: SimTime | null;
  crossedAt: SimTime | null;
  /** Spent at the line by those who went alone. */
  crossingSpent: Duration;
  doorAt: SimTime | null;
  /** What happened to it in hospital, in order. */
  readonly stays: Stay[];
  /** How often it was taken from one hospital to another, and whether it is on such a way now. */
  transfers: number;
  transferring: boolean;
  careAt: SimTime | null;
}

export interface Stay {
  readonly at: SimTime;
  readonly hospital: PlaceId;
  readonly station: Station;
  /** The last four: taken over to be carried to another hospital, at the line, past it, and there. */
  readonly what: 'queued' | 'begun' | 'ended' | 'loaded' | 'at-line' | 'crossed' | 'arrived';
}

export interface Casualties {
  readonly all: Map<CasualtyId, Casualty>;
  /** Hazards that have struck. */
  readonly struck: Set<HazardId>;
  /** When dispatch knew of a hazard. */
  readonly alerts: Map<HazardId, SimTime>;
  /** When the first unit came to a site. */
  readonly firstUnitAt: Map<PlaceId, SimTime>;
  /** Since when a site is sheltered or evacuated. */
  readonly protectedSince: Map<PlaceId, SimTime>;
  /** Who is in which vehicle. */
  readonly aboard: Map<UnitId, readonly CasualtyId[]>;
  /** Set while control has frozen deterioration. */
  frozenSince: SimTime | null;
}

export const noCasualties = (): Casualties => ({
  all: new Map(),
  struck: new Set(),
  alerts: new Map(),
  firstUnitAt: new Map(),
  protectedSince: new Map(),
  aboard: new Map(),
  frozenSince: null,
});
