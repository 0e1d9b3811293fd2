import { type CasualtyId, type PlaceId, id } from '@samaritan/scenarios/values/id';
import { EngineFault } from '@samaritan/scenarios/values/result';
import { type Draft, draft, none } from '../kernel/event.ts';
import type { Subsystem } from '../kernel/subsystem.ts';
import { localMoment } from '../staffing/local-clock.ts';
import type { ReadonlyWorld } from '../world.ts';
import { decideDiversion, decideStandard, decideSurge } from './commands.ts';
import { evolve } from './evolve.ts';
import { openGates } from './gate.ts';
import { knownPriority, nextStation, sortAtDoor } from './path.ts';
import { baselineOf, spaceOf } from './space.ts';
import type { Hospitals } from './state.ts';
import { freeBeds, nextFreeing, scheduleElective } from './surge.ts';
import { answerDue, answerOwn, decideAnswer, decideRequest, escortBack, escortLeaves, receive } from './transfers.ts';

/** Doors, places, queues and surge. Who may use a place is asked of the staff on duty, whom staffing keeps. */
export const hospitals: Subsystem<Hospitals> = {
  name: 'hospitals',
  state: (world) => world.hospitals,
  decide: {
    ActivateSurge: decideSurge,
    SetDiversion: decideDiversion,
    SetStandardOfCare: decideStandard,
    RequestTransfer: decideRequest,
    AnswerTransfer: decideAnswer,
  },
  due: {
    treatment: (world, entity) => [endTreatment(world, id<CasualtyId>(entity))],
    beds: (world, entity) => [freeBeds(world, id<PlaceId>(entity))],
    answer: answerDue,
    escort: (_, entity) => [escortBack(entity)],
    elective: (world, entity) => {
      const hospital = id<PlaceId>(entity.slice(0, entity.lastIndexOf('/')));
      const taken = world.hospitals.all.get(hospital)?.stations.theatre.baseline ?? 0;
      return [draft('ElectiveCaseEnded', { hospital, left: Math.max(0, taken - 1) })];
    },
  },
  react: {
    ExerciseStarted: (world) =>
      sortedIds(world).map((hospital) => {
        const about = world.scenario.hospitals[hospital];
        if (about === undefined) throw new EngineFault(`no hospital ${hospital}`);
        return draft('HospitalOpened', {
          hospital,
          space: spaceOf(about, 'conventional'),
          baseline: baselineOf(about, localMoment({ scenario: world.scenario, in: about.in }, world.now)),
        });
      }),
    HospitalOpened: (world, { data }) => scheduleElective(world, data.hospital, data.baseline.theatre),
    PatientArrived: (world, { data: { casualty, hospital, label } }) => {
      const patient = world.casualties.all.get(casualty);
      if (patient === undefined || patient.dead || !world.hospitals.all.has(hospital)) return none;
      return [draft('PatientQueued', { casualty, hospital, ...sortAtDoor(world.seed, patient, label) })];
    },
    PatientQueued: (world, { data }) => openGates(world, data.hospital),
    TreatmentBegun: (world, { data }) => openGates(world, data.hospital),
    TreatmentEnded: (world, { data: { casualty, hospital, station, next } }) => {
      if (next === 'home') return [draft('PatientLeft', { casualty, hospital, station, how: 'home' })];
      const patient = world.casualties.all.get(casualty);
      const priority = knownPriority(patient?.severity ?? 'minimal');
      return [draft('PatientQueued', { casualty, hospital, station: next, priority })];
    },
    CasualtyDied: (world, { data: { casualty } }) => {
      const place = world.hospitals.patients.get(casualty);
      if (place === undefined) return none;
      const { hospital, station } = place;
      return [draft('PatientLeft', { casualty, hospital, station, how: 'died' })];
    },
    PatientLeft: (world, { data }) => openGates(world, data.hospital),
    SurgeActivated: (world, { data: { hospital } }) => {
      const lists = world.hospitals.all.get(hospital)?.lists ?? 0;
      return [...scheduleElective(world, hospital, lists), ...nextFreeing(world, hospital)];
    },
    BedsFreed: (world, { data: { hospital } }) => [...nextFreeing(world, hospital), ...openGates(world, hospital)],
    BedsChanged: (world, { data }) => openGates(world, data.hospital),
    ElectiveCaseEnded: (world, { data }) => openGates(world, data.hospital),
    StandardOfCareSet: (world, { data }) => openGates(world, data.hospital),
    TransferRequested: answerOwn,
    TransferLoaded: (world, { data }) => openGates(world, data.from),
    TransferDeparted: escortLeaves,
    TransferArrived: receive,
    EscortReturned: (world, { data }) => openGates(world, data.hospital),
    ShiftChanged: (world, { data }) => openGates(world, data.hospital),
    StaffCameBack: (world, { data }) => openGates(world, data.hospital),
    ShiftBegun: (world, { data }) => openGates(world, data.hospital),
    RecognitionDecided: (world, { data }) => openGates(world, data.hospital),
    VerificationQueued: (world, { data }) => openGates(world, data.hospital),
    OrientationBegun: (world, { data }) => openGates(world, data.hospital),
    ClinicianTurnedAway: (world, { data }) => openGates(world, data.hospital),
    ResourcesArrived: (world, { data }) => openGates(world, data.to),
    StockCounted: (world, { data }) => openGates(world, data.place),
  },
  evolve,
};

function endTreatment(world: ReadonlyWorld, casualty: CasualtyId): Draft {
  const place = world.hospitals.patients.get(casualty);
  const patient = world.casualties.all.get(casualty);
  if (place === undefined || patient === undefined) throw new EngineFault(`no patient ${casualty} in care`);
  const { hospital, station } = place;
  return draft('TreatmentEnded', { casualty, hospital, station, next: nextStation(world.seed, patient, station) });
}

const sortedIds = (world: ReadonlyWorld): readonly PlaceId[] =>
  Object.keys(world.scenario.hospitals)
    .toSorted()
    .map((hospital) => id<PlaceId>(hospital));
