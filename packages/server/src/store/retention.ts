import { moment } from './clock.ts';
import type { Database } from './database.ts';
import { step } from './steps.ts';
import type { Step } from './steps.ts';

/**
 * Erases whatever a person wrote, uploaded or is called by in an exercise: of one participant, or of all (null). The log keeps seals and
 * ids, every line as it was. Whoever drives must let go of the words it has in memory. How many rows that were.
 */
export async function erasePersonal(database: Database, exercise: string, participant: string | null): Promise<number> {
  const steps = participant === null ? ofAll(database, exercise) : ofOne(database, exercise, participant);
  const done = await database.together(steps);
  const erased = done.ok ? done.written.reduce((sum, rows) => sum + rows, 0) : 0;
  if (erased > 0) {
    const { db, kind } = database;
    await db
      .updateTable('exercise')
      .set({ erased_at: moment(kind) })
      .where('id', '=', exercise)
      .execute();
    await database.forget();
  }
  return erased;
}

/** Erases every exercise whose time has come, again where something was written since; the exercises in which there was something. */
export async function eraseDue(database: Database): Promise<readonly string[]> {
  const due = await database.db
    .selectFrom('exercise')
    .select('id')
    .where('erase_after', '<=', moment(database.kind))
    .orderBy('id')
    .execute();
  const erased: string[] = [];
  for (const { id } of due) if ((await erasePersonal(database, id, null)) > 0) erased.push(id);
  return erased;
}

/** Waiting commands go, words and all; settled ones are without words already. */
function ofAll({ db }: Database, exercise: string): readonly Step[] {
  return [
    step(db.deleteFrom('body').where('exercise', '=', exercise)),
    step(db.deleteFrom('attachment').where('exercise', '=', exercise)),
    step(db.deleteFrom('draft').where('exercise', '=', exercise)),
    step(db.deleteFrom('feedback').where('exercise', '=', exercise)),
    step(db.deleteFrom('inbox').where('exercise', '=', exercise).where('outcome', 'is', null)),
    step(db.deleteFrom('session').where('exercise', '=', exercise)),
    step(
      db.updateTable('participant').set({ name: null }).where('exercise', '=', exercise).where('name', 'is not', null),
    ),
  ];
}

function ofOne({ db }: Database, exercise: string, participant: string): readonly Step[] {
  return [
    step(db.deleteFrom('body').where('exercise', '=', exercise).where('participant', '=', participant)),
    step(db.deleteFrom('attachment').where('exercise', '=', exercise).where('participant', '=', participant)),
    step(db.deleteFrom('draft').where('exercise', '=', exercise).where('owner', '=', participant)),
    step(db.deleteFrom('feedback').where('exercise', '=', exercise).where('participant', '=', participant)),
    // What they sent and nobody has played yet, words and all. Within words a quotation mark is spelt out: only a key reads like this.
    step(
      db
        .deleteFrom('inbox')
        .where('exercise', '=', exercise)
        .where('outcome', 'is', null)
        .where('payload', 'like', `%"participant":${JSON.stringify(participant)}%`),
    ),
    step(db.deleteFrom('session').where('exercise', '=', exercise).where('participant', '=', participant)),
    step(
      db
        .updateTable('participant')
        .set({ name: null })
        .where('exercise', '=', exercise)
        .where('id', '=', participant)
        .where('name', 'is not', null),
    ),
  ];
}
