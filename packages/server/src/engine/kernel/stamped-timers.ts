import { EngineFault } from '@samaritan/scenarios/values/result';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { SubsystemName } from '@samaritan/scenarios/vocabulary/subsystems';
import type { World } from '../world.ts';
import type { Event, EventOf } from './event.ts';
import type { TimerSetter } from './subsystem.ts';

/** Sets timers in the name of the event being evolved; the timer that caused the event is spent first. */
export class StampedTimers implements TimerSetter {
  owner: SubsystemName = 'room';
  /** The timer being answered, where one is: saves looking its name up again. */
  spent = -1;
  #world: World | undefined;
  #seq = 0;

  begin(world: World, event: Event): void {
    this.#world = world;
    this.#seq = event.seq;
    if (!('timer' in event.cause)) return;
    const key = this.spent >= 0 ? this.spent : timerNamed(world, event.cause.timer);
    // Set anew by an earlier event of the same instant, it has another origin and stays.
    if (world.timers.isSet(key) && world.timers.sinceOf(key) === event.cause.since) world.timers.cancel(key);
  }

  /** A timer that an event asks for in so many words, in the name of the subsystem it names. */
  schedule({ subsystem, entity, purpose, at }: EventOf<'Scheduled'>['data']): void {
    this.owner = subsystem;
    this.set(entity, purpose, at);
  }

  set(entity: string, purpose: string, at: SimTime, priority = 0): void {
    const { timers } = this.#of();
    timers.set(timers.intern(this.owner, entity, purpose), at, priority, this.#seq);
  }

  cancel(entity: string, purpose: string): void {
    const { timers } = this.#of();
    const key = timers.known(this.owner, entity, purpose);
    if (key >= 0) timers.cancel(key);
  }

  #of(): World {
    if (this.#world === undefined) throw new EngineFault('a timer was set outside evolve');
    return this.#world;
  }
}

/** The timer that a logged cause names; the purpose stands after the last stroke, for an entity may hold one. */
function timerNamed({ timers }: World, text: string): number {
  const [subsystem, ...rest] = text.split('/');
  const purpose = rest.pop() ?? '';
  return timers.intern(subsystem as SubsystemName, rest.join('/'), purpose);
}
