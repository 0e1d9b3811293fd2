import { type CasualtyId, type CommandId, type PlaceId, type SeatId, id } from '@samaritan/scenarios/values/id';
import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { minutes, simTime } from '@samaritan/scenarios/values/time';
import { type Command, commandTypes } from '@samaritan/scenarios/vocabulary/commands';
import { leverNames, valuesOf } from '@samaritan/scenarios/vocabulary/levers';
import { expect, test } from 'vitest';
import type { Skill } from '../../packages/server/src/autopilot/act.ts';
import { chance, purpose, seedOf } from '../../packages/scenarios/src/values/chance.ts';
import { type Event, draft } from '../../packages/server/src/engine/kernel/event.ts';
import { type World, emptyWorld } from '../../packages/server/src/engine/world.ts';
import { worldDigest } from '../../packages/server/src/log/digests.ts';
import { type Decided, autopilot } from '../../packages/server/src/study/decider.ts';
import { engine, play } from '../../packages/server/src/study/play.ts';
import { sealQuietly } from '../../packages/server/src/study/quiet.ts';
import { sha256 } from '../../packages/server/src/study/sha.ts';
import { everyCommand } from '../builders/every-command.ts';
import { leversOf, libraryScenario } from '../builders/library.ts';
import { Town, far, medicBase, near, plaza, unit } from '../builders/plaza-town.ts';
import { riverTowns } from '../builders/river-towns.ts';
import { Witness, brokenIn } from './invariants.ts';

interface Watch {
  readonly scenario: Scenario;
  readonly skill: Skill;
  readonly seed: number;
  /** Looks round at every so many wakes of a desk. */
  readonly every: number;
}

/** What cannot be, of all that was seen in one exercise played by the autopilot. */
function brokenInPlay({ scenario, skill, seed, every }: Watch): readonly string[] {
  const witness = new Witness();
  const broken: string[] = [];
  let wakes = 0;
  const end = play({
    scenario,
    seed: seedOf(seed),
    levers: leversOf(scenario),
    skill,
    seal: sealQuietly,
    sink: witness.on,
    decider: (world) => {
      witness.world = world;
      const desks = autopilot(world, skill, sealQuietly);
      return {
        decide: (at, seat, wake) => {
          if (wakes++ % every === 0) broken.push(...brokenIn(at));
          return desks.decide(at, seat, wake);
        },
        instead: desks.instead,
      };
    },
  });
  return [...witness.broken, ...broken, ...brokenIn(end)];
}

const seeds = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

test.each(['skilled', 'novice'] as const)('in six st-croix plays of %s desks nothing happens that cannot', (skill) => {
  const scenario = libraryScenario('st-croix');
  for (const seed of seeds(1, 6)) expect(brokenInPlay({ scenario, skill, seed, every: 8 })).toEqual([]);
});

test.each([
  ['skilled', 5],
  ['novice', 20],
] as const)('in a strait play of %s desks nothing happens that cannot (seed %d)', (skill, seed) => {
  const scenario = libraryScenario('strait');
  expect(brokenInPlay({ scenario, skill, seed, every: 60 })).toEqual([]);
});

/** Every desk gives commands at random, sound or not, while the levers stand anyhow. */
function brokenByRandomDesks(scenario: Scenario, n: number): readonly string[] {
  const seed = seedOf(n);
  const set = leverNames.map((lever, i) => {
    const values = valuesOf(lever);
    return [lever, values[Math.floor(chance(seed, dice, id(lever), i) * values.length)] ?? ''] as const;
  });
  const levers = leversOf(scenario, Object.fromEntries(set));
  const witness = new Witness();
  const broken: string[] = [];
  const events: Event[] = [];
  let turns = 0;
  const decide = (world: World, seat: SeatId, wake: number): Decided => {
    if (turns++ % 16 === 0) broken.push(...brokenIn(world));
    const all = everyCommand(world);
    const commands = [1, 2, 3].flatMap((i) => {
      const u = (count: number): number => chance(seed, dice, id(`${seat}-${wake}`), 10 * i + count);
      const type = commandTypes[Math.floor(u(0) * commandTypes.length)];
      const alike = all.filter((one) => one.type === type);
      const one = alike[Math.floor(u(1) * alike.length)];
      const name = id<CommandId>(`${seat}-${wake}-${i}`);
      return one === undefined ? [] : [{ ...one, id: name, seat, actor: 'person' } as unknown as Command];
    });
    return { commands, at: simTime(world.now + minutes(2 + 8 * chance(seed, dice, id(seat), wake))) };
  };
  const world = play({
    scenario,
    seed,
    levers,
    skill: 'skilled',
    seal: sealQuietly,
    sink: (event) => {
      events.push(event);
      witness.on(event);
    },
    decider: (at) => {
      witness.world = at;
      return { decide, instead: () => [] };
    },
  });
  const again = emptyWorld({ scenario, seed, levers });
  for (const event of events) engine.apply(again, event);
  again.now = world.now;
  const replays = worldDigest(again, sha256) === worldDigest(world, sha256);
  return [...witness.broken, ...broken, ...brokenIn(world), ...(replays ? [] : ['another world by replay'])];
}

