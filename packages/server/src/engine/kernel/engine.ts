import type { SeatId } from '@samaritan/scenarios/values/id';
import { EngineFault, type Result, ok, refuse } from '@samaritan/scenarios/values/result';
import { type SimTime, startEx } from '@samaritan/scenarios/values/time';
import { type Command, permissionFor } from '@samaritan/scenarios/vocabulary/commands';
import { type ControlCommand, controlAfterTheEnd, controlOfPlay } from '@samaritan/scenarios/vocabulary/control';
import { type EventType, eventVersions } from '@samaritan/scenarios/vocabulary/event-types';
import type { Refusal } from '@samaritan/scenarios/vocabulary/refusals';
import { type SeenCommand, ofStaff } from '../room/state.ts';
import type { World } from '../world.ts';
import { type Cause, type Draft, type Event, draft, happened } from './event.ts';
import { StampedTimers } from './stamped-timers.ts';
import type { AnySubsystem, Decision, TimerSetter } from './subsystem.ts';
import type { SubsystemName } from '@samaritan/scenarios/vocabulary/subsystems';

/** Told of each event after the world has taken it in. */
export type EventSink = (event: Event) => void;

/** More answers than this at one instant is a loop in the rules, not an exercise. */
const eventsAtOneInstant = 200_000;

const asBefore = ({ refusal }: SeenCommand): Result<null, Refusal> => (refusal === null ? ok(null) : refuse(refusal));

const taken = ({ id }: Pick<Command, 'id'>): Result<null, Refusal> => refuse({ code: 'command-id-taken', id });

/** What stands behind the first drafts of an instant, and in whose name they are. */
interface Origin {
  readonly cause: Cause;
  readonly by: Event['by'];
}

/** Where the kernel stands in answering one event, or in committing the drafts it began with. */
interface Answering {
  drafts: readonly Draft[];
  next: number;
  readonly cause: Cause;
  readonly by: Event['by'];
  readonly event: Event | null;
  /** Those still to be asked. */
  readonly readers: readonly Read[];
  reader: number;
}

/** What an event of one type means to the subsystems, in their order. */
interface Meaning {
  readonly v: number;
  readonly writers: {
    readonly owner: SubsystemName;
    readonly state: (world: World) => unknown;
    readonly write: Write;
  }[];
  readonly readers: Read[];
}

const noReaders: readonly Read[] = [];

type Write = (state: unknown, event: Event, timers: TimerSetter) => void;
type Due = (world: World, entity: string) => readonly Draft[];
type Read = (world: World, event: Event) => readonly Draft[];

/**
 * The rules put together: `step` and `submit` ask the subsystems and commit what they answer; `apply` takes in one event
 * that was logged. Everything a subsystem may do to the world goes through here.
 */
export class Engine {
  readonly #meanings = new Map<EventType, Meaning>();
  readonly #due = new Map<SubsystemName, Map<string, Due>>();
  readonly #decide = new Map<string, (world: World, command: Command) => Decision>();
  readonly #control = new Map<string, (world: World, command: ControlCommand) => Decision>();
  readonly #timers = new StampedTimers();

