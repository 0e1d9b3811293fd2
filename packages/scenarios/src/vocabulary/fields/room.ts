import type { RoomEvents } from '../events/room.ts';
import { commandTypes } from '../commands.ts';
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
  JournalEntered: { seat: { orNull: 'seat' }, text: 'sealed' },
  ObservationRecorded: { objective: 'text', task: { orNull: 'number' }, text: 'sealed' },
  RatingGiven: {
    objective: 'text',
    task: { orNull: 'number' },
    rating: { words: ['P', 'S', 'M', 'U'] },
    text: 'sealed',
  },
  DeteriorationFrozen: {},
  DeteriorationResumed: {},
} as const satisfies FieldsOf<RoomEvents>;
