import { expect, test } from 'vitest';
import { house } from './house.ts';

test('the report comes as a file in the language asked for, and can do nothing to the pages', async () => {
  await using here = await house();
  const controller = await here.staff('controller');
  await controller.call('exercises.start', { exercise: here.exercise, speed: 1 });
  await controller.call('control.jump', { exercise: here.exercise, to: 15 * 60_000 });
  const document = await controller.fetch(`/files/${here.exercise}/aar.html?lang=fr`);
  expect((await document.text()).includes('Annexe B')).toBe(true);
  expect(document.headers.get('content-security-policy')).toContain('sandbox');
  expect(here.troubles).toEqual([]);
});

test('log, script and maps come as files to those who may have them, and to nobody else', async () => {
  await using here = await house();
  const at = `/files/${here.exercise}`;
  const controller = await here.staff('controller');
  await controller.call('exercises.start', { exercise: here.exercise, speed: 1 });
  const text = async (path: string) => (await controller.fetch(`${at}/${path}`)).text();
  expect((await text('exercise.ndjson')).split('\n')[0]).toMatch(/^\{"format":"samaritan-log\/1"/);
  expect((await text('msel.csv?lang=fr')).includes('contingence')).toBe(true);
  expect((await controller.fetch(`${at}/papers/none.html`)).status).toBe(404);
  const player = await here.seated('maine-ema');
  expect((await player.fetch(`${at}/maps/here`)).status).toBe(200);
  for (const path of ['aar.html', 'exercise.ndjson', 'bodies.ndjson', 'msel.xlsx', 'papers/inject-cards.html'])
    expect((await player.fetch(`${at}/${path}`)).status, path).toBe(403);
  expect((await here.browser().fetch(`${at}/aar.json`)).status).toBe(401);
  expect((await (await here.staff('evaluator')).fetch(`${at}/bodies.ndjson`)).status).toBe(403);
  expect(here.troubles).toEqual([]);
});

test('a player attaches a picture, staff see it, and a page of the web is no attachment', async () => {
  await using here = await house();
  const player = await here.seated('maine-ema');
  const send = (type: string) =>
    player.fetch(`/files/${here.exercise}/attachments?name=plan.png`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: new Uint8Array([137, 80, 78, 71]),
    });
  expect((await send('text/html')).status).toBe(415);
  const sent = await send('image/png');
  expect(sent.status).toBe(201);
  const { id } = (await sent.json()) as { readonly id: string };
  const evaluator = await here.staff('evaluator');
  const got = await evaluator.fetch(`/files/${here.exercise}/attachments/${id}`);
  expect([got.status, got.headers.get('content-type'), (await got.bytes()).length]).toEqual([200, 'image/png', 4]);
});

test('somebody sees all that is kept of them, and when they erase it their words are gone for everybody at once', async () => {
  await using here = await house();
  const { exercise } = here;
  const controller = await here.staff('controller');
  await controller.call('exercises.start', { exercise, speed: 1 });
  const player = await here.seated('maine-ema');
  const live = await here.served.conduct.open(exercise);
  const means = Object.keys(live?.kit.scenario.means ?? {})[0];
  const payload = { to: ['nb-emo'], means, subject: 'A secret subject', body: 'A secret body' };
  await player.call('seat.command', { command: { id: 'message-1', type: 'SendMessage', payload } });
  const mine = await player.value<{ readonly participant: { readonly participant: { readonly id: string } } }>(
    'privacy.mine',
  );
  expect(JSON.stringify(mine)).toContain('A secret body');
  const { id: participant } = mine.participant.participant;
  expect(await controller.value('control.search', { exercise, text: 'secret' })).toHaveLength(1);
  const other = await here.seated('nb-emo');
  expect(await other.tell('privacy.erase', { exercise, participant })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await player.call<number>('privacy.erase', { exercise, participant })).toBeGreaterThan(2);
  expect(await controller.value('control.search', { exercise, text: 'secret' })).toEqual([]);
  expect(await player.ask('seat.briefing')).toMatchObject({ code: 'UNAUTHORIZED' });
});

test('an attachment whose name is markup, or is given twice, harms nothing', async () => {
  await using here = await house();
  const player = await here.seated('maine-ema');
  const attach = (query: string) =>
    player.fetch(`/files/${here.exercise}/attachments?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: 'words',
    });
  const kept = await attach(`name=${encodeURIComponent('<img src=x>"\r\nx: y')}`);
  const { id } = (await kept.json()) as { readonly id: string };
  const file = await player.fetch(`/files/${here.exercise}/attachments/${id}`);
  expect(file.headers.get('content-disposition')).toBe(
    "attachment; filename*=UTF-8''%3Cimg%20src%3Dx%3E%22%0D%0Ax%3A%20y",
  );
  expect(file.headers.get('content-security-policy')).toContain('sandbox');
  expect((await attach('name=a&name=b')).status).toBe(400);
  expect((await attach('')).status).toBe(400);
  expect(here.troubles).toEqual([]);
});

test('who has attached as much as one may is told so in both languages, and what they attached stays', async () => {
  await using here = await house();
  const { exercise } = here;
  const player = await here.seated('maine-ema');
  const attach = () =>
    player.fetch(`/files/${exercise}/attachments?name=a.txt`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: 'words',
    });
  const { id } = (await (await attach()).json()) as { readonly id: string };
  await here.served.database.db.updateTable('attachment').set({ size: 200_000_000 }).where('id', '=', id).execute();
  const full = await attach();
  expect(full.status).toBe(413);
  expect(await full.json()).toEqual({
    error: 'full-for-sender',
    text: { en: expect.stringContaining('500 files') as string, fr: expect.stringContaining('500 fichiers') as string },
  });
  expect((await player.fetch(`/files/${exercise}/attachments/${id}`)).status).toBe(200);
});

test('what fails of our own is told to whoever keeps the server, and to nobody else', async () => {
  await using here = await house();
  here.served.uploads.keep = () => {
    throw new TypeError('the shelf is broken');
  };
  const director = await here.staff('server-director');
  const answer = await director.fetch('/files/sheets', {
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    body: 'a,b',
  });
  expect(answer.status).toBe(500);
  expect(await answer.json()).toEqual({ error: 'internal error' });
  expect(here.troubles).toHaveLength(1);
  expect(here.troubles[0]).toContain('the shelf is broken');
});
