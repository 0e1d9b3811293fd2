import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { id } from '@samaritan/scenarios/values/id';
import type { LogHeader } from '../log/header.ts';
import type { Database } from '../store/database.ts';
import { lastEvent } from '../store/event.ts';
import { type WholeExercise, exerciseById, insertExercise, listExercises } from '../store/exercise.ts';
import { newHeader } from '../study/new-header.ts';
import { parameterDigest } from '../study/parameter-digest.ts';
import { engineVersion } from '../study/version.ts';
import { machineTime } from './clock.ts';
import type { Conduct, ExerciseId, ExerciseSummary, LiveExercise, NewExercise, ScenarioKit } from './conduct.ts';
import { Conducting } from './conducting.ts';
import { wholeInstant, writeFork } from './fork.ts';
import { liveExercise } from './live.ts';
import { Listeners } from './listeners.ts';
import type { Logged } from './load.ts';
import { PlayClock } from './play-clock.ts';
import type { ConductOptions, Stage } from './stage.ts';
import { Words } from './words.ts';

/** What a server does where nobody says otherwise; `alone` on SQLite. */
export const usualOptions = (database: Database): ConductOptions => ({
  report: () => undefined,
  machine: machineTime,
  awayAfter: 10_000,
  deadAfter: 4000,
  beat: 1000,
  retry: 500,
  snapshotEvery: 4000,
  idleAfter: 600_000,
  alone: database.kind === 'sqlite',
});

interface Open {
  readonly live: LiveExercise;
  readonly stage: Stage;
  readonly conducting: Conducting;
}

/**
 * The live exercises of a database on this server: those that run are driven, or followed where another server drives, from
 * now on; others when they are opened.
 */
export async function openConduct(database: Database, options: Partial<ConductOptions> = {}): Promise<Conduct> {
  const conduct = new Exercises(database, { ...usualOptions(database), ...options });
  await conduct.begin();
  return conduct;
}

