import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { type CommandId, type MeansId, type SeatId, id } from '@samaritan/scenarios/values/id';
import type { WrittenCommand } from '@samaritan/scenarios/vocabulary/commands';
import type { WrittenControlCommand } from '@samaritan/scenarios/vocabulary/control';
import type { Event } from '../../packages/server/src/engine/kernel/event.ts';
import type { World } from '../../packages/server/src/engine/world.ts';
import { worldDigest } from '../../packages/server/src/log/digests.ts';
import { type ReadLog, readLog } from '../../packages/server/src/log/reader.ts';
import { replay } from '../../packages/server/src/log/replay.ts';
import type { Conduct, ExerciseId, LiveExercise } from '../../packages/server/src/conduct/conduct.ts';
import { type MachineTime, machineTime } from '../../packages/server/src/conduct/clock.ts';
import { openConduct } from '../../packages/server/src/conduct/open-conduct.ts';
import type { ConductOptions, Trouble } from '../../packages/server/src/conduct/stage.ts';
import type { Database } from '../../packages/server/src/store/database.ts';
import { engine } from '../../packages/server/src/study/play.ts';
import { sha256 } from '../../packages/server/src/study/sha.ts';
import { engineVersion } from '../../packages/server/src/study/version.ts';
import { leversOf, libraryScenario } from '../builders/library.ts';
import { type TestPlace, sqlitePlace } from '../store/places.ts';

export const stCroix: Scenario = libraryScenario('st-croix');

/** A machine whose time the test moves. */
export class HandTime implements MachineTime {
  #steady = 0;
  #slept = 0;

  readonly steady = (): number => this.#steady;
  readonly sinceBoot = (): number => this.#steady + this.#slept;

  pass(ms: number): void {
    this.#steady += ms;
  }

  sleep(ms: number): void {
    this.#slept += ms;
  }
}

/** A machine so many times as fast as this one: a whole exercise passes while nobody has to wait. */
export const hasty = (times: number): MachineTime => ({
  steady: () => machineTime.steady() * times,
  sinceBoot: () => machineTime.steady() * times,
});

/** A server over a place, with what troubled it. */
export interface Server extends AsyncDisposable {
  readonly database: Database;
  readonly conduct: Conduct;
  readonly troubles: readonly Trouble[];
  readonly close: () => Promise<void>;
}

export async function server(place: TestPlace, options: Partial<ConductOptions> = {}): Promise<Server> {
  const database = await place.open();
  const troubles: Trouble[] = [];
  const conduct = await openConduct(database, { report: (trouble) => void troubles.push(trouble), ...options });
  const close = async (): Promise<void> => {
    await conduct.close();
    await database.close();
  };
  return { database, conduct, troubles, close, [Symbol.asyncDispose]: close };
}

export interface Rooms extends Server {
  readonly place: TestPlace;
  readonly live: LiveExercise;
  /** Everything told, in order. */
  readonly told: readonly Event[];
}

/** One exercise of St. Croix, ready to start, on a server of its own. */
export async function rooms(options: Partial<ConductOptions> = {}, scenario = stCroix): Promise<Rooms> {
  const place = await sqlitePlace();
  const one = await server(place, options);
  const live = await opened(one.conduct, await anExercise(one.conduct, scenario));
  const told: Event[] = [];
  live.subscribe(({ events }) => void told.push(...events));
  return {
    ...one,
    place,
    live,
    told,
    [Symbol.asyncDispose]: async () => {
      await one.close();
      await place[Symbol.asyncDispose]();
    },
  };
}

export const anExercise = (conduct: Conduct, scenario = stCroix, seed = 3): Promise<ExerciseId> =>
  conduct.create({
    kit: { scenario, briefing: { en: 'Read this.', fr: 'À lire.' }, maps: { here: '{}' } },
    title: { en: 'An exercise', fr: 'Un exercice' },
    seed,
    levers: leversOf(scenario),
    skill: 'skilled',
    createdBy: null,
  });

export async function opened(conduct: Conduct, name: ExerciseId): Promise<LiveExercise> {
  const live = await conduct.open(name);
  if (live === null) throw new Error(`no exercise ${name}`);
  return live;
}

export const seat = (name: string): SeatId => id(name);

/** A message that a person in a seat writes. */
export const message = (name: string, from: string, body = 'How many?'): WrittenCommand => ({
  id: id<CommandId>(`${from}-${name}`),
  seat: seat(from),
  actor: 'person',
  type: 'SendMessage',
  payload: {
    to: [seat('maine-ema')],
    means: Object.keys(stCroix.means)[0] as MeansId,
    subject: 'Casualties',
    body,
  },
});

let counted = 0;
export const setClock = (speed: number): WrittenControlCommand => ({
  id: id<CommandId>(`control-clock-${++counted}`),
  staff: 'director',
  type: 'SetClock',
  payload: { speed },
});

export const declareEmergency = (): WrittenControlCommand => ({
  id: id<CommandId>(`control-emergency-${++counted}`),
  staff: 'director',
  type: 'DeclareRealEmergency',
  payload: { text: 'The hall is on fire.' },
});

export const endEmergency = (): WrittenControlCommand => ({
  id: id<CommandId>(`control-emergency-${++counted}`),
  staff: 'director',
  type: 'EndRealEmergency',
  payload: {},
});

export const endExercise = (): WrittenControlCommand => ({
  id: id<CommandId>(`control-end-${++counted}`),
  staff: 'director',
  type: 'EndExercise',
  payload: {},
});

export async function exported(live: LiveExercise): Promise<string> {
  let text = '';
  for await (const piece of live.exportLog()) text += piece;
  return text;
}

/** The log of an ended exercise, read and replayed; throws where either is refused. */
export async function replayed(live: LiveExercise): Promise<{ readonly log: ReadLog; readonly world: World }> {
  const reading = readLog(await exported(live), sha256);
  if (!reading.ok) throw new Error(JSON.stringify(reading.fault));
  const again = replay(reading.log, engine, engineVersion, sha256);
  if (!again.ok) throw new Error(JSON.stringify(again.fault));
  return { log: reading.log, world: again.world };
}

/** The digest of the world as play has it just now. */
export const digestOf = (live: LiveExercise): Promise<string> =>
  live.read((world) => worldDigest(world as World, sha256));
export const digestAt = async (live: LiveExercise, seq: number): Promise<string> =>
  worldDigest((await live.worldAt(seq)) as World, sha256);
