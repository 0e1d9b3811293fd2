import { expect } from 'vitest';
import { readEvents } from '../../packages/server/src/store/event.ts';
import { exerciseById } from '../../packages/server/src/store/exercise.ts';
import type { Database } from '../../packages/server/src/store/database.ts';
import { chainAfter } from '../../packages/server/src/conduct/chain.ts';
import { sha256 } from '../../packages/server/src/study/sha.ts';
import type { Shown } from './busy-server.ts';

/** Of every stored event its digest, by `exercise/seq`, and who each command's outcome is held by; throws where a chain is broken. */
export interface Stored {
  readonly digests: ReadonlyMap<string, string>;
  readonly commands: ReadonlyMap<string, number>;
}

export async function stored(database: Database, exercise: string): Promise<Stored> {
  const whole = await exerciseById(database, exercise);
  const chain = chainAfter(whole?.header ?? '');
  const digests = new Map<string, string>();
  const commands = new Map<string, number>();
  for (const line of await readEvents(database, exercise, 0, 1_000_000)) {
    const event = chain.read(line);
    digests.set(`${exercise}/${event.seq}`, sha256(JSON.stringify(event)));
    if (event.type !== 'CommandAccepted' && event.type !== 'CommandRefused') continue;
    expect(commands.has(event.data.id), `command ${event.data.id} stands twice in the log`).toBe(false);
    commands.set(event.data.id, event.seq);
  }
  return { digests, commands };
}

/** Everything that was shown of an exercise is stored, and as it was shown. Answers how much that was. */
export function isThere(shown: readonly Shown[], exercise: string, { digests, commands }: Stored): number {
  let checked = 0;
  for (const one of shown) {
    if ('told' in one && one.exercise === exercise) {
      checked++;
      expect(digests.get(`${exercise}/${one.told}`), `event ${one.told}`).toBe(one.digest);
    } else if ('outcome' in one && one.exercise === exercise) {
      checked++;
      const { seq } = JSON.parse(one.outcome) as { readonly seq: number };
      expect(commands.get(one.of), `command ${one.of}`).toBe(seq);
    }
  }
  return checked;
}
