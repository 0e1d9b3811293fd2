import { asyncProperty, assert, constantFrom, nat, oneof, record, string, tuple } from 'fast-check';
import { minutes } from '@samaritan/scenarios/values/time';
import { expect, test } from 'vitest';
import { anExercise } from '../conduct/rooms.ts';
import type { Browser } from './browser.ts';
import { type House, house } from './house.ts';
import { procedures } from './procedures.ts';

/** A room in play, a person in one of its seats, and what one exercise has that the other has not. */
interface Desk extends AsyncDisposable {
  readonly here: House;
  readonly player: Browser;
  /** Ids of what another seat has attached, and of who sits there; made up where nobody does. */
  readonly foreign: { readonly attachment: string; readonly participant: string };
}

const attach = (who: Browser, exercise: string, name: string, words: string, type = 'text/plain'): Promise<Response> =>
  who.fetch(`/files/${exercise}/attachments?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: words,
  });

async function desk(seat: string, others: number): Promise<Desk> {
  const here = await house();
  const { exercise } = here;
  const player = await here.seated(seat);
  const director = await here.staff('server-director');
  await director.call('exercises.start', { exercise, speed: 0.25 });
  let foreign: Desk['foreign'] = { attachment: crypto.randomUUID(), participant: crypto.randomUUID() };
  for (let n = 0; n < others; n++) {
    const other = await here.seated('nb-emo');
    const sent = await attach(other, exercise, `secret-${n}.txt`, `the secret plan ${n}`);
    const { id: attachment } = (await sent.json()) as { readonly id: string };
    await other.call('seat.saveDraft', { place: 'form/Declare', text: `a secret draft ${n}` });
    const { participant } = await other.value<{ participant: { participant: { id: string } } }>('privacy.mine');
    foreign = { attachment, participant: participant.participant.id };
    const payload = { seat: null, occurredAt: minutes(0), text: `a secret note ${n}` };
    const command = { id: `note-${crypto.randomUUID()}`, type: 'EnterJournal', payload };
    await director.call('control.command', { exercise, command });
    await attach(director, exercise, 'secret.txt', 'of the staff');
    if (n === 0) await other.call('privacy.erase', { exercise, participant: participant.participant.id });
  }
  return { here, player, foreign, [Symbol.asyncDispose]: () => here[Symbol.asyncDispose]() };
}

/** Of each its own by nature: when it is, and what a name was drawn for it. */
const ofItsOwn = [
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g,
  /\d{4}-\d\d-\d\dT[\d:.]+Z/g,
  /(?<="seal":")[^"]+/g,
  /Person \d+/g,
  /127\.0\.0\.1:\d+/g,
];
const untold = new Set(['date', 'x-ratelimit-reset', 'set-cookie', 'keep-alive']);

/** All that comes back of a call: status, headers and bytes. */
async function bytesOf(answer: Response): Promise<string> {
  const headers = [...answer.headers].filter(([name]) => !untold.has(name));
  const all = JSON.stringify([answer.status, headers, await answer.text()]).replaceAll('\\"', '"');
  return ofItsOwn.reduce((text, pattern) => text.replaceAll(pattern, '…'), all);
}

type Act =
  | { readonly kind: 'draft'; readonly place: string; readonly text: string }
  | { readonly kind: 'attach'; readonly name: string; readonly text: string; readonly type: string }
  | { readonly kind: 'read'; readonly which: number }
  | { readonly kind: 'ask'; readonly path: string }
  | { readonly kind: 'tell'; readonly path: string };

const asked = [
  '/api/rpc/seat.drafts',
  '/api/rpc/privacy.mine',
  '/api/rpc/seat.unitLog',
  '/api/rpc/report.feedback.list?input={"exercise":"HERE"}',
  '/api/rpc/control.log?input={"exercise":"HERE","limit":5}',
  '/api/rpc/control.search?input={"exercise":"HERE","text":"secret"}',
  '/files/HERE/attachments/FOREIGN',
  '/files/HERE/attachments/%00',
  '/files/HERE/attachments/',
  '/files/HERE/bodies.ndjson',
  '/files/HERE/exercise.ndjson',
];
const acts = oneof(
  record({ kind: constantFrom('draft' as const), place: string({ minLength: 1 }), text: string() }),
  record({
    kind: constantFrom('attach' as const),
    name: string({ minLength: 1, maxLength: 20 }),
    text: string(),
    type: constantFrom('text/plain', 'image/png', 'text/html'),
  }),
  record({ kind: constantFrom('read' as const), which: nat(20) }),
  record({ kind: constantFrom('ask' as const), path: constantFrom(...asked) }),
  record({ kind: constantFrom('tell' as const), path: constantFrom('privacy.erase', 'exercises.eraseNow') }),
);

/** What a seat does about its files and words; `mine` are the ids of what it has attached so far. */
async function done({ here, player, foreign }: Desk, act: Act, mine: string[]): Promise<string> {
  const { exercise } = here;
  const tell = (path: string, input: object): Promise<Response> =>
    player.fetch(`/api/rpc/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
  switch (act.kind) {
    case 'draft':
      return bytesOf(await tell('seat.saveDraft', { place: act.place, text: act.text }));
    case 'attach': {
      const sent = await attach(player, exercise, act.name, act.text, act.type);
      if (sent.status === 201) mine.push(((await sent.clone().json()) as { readonly id: string }).id);
      return bytesOf(sent);
    }
    case 'read':
      return bytesOf(
        await player.fetch(`/files/${exercise}/attachments/${mine[act.which % (mine.length + 1)] ?? 'none'}`),
      );
    case 'ask':
      return bytesOf(await player.fetch(act.path.replace('HERE', exercise).replace('FOREIGN', foreign.attachment)));
    case 'tell':
      return bytesOf(await tell(act.path, { exercise, participant: foreign.participant }));
  }
}