class Exercises implements Conduct {
  readonly #database: Database;
  readonly #options: ConductOptions;
  readonly #server = randomUUID();
  readonly #open = new Map<string, Promise<Open | null>>();
  readonly #opened = new Map<string, Open>();
  #stopListening: () => Promise<void> = () => Promise.resolve();
  #sweep: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(database: Database, options: ConductOptions) {
    this.#database = database;
    this.#options = options;
  }

  async begin(): Promise<void> {
    this.#stopListening = await this.#database.listen(
      (channel, exercise, seq) => this.#told(channel, exercise, seq),
      () => this.#missed(),
    );
    await this.#openRunning();
    // A store that is away is told of by the exercises that need it; the next sweep looks again.
    const sweep = (): void => void this.#sweepUp().catch(() => undefined);
    this.#sweep = setInterval(sweep, 2 * this.#options.beat);
  }

  readonly create = async (exercise: NewExercise): Promise<ExerciseId> => {
    const { kit, title, seed, levers, skill, createdBy, demonstration = false } = exercise;
    const { scenario, briefing, maps } = kit;
    const header = newHeader({ scenario, seed, levers, skill });
    const named = id<ExerciseId>(randomUUID());
    await insertExercise(this.#database, {
      id: named,
      scenario: scenario.id,
      title,
      header: JSON.stringify(header),
      folder: JSON.stringify({ briefing, maps }),
      createdBy,
      forkOf: null,
      demonstration,
    });
    await this.open(named);
    return named;
  };

  readonly list = async (): Promise<readonly ExerciseSummary[]> =>
    (await listExercises(this.#database)).map(
      ({ id: named, scenario, title, state, createdAt, endedAt, forkOf, demonstration }) => ({
        id: named,
        scenario,
        title,
        state,
        createdAt,
        endedAt,
        forkOf,
        demonstration,
      }),
    );

  readonly open = async (named: ExerciseId): Promise<LiveExercise | null> => {
    if (this.#closed) throw new Error('conduct is closed');
    let opening = this.#open.get(named);
    if (opening === undefined) {
      opening = this.#begin(named);
      this.#open.set(named, opening);
      opening.catch(() => this.#open.delete(named));
    }
    const open = await opening;
    if (open === null) this.#open.delete(named);
    return open?.live ?? null;
  };

  readonly fork = async (origin: ExerciseId, seq: number, by: string | null): Promise<ExerciseId> => {
    const whole = await exerciseById(this.#database, origin);
    if (whole === null) throw new RangeError(`no exercise ${origin}`);
    const point = { exercise: origin, seq: await wholeInstant(this.#database, { exercise: origin, seq }) };
    const header: LogHeader = {
      ...loggedOf(whole).header,
      engine: engineVersion,
      parameters: parameterDigest(),
      forkOf: point,
    };
    const named = id<ExerciseId>(randomUUID());
    await insertExercise(this.#database, {
      id: named,
      scenario: whole.scenario,
      title: whole.title,
      header: JSON.stringify(header),
      folder: whole.folder,
      createdBy: by,
      forkOf: { exercise: id(origin), seq: point.seq },
      demonstration: false,
    });
    await this.open(named);
    return named;
  };

  readonly wordsErased = async (named: ExerciseId): Promise<void> => {
    await this.#opened.get(named)?.stage.words.read();
    // No event has this number: it says that words are to be read again.
    await this.#database.notify('event', named, 0);
  };

  readonly close = async (): Promise<void> => {
    if (this.#closed) return;
    this.#closed = true;
    if (this.#sweep !== null) clearInterval(this.#sweep);
    await Promise.allSettled(this.#open.values());
    await Promise.all([...this.#opened.values()].map(({ conducting }) => conducting.close()));
    await this.#stopListening().catch(() => undefined);
  };

  async #begin(named: ExerciseId): Promise<Open | null> {
    const whole = await exerciseById(this.#database, named);
    if (whole === null) return null;
    const logged = loggedOf(whole);
    const { forkOf } = logged.header;
    // Cut short between its row and its events, a fork is written when it is first opened.
    if (forkOf !== null && (await lastEvent(this.#database, named)) === null)
      await writeFork(this.#database, logged, forkOf);
    const stage = this.#stageOf(logged);
    const conducting = new Conducting(stage, this.#server);
    await conducting.begin();
    const live = liveExercise({ database: this.#database, kit: kitOf(whole, logged), stage, conducting });
    const open = { live, stage, conducting };
    this.#opened.set(named, open);
    return open;
  }

  #stageOf(logged: Logged): Stage {
    const { report } = this.#options;
    const stage: Stage = {
      database: this.#database,
      options: this.#options,
      logged,
      skill: logged.header.skill,
      clock: new PlayClock(this.#options.machine),
      words: new Words(this.#database, logged.id),
      listeners: new Listeners((error) =>
        report({
          exercise: logged.id,
          seq: stage.told?.seq ?? 0,
          seed: logged.header.seed,
          kind: 'listener-failed',
          error,
        }),
      ),
      mailbox: [],
      forwarded: new Map(),
      errand: null,
      owed: null,
      storeFailed: false,
      told: null,
    };
    return stage;
  }

  async #sweepUp(): Promise<void> {
    for (const [named, { conducting }] of this.#opened) {
      if (conducting.idle() < this.#options.idleAfter) continue;
      this.#open.delete(named);
      this.#opened.delete(named);
      await conducting.close();
    }
    await this.#openRunning();
  }

  /** What runs somewhere is opened here too, so that it goes on when its driver dies. One that cannot be opened stops no other. */
  async #openRunning(): Promise<void> {
    const { report } = this.#options;
    for (const { id: named, state } of await listExercises(this.#database)) {
      if (state !== 'running' || this.#open.has(named) || this.#closed) continue;
      await this.open(named).catch((error: unknown) =>
        report({ exercise: named, seq: 0, seed: 0, kind: 'not-opened', error }),
      );
    }
  }

  #told(channel: 'event' | 'inbox' | 'presence', exercise: string, seq: number): void {
    const open = this.#opened.get(exercise);
    if (open === undefined || channel === 'presence') return;
    if (channel === 'event' && seq === 0) void this.#readWords(open);
    else open.conducting.told(channel);
  }

  /** Words that were erased elsewhere must not go on here: tried until the store answers. */
  async #readWords({ stage }: Open): Promise<void> {
    while (!this.#closed) {
      try {
        return await stage.words.read();
      } catch {
        await sleep(this.#options.retry, undefined, { ref: false });
      }
    }
  }

  /** What was said meanwhile may have been of events, of asks or of an erasure. */
  #missed(): void {
    for (const open of this.#opened.values()) {
      const { conducting } = open;
      void this.#readWords(open);
      conducting.told('event');
      conducting.told('inbox');
    }
  }
}

const loggedOf = ({ id: named, header }: WholeExercise): Logged => ({
  id: named,
  header: JSON.parse(header) as LogHeader,
  headerLine: header,
});

const kitOf = ({ folder }: WholeExercise, { header }: Logged): ScenarioKit => ({
  scenario: header.scenario,
  ...(JSON.parse(folder) as Omit<ScenarioKit, 'scenario'>),
});
