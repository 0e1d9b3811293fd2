import type {
  CasualtyId,
  HazardId,
  InstrumentId,
  PlaceId,
  RequestId,
  SeatId,
  TransferId,
  UnitId,
} from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import {
  type DestinationPolicy,
  type Label,
  type UnitKind,
  type UnitStatus,
  labels,
} from '@samaritan/scenarios/vocabulary/resources';

export interface Unit {
  readonly id: UnitId;
  readonly kind: UnitKind;
  readonly base: PlaceId;
  /** The dispatch of its base. */
  readonly home: SeatId | null;
  /** The dispatch seat it answers to. */
  seat: SeatId | null;
  status: UnitStatus;
  /** Where it is, or was last. */
  at: PlaceId;
  /** A place on the side of the line it is on. */
  side: PlaceId;
  /** Where it is going. */
  to: PlaceId | null;
  /** The crossing on this journey; null: none. */
  via: PlaceId | null;
  /** Stands in the queue of `via` since then. */
  atLineSince: SimTime | null;
  /** The scene it works for until released. */
  site: PlaceId | null;
  /** Ordinal of its journeys, for keyed chance. */
  leg: number;
  patients: CasualtyId[];
  /** The triage team its crew makes up. */
  team: number | null;
  lent: { readonly request: RequestId; readonly under: InstrumentId | null } | null;
  /** Patients of this transfer are what it is out for. */
  transfer: TransferId | null;
  departedAt: SimTime | null;
  /** At the crossing, the destination, or the end of off-loading. */
  arrivesAt: SimTime | null;
}

/** Casualties in the order they were sorted. Who has left stays in it, before `head` or passed over by the reader. */
export interface Line {
  readonly ids: CasualtyId[];
  head: number;
}

/** Patients sent to a hospital by one vehicle. */
export interface Sent {
  readonly at: SimTime;
  readonly critical: number;
  readonly others: number;
}

export interface Scene {
  readonly site: PlaceId;
  readonly hazards: HazardId[];
  calledAt: SimTime | null;
  firstUnitAt: SimTime | null;
  policy: DestinationPolicy;
  /** Triage teams formed so far; those at work are in `sorting`. */
  teams: number;
  /** Team by team, the unit whose crew it is (null: a fire crew) and the casualty it has now. */
  readonly sorting: Map<number, { readonly unit: UnitId | null; casualty: CasualtyId | null }>;
  round: number;
  /** To be sorted in this round, in order of number, which says nothing about severity. */
  readonly untriaged: Line;
  /** Sorted and waiting for a vehicle: by label, and whose label is whose. */
  readonly waiting: Record<Label, Line>;
  readonly waitingAs: Map<CasualtyId, Label>;
  readonly waitingCount: Record<Label, number>;
  /** Alive and waiting for others to move them; not those who go alone. */
  readonly present: Set<CasualtyId>;
  /** Units at the scene with nothing to do, by kind, the longest there first. */
  readonly idle: Readonly<Record<UnitKind, Set<UnitId>>>;
  /** Still there, but about to go alone. */
  readonly aboutToGo: Set<CasualtyId>;
  cleared: boolean;
  /** Of the hazard that strikes at this instant, not yet counted. */
  toCome: number;
  /** Sent so far, by hospital, oldest first, and in all. */
  readonly sent: Map<PlaceId, Sent[]>;
  readonly sentInAll: Map<PlaceId, { critical: number; others: number }>;
}

/** What one dispatch seat was told that is no figure. */
export interface Heard {
  readonly diverting: Set<PlaceId>;
  readonly crossings: Map<PlaceId, boolean>;
}

export interface Ems {
  readonly units: Map<UnitId, Unit>;
  readonly scenes: Map<PlaceId, Scene>;
  /** Units on the way to a hospital or being loaded, by patient. */
  readonly aboard: Map<CasualtyId, UnitId>;
  readonly heard: Map<SeatId, Heard>;
  /** When the public was last warned about a site, by advice. */
  readonly warned: Map<string, SimTime>;
}

export const noEms = (): Ems => ({
  units: new Map(),
  scenes: new Map(),
  aboard: new Map(),
  heard: new Map(),
  warned: new Map(),
});

export const warnedKey = (site: PlaceId, advice: string): string => `${site}/${advice}`;

export const emptyLine = (): Line => ({ ids: [], head: 0 });

const byLabel = <T>(make: () => T): Record<Label, T> =>
  Object.fromEntries(labels.map((label) => [label, make()])) as Record<Label, T>;

/** A scene nobody has called in yet. */
export const newScene = (site: PlaceId): Scene => ({
  site,
  hazards: [],
  calledAt: null,
  firstUnitAt: null,
  policy: 'nearest',
  teams: 0,
  sorting: new Map(),
  round: 1,
  untriaged: emptyLine(),
  waiting: byLabel(emptyLine),
  waitingAs: new Map(),
  waitingCount: byLabel(() => 0),
  present: new Set(),
  idle: { basic: new Set(), advanced: new Set(), bus: new Set(), helicopter: new Set() },
  aboutToGo: new Set(),
  cleared: false,
  toCome: 0,
  sent: new Map(),
  sentInAll: new Map(),
});