test('whatever others attach, begin to write and erase, a seat’s own files, drafts and record are the same bytes', async () => {
  await using one = await desk('maine-ema', 0);
  await using other = await desk('maine-ema', 3);
  const [mine, theirs]: [string[], string[]] = [[], []];
  const seen: string[] = [];
  await assert(
    asyncProperty(tuple(...Array.from({ length: 60 }, () => acts)), async (all) => {
      for (const act of all) {
        const answer = await done(one, act, mine);
        expect([act, await done(other, act, theirs)]).toEqual([act, answer]);
        seen.push(answer);
      }
    }),
    // What was kept stays kept: a shorter list would be done in another room.
    { numRuns: 1, seed: 20_261_124, endOnFailure: true },
  );
  expect(seen.join('\n')).not.toContain('secret');
  for (const status of [200, 201, 403, 404, 415])
    expect(seen.some((text) => text.startsWith(`[${status},`))).toBe(true);
  expect(other.here.troubles).toEqual([]);
});

test('what is another’s is answered as what never was, and a seat has its own file back', async () => {
  await using there = await desk('maine-ema', 2);
  const { here, player, foreign } = there;
  const { exercise } = here;
  const sent = await attach(player, exercise, 'mine.txt', 'my own words');
  const { id } = (await sent.json()) as { readonly id: string };
  expect(await (await player.fetch(`/files/${exercise}/attachments/${id}`)).text()).toBe('my own words');
  const drop = (text: string): string => text.replace(/\["x-ratelimit-remaining","\d+"\]/, '');
  const got = async (path: string, init?: RequestInit): Promise<string> =>
    drop(await bytesOf(await player.fetch(path, init)));
  const unknown = crypto.randomUUID();
  expect(await got(`/files/${exercise}/attachments/${foreign.attachment}`)).toBe(
    await got(`/files/${exercise}/attachments/${unknown}`),
  );
  const post = (body: object): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(await got('/api/rpc/privacy.erase', post({ exercise, participant: foreign.participant }))).toBe(
    await got('/api/rpc/privacy.erase', post({ exercise, participant: unknown })),
  );
  // Another exercise, and one that never was.
  const elsewhere = await anExercise(here.served.conduct);
  const at = async (where: string): Promise<readonly string[]> => {
    const answers: string[] = [];
    for (const file of ['aar.html', 'exercise.ndjson', 'bodies.ndjson', 'msel.csv', 'maps/here', `attachments/${id}`])
      answers.push(`${file} ${await got(`/files/${where}/${file}`)}`);
    answers.push(drop(await bytesOf(await attach(player, where, 'a.txt', 'words'))));
    for (const { path, kind } of procedures) {
      if (kind === 'subscription' || path.startsWith('session.')) continue;
      const input = { exercise: where, seat: 'nb-emo', participant: unknown };
      const asks = `/api/rpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`;
      answers.push(`${path} ${await (kind === 'query' ? got(asks) : got(`/api/rpc/${path}`, post(input)))}`);
    }
    return answers;
  };
  expect(await at(elsewhere)).toEqual(await at(unknown));
  expect(here.troubles).toEqual([]);
});
