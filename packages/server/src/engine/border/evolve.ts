import type { ClinicianId, JurisdictionId, PlaceId } from '@samaritan/scenarios/values/id';
import type { Lane } from '@samaritan/scenarios/vocabulary/lane';
import type { Subsystem, TimerSetter } from '../kernel/subsystem.ts';
import {
  type Border,
  type CrossingState,
  type LaneState,
  type QueuedTraveller,
  type TravellerAtLine,
  goesBefore,
  isSameTraveller,
  standsForVehicle,
  travellerKey,
} from './state.ts';

/** The only writer of the line. */
export const evolveBorder: Subsystem<Border>['evolve'] = {
  CrossingStaffed: (state, { data }) => {
    state.crossings.set(data.crossing, {
      id: data.crossing,
      open: data.open,
      closedBecause: null,
      threatUntil: null,
      plazaHeldUntil: null,
      essential: false,
      directions: new Map(data.directions.map(({ to, lanes }) => [to, staffed(lanes)])),
    });
  },
  CrossingClosed: (state, { data }, timers) => {
    edit(state, data.crossing, { open: false, closedBecause: data.because });
    forgetOpening(data.crossing, timers);
  },
  CrossingOpened: (state, { data }, timers) => {
    edit(state, data.crossing, { open: true, closedBecause: null });
    forgetOpening(data.crossing, timers);
  },
  ThreatRaised: (state, { data }) => edit(state, data.crossing, { threatUntil: data.until }),
  PlazaHeld: (state, { data }, timers) => {
    edit(state, data.crossing, { plazaHeldUntil: data.until });
    timers.set(data.crossing, 'release', data.until);
  },
  PlazaReleased: (state, { data }) => edit(state, data.crossing, { plazaHeldUntil: null }),
  EssentialWorkersAdmitted: (state, { data }) => edit(state, data.crossing, { essential: data.admitted }),
  LaneSet: (state, { data }) => {
    for (const direction of state.crossings.get(data.crossing)?.directions.values() ?? [])
      direction[data.lane].lanes = data.lanes;
  },
  TravellerReachedCrossing: (state, { data, at }, timers) => {
    const key = travellerKey(data.traveller);
    const before = state.travellers.get(key);
    if (before !== undefined) {
      leaveQueue(state, before);
      leaveInspection(state, before);
      timers.cancel(key, 'cleared');
      timers.cancel(key, 'diverted');
    }
    const firstAt = before?.firstAt ?? at;
    const diversions = before?.diversions ?? 0;
    state.travellers.set(key, {
      reached: data,
      firstAt,
      lane: null,
      inspectedUntil: null,
      under: '',
      lever: null,
      diversions,
      sentTo: null,
    });
    if (data.vehicle !== null) aboard(state, data.vehicle).add(key);
  },
  CrossingQueued: (state, { data, at }) => {
    const traveller = state.travellers.get(travellerKey(data.traveller));
    const lane = laneAt(state, data.crossing, data.to, data.lane);
    if (traveller === undefined || lane === undefined) return;
    traveller.lane = data.lane;
    if (traveller.reached.to !== data.to) traveller.reached = { ...traveller.reached, to: data.to };
    insert(lane, queued(traveller, data.rank, at));
  },
  TravellersRelaned: (state, { data: { crossing, moved } }) => {
    for (const { traveller, to, lane, rank } of moved) {
      const one = state.travellers.get(travellerKey(traveller));
      const joined = laneAt(state, crossing, to, lane);
      const left = one === undefined ? undefined : leaveQueue(state, one);
      if (one === undefined || joined === undefined || left === undefined) continue;
      one.lane = lane;
      insert(joined, { ...left, rank });
    }
  },
  InspectionBegun: (state, { data, at, lever }, timers) => {
    const key = travellerKey(data.traveller);
    const traveller = state.travellers.get(key);
    const lane = laneAt(state, data.crossing, data.to, data.lane);
    if (traveller === undefined || lane === undefined) return;
    const left = leaveQueue(state, traveller);
    traveller.lane = data.lane;
    traveller.under = data.under;
    traveller.inspectedUntil = data.endsAt;
    traveller.lever = lever ?? null;
    if (!data.shared) lane.busy.push(left ?? queued(traveller, 0, at));
    timers.set(key, 'cleared', data.endsAt);
  },
  TravellerCleared: (state, { data }) => {
    const key = travellerKey(data.traveller);
    const traveller = state.travellers.get(key);
    if (traveller !== undefined) leaveInspection(state, traveller);
    const vehicle = traveller?.reached.vehicle ?? null;
    if (vehicle !== null) aboard(state, vehicle).delete(key);
    state.travellers.delete(key);
    state.passages.set(key, (state.passages.get(key) ?? 0) + 1);
  },
  UnitDispatched: (state, { data }, timers) => {
    // Sent elsewhere from the line. One whom officers have begun to look at keeps its place until they are done.
    const key = travellerKey({ kind: 'unit', id: data.unit });
    const traveller = state.travellers.get(key);
    if (traveller === undefined || traveller.inspectedUntil !== null) return;
    leaveQueue(state, traveller);
    timers.cancel(key, 'diverted');
    state.travellers.delete(key);
  },
  TravellerDiverted: (state, { data }, timers) => {
    const key = travellerKey(data.traveller);
    const traveller = state.travellers.get(key);
    if (traveller === undefined) return;
    leaveQueue(state, traveller);
    traveller.lane = null;
    traveller.sentTo = data.to;
    traveller.diversions += 1;
    timers.set(key, 'diverted', data.reachesAt);
  },
};

