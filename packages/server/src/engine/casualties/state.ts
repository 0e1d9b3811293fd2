import type { CasualtyId, HazardId, PlaceId } from '@samaritan/scenarios/values/id';
import type { Duration, SimTime } from '@samaritan/scenarios/values/time';
import type { CasualtyPhase, NearestBaseline } from '@samaritan/scenarios/vocabulary/events/casualties';
import type { Label } from '@samaritan/scenarios/vocabulary/resources';
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
  dead: boolean;
  /** Moments that the waits are reckoned from. */
  alertAt: SimTime | null;
  firstUnitAt: SimTime | null;
  triagedAt: SimTime | null;
  loadedAt: SimTime | null;
  departedAt: SimTime | null;
  crossingSince: SimTime | null;
  crossingSpent: Duration;
  doorAt: SimTime | null;
  careAt: SimTime | null;
}

export interface Casualties {
  readonly all: Map<CasualtyId, Casualty>;
  /** Set while control has frozen deterioration. */
  frozenSince: SimTime | null;
}

export const noCasualties = (): Casualties => ({ all: new Map(), frozenSince: null });
