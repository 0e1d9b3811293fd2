import type { CommandId, SeatId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { Actor } from '@samaritan/scenarios/vocabulary/commands';
import type { Refusal } from '@samaritan/scenarios/vocabulary/refusals';

export interface Room {
  started: boolean;
  ended: boolean;
  readonly seats: Map<SeatId, { actor: Actor; wake: number; wakesAt: SimTime | null }>;
  /** Commands seen, from whom, and with what outcome: null accepted. */
  readonly commands: Map<CommandId, { readonly seat: SeatId; readonly refusal: Refusal | null }>;
}

export const emptyRoom = (): Room => ({ started: false, ended: false, seats: new Map(), commands: new Map() });