  constructor(subsystems: readonly AnySubsystem[]) {
    for (const part of subsystems) {
      const { name, state } = part;
      for (const [type, evolve] of entries(part.evolve))
        this.#meaningOf(type as EventType).writers.push({ owner: name, state, write: evolve as Write });
      for (const [type, react] of entries(part.react)) this.#meaningOf(type as EventType).readers.push(react as Read);
      this.#due.set(part.name, new Map(entries(part.due) as [string, Due][]));
      for (const [type, decide] of entries(part.decide)) {
        if (this.#decide.has(type)) throw new EngineFault(`two subsystems decide ${type}`);
        this.#decide.set(type, decide as never);
      }
      for (const [type, decide] of entries(part.control)) {
        if (this.#control.has(type)) throw new EngineFault(`two subsystems answer control's ${type}`);
        this.#control.set(type, decide as never);
      }
    }
  }

  /** Begins play: every subsystem answers `ExerciseStarted` with what stands at StartEx. */
  start(world: World, sink: EventSink): void {
    const seats = Object.keys(world.scenario.seats) as SeatId[];
    this.#commit(world, [draft('ExerciseStarted', { seats })], { cause: { start: true }, by: 'world' }, sink);
  }

  /** When the earliest timer is due; null when nothing will ever happen by itself. */
  nextDue(world: World): SimTime | null {
    const key = world.timers.earliest();
    return key < 0 ? null : world.timers.atOf(key);
  }

  /** Fires the one earliest timer. False where none is due by `until`. */
  step(world: World, until: SimTime, sink: EventSink): boolean {
    const key = world.timers.earliest();
    if (key < 0 || world.timers.atOf(key) > until) return false;
    const { subsystem, entity, purpose } = world.timers.nameOf(key);
    const due = this.#due.get(subsystem)?.get(purpose);
    if (due === undefined) throw new EngineFault(`no rule for timer ${subsystem}/${entity}/${purpose}`);
    world.now = world.timers.atOf(key);
    const drafts = due(world, entity);
    if (drafts.length === 0)
      throw new EngineFault(`timer ${subsystem}/${entity}/${purpose} brought nothing: time would stand still`);
    const cause: Cause = { timer: world.timers.textOf(key), since: world.timers.sinceOf(key) };
    this.#timers.spent = key;
    this.#commit(world, drafts, { cause, by: 'world' }, sink);
    this.#timers.spent = -1;
    return true;
  }

  /**
   * Decides a command at the world's present instant and commits what follows; a command id seen before is answered as then.
   * `occurredAt`: when it was done, where control enters for a seat what it did in the room some time ago. What it brings
   * about begins now.
   */
  submit(world: World, command: Command, sink: EventSink, occurredAt?: SimTime): Result<null, Refusal> {
    const before = world.room.commands.get(command.id);
    // Another's id: nothing of that command may be told, and this one cannot be logged under the same name.
    if (before !== undefined) return before.by === command.seat ? asBefore(before) : taken(command);
    const decision = this.#decideChecked(world, command, occurredAt);
    const { id, seat, actor, type, payload } = command;
    const cause: Cause = { command: id };
    if (!decision.ok) {
      const refused = draft('CommandRefused', { id, seat, actor, type, payload, refusal: decision.refusal });
      this.#commit(world, [refused], { cause, by: seat }, sink);
      return decision;
    }
    const accepted = draft('CommandAccepted', { id, seat, actor, type, payload });
    const drafts = [accepted, ...decision.value];
    const then = occurredAt === undefined ? drafts : drafts.map((one) => happened(occurredAt, one));
    this.#commit(world, then, { cause, by: seat }, sink);
    return ok(null);
  }

  /** The same for what control asks for. Notes and ratings may follow the end of the exercise; nothing else does. */
  control(world: World, command: ControlCommand, sink: EventSink): Result<null, Refusal> {
    const { id, staff, type, payload } = command;
    const before = world.room.commands.get(id);
    if (before !== undefined) return before.by === ofStaff(staff) ? asBefore(before) : taken(command);
    const decision = this.#decideForControl(world, command);
    const origin = { cause: { command: id }, by: 'control' } as const;
    if (!decision.ok) {
      this.#commit(
        world,
        [draft('ControlRefused', { id, staff, type, payload, refusal: decision.refusal })],
        origin,
        sink,
      );
      return decision;
    }
    this.#commit(world, [draft('ControlAccepted', { id, staff, type, payload }), ...decision.value], origin, sink);
    return ok(null);
  }

  /** Commits what the room itself notes (seats, wakes, anchors), at the world's present instant. */
  note(world: World, drafts: readonly Draft[], cause: Cause, sink: EventSink): void {
    this.#commit(world, drafts, { cause, by: 'world' }, sink);
  }

  /** Takes in one event as it was logged, without asking any rule: replay is this and nothing else. */
  apply(world: World, event: Event): void {
    world.now = event.at;
    world.seq = event.seq;
    this.#evolveOne(world, event, this.#meaningOf(event.type));
  }

  #decideChecked(world: World, command: Command, occurredAt: SimTime | undefined): Decision {
    const seat = world.scenario.seats[command.seat];
    if (seat === undefined) return refuse({ code: 'seat-unknown', seat: command.seat });
    if (world.room.ended) return refuse({ code: 'exercise-over' });
    if (world.room.emergency) return refuse({ code: 'real-emergency' });
    if (occurredAt !== undefined && occurredAt < startEx) return refuse({ code: 'time-before-start' });
    if (occurredAt !== undefined && occurredAt > world.now) return refuse({ code: 'time-to-come', now: world.now });
    const permission = permissionFor[command.type];
    if (permission !== null && !seat.may.includes(permission))
      return refuse({ code: 'permission-missing', permission });
    const decide = this.#decide.get(command.type);
    if (decide === undefined) throw new EngineFault(`no subsystem decides ${command.type}`);
    return decide(world, command);
  }

