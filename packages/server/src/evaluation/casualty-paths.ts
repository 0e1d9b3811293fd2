import type { CasualtyId, HazardId, PlaceId, UnitId } from '@samaritan/scenarios/values/id';
import { type Duration, type SimTime, duration } from '@samaritan/scenarios/values/time';
import type { CasualtyPhase, NearestBaseline, WaitTable } from '@samaritan/scenarios/vocabulary/events/casualties';
import type { Label, Station, Wait } from '@samaritan/scenarios/vocabulary/resources';
import type { Severity } from '@samaritan/scenarios/vocabulary/severity';
import type { EventOf } from '../engine/kernel/event.ts';
import type { Fold } from './fold.ts';
import { type Moment, momentOf } from './report/moment.ts';

/** A place in a hospital, from when the casualty waited for it, or was in it. */
export interface Stay extends Moment {
  /** The last four: taken over there to be carried to another hospital, at a line on that way, past it, and there. */
  readonly what: 'queued' | 'begun' | 'loaded' | 'at-line' | 'crossed' | 'moved';
  readonly hospital: PlaceId;
  readonly station: Station;
}

/** All that the log says of one casualty's way, with the entry that says it. */
export interface CasualtyPath {
  readonly casualty: CasualtyId;
  readonly hazard: HazardId;
  readonly site: PlaceId;
  readonly severity: Severity;
  readonly needsSurgery: boolean;
  readonly injured: Moment;
  readonly instantSurvives: boolean;
  readonly nearest: NearestBaseline | null;
  readonly triaged: (Moment & { readonly label: Label }) | null;
  readonly loaded: Moment | null;
  readonly departed: Moment | null;
  /** At a line on the way, until let through. */
  readonly crossing: { readonly from: SimTime; readonly to: SimTime | null } | null;
  /** Time at the line of one who went to hospital alone. */
  readonly crossingAlone: Duration;
  readonly arrived: (Moment & { readonly hospital: PlaceId; readonly self: boolean }) | null;
  /** Queues and places up to definitive care, oldest first. */
  readonly stays: readonly Stay[];
  readonly care: (Moment & { readonly survives: boolean; readonly lost: WaitTable; readonly delay: number }) | null;
  readonly died: (Moment & { readonly phase: CasualtyPhase }) | null;
}

/** What held a queue, from when. */
export interface Block extends Moment {
  readonly cause: Wait | null;
}

export interface CasualtyPaths {
  readonly end: SimTime;
  readonly casualties: readonly CasualtyPath[];
  /** First call about each hazard. */
  readonly called: ReadonlyMap<HazardId, Moment>;
  readonly firstUnit: ReadonlyMap<PlaceId, Moment>;
  /** By `hospital/station`, oldest first. */
  readonly blocks: ReadonlyMap<string, readonly Block[]>;
}

type StayEvent = EventOf<'PatientQueued' | 'TreatmentBegun' | 'TransferLoaded'>;
type Written = { -readonly [K in keyof CasualtyPath]: CasualtyPath[K] };

