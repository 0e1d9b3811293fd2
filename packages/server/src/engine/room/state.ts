import type { CommandId, SeatId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { Actor } from '@samaritan/scenarios/vocabulary/commands';
import type { Refusal } from '@samaritan/scenarios/vocabulary/refusals';

export interface Room {
  started: boolean;
  ended: boolean;
  readonly seats: Map<SeatId, { actor: Actor; wake: number; wakesAt: SimTime | null }>;
  /** Commands seen, with their outcome: null accepted. */
  readonly commands: Map<CommandId, Refusal | null>;
}

export const emptyRoom = (): Room => ({ started: false, ended: false, seats: new Map(), commands: new Map() });
