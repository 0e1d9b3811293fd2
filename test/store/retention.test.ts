import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { id } from '@samaritan/scenarios/values/id';
import { attachmentsOf, insertAttachment } from '../../packages/server/src/store/attachment.ts';
import { bodiesOf } from '../../packages/server/src/store/body.ts';
import type { Database } from '../../packages/server/src/store/database.ts';
import { draftsOf, saveDraft } from '../../packages/server/src/store/draft.ts';
import { appendEvents, readEvents } from '../../packages/server/src/store/event.ts';
import { exerciseById, setErasure } from '../../packages/server/src/store/exercise.ts';
import { feedbackOf, giveFeedback } from '../../packages/server/src/store/feedback.ts';
import { putCommand, waitingCommands } from '../../packages/server/src/store/inbox.ts';
import { participantById } from '../../packages/server/src/store/participant.ts';
import { personalRecord } from '../../packages/server/src/store/personal-record.ts';
import { eraseDue, erasePersonal } from '../../packages/server/src/store/retention.ts';
import { openSession, sessionByToken } from '../../packages/server/src/store/session.ts';
import { aBody, anExercise, aParticipant, lines } from './builders.ts';
import { places, sqlitePlace } from './places.ts';

const plenty = { bytes: 1000, files: 10 };

/** Somebody who has left something in every table that keeps words. */
async function somebodyWrote(database: Database, exercise: string, name: string) {
  const participant = await aParticipant(database, { exercise, name });
  const { seq } = (await readEvents(database, exercise, 0, 1_000)).at(-1) ?? { seq: 0 };
  const seal = `seal-${participant}`;
  await appendEvents(database, {
    exercise,
    head: seq,
    lines: lines(seq, 2),
    bodies: [aBody({ seal: id(seal), text: `message of ${name}`, participant })],
  });
  await insertAttachment(
    database,
    {
      exercise,
      participant,
      name: `${name}.txt`,
      mediaType: 'text/plain',
      bytes: Buffer.from(`picture of ${name}`),
    },
    { sender: plenty, exercise: plenty },
  );
  await saveDraft(database, exercise, participant, { place: 'new', text: `draft of ${name}` });
  await giveFeedback(database, exercise, { participant, question: 'q', answer: `answer of ${name}` });
  const { token } = await openSession(database, { exercise, participant }, 3_600_000);
  return { participant, seal, token };
}

describe.each(places)('$kind', ({ newPlace }) => {
  test('what is due is erased everywhere, and the log stays as it was, byte for byte', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const exercise = await anExercise(database);
    const later = await anExercise(database, { id: 'later' });
    const kept = await anExercise(database, { id: 'kept' });
    const { participant, token } = await somebodyWrote(database, exercise, 'Alice');
    const others = [await somebodyWrote(database, later, 'Bob'), await somebodyWrote(database, kept, 'Carol')];
    await putCommand(database, exercise, 'c1', '{"text":"waiting words of Alice"}');
    await setErasure(database, exercise, new Date('2020-01-01'));
    await setErasure(database, later, new Date('2999-01-01'));
    const before = await readEvents(database, exercise, 0, 1_000);

    expect(await eraseDue(database)).toEqual([exercise]);
    expect(await readEvents(database, exercise, 0, 1_000)).toEqual(before);
    expect(before).toHaveLength(2);
    expect(await bodiesOf(database, exercise)).toEqual([]);
    expect(await attachmentsOf(database, exercise)).toEqual([]);
    expect(await draftsOf(database, exercise, participant)).toEqual([]);
    expect(await feedbackOf(database, exercise)).toEqual([]);
    expect(await sessionByToken(database, token)).toBeNull();
    expect(await participantById(database, exercise, participant)).toMatchObject({ name: null, seat: 'county-eoc' });
    expect(await database.db.selectFrom('inbox').selectAll().execute()).toEqual([]);
    expect((await exerciseById(database, exercise))?.erasedAt).not.toBeNull();

    for (const [index, other] of [later, kept].entries()) {
      expect(await bodiesOf(database, other)).toHaveLength(1);
      expect(await sessionByToken(database, others[index]?.token ?? '')).not.toBeNull();
      expect((await exerciseById(database, other))?.erasedAt).toBeNull();
    }
    expect(await eraseDue(database)).toEqual([]);
    await somebodyWrote(database, exercise, 'Dan');
    expect(await eraseDue(database)).toEqual([exercise]);
  });

  test('one participant is erased and the others in the room are not', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const exercise = await anExercise(database);
    const alice = await somebodyWrote(database, exercise, 'Alice');
    const bob = await somebodyWrote(database, exercise, 'Bob');
    for (const [id, participant] of [
      ['c1', alice.participant],
      ['c2', bob.participant],
    ] as const)
      await putCommand(
        database,
        exercise,
        id,
        JSON.stringify({ text: `"participant":"${alice.participant}"`, participant }),
      );
    const bobs = await personalRecord(database, exercise, bob.participant);
    expect(await erasePersonal(database, exercise, alice.participant)).toBe(7);
    expect((await waitingCommands(database, exercise)).map(({ id }) => id)).toEqual(['c2']);
    expect(await personalRecord(database, exercise, alice.participant)).toMatchObject({
      participant: { name: null },
      words: [],
      attachments: [],
      drafts: [],
      feedback: [],
      sessions: [],
    });
    expect(await personalRecord(database, exercise, bob.participant)).toEqual(bobs);
    expect(await erasePersonal(database, exercise, alice.participant)).toBe(0);
  });

  test('everything about one participant is handed over as plain JSON, and nothing of another', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const exercise = await anExercise(database);
    const alice = await somebodyWrote(database, exercise, 'Alice');
    await somebodyWrote(database, exercise, 'Bob');
    const record = await personalRecord(database, exercise, alice.participant);
    const text = JSON.stringify(record);
    expect(JSON.parse(text)).toMatchObject({
      participant: { id: alice.participant, name: 'Alice', seat: 'county-eoc' },
      words: [{ seal: alice.seal, text: 'message of Alice' }],
      attachments: [{ name: 'Alice.txt', base64: Buffer.from('picture of Alice').toString('base64') }],
      drafts: [{ place: 'new', text: 'draft of Alice' }],
      feedback: [{ question: 'q', answer: 'answer of Alice' }],
      sessions: [{}],
    });
    expect(text).not.toContain('Bob');
    expect(text).not.toContain(alice.token);
    expect(await personalRecord(database, exercise, 'nobody')).toBeNull();
  });
});

test('after an erasure the words are in none of the files', async () => {
  await using place = await sqlitePlace();
  const database = await place.open();
  const exercise = await anExercise(database);
  await somebodyWrote(database, exercise, 'Alice Quisling-Tremblay');
  const folder = dirname('file' in place.place ? place.place.file : '');
  const holding = async () => {
    const found: string[] = [];
    for (const file of await readdir(folder))
      if ((await readFile(join(folder, file))).includes('Quisling')) found.push(file);
    return found;
  };
  expect(await holding()).not.toEqual([]);
  await erasePersonal(database, exercise, null);
  expect(await holding()).toEqual([]);
});
