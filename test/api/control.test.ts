import { expect, test } from 'vitest';
import { house } from './house.ts';

test('the console is told every section at first, and then only what has changed', async () => {
  await using here = await house();
  const controller = await here.staff('controller');
  await using watch = controller.watch('control.live', { exercise: here.exercise });
  await watch.until(({ frames }) => frames.length > 0);
  expect(Object.keys(watch.frames[0]?.data ?? {}).toSorted()).toEqual(
    ['clock', 'frozen', 'load', 'rows', 'seats', 'staff', 'traffic', 'truth', 'upTo'].toSorted(),
  );
  await controller.call('exercises.start', { exercise: here.exercise, speed: 600 });
  await watch.until(({ frames }) => frames.length > 3);
  expect(watch.frames.slice(1).every(({ data }) => data['staff'] === undefined)).toBe(true);
  expect(here.troubles).toEqual([]);
});

test('control jumps, sends a row, reads the log and its chains, looks back and searches', async () => {
  await using here = await house();
  const { exercise } = here;
  const controller = await here.staff('controller');
  await controller.call('exercises.start', { exercise, speed: 1 });
  await controller.call('control.jump', { exercise, to: 45 * 60_000 });
  const log = await controller.value<readonly { readonly seq: number; readonly text: { readonly fr: string } }[]>(
    'control.log',
    { exercise, limit: 50 },
  );
  expect(log).toHaveLength(50);
  expect(log.every(({ text }) => text.fr !== '')).toBe(true);
  const seq = log[10]?.seq ?? 0;
  const chain = await controller.value<readonly { readonly seq: number }[]>('control.chain', { exercise, seq });
  expect(chain.at(-1)?.seq).toBe(seq);
  const past = await controller.value<{ readonly truth: { readonly casualties: { readonly injured: number } } }>(
    'control.past',
    { exercise, at: 4 * 60_000 },
  );
  expect(past.truth.casualties.injured).toBe(0);
  const now = await controller.value<typeof past>('control.past', { exercise, at: 45 * 60_000 });
  expect(now.truth.casualties.injured).toBeGreaterThan(30);
  expect(await controller.value('control.search', { exercise, text: 'maine' })).not.toEqual([]);
  expect(await controller.value('control.history', { exercise })).toMatchObject({ at: expect.any(Array) });
  expect(await controller.value('control.picture', { exercise, seat: 'maine-ema' })).toMatchObject({
    seat: 'maine-ema',
  });
  expect(await controller.value('control.objectives', { exercise })).not.toEqual([]);
  expect(await controller.value('control.briefing', { exercise })).toMatchObject({
    hazards: expect.any(Array),
    roles: { caller: { en: 'caller', fr: 'appelante' } },
  });
  const spoke = {
    id: 'speak-as-1',
    type: 'SpeakAs',
    payload: { as: 'The mayor', to: ['maine-ema'], means: await means(), subject: 'Well?', body: 'What now?' },
  };
  expect(await controller.call('control.command', { exercise, command: spoke })).toMatchObject({ ok: true });
  expect(await controller.value('control.search', { exercise, text: 'what now' })).toMatchObject([{ kind: 'message' }]);
  expect(here.troubles).toEqual([]);

  async function means(): Promise<string> {
    const live = await here.served.conduct.open(exercise);
    return Object.keys(live?.kit.scenario.means ?? {})[0] ?? '';
  }
});

test('control acts for a seat at a time that has passed, and gives it back', async () => {
  await using here = await house();
  const { exercise } = here;
  const controller = await here.staff('controller');
  await controller.call('exercises.start', { exercise, speed: 1 });
  await controller.call('control.jump', { exercise, to: 120_000 });
  await controller.call('control.takeSeat', { exercise, seat: 'maine-ema' });
  const command = {
    id: 'declare-1',
    seat: 'maine-ema',
    type: 'Declare',
    payload: { level: 'subdivision' },
    occurredAt: 60_000,
  };
  const outcome = await controller.call<{ readonly seq: number }>('control.actForSeat', { exercise, command });
  expect(outcome).toMatchObject({ ok: true });
  const [line] = await controller.value<readonly { readonly at: number; readonly occurredAt: number }[]>(
    'control.log',
    { exercise, before: outcome.seq + 1, limit: 1 },
  );
  expect(line).toMatchObject({ occurredAt: 60_000 });
  await controller.call('control.giveSeat', { exercise, seat: 'maine-ema' });
});

test('evaluators follow evidence, observe and rate; controllers may not rate, and only a director ends', async () => {
  await using here = await house();
  const { exercise } = here;
  const [controller, evaluator, director] = [
    await here.staff('controller'),
    await here.staff('evaluator'),
    await here.staff('director'),
  ];
  await controller.call('exercises.start', { exercise, speed: 1 });
  await controller.call('control.jump', { exercise, to: 15 * 60_000 });
  const [{ objective } = { objective: '' }] = await evaluator.value<readonly { readonly objective: string }[]>(
    'control.objectives',
    { exercise },
  );
  const rating = {
    id: 'rating-01',
    type: 'GiveRating',
    payload: { objective, task: null, rating: 'S', text: 'Late.' },
  };
  expect(await controller.tell('control.command', { exercise, command: rating })).toMatchObject({ code: 'FORBIDDEN' });
  await using watch = evaluator.watch('evaluation.live', { exercise });
  expect(await evaluator.call('control.command', { exercise, command: rating })).toMatchObject({ ok: true });
  await watch.until(({ frames }) => (frames.at(-1)?.data['ratings'] as readonly unknown[] | undefined)?.length === 1);
  const end = { id: 'end-it-all', type: 'EndExercise', payload: {} };
  expect(await controller.tell('control.command', { exercise, command: end })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await director.call('control.command', { exercise, command: end })).toMatchObject({ ok: true });
  expect(await director.value('exercises.get', { exercise })).toMatchObject({ state: 'ended' });
});

test('the wall shows what was reported, to observers as well', async () => {
  await using here = await house();
  const { exercise } = here;
  const controller = await here.staff('controller');
  await controller.call('exercises.start', { exercise, speed: 1 });
  await controller.call('control.jump', { exercise, to: 60 * 60_000 });
  const watcher = await here.seated(null);
  expect(await watcher.value('wall.briefing', { exercise })).toMatchObject({ places: expect.any(Array) });
  await using watch = watcher.watch('wall.live', { exercise });
  await watch.until(({ frames }) => frames.length > 0);
  expect(Object.keys(watch.frames[0]?.data ?? {}).toSorted()).toEqual([
    'clock',
    'crossings',
    'news',
    'reported',
    'sites',
  ]);
});