  #decideForControl(world: World, command: ControlCommand): Decision {
    if (world.room.ended && !controlAfterTheEnd.has(command.type)) return refuse({ code: 'exercise-over' });
    if (world.room.emergency && controlOfPlay.has(command.type)) return refuse({ code: 'real-emergency' });
    const decide = this.#control.get(command.type);
    if (decide === undefined) throw new EngineFault(`no subsystem answers control's ${command.type}`);
    return decide(world, command);
  }

  /** Depth first: when a rule is asked, every earlier answer of this instant is already in the world. */
  #commit(world: World, drafts: readonly Draft[], { cause, by }: Origin, sink: EventSink): void {
    const first = world.seq;
    const open: Answering[] = [{ drafts, next: 0, cause, by, event: null, readers: noReaders, reader: 0 }];
    while (open.length > 0) {
      const top = open[open.length - 1]!;
      const one = top.next < top.drafts.length ? top.drafts[top.next++] : undefined;
      if (one === undefined) {
        if (!askOn(world, top)) open.pop();
        continue;
      }
      if (world.seq - first > eventsAtOneInstant)
        throw new EngineFault(
          `more than ${eventsAtOneInstant} events at ${world.now} ms: the rules answer each other without end`,
        );
      const meaning = this.#meaningOf(one.type);
      const event = this.#stamp(world, one, top, meaning.v);
      this.#evolveOne(world, event, meaning);
      sink(event);
      const answer = this.#answer(world, event, meaning);
      if (answer !== null) open.push(answer);
    }
  }

  /** The first answer to an event, and who is still to be asked; null for most, which nobody answers. */
  #answer(world: World, event: Event, { readers }: Meaning): Answering | null {
    for (let i = 0; i < readers.length; i++) {
      const drafts = readers[i]!(world, event);
      if (drafts.length > 0)
        return { drafts, next: 0, cause: { event: event.seq }, by: 'world', event, readers, reader: i + 1 };
    }
    return null;
  }

  #stamp(world: World, { type, data, lever, occurredAt }: Draft, { cause, by }: Origin, v: number): Event {
    const at = world.now;
    const seq = ++world.seq;
    const then = occurredAt ?? at;
    return (
      lever === undefined
        ? { seq, at, occurredAt: then, type, v, by, cause, data }
        : { seq, at, occurredAt: then, type, v, by, cause, data, lever }
    ) as Event;
  }

  #evolveOne(world: World, event: Event, { writers }: Meaning): void {
    const timers = this.#timers;
    timers.begin(world, event);
    if (event.type === 'Scheduled') timers.schedule(event.data);
    for (let i = 0; i < writers.length; i++) {
      const writer = writers[i]!;
      timers.owner = writer.owner;
      writer.write(writer.state(world), event, timers);
    }
  }

  #meaningOf(type: EventType): Meaning {
    let known = this.#meanings.get(type);
    if (known === undefined) this.#meanings.set(type, (known = { v: eventVersions[type], writers: [], readers: [] }));
    return known;
  }
}

/** Asks the next who may answer the same event; false where nobody is left. */
function askOn(world: World, answering: Answering): boolean {
  const { readers, event } = answering;
  if (event === null) return false;
  while (answering.reader < readers.length) {
    const drafts = readers[answering.reader++]!(world, event);
    if (drafts.length === 0) continue;
    answering.drafts = drafts;
    answering.next = 0;
    return true;
  }
  return false;
}

const entries = (record: object | undefined): [string, unknown][] => Object.entries(record ?? {});
