import type { Database } from '../../store/database.ts';
import { seeParticipant } from '../../store/participant.ts';
import { tokenHash } from '../../store/secret.ts';
import { extendSession } from '../../store/session.ts';
import type { ApiContext } from '../context.ts';
import { lasts } from './lasting.ts';

const everyMs = 60_000;

/** Lets sessions in use go on, looking at each of them once a minute at most. */
export class Sliding {
  readonly #looked = new Map<string, number>();

  async slide({ database, cookies, caller }: Pick<ApiContext, 'database' | 'cookies' | 'caller'>): Promise<void> {
    if (cookies === null) return;
    for (const which of ['staff', 'seat'] as const) {
      const token = cookies.token(which);
      const known = which === 'staff' ? caller.staff : caller.participant;
      if (token === null || known === null || !this.#isDue(token)) continue;
      const until = await extendSession(database, token, lasts[which]);
      if (until !== null) cookies.set(which, token, new Date(until));
      if (caller.participant !== null) await seen(database, caller.participant);
    }
  }

  #isDue(token: string): boolean {
    const now = performance.now();
    const key = tokenHash(token);
    if (now - (this.#looked.get(key) ?? Number.NEGATIVE_INFINITY) < everyMs) return false;
    if (this.#looked.size > 10_000) this.#looked.clear();
    this.#looked.set(key, now);
    return true;
  }
}

const seen = (
  database: Database,
  { exercise, id }: { readonly exercise: string; readonly id: string },
): Promise<void> => seeParticipant(database, exercise, id);
