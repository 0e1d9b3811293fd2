import type { SeatId } from '@samaritan/scenarios/values/id';
import { type SimTime, after, minutes } from '@samaritan/scenarios/values/time';
import type { Actor, Command } from '@samaritan/scenarios/vocabulary/commands';
import type { ControlCommand } from '@samaritan/scenarios/vocabulary/control';
import type { Skill } from '../autopilot/act.ts';
import { chance, purpose } from '@samaritan/scenarios/values/chance';
import type { Engine, EventSink } from '../engine/kernel/engine.ts';
import { type Cause, type Draft, type Event, type EventOf, draft } from '../engine/kernel/event.ts';
import type { World } from '../engine/world.ts';
import type { Decider } from './decider.ts';

/** Of whose deeds they are: what plays, where, who decides, and who is told. */
export interface EmptyRoom {
  readonly engine: Engine;
  readonly world: World;
  readonly decider: Decider;
  readonly told: EventSink;
}

/**
 * The seats nobody sits in: wakes each, submits what is decided for it, and sets its next wake. Everything that enters the
 * world must pass by `sink`, so that no wake is missed.
 */
export class EmptySeats {
  readonly #room: EmptyRoom;
  readonly #woken: EventOf<'AutopilotWoken'>[] = [];

  constructor(room: EmptyRoom) {
    this.#room = room;
  }

  readonly sink = (event: Event): void => {
    if (event.type === 'AutopilotWoken') this.#woken.push(event);
    this.#room.told(event);
  };

  /** Every seat of the scenario, as play begins. */
  takeAll(skill: Skill): void {
    const { world } = this.#room;
    for (const seat of Object.keys(world.scenario.seats) as SeatId[])
      this.#note([draft('SeatTaken', { seat, actor: `autopilot-${skill}` }), wakeSet(world, seat)], { start: true });
  }

  /** A seat that a person leaves; the autopilot looks at it within a few minutes, as at StartEx. */
  giveBack(seat: SeatId, skill: Skill): void {
    this.#note([draft('SeatGiven', { seat, to: `autopilot-${skill}` }), wakeSet(this.#room.world, seat)], {
      start: true,
    });
  }

  /** Somebody sits down in a seat; the autopilot looks at it no more. */
  take(seat: SeatId, actor: Actor): void {
    this.#note([draft('SeatTaken', { seat, actor })], { start: true });
  }

  /** A command of a seat; where the world refuses it, what is decided instead. */
  submit(command: Command, occurredAt?: SimTime): void {
    const { engine, world, decider } = this.#room;
    const answer = engine.submit(world, command, this.sink, occurredAt);
    if (answer.ok) return;
    for (const other of decider.instead(world, command, answer.refusal)) engine.submit(world, other, this.sink);
  }

  /** What control asks for; nothing is done instead of what the world refuses. */
  control(command: ControlCommand): void {
    this.#room.engine.control(this.#room.world, command, this.sink);
  }

  /** Answers the looks that came due, in order. A seat that somebody has taken meanwhile stands still. */
  answerWakes(): void {
    for (let woken = this.#woken.shift(); woken !== undefined; woken = this.#woken.shift()) this.#answer(woken);
  }

  #answer({ seq, data: { seat, wake } }: EventOf<'AutopilotWoken'>): void {
    const { world, decider } = this.#room;
    if (!isEmpty(world, seat)) return;
    const { commands, at } = decider.decide(world, seat, wake);
    for (const command of commands) this.submit(command);
    const next = at > world.now ? at : after(world.now, minutes(1));
    this.#note([draft('AutopilotWakeSet', { seat, wake: wake + 1, at: next })], { event: seq });
  }

  #note(drafts: readonly Draft[], cause: Cause): void {
    this.#room.engine.note(this.#room.world, drafts, cause, this.sink);
  }
}

/** Whether the autopilot plays a seat. */
export const isEmpty = ({ room }: Pick<World, 'room'>, seat: SeatId): boolean =>
  room.seats.get(seat)?.actor.startsWith('autopilot-') ?? false;

const firstWake = purpose('autopilot.first-wake');

function wakeSet(world: World, seat: SeatId): Draft {
  const wake = (world.room.seats.get(seat)?.wake ?? 0) + 1;
  const at = after(world.now, minutes(1 + chance(world.seed, firstWake, seat)));
  return draft('AutopilotWakeSet', { seat, wake, at });
}
