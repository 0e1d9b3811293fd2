import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../packages/server/src/store/database.ts';
import { SchemaTooNew } from '../../packages/server/src/store/failures.ts';
import { appendEvents, readEvents } from '../../packages/server/src/store/event.ts';
import { listAccounts } from '../../packages/server/src/store/account.ts';
import { schemaOf } from '../../packages/server/src/store/migrate.ts';
import { migrations } from '../../packages/server/src/store/migrations/migrations.ts';
import { participantById } from '../../packages/server/src/store/participant.ts';
import { anExercise, aParticipant, lines } from './builders.ts';
import { places } from './places.ts';

describe.each(places)('$kind', ({ newPlace }) => {
  test.each(migrations.slice(0, -1))(
    'a database of schema $number is brought up to date and keeps its log',
    async ({ number }) => {
      await using place = await newPlace();
      const old = await openDatabase(place.place, number);
      expect(await schemaOf(old)).toBe(number);
      const exercise = await anExercise(old);
      await appendEvents(old, { exercise, head: 0, lines: lines(0, 5), bodies: [] });
      if (number < 2) await expect(listAccounts(old)).rejects.toThrow('account');
      await old.close();

      const database = await place.open();
      expect(await schemaOf(database)).toBe(migrations.length);
      expect((await readEvents(database, exercise, 0, 10)).map((row) => ({ ...row }))).toEqual(lines(0, 5));
      expect(await listAccounts(database)).toEqual([]);
      expect(await participantById(database, exercise, await aParticipant(database))).not.toBeNull();
    },
  );

  test('a database that is up to date is left as it is', async () => {
    await using place = await newPlace();
    const rows = async () => (await (await place.open()).db.selectFrom('exercise').selectAll().execute()).length;
    await anExercise(await place.open());
    expect(await rows()).toBe(1);
    expect(await rows()).toBe(1);
  });

  test('a database of a newer schema is refused in words, in both languages, and not touched', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const newer = `insert into migration (number, name, applied_at) values (${migrations.length + 5}, 'from the future', '2030')`;
    await database.together([{ sql: newer, parameters: [] }]);
    const refused: unknown = await openDatabase(place.place).catch((error: unknown) => error);
    if (!(refused instanceof SchemaTooNew)) throw new Error(`not refused: ${String(refused)}`);
    expect(refused.text.en).toContain(`schema ${migrations.length + 5}`);
    expect(refused.text.fr).toContain(`schéma ${migrations.length + 5}`);
    expect(await schemaOf(database)).toBe(migrations.length + 5);
  });
});

test('migrations are numbered from one without a gap', () => {
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
});
