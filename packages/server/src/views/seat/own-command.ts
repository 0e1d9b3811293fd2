import type { CommandPayloads, CommandType } from '@samaritan/scenarios/vocabulary/commands';
import type { RefusedCommand, SentCommand } from '@samaritan/scenarios/vocabulary/picture';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import type { SentView, ShownText } from './frame.ts';

type Words = (seal: Sealed) => ShownText;

/** The texts of a payload; all others are ids, figures and choices. */
const written = ['subject', 'body', 'reason', 'text'];

/** A command of the seat's own as its page has it, its words readable as long as nobody erased them. */
export const ownCommand = (k: number, command: SentCommand | RefusedCommand, words: Words): SentView => ({
  k,
  at: command.at,
  id: command.id,
  actor: command.actor,
  type: command.type,
  payload: readable(command.payload, words),
  refusal: 'refusal' in command ? command.refusal : null,
});

function readable(payload: CommandPayloads[CommandType], words: Words): CommandPayloads<ShownText>[CommandType] {
  const shown = Object.entries(payload).map(([field, value]: [string, unknown]) => [
    field,
    written.includes(field) && typeof value === 'string' ? words(value as Sealed) : value,
  ]);
  return Object.fromEntries(shown) as CommandPayloads<ShownText>[CommandType];
}
