import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { type PlaceId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { ok, refuse } from '@samaritan/scenarios/values/result';
import { type SimTime, minutes, simTime } from '@samaritan/scenarios/values/time';
import type { Command } from '@samaritan/scenarios/vocabulary/commands';
import { expect, test } from 'vitest';
import { seedOf } from '../../../packages/scenarios/src/values/chance.ts';
import { Engine } from '../../../packages/server/src/engine/kernel/engine.ts';
import { type Event, draft } from '../../../packages/server/src/engine/kernel/event.ts';
import type { AnySubsystem } from '../../../packages/server/src/engine/kernel/subsystem.ts';
import { room } from '../../../packages/server/src/engine/room/subsystem.ts';
import { type World, emptyWorld } from '../../../packages/server/src/engine/world.ts';

const seat = id<SeatId>('desk');
const plaza = id<PlaceId>('plaza');

const scenario = {
  seats: { desk: { may: ['warn-public'], runs: [], turns: [] }, silent: { may: [], runs: [], turns: [] } },
  endEx: minutes(60),
} as unknown as Scenario;

const warn = (name: string, of: SeatId = seat): Command => ({
  id: id(name),
  seat: of,
  actor: 'person',
  type: 'WarnPublic',
  payload: { site: plaza, advice: 'stay-away', text: id('sealed') },
});

function played(...others: readonly AnySubsystem[]): {
  readonly engine: Engine;
  readonly world: World;
  readonly log: Event[];
  readonly sink: (event: Event) => void;
} {
  const engine = new Engine([room, ...others]);
  const world = emptyWorld({ scenario, seed: seedOf(1), levers: {} as never });
  const log: Event[] = [];
  return { engine, world, log, sink: (event) => void log.push(event) };
}

const types = (log: readonly Event[]): readonly string[] => log.map(({ type }) => type);

test('answers of an instant are committed depth first, in the order of the subsystems', () => {
  const border: AnySubsystem = {
    name: 'border',
    state: (world) => world.border,
    react: {
      ExerciseStarted: () => [draft('MeansFailed', { means: id('a') }), draft('MeansFailed', { means: id('b') })],
      MeansFailed: (_, { data }) => (data.means === 'a' ? [draft('MeansRestored', { means: data.means })] : []),
    },
    evolve: {},
  };
  const { engine, world, log, sink } = played(border);
  engine.start(world, sink);
  expect(log.map(({ type, data }) => `${type} ${'means' in data ? String(data.means) : ''}`.trim())).toEqual([
    'ExerciseStarted',
    'MeansFailed a',
    'MeansRestored a',
    'MeansFailed b',
  ]);
  expect(log.map(({ cause }) => cause)).toEqual([{ start: true }, { event: 1 }, { event: 2 }, { event: 1 }]);
});

test('a timer names the event that set it, so the chain of causes does not break at a wait', () => {
  const border: AnySubsystem = {
    name: 'border',
    state: (world) => world.border,
    react: {
      ExerciseStarted: () => [
        draft('Scheduled', { subsystem: 'border', entity: 'plaza', purpose: 'shut', at: simTime(5000) }),
      ],
    },
    due: { shut: (_, crossing) => [draft('CrossingClosed', { crossing: id<PlaceId>(crossing), because: 'hazard' })] },
    evolve: {},
  };
  const { engine, world, log, sink } = played(border);
  engine.start(world, sink);
  expect(engine.step(world, simTime(4999), sink)).toBe(false);
  expect(engine.step(world, simTime(5000), sink)).toBe(true);
  expect(log.at(-1)).toMatchObject({
    type: 'CrossingClosed',
    at: 5000,
    cause: { timer: 'border/plaza/shut', since: 2 },
  });
  expect(engine.nextDue(world)).toBeNull();
});

test('a timer set anew by its own event is not spent by a later event of the same cause', () => {
  const border: AnySubsystem = {
    name: 'border',
    state: (world) => world.border,
    react: {
      ExerciseStarted: () => [
        draft('Scheduled', { subsystem: 'border', entity: 'x', purpose: 'tick', at: simTime(1000) }),
      ],
    },
    due: { tick: () => [draft('MeansFailed', { means: id('a') }), draft('MeansRestored', { means: id('a') })] },
    evolve: { MeansFailed: (_, event, timers) => timers.set('x', 'tick', (event.at + 1000) as SimTime) },
  };
  const { engine, world, log, sink } = played(border);
  engine.start(world, sink);
  engine.step(world, simTime(9000), sink);
  expect(engine.nextDue(world)).toBe(2000);
  const replayed = emptyWorld({ scenario, seed: seedOf(1), levers: {} as never });
  for (const event of log) engine.apply(replayed, event);
  expect(replayed.timers.list()).toEqual(world.timers.list());
});

test('a timer that brings nothing is a fault, for time would stand still', () => {
  const border: AnySubsystem = {
    name: 'border',
    state: (world) => world.border,
    react: {
      ExerciseStarted: () => [
        draft('Scheduled', { subsystem: 'border', entity: 'x', purpose: 'idle', at: simTime(1) }),
      ],
    },
    due: { idle: () => [] },
    evolve: {},
  };
  const { engine, world, sink } = played(border);
  engine.start(world, sink);
  expect(() => engine.step(world, simTime(10), sink)).toThrow(/brought nothing/);
});

test('rules that answer each other without end are stopped', () => {
  const border: AnySubsystem = {
    name: 'border',
    state: (world) => world.border,
    react: {
      ExerciseStarted: () => [draft('MeansFailed', { means: id('a') })],
      MeansFailed: () => [draft('MeansRestored', { means: id('a') })],
      MeansRestored: () => [draft('MeansFailed', { means: id('a') })],
    },
    evolve: {},
  };
  const { engine, world } = played(border);
  expect(() => engine.start(world, () => undefined)).toThrow(/without end/);
});

const information: AnySubsystem = {
  name: 'information',
  state: (world) => world.information,
  decide: {
    WarnPublic: (_, { payload }) =>
      payload.site === plaza
        ? ok([draft('PublicWarned', payload)])
        : refuse({ code: 'place-unknown', place: payload.site }),
  },
  evolve: {},
};

test('an accepted command is logged, and what follows is by its seat and because of it', () => {
  const { engine, world, log, sink } = played(information);
  engine.start(world, sink);
  expect(engine.submit(world, warn('c1'), sink).ok).toBe(true);
  expect(log.slice(1)).toMatchObject([
    { type: 'CommandAccepted', by: seat, cause: { command: 'c1' } },
    { type: 'PublicWarned', by: seat, cause: { command: 'c1' } },
  ]);
});

test('a command id that was seen is answered as the first time and changes nothing', () => {
  const { engine, world, log, sink } = played(information);
  engine.start(world, sink);
  const bad: Command = { ...warn('c2'), payload: { ...warn('c2').payload, site: id('nowhere') } } as Command;
  const first = [engine.submit(world, warn('c1'), sink), engine.submit(world, bad, sink)];
  const length = log.length;
  expect([engine.submit(world, warn('c1'), sink), engine.submit(world, bad, sink)]).toEqual(first);
  expect(log).toHaveLength(length);
});

test("an id that another seat has used is refused, and tells nothing of that seat's command", () => {
  const { engine, world, log, sink } = played(information);
  engine.start(world, sink);
  engine.submit(world, warn('c1'), sink);
  const length = log.length;
  const answer = engine.submit(world, warn('c1', id<SeatId>('silent')), sink);
  expect(answer).toEqual({ ok: false, refusal: { code: 'command-id-taken', id: 'c1' } });
  expect(log).toHaveLength(length);
});

test('a seat without the permission is refused before any rule is asked, and the refusal is logged', () => {
  const { engine, world, log, sink } = played(information);
  engine.start(world, sink);
  const answer = engine.submit(world, warn('c1', id<SeatId>('silent')), sink);
  expect(answer).toEqual({ ok: false, refusal: { code: 'permission-missing', permission: 'warn-public' } });
  expect(types(log)).toEqual(['ExerciseStarted', 'CommandRefused']);
});

test('two subsystems cannot own one command', () => {
  expect(() => new Engine([information, { ...information, name: 'border' }])).toThrow(
    /two subsystems decide WarnPublic/,
  );
});
