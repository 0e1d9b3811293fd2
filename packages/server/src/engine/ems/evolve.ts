import { type CasualtyId, type PlaceId, type SeatId, type UnitId, id } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { Subsystem, TimerSetter } from '../kernel/subsystem.ts';
import { dequeue, enqueue, takeUnsorted } from './lines.ts';
import { evolveTransfers } from './evolve-transfers.ts';
import { type Ems, type Heard, type Scene, type Unit, newScene, warnedKey } from './state.ts';
import { teamKey } from './triage.ts';

/** The only writer of units and scenes. */
export const evolve: Subsystem<Ems>['evolve'] = {
  HazardStruck: (state, { data }) => {
    const scene = sceneAt(state, data.site);
    scene.hazards.push(data.hazard);
    scene.toCome = data.injured;
    scene.cleared = false;
  },
  CasualtyInjured: (state, { data }, timers) => {
    const scene = sceneAt(state, data.site);
    scene.toCome -= 1;
    if (data.leavesAt !== null) {
      timers.set(data.casualty, 'leave', data.leavesAt);
      scene.aboutToGo.add(data.casualty);
      return;
    }
    scene.untriaged.ids.push(data.casualty);
    scene.present.add(data.casualty);
  },
  CallReceived: (state, { at, data }) => {
    sceneAt(state, data.site).calledAt ??= at;
  },
  CasualtyDied: (state, { data }, timers) => {
    leaveScene(state, data.casualty, data.where);
    timers.cancel(data.casualty, 'leave');
    timers.cancel(data.casualty, 'walk-in');
    const unit = unitCarrying(state, data.casualty);
    if (unit !== undefined) unit.patients = unit.patients.filter((patient) => patient !== data.casualty);
    state.aboard.delete(data.casualty);
  },
  SelfPresenterLeft: (state, { data }, timers) => {
    state.scenes.get(data.site)?.aboutToGo.delete(data.casualty);
    timers.set(data.casualty, 'walk-in', data.arrivesAt);
  },
  SelfPresenterStayed: (state, { data }) => {
    const scene = sceneAt(state, data.site);
    scene.aboutToGo.delete(data.casualty);
    scene.untriaged.ids.push(data.casualty);
    scene.present.add(data.casualty);
  },
  SceneCleared: (state, { data }) => {
    sceneAt(state, data.site).cleared = true;
  },
  UnitJoined: (state, { data }) => {
    const known = state.units.get(data.unit);
    if (known === undefined) state.units.set(data.unit, newUnit(data));
    else Object.assign(known, { seat: data.seat, lent: data.lent ?? null });
  },
  UnitDispatched: (state, { at, data }, timers) => {
    const unit = state.units.get(data.unit);
    if (unit === undefined) return;
    leaveWork(state, unit, timers);
    unit.status = data.to === unit.base ? 'returning' : 'responding';
    unit.site = state.scenes.has(data.to) ? data.to : null;
    setOff(unit, { ...data, at }, timers);
  },
  UnitDeparted: (state, { at, data }, timers) => {
    const unit = state.units.get(data.unit);
    if (unit === undefined) return;
    unit.status = 'transporting';
    setOff(unit, { ...data, at }, timers);
  },
  TravellerReachedCrossing: (state, { at, data: { traveller, crossing } }) => {
    const unit = traveller.kind === 'unit' ? state.units.get(id<UnitId>(traveller.id)) : undefined;
    if (unit !== undefined) Object.assign(unit, { at: crossing, atLineSince: at, arrivesAt: null });
  },
  TravellerDiverted: (state, { data: { traveller, to } }) => {
    const unit = traveller.kind === 'unit' ? state.units.get(id<UnitId>(traveller.id)) : undefined;
    if (unit !== undefined && unit.atLineSince !== null) unit.via = to;
  },
  UnitCrossed: (state, { at, data }, timers) => {
    const unit = state.units.get(data.unit);
    if (unit === undefined) return;
    Object.assign(unit, { at: unit.via ?? unit.at, side: data.to, via: null, atLineSince: null });
    Object.assign(unit, { departedAt: at, arrivesAt: data.arrivesAt });
    timers.set(unit.id, 'arrive', data.arrivesAt);
  },
  UnitArrived: (state, { at, data }) => {
    const unit = state.units.get(data.unit);
    if (unit === undefined) return;
    stop(unit, data.place);
    unit.side = data.place;
    if (!data.site) return;
    const scene = state.scenes.get(data.place);
    unit.status = scene === undefined ? 'staged' : 'on-scene';
    unit.site = scene === undefined ? null : data.place;
    if (scene === undefined) return;
    scene.firstUnitAt ??= at;
    scene.idle[unit.kind].add(unit.id);
  },
  UnitStaged: (state, { data }, timers) => {
    const unit = state.units.get(data.unit);
    if (unit === undefined) return;
    leaveWork(state, unit, timers);
    stop(unit, data.at);
    if (data.waitsToCross !== true) unit.side = data.at;
    unit.status = 'staged';
    unit.site = null;
  },
  UnitFreed: (state, { data }) => {
    const unit = state.units.get(data.unit);
    if (unit === undefined) return;
    stop(unit, data.at);
    unit.transfer = null;
    unit.patients = [];
    unit.status = 'staged';
    const scene = state.scenes.get(data.at);
    if (scene !== undefined) {
      unit.status = 'on-scene';
      scene.idle[unit.kind].add(unit.id);
    }
    if (data.at === unit.base) Object.assign(unit, { status: 'ready', site: null, lent: null, seat: unit.home });
  },
  TriageTeamFormed: (state, { data }) => {
    const scene = sceneAt(state, data.site);
    scene.teams = data.team;
    scene.sorting.set(data.team, { unit: data.unit, casualty: null });
    const unit = data.unit === null ? undefined : state.units.get(data.unit);
    if (unit === undefined) return;
    unit.team = data.team;
    scene.idle[unit.kind].delete(unit.id);
  },
  TriageTeamStoodDown: (state, { data }) => {
    const scene = sceneAt(state, data.site);
    scene.sorting.delete(data.team);
    // It stands down because nobody is left to sort: whoever is still listed has gone.
    scene.untriaged.head = scene.untriaged.ids.length;
    const unit = data.unit === null ? undefined : state.units.get(data.unit);
    if (unit === undefined) return;
    unit.team = null;
    scene.idle[unit.kind].add(unit.id);
  },
  TriageBegun: (state, { data }, timers) => {
    const scene = sceneAt(state, data.site);
    takeUnsorted(scene, data.casualty);
    const team = scene.sorting.get(data.team);
    if (team) team.casualty = data.casualty;
    timers.set(teamKey(data.site, data.team), 'triaged', data.endsAt);
  },
  CasualtyTriaged: (state, { data }) => {
    const scene = sceneAt(state, data.site);
    const team = scene.sorting.get(data.team);
    if (team) team.casualty = null;
    if (scene.present.has(data.casualty)) enqueue(scene, data.casualty, data.label);
  },
  RetriageBegun: (state, { data }) => {
    const scene = sceneAt(state, data.site);
    scene.round = data.round;
    scene.untriaged.ids.push(...data.casualties);
  },
  CasualtiesLoaded: (state, { at, data }, timers) => {
    const scene = sceneAt(state, data.site);
    const unit = state.units.get(data.unit);
    if (unit === undefined) return;
    const labels = data.casualties.map((casualty) => scene.waitingAs.get(casualty));
    const critical = labels.filter((label) => label === 'immediate' || label === 'expectant').length;
    note(scene, data.hospital, { at, critical, others: labels.length - critical });
    for (const casualty of data.casualties) {
      leaveScene(state, casualty, data.site);
      state.aboard.set(casualty, unit.id);
    }
    scene.idle[unit.kind].delete(unit.id);
    unit.patients = [...data.casualties];
    unit.to = data.hospital;
    timers.set(unit.id, 'depart', data.departsAt);
  },
  CasualtiesHandedOver: (state, { data }, timers) => {
    const unit = state.units.get(data.unit);
    if (unit === undefined) return;
    for (const casualty of data.casualties) state.aboard.delete(casualty);
    Object.assign(unit, { status: 'off-loading', patients: [], transfer: null, arrivesAt: data.freeAt });
    timers.set(unit.id, 'free', data.freeAt);
  },
  ...evolveTransfers,
  DestinationPolicySet: (state, { data }) => {
    sceneAt(state, data.site).policy = data.policy;
  },
  PublicWarned: (state, { at, data }) => {
    const key = warnedKey(data.site, data.advice);
    if (!state.warned.has(key)) state.warned.set(key, at);
  },
  ItemArrived: (state, { data: { seat, content } }) => {
    if (content.kind === 'crossing') heardBy(state, seat).crossings.set(content.crossing, content.open);
    if (content.kind !== 'diversion') return;
    const { diverting } = heardBy(state, seat);
    if (content.diverting) diverting.add(content.hospital);
    else diverting.delete(content.hospital);
  },
};