function forgetOpening(crossing: PlaceId, timers: TimerSetter): void {
  timers.cancel(crossing, 'open-by-order');
  timers.cancel(crossing, 'open-by-command');
}

function aboard(state: Border, vehicle: ClinicianId): Set<string> {
  const known = state.vehicles.get(vehicle);
  if (known !== undefined) return known;
  const fresh = new Set<string>();
  state.vehicles.set(vehicle, fresh);
  return fresh;
}

function edit(state: Border, id: PlaceId, change: Partial<CrossingState>): void {
  const crossing = state.crossings.get(id);
  if (crossing !== undefined) Object.assign(crossing, change);
}

const laneAt = (state: Border, crossing: PlaceId, to: JurisdictionId, lane: Lane): LaneState | undefined =>
  state.crossings.get(crossing)?.directions.get(to)?.[lane];

function staffed(lanes: Readonly<Record<Lane, number>>): Record<Lane, LaneState> {
  const of = (lane: Lane): LaneState => ({ lanes: lanes[lane], busy: [], queue: [], vehicles: 0 });
  return { general: of('general'), nexus: of('nexus'), fast: of('fast'), emergency: of('emergency') };
}

const queued = ({ reached }: TravellerAtLine, rank: number, since: QueuedTraveller['since']): QueuedTraveller => ({
  traveller: reached.traveller,
  since,
  rank,
  card: reached.card,
  calledAhead: reached.calledAhead,
  patients: reached.patients,
  armedEscort: reached.armedEscort,
  under: reached.under,
  vehicle: reached.vehicle,
});

/** Takes a traveller out of the queue it stands in, if it stands in one. */
function leaveQueue(state: Border, { reached, lane }: TravellerAtLine): QueuedTraveller | undefined {
  if (lane === null) return undefined;
  const from = laneAt(state, reached.crossing, reached.to, lane);
  if (from === undefined) return undefined;
  const place = from.queue.findIndex(({ traveller }) => isSameTraveller(traveller, reached.traveller));
  if (place < 0) return undefined;
  if (standsForVehicle(reached)) from.vehicles--;
  return from.queue.splice(place, 1)[0];
}

function leaveInspection(state: Border, { reached, lane }: TravellerAtLine): void {
  const at = lane === null ? undefined : laneAt(state, reached.crossing, reached.to, lane);
  if (at !== undefined) at.busy = at.busy.filter(({ traveller }) => !isSameTraveller(traveller, reached.traveller));
}

/** Keeps a queue ordered by rank, then since, then name. */
function insert(lane: LaneState, one: QueuedTraveller): void {
  const { queue } = lane;
  if (standsForVehicle(one)) lane.vehicles++;
  let low = 0;
  let high = queue.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = queue[middle];
    if (other !== undefined && goesBefore(other, one)) low = middle + 1;
    else high = middle;
  }
  queue.splice(low, 0, one);
}
