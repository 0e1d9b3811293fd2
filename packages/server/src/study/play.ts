import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { SeatId } from '@samaritan/scenarios/values/id';
import { type SimTime, after, minutes } from '@samaritan/scenarios/values/time';
import type { Command, WrittenCommand } from '@samaritan/scenarios/vocabulary/commands';
import type { LeverSettings } from '@samaritan/scenarios/vocabulary/levers';
import type { Skill } from '../autopilot/act.ts';
import { type Seed, chance, purpose } from '../engine/kernel/chance.ts';
import { Engine, type EventSink } from '../engine/kernel/engine.ts';
import { type Event, type EventOf, draft } from '../engine/kernel/event.ts';
import { subsystems } from '../engine/subsystems.ts';
import { type SparedWait, type World, emptyWorld } from '../engine/world.ts';
import { type Decider, autopilot } from './decider.ts';

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
}

export const engine = new Engine(subsystems);

/** Turns of the clock between two pauses of `playing`. */
const turnsBetweenPauses = 2048;

/**
 * Plays a whole exercise, every seat through the same commands a person would give. Gives the exercise time now and then,
 * so that a caller can show progress, or stop.
 */
export function* playing(options: PlayOptions): Generator<SimTime, World> {
  const { scenario, until, skill, seal } = options;
  const world = emptyWorld(options);
  const end = until !== undefined && until < scenario.endEx ? until : scenario.endEx;
  const room = new EmptyRoom(world, options.sink, options.decider?.(world) ?? autopilot(world, skill, seal));
  engine.start(world, room.sink);
  room.takeSeats(skill);
  for (let turns = 1; engine.step(world, end, room.sink); turns++) {
    room.answerWakes();
    if (turns % turnsBetweenPauses === 0) yield world.now;
  }
  world.now = end;
  const because = end === scenario.endEx ? 'end-ex' : 'until';
  engine.note(world, [draft('ExerciseEnded', { because })], { start: true }, room.sink);
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

/** A room nobody sits in: wakes each seat, submits what is decided for it, and sets its next wake. */
class EmptyRoom {
  readonly #world: World;
  readonly #told: EventSink;
  readonly #decider: Decider;
  readonly #woken: EventOf<'AutopilotWoken'>[] = [];

  constructor(world: World, told: EventSink, decider: Decider) {
    this.#world = world;
    this.#told = told;
    this.#decider = decider;
  }

  readonly sink = (event: Event): void => {
    if (event.type === 'AutopilotWoken') this.#woken.push(event);
    this.#told(event);
  };

  takeSeats(skill: Skill): void {
    const world = this.#world;
    for (const seat of Object.keys(world.scenario.seats) as SeatId[]) {
      const at = after(world.now, minutes(1 + chance(world.seed, firstWake, seat)));
      const drafts = [
        draft('SeatTaken', { seat, actor: `autopilot-${skill}` }),
        draft('AutopilotWakeSet', { seat, wake: 1, at }),
      ];
      engine.note(world, drafts, { start: true }, this.sink);
    }
  }

  answerWakes(): void {
    for (let woken = this.#woken.shift(); woken !== undefined; woken = this.#woken.shift()) this.#answer(woken);
  }

  #answer({ seq, data: { seat, wake } }: EventOf<'AutopilotWoken'>): void {
    const world = this.#world;
    const { commands, at } = this.#decider.decide(world, seat, wake);
    for (const command of commands) {
      const answer = engine.submit(world, command, this.sink);
      if (answer.ok) continue;
      for (const other of this.#decider.instead(world, command, answer.refusal)) engine.submit(world, other, this.sink);
    }
    const next = at > world.now ? at : after(world.now, minutes(1));
    engine.note(world, [draft('AutopilotWakeSet', { seat, wake: wake + 1, at: next })], { event: seq }, this.sink);
  }
}

const firstWake = purpose('autopilot.first-wake');
