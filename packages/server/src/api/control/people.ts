import { accountNames, listAccounts } from '../../store/account.ts';
import type { Database } from '../../store/database.ts';
import { participantsOf } from '../../store/participant.ts';
import { staffOf } from '../../store/post.ts';
import type { ControlSections } from '../../views/control/control-frame.ts';
import type { Sockets } from '../live/sockets.ts';

/** Looked up again after so long, milliseconds: a name changes seldom, and frames are many. */
const freshFor = 3000;
/** Without a sign for so long, milliseconds, a browser at another server is taken to be gone. */
const silentFor = 90_000;

/** Who is where in an exercise, beside the log. */
export interface People {
  readonly staff: ControlSections['staff'];
  readonly present: ReadonlyMap<string, number>;
  readonly lastSeen: ReadonlyMap<string, string>;
  /** What each account is called, a closed one too. */
  readonly names: ReadonlyMap<string, string>;
}

export class PeopleOf {
  readonly #database: Database;
  readonly #sockets: Sockets;
  readonly #known = new Map<string, { readonly until: number; readonly looked: Promise<Looked> }>();

  constructor(database: Database, sockets: Sockets) {
    this.#database = database;
    this.#sockets = sockets;
    sockets.watch((exercise) => this.#known.delete(exercise));
  }

  async get(exercise: string): Promise<People> {
    const { staff, seats, names, now } = await this.#looked(exercise);
    const here = this.#sockets.present(exercise);
    const elsewhere = this.#database.kind === 'postgres';
    const present = new Map<string, number>();
    const lastSeen = new Map<string, string>();
    for (const { seat, id, seenAt } of seats) {
      const isHere = here.get(seat)?.has(id) ?? false;
      if (isHere || (elsewhere && now - Date.parse(seenAt) < silentFor))
        present.set(seat, (present.get(seat) ?? 0) + 1);
      if ((lastSeen.get(seat) ?? '') < seenAt) lastSeen.set(seat, seenAt);
    }
    return { staff, present, lastSeen, names };
  }

  #looked(exercise: string): Promise<Looked> {
    const known = this.#known.get(exercise);
    if (known !== undefined && known.until > performance.now()) return known.looked;
    const looked = look(this.#database, exercise);
    this.#known.set(exercise, { until: performance.now() + freshFor, looked });
    looked.catch(() => this.#known.delete(exercise));
    return looked;
  }
}

interface Looked {
  readonly staff: ControlSections['staff'];
  readonly seats: readonly { readonly seat: string; readonly id: string; readonly seenAt: string }[];
  readonly names: ReadonlyMap<string, string>;
  readonly now: number;
}

async function look(database: Database, exercise: string): Promise<Looked> {
  const posted = await staffOf(database, exercise);
  const directors = (await listAccounts(database)).filter(
    ({ director, id }) => director && !posted.some(({ account }) => account === id),
  );
  return {
    staff: [
      ...directors.map(({ id, name }) => ({ id, name, role: 'director' })),
      ...posted.map(({ account, name, role }) => ({ id: account, name, role })),
    ],
    seats: (await participantsOf(database, exercise)).flatMap(({ seat, id, seenAt, leftAt }) =>
      seat === null || leftAt !== null ? [] : [{ seat, id, seenAt }],
    ),
    names: await accountNames(database),
    now: (await database.wallNow()).getTime(),
  };
}