type Joined = {
  readonly unit: UnitId;
  readonly kind: Unit['kind'];
  readonly base: PlaceId;
  readonly seat: SeatId | null;
};

const newUnit = ({ unit, kind, base, seat }: Joined): Unit => ({
  id: unit,
  kind,
  base,
  home: seat,
  seat,
  status: 'ready',
  at: base,
  side: base,
  to: null,
  via: null,
  atLineSince: null,
  site: null,
  leg: 0,
  patients: [],
  team: null,
  lent: null,
  transfer: null,
  departedAt: null,
  arrivesAt: null,
});

function sceneAt(state: Ems, site: PlaceId): Scene {
  const known = state.scenes.get(site);
  if (known !== undefined) return known;
  const scene = newScene(site);
  state.scenes.set(site, scene);
  return scene;
}

function heardBy(state: Ems, seat: SeatId): Heard {
  const known = state.heard.get(seat);
  if (known !== undefined) return known;
  const heard: Heard = { diverting: new Set(), crossings: new Map() };
  state.heard.set(seat, heard);
  return heard;
}

function unitCarrying(state: Ems, casualty: CasualtyId): Unit | undefined {
  const unit = state.aboard.get(casualty);
  return unit === undefined ? undefined : state.units.get(unit);
}

function leaveScene(state: Ems, casualty: CasualtyId, where: PlaceId | null): void {
  const scene = where === null ? undefined : state.scenes.get(where);
  if (scene === undefined) return;
  scene.present.delete(casualty);
  scene.aboutToGo.delete(casualty);
  dequeue(scene, casualty);
}

