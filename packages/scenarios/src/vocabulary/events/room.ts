import type { CommandId, SeatId } from '../../values/id.ts';
import type { SimTime } from '../../values/time.ts';
import type { Actor, CommandPayloads, CommandType } from '../commands.ts';
import type { Adjustment, ControlCommandType, ControlPayloads, Rating } from '../control.ts';
import type { Refusal } from '../refusals.ts';
import type { Sealed } from '../sealed.ts';
import type { SubsystemName } from '../subsystems.ts';

/** Seats, clock, commands of seats and of control, and what people write beside the play. */
export interface RoomEvents {
  ExerciseStarted: { readonly seats: readonly SeatId[] };
  /** A timer that stands because the script or a rule gives its time: a hazard, a row, an outage, a shift. */
  Scheduled: {
    readonly subsystem: SubsystemName;
    readonly entity: string;
    readonly purpose: string;
    readonly at: SimTime;
  };
  ExerciseEnded: { readonly because: 'end-ex' | 'stopped' | 'until' };
  SeatTaken: { readonly seat: SeatId; readonly actor: Actor };
  SeatGiven: { readonly seat: SeatId; readonly to: Actor };
  /** Exercise time stood at `at` when the wall clock (UTC, ISO 8601) showed `wall`, running `speed` times as fast. */
  ClockAnchored: {
    readonly wall: string;
    readonly speed: number;
    /** Why the server itself stopped the clock; absent where somebody asked for it. */
    readonly because?: 'store-failed' | 'server-was-away';
  };
  CommandAccepted: {
    readonly id: CommandId;
    readonly seat: SeatId;
    readonly actor: Actor;
    readonly type: CommandType;
    readonly payload: CommandPayloads[CommandType];
  };
  CommandRefused: {
    readonly id: CommandId;
    readonly seat: SeatId;
    readonly actor: Actor;
    readonly type: CommandType;
    readonly payload: CommandPayloads[CommandType];
    readonly refusal: Refusal;
  };
  /** An empty seat looks at its picture; `wake` counts its looks. */
  AutopilotWoken: { readonly seat: SeatId; readonly wake: number };
  AutopilotWakeSet: { readonly seat: SeatId; readonly wake: number; readonly at: SimTime };
  /** Something done outside the tool, entered with its real time (`occurredAt`). */
  JournalEntered: { readonly staff: string; readonly seat: SeatId | null; readonly text: Sealed };
  /** What an evaluator saw, at the time it was seen (`occurredAt`); `seat`: whose deed it was. */
  ObservationRecorded: {
    readonly staff: string;
    readonly objective: string;
    readonly task: number | null;
    readonly seat: SeatId | null;
    readonly text: Sealed;
  };
  RatingGiven: {
    readonly staff: string;
    readonly objective: string;
    readonly task: number | null;
    readonly rating: Rating;
    readonly text: Sealed;
  };
  /** `staff`: whose command it was, by an opaque id. */
  ControlAccepted: {
    readonly id: CommandId;
    readonly staff: string;
    readonly type: ControlCommandType;
    readonly payload: ControlPayloads[ControlCommandType];
  };
  ControlRefused: {
    readonly id: CommandId;
    readonly staff: string;
    readonly type: ControlCommandType;
    readonly payload: ControlPayloads[ControlCommandType];
    readonly refusal: Refusal;
  };
  /** Control changed the truth by hand; what that did follows as events of the subsystem it fell to. */
  WorldAdjusted: { readonly staff: string; readonly adjustment: Adjustment; readonly reason: Sealed };
  RealEmergencyDeclared: { readonly staff: string; readonly text: Sealed };
  RealEmergencyEnded: { readonly staff: string };
  DeteriorationFrozen: Record<string, never>;
  DeteriorationResumed: Record<string, never>;
}
