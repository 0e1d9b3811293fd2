import type { WrittenCommand } from '@samaritan/scenarios/vocabulary/commands';
import type { WrittenControlCommand } from '@samaritan/scenarios/vocabulary/control';
import type { Event } from '../engine/kernel/event.ts';
import { sealControl } from './seal-control.ts';
import { type Sealing, seal } from './seal.ts';

/**
 * The seals that an event brought into the log. All words come in with the command that holds them, accepted or refused;
 * what other events hold of them was in it already.
 */
export function sealsOf(event: Event): readonly string[] {
  const seals: string[] = [];
  // What is sealed already is gone through as if it were written, by the same rules that sealed it. That a payload is of its command's type
  // is what the log decoded; the event's own type only says that it is of some command's.
  const gathering: Sealing = {
    salt: () => '',
    hash: (text) => (typeof text === 'string' ? text : ''),
    keep: ({ text }) => void seals.push(text),
  };
  switch (event.type) {
    case 'CommandAccepted':
    case 'CommandRefused':
      seal(event.data as WrittenCommand, gathering);
      return seals;
    case 'ControlAccepted':
    case 'ControlRefused':
      sealControl(event.data as WrittenControlCommand, gathering);
      return seals;
    default:
      return seals;
  }
}
