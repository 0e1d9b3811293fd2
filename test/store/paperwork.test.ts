import { describe, expect, test } from 'vitest';
import { attachmentById, attachmentsOf, insertAttachment } from '../../packages/server/src/store/attachment.ts';
import { columnMappings, dropMapping, keepMapping } from '../../packages/server/src/store/column-mapping.ts';
import { draftsOf, dropDraft, saveDraft } from '../../packages/server/src/store/draft.ts';
import { feedbackOf, giveFeedback } from '../../packages/server/src/store/feedback.ts';
import { improvementsOf, saveImprovement } from '../../packages/server/src/store/improvement.ts';
import { anExercise } from './builders.ts';
import { places } from './places.ts';

describe.each(places)('$kind', ({ newPlace }) => {
  test('a draft is kept for its owner and place, and gone when it is emptied or dropped', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const exercise = await anExercise(database);
    await saveDraft(database, exercise, 'p1', { place: 'reply-12', text: 'we nee' });
    await saveDraft(database, exercise, 'p1', { place: 'reply-12', text: 'we need \0two' });
    await saveDraft(database, exercise, 'p1', { place: 'new', text: 'à suivre' });
    await saveDraft(database, exercise, 'p2', { place: 'new', text: 'mine' });
    expect((await draftsOf(database, exercise, 'p1')).map(({ place, text }) => [place, text])).toEqual([
      ['new', 'à suivre'],
      ['reply-12', 'we need two'],
    ]);
    await saveDraft(database, exercise, 'p1', { place: 'reply-12', text: '' });
    await dropDraft(database, exercise, 'p1', 'new');
    expect(await draftsOf(database, exercise, 'p1')).toEqual([]);
    expect(await draftsOf(database, exercise, 'p2')).toHaveLength(1);
  });

  test('an attachment comes back byte for byte, and the list leaves the bytes out', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const exercise = await anExercise(database);
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
    const kept = await insertAttachment(
      database,
      {
        exercise,
        participant: 'p1',
        name: 'scène.jpg',
        mediaType: 'image/jpeg',
        bytes,
      },
      { sender: { bytes: 70_000, files: 1 }, exercise: { bytes: 70_000, files: 1 } },
    );
    const id = kept.ok ? kept.value : '';
    const [listed] = await attachmentsOf(database, exercise);
    expect(listed).toEqual({
      id,
      participant: 'p1',
      name: 'scène.jpg',
      mediaType: 'image/jpeg',
      size: 70_000,
      createdAt: expect.any(String) as string,
    });
    const found = await attachmentById(database, exercise, id, null);
    expect(Buffer.compare(found?.bytes ?? new Uint8Array(), bytes)).toBe(0);
    expect(await attachmentById(database, 'other', id, null)).toBeNull();
  });

  test('what one sender and one exercise may attach is bounded in bytes and in files, and what was kept stays', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const exercise = await anExercise(database);
    const quota = { sender: { bytes: 10, files: 2 }, exercise: { bytes: 20, files: 5 } };
    const attach = async (participant: string | null, size: number): Promise<string> => {
      const file = { exercise, participant, name: 'a', mediaType: 'text/plain', bytes: new Uint8Array(size) };
      const kept = await insertAttachment(database, file, quota);
      return kept.ok ? 'kept' : kept.refusal.of;
    };
    expect(await attach('p1', 11)).toBe('sender');
    expect(await attach('p1', 4)).toBe('kept');
    expect(await attach('p1', 7)).toBe('sender');
    expect(await attach('p1', 4)).toBe('kept');
    expect(await attach('p1', 1)).toBe('sender');
    expect(await attach(null, 9)).toBe('kept');
    expect(await attach('p2', 4)).toBe('exercise');
    expect(await attach('p2', 3)).toBe('kept');
    expect((await attachmentsOf(database, exercise)).map(({ size }) => size).toSorted((a, b) => a - b)).toEqual([
      3, 4, 4, 9,
    ]);
  });

  test('a participant answers a question once, the last time counts, and nameless answers all stay', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const exercise = await anExercise(database);
    for (const answer of ['good', 'better'])
      await giveFeedback(database, exercise, { participant: 'p1', question: 'q1', answer });
    for (const answer of ['a', 'b'])
      await giveFeedback(database, exercise, { participant: null, question: 'q1', answer });
    await giveFeedback(database, exercise, { participant: 'p1', question: 'q2', answer: 'other' });
    const answers = (await feedbackOf(database, exercise)).map(
      ({ participant, question, answer }) => `${participant ?? '-'} ${question} ${answer}`,
    );
    expect(answers.toSorted()).toEqual(['- q1 a', '- q1 b', 'p1 q1 better', 'p1 q2 other']);
  });

  test('an item of the improvement plan has the owner, day and note last chosen', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const exercise = await anExercise(database);
    await saveImprovement(database, exercise, { item: 'i1', owner: 'EMO', due: null, note: null });
    const last = { item: 'i1', owner: 'EMO', due: '2027-03-31', note: 'by spring' };
    await saveImprovement(database, exercise, last);
    expect((await improvementsOf(database, exercise)).map((row) => ({ ...row }))).toEqual([last]);
  });

  test('a column mapping is kept, changed and dropped', async () => {
    await using place = await newPlace();
    const database = await place.open();
    const id = await keepMapping(database, { name: 'County form', mapping: '{"at":"Time"}' });
    expect(await keepMapping(database, { id, name: 'County form 2', mapping: '{"at":"Clock"}' })).toBe(id);
    expect(await columnMappings(database)).toMatchObject([{ id, name: 'County form 2', mapping: '{"at":"Clock"}' }]);
    expect(await dropMapping(database, id)).toBe(true);
    expect(await dropMapping(database, id)).toBe(false);
    expect(await columnMappings(database)).toEqual([]);
  });
});
