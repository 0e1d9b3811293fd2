import { type SimTime, startEx } from '@samaritan/scenarios/values/time';
import type { Command } from '@samaritan/scenarios/vocabulary/commands';
import { type ControlCommand, controlAfterTheEnd } from '@samaritan/scenarios/vocabulary/control';
import type { Event, EventOf } from '../engine/kernel/event.ts';
import type { EmptySeats } from './empty-seats.ts';

type Done = EventOf<'SeatTaken'> | EventOf<'SeatGiven'> | EventOf<'CommandAccepted'> | EventOf<'ControlAccepted'>;

/** What a person did in play, and after how many timers of its own instant. */
export interface Deed {
  readonly event: Done;
  readonly after: number;
}

/** All that people did, in order: seats taken and given, commands of seats they sat in, and what control asked for. */
export function deedsOf(events: readonly Event[]): readonly Deed[] {
  const deeds: Deed[] = [];
  let instant: SimTime = startEx;
  let after = 0;
  let last = '';
  for (const event of events) {
    if (event.at !== instant) {
      instant = event.at;
      after = 0;
    }
    if ('timer' in event.cause) {
      // What one timer brought stands together, with answers between; a timer set anew has another beginning.
      const fired = `${event.cause.timer} ${event.cause.since}`;
      if (fired !== last) after++;
      last = fired;
    } else if (isDone(event)) deeds.push({ event, after });
  }
  return deeds;
}

function isDone(event: Event): event is Done {
  switch (event.type) {
    case 'SeatTaken':
      return !event.data.actor.startsWith('autopilot-');
    case 'SeatGiven':
      return true;
    case 'CommandAccepted':
      return !event.data.actor.startsWith('autopilot-');
    case 'ControlAccepted':
      return !controlAfterTheEnd.has(event.data.type);
    default:
      return false;
  }
}

/** Deeds yet to be done while another world is played, each where it stood among the timers of its instant. */
export class Deeds {
  readonly #all: readonly Deed[];
  #done = 0;
  #instant: SimTime = startEx;
  #fired = 0;

  constructor(all: readonly Deed[]) {
    this.#all = all;
  }

  /** A timer has fired. */
  fired(at: SimTime): void {
    this.#fired = at === this.#instant ? this.#fired + 1 : 1;
    this.#instant = at;
  }

  /** The next deed, where nothing else comes before it; null otherwise. */
  before(due: SimTime | null, end: SimTime): Done | null {
    const deed = this.#all[this.#done];
    if (deed === undefined || deed.event.at > end) return null;
    const { at } = deed.event;
    const fired = at === this.#instant ? this.#fired : 0;
    if (due !== null && (due < at || (due === at && fired < deed.after))) return null;
    this.#done++;
    return deed.event;
  }
}

/** Does again what was done, at the world's present instant. */
export function redo(event: Done, seats: EmptySeats): void {
  switch (event.type) {
    case 'SeatTaken':
      seats.take(event.data.seat, event.data.actor);
      return;
    case 'SeatGiven':
      // A seat goes back to the autopilot alone.
      seats.giveBack(event.data.seat, event.data.to === 'autopilot-novice' ? 'novice' : 'skilled');
      return;
    case 'CommandAccepted':
      seats.submit(commandOf(event.data), event.occurredAt === event.at ? undefined : event.occurredAt);
      return;
    case 'ControlAccepted':
      seats.control(controlOf(event.data));
  }
}

/** The command an accepted one was. */
export const commandOf = ({ id, seat, actor, type, payload }: EventOf<'CommandAccepted'>['data']): Command =>
  ({ id, seat, actor, type, payload }) as Command;

const controlOf = ({ id, staff, type, payload }: EventOf<'ControlAccepted'>['data']): ControlCommand =>
  ({ id, staff, type, payload }) as ControlCommand;
