import type { Database } from '../../store/database.ts';
import { participantsOf } from '../../store/participant.ts';
import type { Sockets } from './sockets.ts';

/**
 * Whoever leaves, hands over, is sent out or dismissed at another server of the same PostgreSQL is cut off here as soon as it says so.
 * What is missed meanwhile, each page's own look at whether it still may be there finds. It ends with the database's own listening.
 */
export async function hearWhoLeavesElsewhere(database: Database, sockets: Sockets): Promise<void> {
  if (database.kind !== 'postgres') return;
  await database.listen((channel, exercise) => {
    if (channel !== 'presence') return;
    sockets.doubt(exercise);
    void cutOffWhoLeft(database, sockets, exercise).catch(() => undefined);
  });
}

async function cutOffWhoLeft(database: Database, sockets: Sockets, exercise: string): Promise<void> {
  for (const { id, leftAt } of await participantsOf(database, exercise))
    if (leftAt !== null) sockets.closeParticipant(exercise, id);
}
