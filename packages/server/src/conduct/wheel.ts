import { driverOf, releaseDriving, takeDriving } from '../store/driver.ts';
import type { Stage } from './stage.ts';

const restingBeats = 30;

/** Who drives one exercise. A convenience: two who both believe that they do are parted by the key of the events. */
export class Wheel {
  readonly #stage: Stage;
  readonly #server: string;
  #heard = Number.NEGATIVE_INFINITY;
  #mine = false;
  #lastSeen: number | null = null;

  constructor(stage: Stage, server: string) {
    this.#stage = stage;
    this.#server = server;
  }

  get mine(): boolean {
    return this.#mine;
  }

  /** Wall time (milliseconds of UTC) of the last sign of whoever drove before; null where there was nobody. */
  get lastSeen(): number | null {
    return this.#lastSeen;
  }

  /** Milliseconds until the next sign of life is due. */
  untilBeat(): number {
    const { options, clock } = this.#stage;
    // Nobody else looks for signs of life where there is nobody else, and a clock that stands has none to give.
    const rests = options.alone && this.#mine && clock.speed === 0;
    return this.#heard + (rests ? restingBeats : 1) * options.beat - options.machine.steady();
  }

  /** Gives a sign of life, takes the wheel where nobody has it, and hears the database's clock. */
  async beat(): Promise<'kept' | 'taken' | 'lost' | 'elsewhere'> {
    const { database, logged, options, clock } = this.#stage;
    const had = this.#mine;
    const before = had ? null : await driverOf(database, logged.id);
    // Alone, whoever is still written there is this program as it was before it was ended.
    const silentFor = options.alone ? -60_000 : options.deadAfter;
    const has = await takeDriving(database, { exercise: logged.id, server: this.#server, silentFor });
    clock.wall.hear(await database.wallNow());
    if (has && !had) this.#lastSeen = before === null ? null : Date.parse(before.seenAt);
    this.#mine = has;
    this.#heard = options.machine.steady();
    return has ? (had ? 'kept' : 'taken') : had ? 'lost' : 'elsewhere';
  }

  /** Somebody else has stored something: looks again before anything else is done. */
  doubt(): void {
    this.#heard = Number.NEGATIVE_INFINITY;
  }

  async release(): Promise<void> {
    const { database, logged } = this.#stage;
    this.#mine = false;
    await releaseDriving(database, logged.id, this.#server);
  }
}
