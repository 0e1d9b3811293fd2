import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodiesOf } from '../../packages/server/src/store/body.ts';
import { appendEvents, lastEvent, readEvents } from '../../packages/server/src/store/event.ts';
import type { EventLine } from '../../packages/server/src/store/event.ts';
import { exerciseById } from '../../packages/server/src/store/exercise.ts';
import { outcomeOf, putCommand, waitingCommands } from '../../packages/server/src/store/inbox.ts';
import { aBody, anExercise, lines } from './builders.ts';
import { places } from './places.ts';

const stale = (head: number) => ({ ok: false, refusal: { code: 'stale-head', head } });

describe.each(places)('$kind', ({ newPlace }) => {
  test('lines come back byte for byte, in order, by the page', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const exercise = await anExercise(database);
    const written = [
      { seq: 1, at: 0, line: '{"text":"\\u0000 été 🚑 \\"quoted\\""}' },
      { seq: 2, at: 2 ** 40, line: `{"long":"${'x'.repeat(300_000)}"}` },
      { seq: 3, at: 2 ** 40, line: ' spaces stay  ' },
    ];
    expect(await appendEvents(database, { exercise, head: 0, lines: written, bodies: [] })).toEqual({
      ok: true,
      value: 3,
    });
    expect((await readEvents(database, exercise, 0, 100)).map((row) => ({ ...row }))).toEqual(written);
    expect((await readEvents(database, exercise, 1, 1)).map(({ seq }) => seq)).toEqual([2]);
    expect((await lastEvent(database, exercise))?.line).toBe(' spaces stay  ');
    expect(await lastEvent(database, 'another')).toBeNull();
  });

  test('a head that is behind, or ahead of what is stored, is stale and nothing is written', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const exercise = await anExercise(database);
    await appendEvents(database, { exercise, head: 0, lines: lines(0, 4), bodies: [] });
    for (const head of [0, 2, 3, 5, 17])
      expect(
        await appendEvents(database, {
          exercise,
          head,
          lines: lines(head, 3),
          bodies: [aBody()],
          state: 'running',
        }),
      ).toEqual(stale(4));
    expect((await readEvents(database, exercise, 0, 100)).length).toBe(4);
    expect(await bodiesOf(database, exercise)).toEqual([]);
    expect((await exerciseById(database, exercise))?.state).toBe('ready');
  });

  test('of two servers that go on from one head exactly one wins, and the loser leaves no trace', async () => {
    await using place = await newPlace();
    const servers = [await place.open(), await place.open(), await place.open()];
    const [first] = servers;
    if (first === undefined) throw new Error('no server');
    const exercise = await anExercise(first);
    let head = 0;
    for (let round = 0; round < 20; round += 1) {
      const sizes = [1 + (round % 3), 1 + ((round + 1) % 3), 2];
      const outcomes = await Promise.all(
        servers.map((server, index) =>
          appendEvents(server, {
            exercise,
            head,
            lines: lines(head, sizes[index] ?? 1).map((each) => ({ ...each, line: `${round} by ${index}` })),
            bodies: [aBody({ seal: aBody().seal, salt: `${round} by ${index}` })],
          }),
        ),
      );
      const winners = outcomes.flatMap((outcome, index) => (outcome.ok ? [index] : []));
      expect(winners).toHaveLength(1);
      const size = sizes[winners[0] ?? 0] ?? 1;
      const stored = await readEvents(first, exercise, head, 10);
      expect(stored.map(({ line }) => line)).toEqual(Array.from({ length: size }, () => `${round} by ${winners[0]}`));
      for (const outcome of outcomes) if (!outcome.ok) expect(outcome.refusal.head).toBe(head + size);
      head += size;
    }
  });

  test('whatever is appended, stale or not, the log is what the accepted batches were, without a gap', async () => {
    await using place = await newPlace();
    const database = await place.open();
    let played = 0;
    const batches = fc.array(
      fc.record({
        drift: fc.constantFrom(0, 0, 0, -1, 1, -2),
        texts: fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }),
      }),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(batches, async (play) => {
        played += 1;
        const exercise = await anExercise(database, { id: `played-${played}` });
        const model: EventLine[] = [];
        for (const { drift, texts } of play) {
          const head = Math.max(0, model.length + drift);
          const batch = texts.map((text, index) => ({ seq: head + 1 + index, at: index, line: JSON.stringify(text) }));
          const outcome = await appendEvents(database, { exercise, head, lines: batch, bodies: [] });
          if (batch.length === 0) continue;
          expect(outcome.ok).toBe(head === model.length);
          if (outcome.ok) model.push(...batch);
        }
        expect((await readEvents(database, exercise, 0, 1_000)).map((row) => ({ ...row }))).toEqual(model);
      }),
      { numRuns: 12 },
    );
  });

  test('words, outcomes and the state are stored with their events or not at all', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const exercise = await anExercise(database);
    await putCommand(database, exercise, 'c1', '{"text":"secret words"}');
    const batch = {
      exercise,
      head: 0,
      lines: lines(0, 2),
      bodies: [aBody({ text: 'nul \0, lone \u{1F691}', participant: 'p1' })],
      settled: [{ id: 'c1', outcome: '{"ok":true,"seq":2}' }],
      state: 'ended',
    } as const;
    expect(await appendEvents(database, { ...batch, head: 4, lines: lines(4, 2) })).toEqual(stale(0));
    expect(await outcomeOf(database, exercise, 'c1')).toBeNull();
    expect((await appendEvents(database, batch)).ok).toBe(true);
    expect(await bodiesOf(database, exercise)).toEqual([batch.bodies[0]]);
    expect(await outcomeOf(database, exercise, 'c1')).toBe('{"ok":true,"seq":2}');
    expect(await waitingCommands(database, exercise)).toEqual([]);
    expect(JSON.stringify(await database.db.selectFrom('inbox').selectAll().execute())).not.toContain('secret words');
    const stored = await exerciseById(database, exercise);
    expect(stored?.state).toBe('ended');
    expect(stored?.endedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u);
  });

  test('steps of which a later one falls short are all left undone', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const exercise = await anExercise(database);
    const pause = { sql: `update exercise set state = 'paused'`, parameters: [] };
    const nobody = { sql: `update exercise set state = 'ended' where id = 'none'`, parameters: [], atLeast: 1 };
    expect(await database.together([pause, nobody])).toEqual({ ok: false, failed: 1 });
    expect((await exerciseById(database, exercise))?.state).toBe('ready');
    expect(await database.together([nobody])).toEqual({ ok: false, failed: 0 });
    expect(await database.together([pause, pause])).toEqual({ ok: true, written: [1, 1] });
    expect((await exerciseById(database, exercise))?.state).toBe('paused');
  });

  test('a batch with a gap in its numbers is our fault and never reaches the database', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const exercise = await anExercise(database);
    await expect(appendEvents(database, { exercise, head: 0, lines: lines(1, 1), bodies: [] })).rejects.toThrow(
      'without a gap',
    );
  });

  test('thousands of events in one batch are stored', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const exercise = await anExercise(database);
    expect(await appendEvents(database, { exercise, head: 0, lines: lines(0, 40_000), bodies: [] })).toEqual({
      ok: true,
      value: 40_000,
    });
    expect((await lastEvent(database, exercise))?.seq).toBe(40_000);
  });
});
