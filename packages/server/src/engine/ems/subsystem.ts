import { type CasualtyId, type HazardId, type PlaceId, id } from '@samaritan/scenarios/values/id';
import { EngineFault } from '@samaritan/scenarios/values/result';
import { after } from '@samaritan/scenarios/values/time';
import { type Draft, draft } from '../kernel/event.ts';
import type { Frozen } from '../kernel/frozen.ts';
import type { Transfer } from '../hospitals/state.ts';
import type { Subsystem } from '../kernel/subsystem.ts';
import { sideOf } from '../travel/reach.ts';
import type { ReadonlyWorld } from '../world.ts';
import { decide } from './commands.ts';
import { calledSeats } from './dispatch-seat.ts';
import { evolve } from './evolve.ts';
import { fleetAtStart, mayCross, timesTransferred, unitOf, wayTo } from './fleet.ts';
import { callTime, trafficOf, travelTime, turnaround } from './journeys.ts';
import { lend, setOut } from './lend.ts';
import { clearedAtLine, reachesLine } from './line.ts';
import { nextLoad } from './loading.ts';
import {
  afterTriage,
  arrived,
  clearedIfEmpty,
  formTeam,
  freed,
  standDown,
  teamFormed,
  teamStoodDown,
} from './scene.ts';
import { leaves } from './self-present.ts';
import type { Ems, Unit } from './state.ts';
import { collects, forBlocked, forOpenTransfers, forTransfer, transferOf } from './transfers.ts';
import { triaged } from './triage.ts';

/**
 * Ambulances: they move by command alone until they have come to a scene, then sort, carry, off-load and return by
 * themselves until the scene is cleared or they are sent elsewhere.
 */
export const ems: Subsystem<Ems> = {
  name: 'ems',
  state: (world) => world.ems,
  decide,
  due: {
    call: (world, hazard) => [called(world, id<HazardId>(hazard))],
    arrive: (world, unit) => arrives(world, unitOf(world, unit)),
    depart: (world, unit) => departs(world, unitOf(world, unit)),
    free: (world, unit) => [freedAt(unitOf(world, unit))],
    triaged: (world, team) => [triaged(world, team)],
    leave: (world, casualty) => [leaves(world, id<CasualtyId>(casualty))],
    'walk-in': (world, casualty) => [walksIn(world, id<CasualtyId>(casualty))],
  },
  react: {
    ExerciseStarted: ({ scenario }) => fleetAtStart(scenario),
    HazardStruck: ({ seed, now }, { data }) => [
      draft('Scheduled', {
        subsystem: 'ems',
        entity: data.hazard,
        purpose: 'call',
        at: after(now, callTime(seed, data.hazard)),
      }),
    ],
    CallReceived: (world, { data }) => clearedIfEmpty(world, data.site),
    UnitArrived: arrived,
    UnitFreed: freed,
    TriageTeamFormed: teamFormed,
    TriageTeamStoodDown: teamStoodDown,
    CasualtyTriaged: afterTriage,
    RetriageBegun: (world, { data }) => formTeam(world, data.site),
    SelfPresenterLeft: (world, { data }) => clearedIfEmpty(world, data.site),
    SelfPresenterStayed: (world, { data }) => formTeam(world, data.site),
    CasualtiesLoaded: (world, { data }) => [...nextLoad(world, data.site), ...clearedIfEmpty(world, data.site)],
    CasualtyDied: (world, { data }) => (data.where === null ? [] : clearedIfEmpty(world, data.where)),
    SceneCleared: standDown,
    TransferAnswered: (world, { data }) => forTransfer(world, data.transfer),
    TransferUnitSent: (world, { data }) => forTransfer(world, data.transfer),
    PatientQueued: forBlocked,
    StationBlocked: forOpenTransfers,
    TravellerCleared: clearedAtLine,
    RequestApproved: lend,
    UnitJoined: setOut,
  },
  evolve,
};

