import { type CasualtyId, type PlaceId, type UnitId, id } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { Station } from '@samaritan/scenarios/vocabulary/resources';
import type { Subsystem, TimerSetter } from '../kernel/subsystem.ts';
import type { Casualties, Casualty, Stay } from './state.ts';

/** The only writer of casualties. While control freezes deterioration no timer stands; the moments are kept as they stood. */
export const evolve: Subsystem<Casualties>['evolve'] = {
  HazardStruck: (state, { data }, timers) => {
    state.struck.add(data.hazard);
    timers.cancel(data.hazard, 'strike');
  },
  CallReceived: (state, { at, data }) => {
    state.alerts.set(data.hazard, at);
  },
  PublicProtected: (state, { at, data }) => {
    if (!state.protectedSince.has(data.site)) state.protectedSince.set(data.site, at);
  },
  CasualtyInjured: (state, { at, data }, timers) => {
    const casualty = hurt(data, at);
    state.all.set(data.casualty, casualty);
    hold(state, casualty, at);
    setTimers(casualty, timers);
  },
  DecayPaused: (state, { at, data }, timers) => {
    const casualty = state.all.get(data.casualty);
    if (casualty === undefined) return;
    Object.assign(casualty, { clock: data.clock, clockSince: null, resumesAt: data.until, diesAt: null });
    casualty.intervened = true;
    hold(state, casualty, at);
    setTimers(casualty, timers);
  },
  DecayResumed: (state, { at, data }, timers) => {
    const casualty = state.all.get(data.casualty);
    if (casualty === undefined) return;
    Object.assign(casualty, { clock: data.clock, resumesAt: null, diesAt: data.diesAt });
    casualty.clockSince = casualty.careAt === null ? at : null;
    hold(state, casualty, at);
    setTimers(casualty, timers);
  },
  DeteriorationFrozen: (state, { at }, timers) => {
    if (state.frozenSince !== null) return;
    state.frozenSince = at;
    for (const casualty of state.all.values()) {
      if (casualty.dead) continue;
      hold(state, casualty, at);
      setTimers(casualty, timers);
    }
  },
  DeteriorationResumed: (state) => {
    state.frozenSince = null;
  },
  CasualtyDied: (state, { data }, timers) => {
    const casualty = state.all.get(data.casualty);
    if (casualty === undefined) return;
    Object.assign(casualty, { dead: true, phase: 'dead', clockSince: null, resumesAt: null, diesAt: null });
    setTimers(casualty, timers);
  },
  DefinitiveCareBegun: (state, { at, data }, timers) => {
    const casualty = state.all.get(data.casualty);
    if (casualty === undefined) return;
    Object.assign(casualty, { careAt: at, clockSince: null, resumesAt: null, diesAt: data.diesAt });
    hold(state, casualty, at);
    setTimers(casualty, timers);
  },
  UnitArrived: (state, { at, data }) => {
    if (data.site && !state.firstUnitAt.has(data.place)) state.firstUnitAt.set(data.place, at);
  },
  CasualtyTriaged: (state, { at, data }) => {
    const casualty = state.all.get(data.casualty);
    if (casualty === undefined) return;
    casualty.label = data.label;
    casualty.triagedAt ??= at;
  },
  CasualtiesLoaded: (state, { at, data }) => {
    for (const loaded of data.casualties) {
      const casualty = state.all.get(loaded);
      if (casualty) casualty.loadedAt = at;
    }
  },
  UnitDeparted: (state, { at, data }) => {
    state.aboard.set(data.unit, data.casualties);
    for (const aboard of data.casualties) {
      const casualty = state.all.get(aboard);
      const way = { phase: 'road', where: data.to } as const;
      move(casualty, casualty?.transferring === true ? way : { ...way, departedAt: at });
    }
  },
  TravellerReachedCrossing: (state, { at, data }) => {
    if (data.traveller.kind !== 'unit') return;
    for (const casualty of passengers(state, data.traveller.id))
      if (!onTransfer(casualty, at, 'at-line')) casualty.crossingSince ??= at;
  },
  UnitCrossed: (state, { at, data }) => {
    for (const casualty of passengers(state, data.unit))
      if (!onTransfer(casualty, at, 'crossed')) casualty.crossedAt = at;
  },
  CasualtiesHandedOver: (state, { data }) => {
    state.aboard.delete(data.unit);
  },
  SelfPresenterLeft: (state, { data }) => {
    move(state.all.get(data.casualty), { phase: 'road', where: data.hospital, crossingSpent: data.crossing });
  },
  PatientArrived: (state, { at, data }) => {
    move(state.all.get(data.casualty), { phase: 'hospital-door', where: data.hospital, doorAt: at });
  },
  PatientQueued: (state, { at, data }) => stay(state, data, { at, what: 'queued' }),
  TreatmentBegun: (state, { at, data }) => {
    stay(state, data, { at, what: 'begun' });
    move(state.all.get(data.casualty), { phase: 'hospital-care' });
  },
  TreatmentEnded: (state, { at, data }) => stay(state, data, { at, what: 'ended' }),
  TransferLoaded: (state, { at, data: { casualty, from, station } }) => {
    const patient = state.all.get(casualty);
    if (patient === undefined) return;
    patient.stays.push({ at, hospital: from, station, what: 'loaded' });
    patient.transfers += 1;
    patient.transferring = true;
  },
  TransferArrived: (state, { at, data: { casualty, to } }) => {
    const patient = state.all.get(casualty);
    if (patient === undefined) return;
    onTransfer(patient, at, 'arrived');
    patient.transferring = false;
    move(patient, { phase: 'hospital-door', where: to });
  },
  PatientLeft: (state, { data }) => {
    if (data.how === 'home') move(state.all.get(data.casualty), { phase: 'home' });
  },
};

