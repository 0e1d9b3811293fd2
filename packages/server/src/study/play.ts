import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { type SeatId, id } from '@samaritan/scenarios/values/id';
import { type SimTime, minutes, after } from '@samaritan/scenarios/values/time';
import type { Command, WrittenCommand } from '@samaritan/scenarios/vocabulary/commands';
import type { LeverSettings } from '@samaritan/scenarios/vocabulary/levers';
import { type Skill, act } from '../autopilot/act.ts';
import { type Briefing, briefingOf } from '../autopilot/briefing.ts';
import { type Seed, chance, purpose } from '../engine/kernel/chance.ts';
import { Engine, type EventSink } from '../engine/kernel/engine.ts';
import { type Event, type EventOf, draft } from '../engine/kernel/event.ts';
import { subsystems } from '../engine/subsystems.ts';
import { type SparedWait, type World, emptyWorld } from '../engine/world.ts';

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
  /** Told of the exercise time now and then. */
  readonly progress?: (now: SimTime) => void;
}

export const engine = new Engine(subsystems);

/** Plays a whole exercise, every seat by the autopilot, through the same commands a person would give. */
export function play(options: PlayOptions): World {
  const world = emptyWorld(options);
  const end =
    options.until !== undefined && options.until < options.scenario.endEx ? options.until : options.scenario.endEx;
  const desk = new Desk(world, options);
  engine.start(world, desk.sink);
  desk.takeSeats();
  for (let turns = 0; engine.step(world, end, desk.sink); turns++) {
    desk.answerWakes();
    if (turns % 2048 === 0) options.progress?.(world.now);
  }
  world.now = end;
  engine.note(
    world,
    [draft('ExerciseEnded', { because: end === options.scenario.endEx ? 'end-ex' : 'until' })],
    { start: true },
    desk.sink,
  );
  return world;
}

/** Looks after the empty seats: wakes them, lets them act, and sets their next wake. */
class Desk {
  readonly #world: World;
  readonly #options: PlayOptions;
  readonly #briefing: Briefing;
  readonly #woken: EventOf<'AutopilotWoken'>[] = [];

  constructor(world: World, options: PlayOptions) {
    this.#world = world;
    this.#options = options;
    this.#briefing = briefingOf(options.scenario);
  }

  readonly sink = (event: Event): void => {
    if (event.type === 'AutopilotWoken') this.#woken.push(event);
    this.#options.sink(event);
  };

  takeSeats(): void {
    const actor = `autopilot-${this.#options.skill}` as const;
    for (const seat of Object.keys(this.#options.scenario.seats) as SeatId[]) {
      const first = after(this.#world.now, minutes(1 + chance(this.#options.seed, firstWake, seat)));
      engine.note(
        this.#world,
        [draft('SeatTaken', { seat, actor }), draft('AutopilotWakeSet', { seat, wake: 1, at: first })],
        { start: true },
        this.sink,
      );
    }
  }

  answerWakes(): void {
    for (let woken = this.#woken.shift(); woken !== undefined; woken = this.#woken.shift()) this.#act(woken);
  }

  #act({ seq, data: { seat, wake } }: EventOf<'AutopilotWoken'>): void {
    const world = this.#world;
    const { skill, seed, seal } = this.#options;
    const picture = world.information.pictures.get(seat);
    if (picture === undefined) return;
    const luck = (what: string, count: number): number => chance(seed, purpose(`autopilot.${what}`), seat, count);
    const acted = act({ picture, seat, skill, now: world.now, briefing: this.#briefing, luck });
    for (const [i, intent] of acted.intents.entries()) {
      const written = {
        id: id(`${seat}-${wake}-${i + 1}`),
        seat,
        actor: `autopilot-${skill}`,
        ...intent,
      } as WrittenCommand;
      engine.submit(world, seal(written), this.sink);
    }
    const at = acted.wake > world.now ? acted.wake : after(world.now, minutes(1));
    engine.note(world, [draft('AutopilotWakeSet', { seat, wake: wake + 1, at })], { event: seq }, this.sink);
  }
}

const firstWake = purpose('autopilot.first-wake');
