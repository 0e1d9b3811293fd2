import { type Station, stations } from '@samaritan/scenarios/vocabulary/resources';
import type { Subsystem } from '../kernel/subsystem.ts';
import { evolveTransfers } from './evolve-transfers.ts';
import { forget, placeIn } from './queues.ts';
import type { Hospitals, QueuedPatient, StationState } from './state.ts';

/** The only writer of hospitals. Queues stay in order of priority, then since, then id. */
export const evolve: Subsystem<Hospitals>['evolve'] = {
  HospitalOpened: (state, { data }) => {
    const open = (station: Station): StationState => ({
      space: data.space[station],
      baseline: data.baseline[station],
      inCare: new Set(),
      queue: [],
      block: null,
      blocks: [],
    });
    state.all.set(data.hospital, {
      id: data.hospital,
      stations: {
        resuscitation: open('resuscitation'),
        theatre: open('theatre'),
        emergency: open('emergency'),
        minor: open('minor'),
        intensive: open('intensive'),
        ward: open('ward'),
      },
      surgeSince: null,
      freed: { ward: 0, intensive: 0, emergency: 0, minor: 0 },
      standard: 'conventional',
      changed: { ward: 0, intensive: 0 },
      lists: data.baseline.theatre,
      divert: [],
      arrived: 0,
      died: 0,
      discharged: 0,
      waiting: 0,
      escorts: new Set(),
    });
  },
  PatientArrived: (state, { data }) => {
    const hospital = state.all.get(data.hospital);
    if (hospital) hospital.arrived += 1;
  },
  PatientQueued: (state, { at, data }) => {
    const hospital = state.all.get(data.hospital);
    if (hospital === undefined) return;
    const queued: QueuedPatient = { casualty: data.casualty, priority: data.priority, since: at };
    const { queue } = hospital.stations[data.station];
    queue.splice(placeIn(queue, queued), 0, queued);
    hospital.waiting += 1;
    state.patients.set(data.casualty, { hospital: data.hospital, station: data.station, queued });
  },
  TreatmentBegun: (state, { data }, timers) => {
    const hospital = state.all.get(data.hospital);
    if (hospital === undefined) return;
    forget(state, hospital, data.casualty);
    hospital.stations[data.station].inCare.add(data.casualty);
    state.patients.set(data.casualty, { hospital: data.hospital, station: data.station, queued: null });
    timers.set(data.casualty, 'treatment', data.endsAt);
  },
  TreatmentEnded: (state, { data }) => {
    state.all.get(data.hospital)?.stations[data.station].inCare.delete(data.casualty);
    state.patients.delete(data.casualty);
  },
  PatientLeft: (state, { data }, timers) => {
    const hospital = state.all.get(data.hospital);
    if (hospital === undefined) return;
    forget(state, hospital, data.casualty);
    state.patients.delete(data.casualty);
    timers.cancel(data.casualty, 'treatment');
    hospital.escorts.delete(data.casualty);
    if (data.how === 'died') hospital.died += 1;
    else hospital.discharged += 1;
  },
  StationBlocked: (state, { at, data }) => {
    const station = state.all.get(data.hospital)?.stations[data.station];
    if (station === undefined) return;
    station.block = data.cause;
    station.blocks.push({ at, cause: data.cause });
  },
  SurgeActivated: (state, { at, data }) => {
    const hospital = state.all.get(data.hospital);
    if (hospital) hospital.surgeSince = at;
  },
  BedsFreed: (state, { data }) => {
    const hospital = state.all.get(data.hospital);
    if (hospital === undefined) return;
    for (const station of ['ward', 'intensive', 'emergency', 'minor'] as const) {
      hospital.stations[station].baseline -= data[station];
      hospital.freed[station] += data[station];
    }
  },
  BedsChanged: (state, { data }) => {
    const hospital = state.all.get(data.hospital);
    if (hospital === undefined) return;
    hospital.stations[data.station].space = data.space;
    hospital.changed[data.station] += data.by;
  },
  ElectiveCaseEnded: (state, { data }) => {
    const hospital = state.all.get(data.hospital);
    if (hospital) hospital.stations.theatre.baseline = data.left;
  },
  DiversionSet: (state, { data }) => {
    const hospital = state.all.get(data.hospital);
    if (hospital) hospital.divert = data.divert;
  },
  StandardOfCareSet: (state, { data }) => {
    const hospital = state.all.get(data.hospital);
    if (hospital === undefined) return;
    hospital.standard = data.standard;
    for (const station of stations) hospital.stations[station].space = data.space[station];
  },
  ...evolveTransfers,
};
