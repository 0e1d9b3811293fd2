import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { Command, WrittenCommand } from '@samaritan/scenarios/vocabulary/commands';
import type { LeverSettings } from '@samaritan/scenarios/vocabulary/levers';
import type { Skill } from '../autopilot/act.ts';
import type { Seed } from '@samaritan/scenarios/values/chance';
import { Engine, type EventSink } from '../engine/kernel/engine.ts';
import { draft } from '../engine/kernel/event.ts';
import { subsystems } from '../engine/subsystems.ts';
import { type SparedWait, type World, emptyWorld } from '../engine/world.ts';
import { type Decider, autopilot } from './decider.ts';
import { type Deed, Deeds, redo } from './deeds.ts';
import { EmptySeats } from './empty-seats.ts';

export interface PlayOptions {
  readonly scenario: Scenario;
  readonly seed: Seed;
  readonly levers: LeverSettings;
  readonly skill: Skill;
  /** Stops here where it comes before EndEx. */
  readonly until?: SimTime;
  readonly spared?: readonly SparedWait[];
  /** Takes each written command and gives back the one the world may see, its words sealed. */
  readonly seal: (command: WrittenCommand) => Command;
  readonly sink: EventSink;
  /** Who decides for the seats; the autopilot where not said. */
  readonly decider?: (world: World) => Decider;
  /** What people did in a played exercise, to be done again. */
  readonly deeds?: readonly Deed[];
}

export const engine = new Engine(subsystems);

/** Turns of the clock between two pauses of `playing`. */
const turnsBetweenPauses = 2048;

/**
 * Plays a whole exercise, every seat through the same commands a person would give. Gives the exercise time now and then,
 * so that a caller can show progress, or stop.
 */
export function* playing(options: PlayOptions): Generator<SimTime, World> {
  const { scenario, until, skill, seal, deeds = [] } = options;
  const world = emptyWorld(options);
  const end = until !== undefined && until < scenario.endEx ? until : scenario.endEx;
  const decider = options.decider?.(world) ?? autopilot(world, skill, seal);
  const seats = new EmptySeats({ engine, world, decider, told: options.sink });
  engine.start(world, seats.sink);
  seats.takeAll(skill);
  const people = new Deeds(deeds);
  for (let turns = 1; !world.room.ended; turns++) {
    const deed = people.before(engine.nextDue(world), end);
    if (deed !== null) {
      world.now = deed.at;
      redo(deed, seats);
    } else if (engine.step(world, end, seats.sink)) {
      people.fired(world.now);
      seats.answerWakes();
    } else break;
    if (turns % turnsBetweenPauses === 0) yield world.now;
  }
  // The director ended it.
  if (world.room.ended) return world;
  world.now = end;
  const because = end === scenario.endEx ? 'end-ex' : 'until';
  engine.note(world, [draft('ExerciseEnded', { because })], { start: true }, seats.sink);
  return world;
}

/** `playing` without a pause. */
export function play(options: PlayOptions): World {
  const turns = playing(options);
  for (;;) {
    const turn = turns.next();
    if (turn.done === true) return turn.value;
  }
}