function called({ scenario }: ReadonlyWorld, hazard: HazardId): Draft {
  const site = scenario.hazards[hazard]?.at;
  if (site === undefined) throw new EngineFault(`no hazard ${hazard}`);
  return draft('CallReceived', { hazard, site, seats: calledSeats(scenario, site) });
}

function arrives(world: ReadonlyWorld, unit: Frozen<Unit>): readonly Draft[] {
  const { scenario } = world;
  if (unit.via !== null) return [reachesLine(world, unit, unit.via)];
  const place = unit.to ?? unit.base;
  if (unit.status === 'transporting') return handsOver(world, unit, place);
  const transfer = transferOf(world, unit);
  if (transfer !== undefined && place === transfer.from) return collects(world, unit, transfer);
  if (place === unit.base)
    return [
      draft('UnitArrived', { unit: unit.id, place, site: false }),
      draft('UnitFreed', { unit: unit.id, at: place }),
    ];
  if (scenario.sites[place] !== undefined) return [draft('UnitArrived', { unit: unit.id, place, site: true })];
  const waitsToCross = sideOf(scenario, place) === null && !mayCross(world, unit);
  return [draft('UnitStaged', { unit: unit.id, at: place, ...(waitsToCross ? { waitsToCross } : {}) })];
}

/** At the hospital's door, patients are its own; the crew is free when the ramp lets it go. */
function handsOver(world: ReadonlyWorld, unit: Frozen<Unit>, hospital: PlaceId): readonly Draft[] {
  const { seed, scenario, now, casualties } = world;
  const [first] = unit.patients;
  const transfers = first === undefined ? 0 : timesTransferred(world, first);
  const freeAt = after(now, turnaround(scenario, seed, { hospital, first: first ?? unit.id, transfers }));
  const transfer = transferOf(world, unit);
  return [
    draft('UnitArrived', { unit: unit.id, place: hospital, site: false }),
    ...unit.patients.map((casualty) =>
      transfer !== undefined
        ? transferred(unit, casualty, transfer)
        : draft('PatientArrived', {
            casualty,
            hospital,
            mode: 'unit',
            label: casualties.all.get(casualty)?.label ?? null,
          }),
    ),
    draft('CasualtiesHandedOver', { unit: unit.id, hospital, casualties: unit.patients, freeAt }),
  ];
}

/** Whoever has died while being loaded stays; where nobody is left alive aboard, the unit is free again. */
function departs(world: ReadonlyWorld, unit: Frozen<Unit>): readonly Draft[] {
  const [first] = unit.patients;
  if (first === undefined || unit.to === null) return [draft('UnitFreed', { unit: unit.id, at: unit.at })];
  const way = wayTo(world, unit, unit.to);
  const u = trafficOf(world.seed, first, timesTransferred(world, first));
  const departed = draft('UnitDeparted', {
    unit: unit.id,
    to: unit.to,
    leg: unit.leg + 1,
    casualties: unit.patients,
    via: way.via,
    arrivesAt: after(world.now, travelTime(unit.kind, way.first, { siren: true, u })),
  });
  const transfer = transferOf(world, unit);
  if (transfer === undefined) return [departed];
  const { id: name, from, to } = transfer;
  return [departed, draft('TransferDeparted', { transfer: name, unit: unit.id, casualty: first, from, to })];
}

const transferred = (
  { id: unit }: Frozen<Unit>,
  casualty: CasualtyId,
  { id: transfer, from, to, station }: Frozen<Transfer>,
): Draft => draft('TransferArrived', { transfer, unit, casualty, from, to, station });

const freedAt = ({ id: unit, at }: Frozen<Unit>): Draft => draft('UnitFreed', { unit, at });

function walksIn({ casualties }: ReadonlyWorld, casualty: CasualtyId): Draft {
  const hospital = casualties.all.get(casualty)?.where;
  if (hospital === undefined) throw new EngineFault(`no casualty ${casualty}`);
  return draft('PatientArrived', { casualty, hospital, mode: 'self', label: null });
}
