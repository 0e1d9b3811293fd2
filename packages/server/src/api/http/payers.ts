import type { FastifyRequest } from 'fastify';
import type { Database } from '../../store/database.ts';
import { tokenHash } from '../../store/secret.ts';
import { sessionByToken } from '../../store/session.ts';
import { credentialsOf } from './cookies.ts';

/** So long a session is taken to be open after it was found to be, milliseconds. */
const openFor = 60_000;
/** No more are remembered; those found first go first. */
const mostRemembered = 20_000;

/** Whose calls are counted together: a session's where it is open, else an address's. A cookie that somebody made up buys no share of its own. */
export class Payers {
  readonly #database: Database;
  readonly #openUntil = new Map<string, number>();

  constructor(database: Database) {
    this.#database = database;
  }

  async of(request: FastifyRequest): Promise<string> {
    const { staff, seat, address } = credentialsOf(request);
    const token = staff ?? seat;
    return token !== null && (await this.#isOpen(token)) ? `session ${tokenHash(token)}` : `address ${address}`;
  }

  async #isOpen(token: string): Promise<boolean> {
    const hash = tokenHash(token);
    const now = performance.now();
    if ((this.#openUntil.get(hash) ?? 0) > now) return true;
    this.#openUntil.delete(hash);
    if ((await sessionByToken(this.#database, token)) === null) return false;
    this.#openUntil.set(hash, now + openFor);
    const [oldest] = this.#openUntil.keys();
    if (this.#openUntil.size > mostRemembered && oldest !== undefined) this.#openUntil.delete(oldest);
    return true;
  }
}
