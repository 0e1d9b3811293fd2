import { type CommandId, type SeatId, id } from '@samaritan/scenarios/values/id';
import type { WrittenCommand } from '@samaritan/scenarios/vocabulary/commands';
import type { SeatCommandInput } from '../inputs/seat-command.ts';

export interface GivenBy {
  readonly actor: 'person' | 'control';
  /** Put before the id that the sender chose: two senders who choose the same do not meet. */
  readonly from: string;
}

/** A seat's command as it goes into the world. */
export const commandOf = (seat: SeatId, { actor, from }: GivenBy, command: SeatCommandInput): WrittenCommand => ({
  ...command,
  id: id<CommandId>(`${from}:${command.id}`),
  seat,
  actor,
});
