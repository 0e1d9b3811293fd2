import type { Subsystem } from '../kernel/subsystem.ts';
import { forget } from './queues.ts';
import type { Hospitals } from './state.ts';

/** What transfers leave in the record of hospitals: who is asked, who goes, and which nurse goes along. */
export const evolveTransfers: Subsystem<Hospitals>['evolve'] = {
  TransferRequested: (state, { data }, timers) => {
    const { transfer, from, to, station, count, under, by, answersAt } = data;
    state.transfers.set(transfer, { id: transfer, from, to, station, count, under, by, state: 'asked', taken: 0 });
    if (answersAt !== null) timers.set(transfer, 'answer', answersAt);
  },
  TransferAnswered: (state, { data: { transfer, accepted } }) => {
    const asked = state.transfers.get(transfer);
    if (asked === undefined) return;
    asked.state = accepted ? 'accepted' : 'refused';
    if (accepted) state.open.add(transfer);
  },
  TransferLoaded: (state, { data: { transfer, casualty, from, station, escort } }) => {
    const [asked, hospital] = [state.transfers.get(transfer), state.all.get(from)];
    if (asked === undefined || hospital === undefined) return;
    forget(state, hospital, casualty);
    state.patients.set(casualty, { hospital: from, station, queued: null, leaving: { escort } });
    if (escort) hospital.escorts.add(casualty);
    asked.taken += 1;
    if (asked.taken >= asked.count) state.open.delete(transfer);
  },
  TransferDeparted: (state, { data }) => void state.patients.delete(data.casualty),
  TransferArrived: (state, { data }) => {
    const hospital = state.all.get(data.to);
    if (hospital) hospital.arrived += 1;
  },
  EscortReturned: (state, { data }) => void state.all.get(data.hospital)?.escorts.delete(data.casualty),
};
