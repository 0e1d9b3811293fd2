import { type Scenario, type ScenarioSource, scenarioSchema } from '@samaritan/scenarios/schema/scenario';
import { type CommandId, type PlaceId, type SeatId, type UnitId, id } from '@samaritan/scenarios/values/id';
import type { Result } from '@samaritan/scenarios/values/result';
import { minutes, simTime } from '@samaritan/scenarios/values/time';
import type { Command, CommandPayloads, CommandType } from '@samaritan/scenarios/vocabulary/commands';
import type { EventType } from '@samaritan/scenarios/vocabulary/event-types';
import type { LeverSettings } from '@samaritan/scenarios/vocabulary/levers';
import type { Refusal } from '@samaritan/scenarios/vocabulary/refusals';
import { seedOf } from '../../packages/scenarios/src/values/chance.ts';
import { Engine } from '../../packages/server/src/engine/kernel/engine.ts';
import { type Draft, type Event, type EventOf } from '../../packages/server/src/engine/kernel/event.ts';
import { subsystems } from '../../packages/server/src/engine/subsystems.ts';
import { type World, emptyWorld } from '../../packages/server/src/engine/world.ts';
import { riverHead, words } from './river-head.ts';

const seat = { name: words };

export const plaza = id<PlaceId>('plaza');
export const medicBase = id<PlaceId>('medic-base');
export const northBase = id<PlaceId>('north-base');
export const near = id<PlaceId>('near');
export const far = id<PlaceId>('far');
export const across = id<PlaceId>('across');
export const dispatch = id<SeatId>('dispatch');
export const fire = id<SeatId>('fire');
export const unit = (name: string): UnitId => id<UnitId>(name);

/** A blast on a plaza by a bridge: two hospitals on this side, one on the other, a base on each. */
export const plazaTown = (over: Partial<ScenarioSource> = {}): Scenario =>
  scenarioSchema.parse({
    ...riverHead('plaza-town'),
    startEx: '2026-10-14T12:00 America/Detroit',
    endEx: 'T+12:00',
    seats: {
      dispatch: { ...seat, desk: 'ems-dispatch', of: 'wayne', runs: ['medic-base'], may: ['dispatch-units'] },
      'north-dispatch': {
        ...seat,
        desk: 'ems-dispatch',
        of: 'windsor',
        runs: ['north-base'],
        may: ['dispatch-units', 'approve-resources'],
      },
      fire: { ...seat, desk: 'fire-command', of: 'wayne', runs: ['plaza'], may: ['run-site', 'request-resources'] },
      'near-command': { ...seat, desk: 'hospital', of: 'wayne', runs: ['near'], may: ['run-hospital'] },
      'far-command': { ...seat, desk: 'hospital', of: 'wayne', runs: ['far'], may: ['run-hospital'] },
      alerts: { ...seat, desk: 'public-information', of: 'wayne', may: ['warn-public', 'protect-public'] },
    },
    sites: { plaza: { name: words, in: 'wayne', at: [42.325, -83.04] } },
    hospitals: {
      near: {
        name: words,
        in: 'wayne',
        at: [42.34, -83.05],
        staffed: 120,
        icu: 12,
        theatres: 4,
        occupied: 0.7,
        trauma: 'level-2',
      },
      far: {
        name: words,
        in: 'wayne',
        at: [42.41, -83.1],
        staffed: 500,
        icu: 60,
        theatres: 16,
        occupied: 0.7,
        trauma: 'level-1',
      },
      across: { name: words, in: 'windsor', at: [42.308, -83.03], staffed: 300, icu: 20, theatres: 9, occupied: 1 },
    },
    bases: {
      'medic-base': { name: words, in: 'wayne', at: [42.335, -83.045], fleet: { advanced: 6, basic: 4, bus: 1 } },
      'north-base': { name: words, in: 'windsor', at: [42.3, -83.02], fleet: { advanced: 4 } },
    },
    crossings: {
      bridge: {
        name: words,
        at: [42.312, -83.074],
        between: ['US-MI', 'CA-ON'],
        lanes: { general: 2, nexus: 1, emergency: 1 },
        calm: '0:10',
      },
    },
    means: { phone: { kind: 'phone', delay: '0:02' }, alert: { kind: 'cap', delay: '0:01' } },
    hazards: {
      blast: {
        name: words,
        at: 'plaza',
        when: 'T+0:10',
        mechanism: 'vehicle-bomb',
        injured: 60,
        mix: { dead: 0.05, immediate: 0.2, delayed: 0.3, minimal: 0.4, expectant: 0.05 },
      },
    },
    msel: [],
    objectives: {},
    ...over,
  });

const levers: LeverSettings = {
  'licence.data': 'on-request',
  'licence.recognition': 'by-instrument',
  'play.depth': 'national',
  'nexus.card': 'none',
  'arms.carriage': 'absent',
};

const engine = new Engine(subsystems);

/** One world in play, with its log. */
export class Town {
  readonly world: World;
  readonly log: Event[] = [];
  #commands = 0;

  constructor(scenario: Scenario = plazaTown(), seed = 7) {
    this.world = emptyWorld({ scenario, seed: seedOf(seed), levers });
    engine.start(this.world, this.#sink);
  }

  readonly #sink = (event: Event): void => void this.log.push(event);

  /** Something happens that another part of the world, or control, would say. */
  say(...drafts: readonly Draft[]): this {
    engine.note(this.world, drafts, { start: true }, this.#sink);
    return this;
  }

  until(minute: number): this {
    const end = simTime(minutes(minute));
    while (engine.step(this.world, end, this.#sink));
    this.world.now = end;
    return this;
  }

  submit<T extends CommandType>(from: string, type: T, payload: CommandPayloads[T]): Result<null, Refusal> {
    const command = {
      id: id<CommandId>(`${from}-${++this.#commands}`),
      seat: id<SeatId>(from),
      actor: 'person',
      type,
      payload,
    };
    return engine.submit(this.world, command as Command, this.#sink);
  }

  /** As `submit`, and the test fails where it is refused. */
  do<T extends CommandType>(from: string, type: T, payload: CommandPayloads[T]): this {
    const answer = this.submit(from, type, payload);
    if (!answer.ok) throw new Error(`${type} refused: ${JSON.stringify(answer.refusal)}`);
    return this;
  }

  /** The whole fleet of this side sent to the plaza. */
  sendAll(): this {
    this.do('dispatch', 'DispatchUnits', { base: medicBase, kind: 'advanced', count: 6, to: plaza });
    this.do('dispatch', 'DispatchUnits', { base: medicBase, kind: 'basic', count: 4, to: plaza });
    return this.do('dispatch', 'DispatchUnits', { base: medicBase, kind: 'bus', count: 1, to: plaza });
  }

  events<T extends EventType>(type: T): readonly EventOf<T>[] {
    return this.log.filter((event): event is Extract<Event, { type: T }> => event.type === type) as never;
  }
}

/** The world that the log alone makes. */
export function replayed({ log, world }: Town): World {
  const again = emptyWorld({ scenario: world.scenario, seed: world.seed, levers });
  for (const event of log) engine.apply(again, event);
  again.now = world.now;
  return again;
}
