import type { Scenario, ScenarioSource } from '@samaritan/scenarios/schema/scenario';
import { type CommandId, type SeatId, id } from '@samaritan/scenarios/values/id';
import type { Result } from '@samaritan/scenarios/values/result';
import { type SimTime, minutes, simTime } from '@samaritan/scenarios/values/time';
import type { Actor, Command, CommandPayloads, CommandType } from '@samaritan/scenarios/vocabulary/commands';
import type { ControlCommand, ControlCommandType, ControlPayloads } from '@samaritan/scenarios/vocabulary/control';
import type { SeatPicture } from '@samaritan/scenarios/vocabulary/picture';
import type { Refusal } from '@samaritan/scenarios/vocabulary/refusals';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import { seedOf } from '../../packages/scenarios/src/values/chance.ts';
import type { EventSink } from '../../packages/server/src/engine/kernel/engine.ts';
import { type Draft, type Event, type EventOf, draft } from '../../packages/server/src/engine/kernel/event.ts';
import { type World, emptyWorld } from '../../packages/server/src/engine/world.ts';
import { engine } from '../../packages/server/src/study/play.ts';
import { leversOf } from './library.ts';
import { riverTowns } from './river-towns.ts';

/** Words as the world has them. */
export const sealed = (text: string): Sealed => id<Sealed>(text);
export const minute = (n: number): SimTime => simTime(minutes(n));

const words = { en: 'Text', fr: 'Texte' };
const told = { kind: 'contextual', from: 'port director', by: 'phone', text: words } as const;

/** A plan with one row of each kind, in the towns by the river; the bomb goes off ten minutes after StartEx. */
export const plan: ScenarioSource['msel'] = [
  { ...told, n: 1, to: 'state', when: 'T+0:20' },
  { ...told, n: 2, to: 'fire', when: 'T+0:40', answer: true },
  { ...told, n: 3, to: 'customs', when: 'truth.crossing("bridge").open == false' },
  {
    n: 4,
    kind: 'expected-action',
    who: 'county',
    does: { event: 'PublicWarned' },
    notBefore: 'T+0:12',
    before: 'T+0:30',
    text: words,
  },
  { ...told, kind: 'contingency', n: 5, to: 'county', ifMissing: 4 },
  { ...told, kind: 'contingency', n: 6, to: 'province', ifMissing: 4, after: '0:15' },
  { ...told, n: 7, to: 'state', when: 'done("LaneSet").count >= 1.0', limit: 2 },
];

/** What the plan is for: the state declares within half an hour, the public is warned, few die; the last has no time of its own. */
export const aims: ScenarioSource['objectives'] = {
  scene: {
    text: words,
    capabilities: ['us.operational-coordination'],
    tasks: [
      { text: words, target: { event: 'EmergencyDeclared', by: 'state', within: '0:30' } },
      { text: words, target: { event: 'PublicWarned' } },
      { text: words, target: { measure: 'truth.deaths', atMost: 1000 } },
      { text: words, target: { measure: 'truth.deaths', atMost: 1000, at: 'T+5:00' } },
    ],
  },
};

/** The towns with that plan and those aims. */
export const towns = (): Scenario => riverTowns({ over: { msel: plan, objectives: aims } });

interface Asked {
  readonly staff?: string;
  readonly id?: string;
}

/** An exercise in the hands of a control room, and of people who do only what a test has them do. */
export class ControlRoom {
  readonly world: World;
  readonly events: Event[] = [];
  #asked = 0;

  readonly #told: EventSink;

  constructor(scenario: Scenario = towns(), told: EventSink = () => undefined) {
    this.#told = told;
    this.world = emptyWorld({ scenario, seed: seedOf(1), levers: leversOf(scenario) });
    engine.start(this.world, this.#sink);
  }

  /** Lets time pass up to and including a minute. */
  until(n: number): this {
    while (engine.step(this.world, minute(n), this.#sink));
    this.world.now = minute(n);
    return this;
  }

  /** Control asks for something; what it is answered. */
  asks<T extends ControlCommandType>(
    type: T,
    payload: ControlPayloads[T],
    { staff = 'ann', id: name = `c-${++this.#asked}` }: Asked = {},
  ): Result<null, Refusal> {
    const command = { id: id<CommandId>(name), staff, type, payload };
    return engine.control(this.world, command as unknown as ControlCommand, this.#sink);
  }

  /** Control does something, and is not refused. */
  does<T extends ControlCommandType>(type: T, payload: ControlPayloads[T], asked: Asked = {}): this {
    const answer = this.asks(type, payload, asked);
    if (!answer.ok) throw new Error(`${type} refused: ${JSON.stringify(answer.refusal)}`);
    return this;
  }

  /** A seat gives a command; what it is answered. */
  submits<T extends CommandType>(
    seat: string,
    { type, payload }: { readonly type: T; readonly payload: CommandPayloads[T] },
    { id: name = `p-${++this.#asked}`, actor = 'person', occurredAt }: Submitted = {},
  ): Result<null, Refusal> {
    const command = { id: id<CommandId>(name), seat: id<SeatId>(seat), actor, type, payload };
    return engine.submit(this.world, command as unknown as Command, this.#sink, occurredAt);
  }

  /** Somebody sits down in a seat, or the autopilot takes it. */
  take(seat: string, actor: Actor): this {
    return this.#note(draft('SeatTaken', { seat: id<SeatId>(seat), actor }));
  }

  /** The autopilot will look at a seat's picture then. */
  wakes(seat: string, n: number): this {
    return this.#note(draft('AutopilotWakeSet', { seat: id<SeatId>(seat), wake: 1, at: minute(n) }));
  }

  /** Somebody gets up again. */
  gives(seat: string, to: Actor): this {
    return this.#note(draft('SeatGiven', { seat: id<SeatId>(seat), to }));
  }

  /** The clock is set against the wall. */
  anchors(speed: number): this {
    return this.#note(draft('ClockAnchored', { wall: '2026-10-14T16:00:00Z', speed }));
  }

  #note(one: Draft): this {
    engine.note(this.world, [one], { start: true }, this.#sink);
    return this;
  }

  of<T extends Event['type']>(type: T): readonly EventOf<T>[] {
    return this.events.filter((event) => event.type === type) as unknown as readonly EventOf<T>[];
  }

  /** When each row of this name was sent, in minutes. */
  sentAt(row: string): readonly number[] {
    return this.of('InjectSent')
      .filter(({ data }) => data.row === row)
      .map(({ at }) => at / 60_000);
  }

  picture(seat: string): SeatPicture {
    const picture = this.world.information.pictures.get(id<SeatId>(seat));
    if (picture === undefined) throw new Error(`no picture of ${seat}`);
    return picture;
  }

  /** The world that the events alone make. */
  replayed(): World {
    const { scenario, seed, now } = this.world;
    const world = emptyWorld({ scenario, seed, levers: leversOf(scenario) });
    for (const event of this.events) engine.apply(world, event);
    world.now = now;
    return world;
  }

  readonly #sink = (event: Event): void => {
    this.events.push(event);
    this.#told(event);
  };
}

interface Submitted {
  readonly id?: string;
  readonly actor?: Actor;
  readonly occurredAt?: SimTime;
}

/** What a refusal is called; `ok` where there was none. */
export const codeOf = (answer: Result<null, Refusal>): string => (answer.ok ? 'ok' : answer.refusal.code);
