import { type CommandId, type SeatId, id } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { Command, WrittenCommand } from '@samaritan/scenarios/vocabulary/commands';
import type { Lever } from '@samaritan/scenarios/vocabulary/levers';
import type { Refusal } from '@samaritan/scenarios/vocabulary/refusals';
import { type Acted, type Situation, type Skill, act } from '../autopilot/act.ts';
import { briefingOf } from '../autopilot/briefing.ts';
import { type Purpose, chance, purpose } from '@samaritan/scenarios/values/chance';
import type { Event } from '../engine/kernel/event.ts';
import type { World } from '../engine/world.ts';
import { commandOf } from './deeds.ts';

export interface Decided {
  readonly commands: readonly Command[];
  /** When the seat looks again. */
  readonly at: SimTime;
}

/** Who decides when a seat looks at its picture. */
export interface Decider {
  readonly decide: (world: World, seat: SeatId, wake: number) => Decided;
  /** What to do instead of a command the world refused; nothing, where the seat decides for itself. */
  readonly instead: (world: World, command: Command, refusal: Refusal) => readonly Command[];
}

type Luck = Situation['luck'];
type Seal = (command: WrittenCommand) => Command;

/** The autopilot of one world, from each seat's picture alone. */
export function autopilot(world: World, skill: Skill, seal: Seal): Decider {
  const briefing = briefingOf(world.scenario);
  const purposes = new Map<string, Purpose>();
  const purposeOf = (what: string): Purpose => {
    const known = purposes.get(what) ?? purpose(`autopilot.${what}`);
    purposes.set(what, known);
    return known;
  };
  const lucks = new Map<SeatId, Luck>();
  const luckOf = (seat: SeatId): Luck => {
    const known = lucks.get(seat) ?? ((what, count) => chance(world.seed, purposeOf(what), seat, count));
    lucks.set(seat, known);
    return known;
  };
  const look = (at: World, seat: SeatId): Acted | null => {
    const picture = at.information.pictures.get(seat);
    return picture === undefined ? null : act({ picture, seat, skill, now: at.now, briefing, luck: luckOf(seat) });
  };
  return {
    decide: (at, seat, wake) => {
      const acted = look(at, seat);
      if (acted === null) return { commands: [], at: at.scenario.endEx };
      return {
        commands: acted.intents.map((intent, i) => seal(written(`${seat}-${wake}-${i + 1}`, seat, skill, intent))),
        at: acted.wake,
      };
    },
    instead: () => [],
  };
}

const written = (name: string, seat: SeatId, skill: Skill, intent: Acted['intents'][number]): WrittenCommand => ({
  id: id<CommandId>(name),
  seat,
  actor: `autopilot-${skill}`,
  ...intent,
});

/** The same decisions without any that would turn this lever. */
export const holding = (lever: Lever, decider: Decider): Decider => ({
  decide: (world, seat, wake) => {
    const { commands, at } = decider.decide(world, seat, wake);
    return {
      commands: commands.filter((command) => command.type !== 'TurnLever' || command.payload.lever !== lever),
      at,
    };
  },
  instead: (world, command, refusal) => decider.instead(world, command, refusal),
});

/** How much of what a seat did still applied in another world. */
export interface Applied {
  readonly given: number;
  readonly applied: number;
}

/**
 * The seats' own commands from the events of a played exercise: the autopilot's at the looks of each seat, a person's when its
 * moment comes. Where the world now refuses one, the autopilot takes that one decision. `omit` leaves commands of the
 * autopilot out.
 */
export class Recorded implements Decider {
  readonly applied = new Map<SeatId, Applied>();
  readonly #byWake = new Map<string, Command[]>();
  readonly #next = new Map<string, SimTime>();
  readonly #fallback: Decider;

  constructor(events: readonly Event[], fallback: Decider, omit: ReadonlySet<CommandId> = new Set()) {
    this.#fallback = fallback;
    let turn = '';
    for (const event of events) {
      if (event.type === 'AutopilotWoken') turn = `${event.data.seat}-${event.data.wake}`;
      // A seat given back has a wake set as well, which answers no look.
      else if (event.type === 'AutopilotWakeSet' && 'event' in event.cause)
        this.#next.set(`${event.data.seat}-${event.data.wake - 1}`, event.data.at);
      else if (event.type === 'CommandAccepted' && !omit.has(event.data.id)) {
        const { given, applied } = this.applied.get(event.data.seat) ?? { given: 0, applied: 0 };
        this.applied.set(event.data.seat, { given: given + 1, applied: applied + 1 });
        if (isAutopilots(event.data))
          this.#byWake.set(turn, [...(this.#byWake.get(turn) ?? []), commandOf(event.data)]);
      }
    }
  }

  decide(world: World, seat: SeatId, wake: number): Decided {
    const turn = `${seat}-${wake}`;
    return { commands: this.#byWake.get(turn) ?? [], at: this.#next.get(turn) ?? world.scenario.endEx };
  }

  instead(world: World, command: Command): readonly Command[] {
    const { seat, type, id: refused } = command;
    const { given, applied } = this.applied.get(seat) ?? { given: 0, applied: 0 };
    this.applied.set(seat, { given, applied: applied - 1 });
    const own = this.#fallback.decide(world, seat, 0).commands.filter((one) => one.type === type);
    // A person decided one thing at a time; a look of the autopilot may come to several of a kind.
    return (isAutopilots(command) ? own : own.slice(0, 1)).map((one, i) => ({
      ...one,
      id: id<CommandId>(`${refused}-instead-${i + 1}`),
    }));
  }
}

const isAutopilots = ({ actor }: Pick<Command, 'actor'>): boolean => actor.startsWith('autopilot-');
