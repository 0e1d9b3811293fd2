import type { RoomEvents } from '../events/room.ts';
import { commandTypes } from '../commands.ts';
import { controlCommandTypes, ratings } from '../control.ts';
import { subsystemNames } from '../subsystems.ts';
import type { FieldsOf } from '../field-kinds.ts';

/** The fields of each event of `RoomEvents`. */
export const roomFields = {
  ExerciseStarted: { seats: { list: 'seat' } },
  Scheduled: { subsystem: { words: subsystemNames }, entity: 'text', purpose: 'text', at: 'number' },
  ExerciseEnded: { because: { words: ['end-ex', 'stopped', 'until'] } },
  SeatTaken: { seat: 'seat', actor: 'text' },
  SeatGiven: { seat: 'seat', to: 'text' },
  ClockAnchored: { wall: 'text', speed: 'number', because: { words: ['store-failed', 'server-was-away'] } },
  CommandAccepted: { id: 'command', seat: 'seat', actor: 'text', type: { words: commandTypes }, payload: 'any' },
  CommandRefused: {
    id: 'command',
    seat: 'seat',
    actor: 'text',
    type: { words: commandTypes },
    payload: 'any',
    refusal: 'any',
  },
  AutopilotWoken: { seat: 'seat', wake: 'number' },
  AutopilotWakeSet: { seat: 'seat', wake: 'number', at: 'number' },
  JournalEntered: { staff: 'text', seat: { orNull: 'seat' }, text: 'sealed' },
  ObservationRecorded: {
    staff: 'text',
    objective: 'text',
    task: { orNull: 'number' },
    seat: { orNull: 'seat' },
    text: 'sealed',
  },
  RatingGiven: {
    staff: 'text',
    objective: 'text',
    task: { orNull: 'number' },
    rating: { words: ratings },
    text: 'sealed',
  },
  ControlAccepted: { id: 'command', staff: 'text', type: { words: controlCommandTypes }, payload: 'any' },
  ControlRefused: {
    id: 'command',
    staff: 'text',
    type: { words: controlCommandTypes },
    payload: 'any',
    refusal: 'any',
  },
  WorldAdjusted: { staff: 'text', adjustment: 'any', reason: 'sealed' },
  RealEmergencyDeclared: { staff: 'text', text: 'sealed' },
  RealEmergencyEnded: { staff: 'text' },
  DeteriorationFrozen: {},
  DeteriorationResumed: {},
} as const satisfies FieldsOf<RoomEvents>;
