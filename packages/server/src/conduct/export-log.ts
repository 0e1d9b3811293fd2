import { setImmediate } from 'node:timers/promises';
import { OutcomeDigest, worldDigest } from '../log/digests.ts';
import { unsealedTrailer } from '../log/header.ts';
import type { Database } from '../store/database.ts';
import { lastEvent, readEvents } from '../store/event.ts';
import { sha256 } from '../study/sha.ts';
import { chainAfter } from './chain.ts';
import type { Logged } from './load.ts';
import { Standing } from './standing.ts';

const page = 1000;

/**
 * The log as it is stored at this moment, byte for byte, in pieces that end with a line feed. Once play has ended a trailer
 * follows, its digests taken from the log itself and not from a snapshot.
 */
export async function* exportLog(database: Database, { id, header, headerLine }: Logged): AsyncGenerator<string> {
  const upTo = (await lastEvent(database, id))?.seq ?? 0;
  const standing = Standing.empty(header);
  const chain = chainAfter(headerLine);
  const outcome = new OutcomeDigest();
  yield `${headerLine}\n`;
  while (standing.world.seq < upTo) {
    const lines = await readEvents(database, id, standing.world.seq, Math.min(page, upTo - standing.world.seq));
    if (lines.length === 0) return;
    for (const line of lines) {
      const event = chain.read(line);
      standing.take(event);
      outcome.on(event);
    }
    yield `${lines.map(({ line }) => line).join('\n')}\n`;
    await setImmediate();
  }
  if (!standing.world.room.ended) return;
  const unsealed = {
    trailer: true,
    events: upTo,
    head: chain.head,
    outcome: outcome.digest(sha256),
    world: worldDigest(standing.world, sha256),
  } as const;
  yield `${JSON.stringify({ ...unsealed, seal: sha256(unsealedTrailer(unsealed)) })}\n`;
}