/** Follows every casualty from injury to care, death or the end. */
export function casualtyPaths(): Fold<CasualtyPaths> {
  const all = new Map<CasualtyId, Written>();
  const called = new Map<HazardId, Moment>();
  const firstUnit = new Map<PlaceId, Moment>();
  const blocks = new Map<string, Block[]>();
  const aboard = new Map<UnitId, readonly CasualtyId[]>();
  const write = (casualty: CasualtyId, part: Partial<Written>): void => {
    const path = all.get(casualty);
    if (path !== undefined) Object.assign(path, part);
  };
  const transferring = new Set<CasualtyId>();
  const stay = (what: Stay['what'], { at, seq, data }: StayEvent, hospital: PlaceId): void => {
    const path = all.get(data.casualty);
    if (path?.care !== null) return;
    path.stays = [...path.stays, { what, at, seq, hospital, station: data.station }];
  };
  /** Notes a moment of the way from one hospital to another; false of one who is not on such a way. */
  const onTransfer = (casualty: CasualtyId, what: Stay['what'], { at, seq }: Moment): boolean => {
    if (!transferring.has(casualty)) return false;
    const path = all.get(casualty);
    const last = path?.stays.at(-1);
    if (path?.care === null && last !== undefined) path.stays = [...path.stays, { ...last, what, at, seq }];
    return true;
  };
  const passengers = (unit: string): readonly CasualtyId[] => aboard.get(unit as UnitId) ?? [];

  return {
    hears: {
      CasualtyInjured: (e) => {
        const { casualty, hazard, site, severity, needsSurgery, instantSurvives, nearest } = e.data;
        const hurt = { casualty, hazard, site, severity, needsSurgery, instantSurvives, nearest };
        all.set(casualty, { ...hurt, injured: momentOf(e), ...notYet });
      },
      CallReceived: (e) => {
        if (!called.has(e.data.hazard)) called.set(e.data.hazard, momentOf(e));
      },
      UnitArrived: (e) => {
        if (e.data.site && !firstUnit.has(e.data.place)) firstUnit.set(e.data.place, momentOf(e));
      },
      CasualtyTriaged: (e) => {
        if (all.get(e.data.casualty)?.triaged === null)
          write(e.data.casualty, { triaged: { ...momentOf(e), label: e.data.label } });
      },
      CasualtiesLoaded: (e) => {
        for (const casualty of e.data.casualties) write(casualty, { loaded: momentOf(e) });
      },
      UnitDeparted: (e) => {
        aboard.set(e.data.unit, e.data.casualties);
        for (const casualty of e.data.casualties)
          if (!transferring.has(casualty)) write(casualty, { departed: momentOf(e) });
      },
      SelfPresenterLeft: (e) => write(e.data.casualty, { departed: momentOf(e), crossingAlone: e.data.crossing }),
      TravellerReachedCrossing: (e) => {
        const { traveller } = e.data;
        if (traveller.kind !== 'unit') return;
        for (const casualty of passengers(traveller.id))
          if (!onTransfer(casualty, 'at-line', e) && all.get(casualty)?.crossing === null)
            write(casualty, { crossing: { from: e.at, to: null } });
      },
      TravellerCleared: (e) => {
        const { traveller } = e.data;
        if (traveller.kind !== 'unit') return;
        for (const casualty of passengers(traveller.id)) {
          const crossing = all.get(casualty)?.crossing;
          if (!onTransfer(casualty, 'crossed', e) && crossing != null)
            write(casualty, { crossing: { from: crossing.from, to: e.at } });
        }
      },
      CasualtiesHandedOver: ({ data }) => aboard.delete(data.unit),
      PatientArrived: (e) =>
        write(e.data.casualty, {
          arrived: { ...momentOf(e), hospital: e.data.hospital, self: e.data.mode === 'self' },
        }),
      TransferLoaded: (e) => {
        transferring.add(e.data.casualty);
        stay('loaded', e, e.data.from);
      },
      TransferArrived: (e) => {
        onTransfer(e.data.casualty, 'moved', e);
        transferring.delete(e.data.casualty);
      },
      PatientQueued: (e) => stay('queued', e, e.data.hospital),
      TreatmentBegun: (e) => stay('begun', e, e.data.hospital),
      StationBlocked: (e) => {
        const key = `${e.data.hospital}/${e.data.station}`;
        const list = blocks.get(key) ?? [];
        list.push({ ...momentOf(e), cause: e.data.cause });
        blocks.set(key, list);
      },
      DefinitiveCareBegun: (e) => {
        const { casualty, survives, lost, delay } = e.data;
        write(casualty, { care: { ...momentOf(e), survives, lost, delay } });
      },
      CasualtyDied: (e) => write(e.data.casualty, { died: { ...momentOf(e), phase: e.data.phase } }),
    },
    result: (end) => ({ end, casualties: [...all.values()], called, firstUnit, blocks }),
  };
}

const notYet = {
  triaged: null,
  loaded: null,
  departed: null,
  crossing: null,
  crossingAlone: duration(0),
  arrived: null,
  stays: [],
  care: null,
  died: null,
} as const;

/** Dead at once counts as dead, whether or not a death is logged apart. */
export const isDead = ({ severity, died }: CasualtyPath): boolean => severity === 'dead' || died !== null;

/** Dead though care at the nearest suitable hospital would have saved them. */
export const diedPreventably = (path: CasualtyPath): boolean =>
  path.severity !== 'dead' && path.died !== null && path.nearest?.survives === true;
