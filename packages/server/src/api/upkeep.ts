import { id } from '@samaritan/scenarios/values/id';
import type { ExerciseId } from '../conduct/conduct.ts';
import { sweepGuesses } from '../store/guess.ts';
import { eraseDue } from '../store/retention.ts';
import { sweepSessions } from '../store/session.ts';
import type { Served } from './served.ts';

const every = 10 * 60_000;

/** Erases what is due and clears away what has ended, now and every ten minutes. Returns how to stop. */
export function startUpkeep(served: Served): () => void {
  const run = (): void => void keepUp(served).catch((error: unknown) => served.report('upkeep', error));
  run();
  const timer = setInterval(run, every);
  timer.unref();
  return () => clearInterval(timer);
}

async function keepUp({ database, conduct }: Served): Promise<void> {
  for (const exercise of await eraseDue(database)) await conduct.wordsErased(id<ExerciseId>(exercise));
  await sweepSessions(database);
  await sweepGuesses(database);
}
