import { randomBytes } from 'node:crypto';
import type { CommandId, SeatId } from '@samaritan/scenarios/values/id';
import type { Result } from '@samaritan/scenarios/values/result';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { WrittenCommand } from '@samaritan/scenarios/vocabulary/commands';
import type { WrittenControlCommand } from '@samaritan/scenarios/vocabulary/control';
import type { Refusal } from '@samaritan/scenarios/vocabulary/refusals';
import type { Skill } from '../autopilot/act.ts';
import { type Cause, type Event, draft } from '../engine/kernel/event.ts';
import { sealControl } from '../log/seal-control.ts';
import { type Sealing, seal } from '../log/seal.ts';
import type { KeptBody } from '../store/body.ts';
import type { EventLine } from '../store/event.ts';
import { autopilot } from '../study/decider.ts';
import { EmptySeats } from '../study/empty-seats.ts';
import { engine } from '../study/play.ts';
import { sha256 } from '../study/sha.ts';
import { Chain } from './chain.ts';
import type { LoggedAnchor, Standing } from './standing.ts';
import type { Outcome } from './conduct.ts';
import type { Thawed } from './snapshot.ts';

/** How far the batch had come. */
export interface Mark {
  readonly events: number;
  readonly bodies: number;
  readonly head: string;
}

/** A command as somebody wrote it, and who that was. */
interface Written {
  readonly command: WrittenCommand;
  readonly participant: string | null;
  readonly occurredAt?: SimTime;
}

/**
 * A world that runs ahead of the log by one batch. What it did is in `events`, `lines` and `bodies` until the batch is stored;
 * where that fails, or a rule does, the whole is dropped and loaded again.
 */
export class Working {
  readonly standing: Standing;
  events: Event[] = [];
  lines: EventLine[] = [];
  bodies: KeptBody[] = [];
  #chain: Chain;
  #participant: string | null = null;
  readonly #skill: Skill;
  readonly #seats: EmptySeats;

  constructor({ standing, chain }: Thawed, skill: Skill) {
    const { world } = standing;
    this.standing = standing;
    this.#chain = chain;
    this.#skill = skill;
    const decider = autopilot(world, skill, (written) => seal(written, this.#sealing));
    this.#seats = new EmptySeats({ engine, world, decider, told: this.#told });
  }

  get head(): string {
    return this.#chain.head;
  }

  /** The moment of the earliest timer; none when nothing will ever happen by itself. */
  get nextDue(): SimTime | null {
    return engine.nextDue(this.standing.world);
  }

  mark(): Mark {
    return { events: this.events.length, bodies: this.bodies.length, head: this.#chain.head };
  }

  /** Leaves of the batch what was sound; the world itself is spoilt and must be dropped. */
  cutBack({ events, bodies, head }: Mark): void {
    this.events.length = events;
    this.lines.length = events;
    this.bodies.length = bodies;
    this.#chain = new Chain(head);
  }

  /** The batch is stored, or given up: the next one begins. */
  clear(): void {
    this.events = [];
    this.lines = [];
    this.bodies = [];
  }

  /** What stands at StartEx, with the autopilot in every seat. */
  start(): void {
    engine.start(this.standing.world, this.#seats.sink);
    this.#seats.takeAll(this.#skill);
  }

  /** What the earliest timer brings, with all that empty seats do about it. */
  step(due: SimTime): void {
    this.standing.before(due);
    engine.step(this.standing.world, due, this.#seats.sink);
    this.#seats.answerWakes();
  }

  end(at: SimTime): void {
    this.#at(at, () => this.#note([draft('ExerciseEnded', { because: 'end-ex' })], { start: true }));
  }

  submit(at: SimTime, { command, participant, occurredAt }: Written): Outcome {
    const { world } = this.standing;
    this.#participant = participant;
    const sealed = seal(command, this.#sealingOf(command.id));
    const answer = this.#at(at, () => engine.submit(world, sealed, this.#seats.sink, occurredAt));
    this.#participant = null;
    return this.#outcome(command.id, answer);
  }

  control(at: SimTime, command: WrittenControlCommand): Outcome {
    const { world } = this.standing;
    const sealed = sealControl(command, this.#sealingOf(command.id));
    const answer = this.#at(at, () => engine.control(world, sealed, this.#seats.sink));
    return this.#outcome(command.id, answer);
  }

  takeSeat(at: SimTime, seat: SeatId, by: 'person' | 'control'): Outcome {
    const { world } = this.standing;
    if (world.room.seats.get(seat)?.actor !== by)
      this.#at(at, () => this.#note([draft('SeatTaken', { seat, actor: by })], { start: true }));
    return { ok: true, seq: world.seq };
  }

  /** Back to the autopilot; `always` wakes it anew where it has the seat already. */
  giveSeat(at: SimTime, seat: SeatId, { always = false } = {}): Outcome {
    const { world } = this.standing;
    if (always || world.room.seats.get(seat)?.actor !== `autopilot-${this.#skill}`)
      this.#at(at, () => this.#seats.giveBack(seat, this.#skill));
    return { ok: true, seq: world.seq };
  }

  /** The clock stands or runs from here; `wall` in milliseconds of UTC. */
  anchor(
    at: SimTime,
    { wall, speed, because }: Omit<LoggedAnchor, 'at' | 'seq'>,
    cause: Cause = { start: true },
  ): void {
    const shown = new Date(wall).toISOString();
    const data = because === null ? { wall: shown, speed } : { wall: shown, speed, because };
    this.#at(at, () => this.#note([draft('ClockAnchored', data)], cause));
  }

  /** Commands and notes come between two timers, at a moment of their own; where nothing is noted, it has not been. */
  #at<T>(moment: SimTime, act: () => T): T {
    const { world } = this.standing;
    const { now, seq } = world;
    this.standing.before(moment);
    world.now = moment;
    const done = act();
    if (world.seq === seq) world.now = now;
    return done;
  }

  #note(drafts: Parameters<typeof engine.note>[1], cause: Cause): void {
    engine.note(this.standing.world, drafts, cause, this.#seats.sink);
  }

  /** Sealed a second time the words would have another salt, and nothing in the log to stand for. */
  #sealingOf(command: CommandId): Sealing {
    return this.standing.settled.has(command) ? { ...this.#sealing, keep: () => undefined } : this.#sealing;
  }

  #outcome(command: CommandId, answer: Result<null, Refusal>): Outcome {
    const seq = this.standing.settled.get(command) ?? this.standing.world.seq;
    return answer.ok ? { ok: true, seq } : { ok: false, seq, refusal: answer.refusal };
  }

  readonly #told = (event: Event): void => {
    this.standing.noted(event);
    this.events.push(event);
    this.lines.push(this.#chain.link(event));
  };

  readonly #sealing: Sealing = {
    salt: () => randomBytes(12).toString('base64url'),
    hash: sha256,
    keep: (body) => void this.bodies.push({ ...body, participant: this.#participant }),
  };
}
