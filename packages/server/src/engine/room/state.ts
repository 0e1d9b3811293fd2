import type { CommandId, SeatId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { Actor } from '@samaritan/scenarios/vocabulary/commands';
import type { Refusal } from '@samaritan/scenarios/vocabulary/refusals';

/** A command seen: from whom (a seat, or `control/STAFF`), and with what outcome, null accepted. */
export interface SeenCommand {
  readonly by: string;
  readonly refusal: Refusal | null;
}

export interface Room {
  started: boolean;
  ended: boolean;
  /** Play is halted for a real emergency. */
  emergency: boolean;
  readonly seats: Map<SeatId, { actor: Actor; wake: number; wakesAt: SimTime | null }>;
  readonly commands: Map<CommandId, SeenCommand>;
}

export const emptyRoom = (): Room => ({
  started: false,
  ended: false,
  emergency: false,
  seats: new Map(),
  commands: new Map(),
});

/** What a member of control is called where commands are kept by who sent them. */
export const ofStaff = (staff: string): string => `control/${staff}`;