type InjuredData = Parameters<NonNullable<typeof evolve.CasualtyInjured>>[1]['data'];

function hurt(data: InjuredData, at: SimTime): Casualty {
  return {
    id: data.casualty,
    hazard: data.hazard,
    site: data.site,
    severity: data.severity,
    rpm: data.rpm,
    threshold: data.threshold,
    needsSurgery: data.needsSurgery,
    leavesAt: data.leavesAt,
    diesAfter: data.diesAfter,
    nearest: data.nearest,
    injuredAt: at,
    phase: 'scene',
    where: data.site,
    label: null,
    clock: 0 as Casualty['clock'],
    clockSince: at,
    resumesAt: null,
    diesAt: data.diesAfter === null ? null : ((at + data.diesAfter) as SimTime),
    frozenAt: null,
    intervened: false,
    dead: false,
    triagedAt: null,
    loadedAt: null,
    departedAt: null,
    crossingSince: null,
    crossedAt: null,
    crossingSpent: 0 as Casualty['crossingSpent'],
    doorAt: null,
    stays: [],
    transfers: 0,
    transferring: false,
    careAt: null,
  };
}

/** Whatever changes while deterioration is frozen is held from that moment on. */
function hold(state: Casualties, casualty: Casualty, at: SimTime): void {
  casualty.frozenAt = state.frozenSince === null ? null : at;
}

/** Timers as the casualty's own moments say; none while it is held. */
function setTimers({ id: casualty, diesAt, resumesAt, frozenAt }: Casualty, timers: TimerSetter): void {
  if (diesAt === null || frozenAt !== null) timers.cancel(casualty, 'death');
  else timers.set(casualty, 'death', diesAt);
  if (resumesAt === null || frozenAt !== null) timers.cancel(casualty, 'resume');
  else timers.set(casualty, 'resume', resumesAt);
}

/** Notes where a patient is on the way to another hospital; false of one who is not. */
function onTransfer({ transferring, stays }: Casualty, at: SimTime, what: Stay['what']): boolean {
  const last = stays.at(-1);
  if (!transferring || last === undefined) return false;
  stays.push({ at, hospital: last.hospital, station: last.station, what });
  return true;
}

/** Moves the living; the dead stay where they died. */
function move(casualty: Casualty | undefined, to: Partial<Casualty>): void {
  if (casualty !== undefined && !casualty.dead) Object.assign(casualty, to);
}

interface Where {
  readonly casualty: CasualtyId;
  readonly hospital: PlaceId;
  readonly station: Station;
}

function stay(
  state: Casualties,
  { casualty, hospital, station }: Where,
  { at, what }: Pick<Stay, 'at' | 'what'>,
): void {
  state.all.get(casualty)?.stays.push({ at, hospital, station, what });
}

const passengers = (state: Casualties, unit: string): readonly Casualty[] =>
  (state.aboard.get(id<UnitId>(unit)) ?? []).flatMap((casualty) => state.all.get(casualty) ?? []);