interface Journey {
  readonly to: PlaceId;
  readonly via: PlaceId | null;
  readonly leg: number;
  readonly at: SimTime;
  readonly arrivesAt: SimTime;
}

function setOff(unit: Unit, { to, via, leg, at, arrivesAt }: Journey, timers: TimerSetter): void {
  Object.assign(unit, { to, via, leg, atLineSince: null, departedAt: at, arrivesAt });
  timers.set(unit.id, 'arrive', arrivesAt);
}

function stop(unit: Unit, at: PlaceId): void {
  Object.assign(unit, { at, to: null, via: null, atLineSince: null, departedAt: null, arrivesAt: null });
}

/** A unit called away from a scene, a triage team or a hospital's ramp; the casualty its team was sorting is sorted by another. */
function leaveWork(state: Ems, unit: Unit, timers: TimerSetter): void {
  unit.transfer = null;
  timers.cancel(unit.id, 'free');
  timers.cancel(unit.id, 'arrive');
  const scene = state.scenes.get(unit.at);
  scene?.idle[unit.kind].delete(unit.id);
  if (scene === undefined || unit.team === null) return;
  const sorted = scene.sorting.get(unit.team)?.casualty;
  if (sorted !== undefined && sorted !== null) scene.untriaged.ids.push(sorted);
  scene.sorting.delete(unit.team);
  timers.cancel(teamKey(scene.site, unit.team), 'triaged');
  unit.team = null;
}

function note(scene: Scene, hospital: PlaceId, sent: { at: SimTime; critical: number; others: number }): void {
  const log = scene.sent.get(hospital) ?? [];
  log.push(sent);
  scene.sent.set(hospital, log);
  const all = scene.sentInAll.get(hospital) ?? { critical: 0, others: 0 };
  all.critical += sent.critical;
  all.others += sent.others;
  scene.sentInAll.set(hospital, all);
}