const dice = purpose('test.random-desk');

test('whatever desks command under whatever levers, nothing happens that cannot, and the log replays', () => {
  expect(brokenByRandomDesks(riverTowns(), 1)).toEqual([]);
  expect(brokenByRandomDesks(riverTowns(), 2)).toEqual([]);
  expect(brokenByRandomDesks(libraryScenario('st-croix'), 3)).toEqual([]);
});

/** A town in the middle of its emergency. */
const busy = (): Town => new Town().until(15).sendAll().until(70);
const firstIn = (world: World): CasualtyId => {
  const [patient] = world.hospitals.patients.keys();
  if (patient === undefined) throw new Error('no patient');
  return patient;
};

test('the check finds nothing in a sound town, and each thing that is planted in it', () => {
  expect(brokenIn(busy().world)).toEqual([]);
  const plant = (harm: (world: World) => void): readonly string[] => {
    const { world } = busy();
    harm(world);
    return brokenIn(world);
  };
  const station = (world: World, place: PlaceId) => world.hospitals.all.get(place)?.stations.emergency;
  const faults = [
    plant((world) => void (world.casualties.all.get(firstIn(world))!.dead = true)),
    plant((world) => station(world, far)?.inCare.add(firstIn(world))),
    plant((world) => void station(world, near)?.queue.push({ casualty: id('x'), priority: 1, since: world.now })),
    plant((world) => void (world.hospitals.all.get(near)!.waiting += 1)),
    plant((world) => void world.ems.units.get(unit('medic-base-bus-1'))?.patients.push(firstIn(world))),
    plant((world) => world.ems.aboard.set(id('x'), unit('medic-base-bus-1'))),
    plant((world) => void (world.ems.scenes.get(plaza)!.waitingCount.delayed += 1)),
    plant((world) => world.ems.scenes.get(plaza)!.present.add(firstIn(world))),
    plant((world) => world.ems.scenes.get(plaza)!.idle.bus.add(unit('medic-base-advanced-1'))),
    plant((world) => void (world.staffing.hospitals.get(near)!.onDuty = { ...zero, nurse: -1 })),
    plant((world) => void world.staffing.hospitals.get(near)!.deskBusy.push(id('a'), id('a'))),
    plant((world) => world.supply.stock.set(medicBase, new Map([['red-cells', -1]]))),
  ];
  for (const found of faults) expect(found.length).toBeGreaterThan(0);
});

const zero = { surgeon: 0, anaesthetist: 0, physician: 0, nurse: 0, therapist: 0, medic: 0, other: 0 } as const;

test('the witness finds a casualty that dies twice, is queued twice, or comes without leaving', () => {
  const town = busy();
  const patient = firstIn(town.world);
  const again = (...type: ('CasualtyDied' | 'PatientQueued' | 'PatientArrived')[]): readonly string[] => {
    const witness = new Witness();
    for (const event of town.log) witness.on(event);
    expect(witness.broken).toEqual([]);
    let { seq } = town.log.at(-1)!;
    const where = { casualty: patient, hospital: near };
    const said = {
      CasualtyDied: draft('CasualtyDied', { casualty: patient, where: near, phase: 'hospital-care', rpm: 1 }),
      PatientQueued: draft('PatientQueued', { ...where, station: 'ward', priority: 1 }),
      PatientArrived: draft('PatientArrived', { ...where, mode: 'self', label: null }),
    };
    for (const one of type) witness.on({ ...town.log.at(-1)!, ...said[one], seq: ++seq });
    return witness.broken;
  };
  expect(again('CasualtyDied', 'CasualtyDied')).toHaveLength(1);
  expect(again('CasualtyDied', 'PatientQueued')).toHaveLength(1);
  expect(again('PatientQueued', 'PatientQueued').length).toBeGreaterThan(0);
  expect(again('PatientArrived')).toHaveLength(1);
});
