import type { SeatId } from '@samaritan/scenarios/values/id';
import { draft } from '../kernel/event.ts';
import type { Subsystem } from '../kernel/subsystem.ts';
import { adjustWorld } from './adjusting.ts';
import {
  declareEmergency,
  endEmergency,
  endExercise,
  enterJournal,
  giveRating,
  recordObservation,
  setClock,
} from './control.ts';
import { type Room, ofStaff } from './state.ts';

/** Seats, wakes of the autopilot, commands seen, and what control does beside the script. */
export const room: Subsystem<Room> = {
  name: 'room',
  state: (world) => world.room,
  control: {
    SetClock: setClock,
    EnterJournal: enterJournal,
    RecordObservation: recordObservation,
    GiveRating: giveRating,
    AdjustWorld: adjustWorld,
    DeclareRealEmergency: declareEmergency,
    EndRealEmergency: endEmergency,
    EndExercise: endExercise,
  },
  due: {
    wake: (world, entity) => {
      const seat = entity as SeatId;
      return [draft('AutopilotWoken', { seat, wake: (world.room.seats.get(seat)?.wake ?? 0) + 1 })];
    },
    end: () => [draft('ExerciseEnded', { because: 'end-ex' })],
  },
  evolve: {
    ExerciseStarted: (state, { data }) => {
      state.started = true;
      for (const seat of data.seats) state.seats.set(seat, { actor: 'person', wake: 0, wakesAt: null });
    },
    ExerciseEnded: (state) => {
      state.ended = true;
    },
    SeatTaken: (state, { data }, timers) => {
      const seat = state.seats.get(data.seat);
      if (seat === undefined) return;
      seat.actor = data.actor;
      if (data.actor.startsWith('autopilot-')) return;
      seat.wakesAt = null;
      timers.cancel(data.seat, 'wake');
    },
    SeatGiven: (state, { data }) => {
      const seat = state.seats.get(data.seat);
      if (seat) seat.actor = data.to;
    },
    AutopilotWoken: (state, { data }) => {
      const seat = state.seats.get(data.seat);
      if (seat === undefined) return;
      seat.wake = data.wake;
      seat.wakesAt = null;
    },
    AutopilotWakeSet: (state, { data }, timers) => {
      const seat = state.seats.get(data.seat);
      if (seat) seat.wakesAt = data.at;
      timers.set(data.seat, 'wake', data.at, 50);
    },
    CommandAccepted: (state, { data }) => void state.commands.set(data.id, { by: data.seat, refusal: null }),
    CommandRefused: (state, { data }) => void state.commands.set(data.id, { by: data.seat, refusal: data.refusal }),
    ControlAccepted: (state, { data }) => void state.commands.set(data.id, { by: ofStaff(data.staff), refusal: null }),
    ControlRefused: (state, { data }) =>
      void state.commands.set(data.id, { by: ofStaff(data.staff), refusal: data.refusal }),
    RealEmergencyDeclared: (state) => {
      state.emergency = true;
    },
    RealEmergencyEnded: (state) => {
      state.emergency = false;
    },
  },
};
