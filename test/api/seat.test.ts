import { expect, test } from 'vitest';
import { newSeatLink } from '../../packages/server/src/store/seat-link.ts';
import { type House, house } from './house.ts';
import type { Frame } from './browser.ts';

const at = 'maine-ema';

interface Sent {
  readonly id: string;
  readonly actor: string;
  readonly refusal: { readonly code: string } | null;
}

const message = (id: string, body = 'How many?') => ({
  command: {
    id,
    type: 'SendMessage',
    payload: { to: ['nb-emo'], means: 'telephone', subject: 'Casualties', body },
  },
});

const begun = async (here: House): Promise<void> => {
  const director = await here.staff('server-director');
  await director.call('exercises.start', { exercise: here.exercise, speed: 600 });
};

const sent = (frames: readonly Frame[]) => frames.flatMap(({ data }) => data['sent'] as readonly Sent[]);

const itemsOf = (frames: readonly Frame[]): readonly number[] =>
  frames.flatMap(({ data }) => (data['items'] as readonly { readonly n: number }[]).map(({ n }) => n));

test('a seat’s page is told its briefing, its stream from 1 on without a gap, and what it sent', async () => {
  await using here = await house();
  const player = await here.seated(at);
  await begun(here);
  const means = await meansOf(here);
  expect(await player.value('seat.briefing')).toMatchObject({ seat: { id: at } });
  await using watch = player.watch('seat.live', undefined);
  await watch.until(({ frames }) => itemsOf(frames).length >= 3);
  const outcome = await player.call<{ readonly ok: boolean }>('seat.command', withMeans(message('first-one'), means));
  expect(outcome.ok).toBe(true);
  await watch.until(({ frames }) => sent(frames).some(({ id }) => id === `${at}:first-one`));
  const items = itemsOf(watch.frames);
  expect(items).toEqual(items.map((_, i) => i + 1));
});

test('a page that comes back by the id of its last frame gets what it missed, once', async () => {
  await using here = await house();
  const player = await here.seated(at);
  await begun(here);
  let last = '';
  const seen: number[] = [];
  {
    await using watch = player.watch('seat.live', undefined);
    await watch.until(({ frames }) => itemsOf(frames).length >= 2);
    last = watch.frames.at(-1)?.id ?? '';
    seen.push(...itemsOf(watch.frames));
  }
  await using again = player.watch('seat.live', undefined, last);
  await again.until(({ frames }) => itemsOf(frames).length >= 3);
  seen.push(...itemsOf(again.frames));
  expect(seen).toEqual(seen.map((_, i) => i + 1));
});

test('a command that is sent again is answered as the first time', async () => {
  await using here = await house();
  const player = await here.seated(at);
  await begun(here);
  const means = await meansOf(here);
  const first = await player.call('seat.command', withMeans(message('same-name'), means));
  const second = await player.call('seat.command', withMeans(message('same-name', 'Other words'), means));
  expect(second).toEqual(first);
});

test('what the rules do not allow comes as an outcome with the refusal in it', async () => {
  await using here = await house();
  const player = await here.seated(at);
  await begun(here);
  expect(
    await player.call('seat.command', {
      command: { id: 'not-mine-1', type: 'ActivateSurge', payload: { hospital: 'calais' } },
    }),
  ).toMatchObject({ ok: false, refusal: { code: expect.any(String) } });
});

test('two seats that choose the same id for a command both have theirs', async () => {
  await using here = await house();
  const [one, other] = [await here.seated(at), await here.seated('nb-emo')];
  await begun(here);
  const means = await meansOf(here);
  await using mine = one.watch('seat.live', undefined);
  await using theirs = other.watch('seat.live', undefined);
  for (const player of [one, other])
    expect(await player.call('seat.command', withMeans(message('same-name'), means))).toEqual({ ok: true });
  await mine.until(({ frames }) => sent(frames).some(({ id }) => id === `${at}:same-name`));
  await theirs.until(({ frames }) => sent(frames).some(({ id }) => id === 'nb-emo:same-name'));
});

test('what is half written stays with the seat when another person takes it over, and the old page is cut off', async () => {
  await using here = await house();
  const player = await here.seated(at);
  await begun(here);
  await player.call('seat.saveDraft', { place: 'message/new', text: 'We need' });
  const before = here.browser().with('samaritan_seat', player.cookies.get('samaritan_seat') ?? '');
  await using watch = before.watch('seat.live', undefined);
  await watch.until(({ frames }) => frames.length > 0);
  await player.call('session.handOver', { name: 'Noor', consent: true });
  await watch.until(({ closed }) => closed !== null);
  expect(watch.closed).toBe(4403);
  expect(await before.ask('seat.briefing')).toMatchObject({ ok: false, code: 'UNAUTHORIZED' });
  expect(await player.value('seat.drafts')).toMatchObject([{ place: 'message/new', text: 'We need' }]);
  await using after = player.watch('seat.live', undefined);
  await after.until(({ frames }) => frames.length > 0);
  expect(after.frames[0]?.data['holding']).toMatchObject({ actor: 'person' });
});

test('whoever opens the link of their own seat again keeps the seat and what they had begun to write', async () => {
  await using here = await house();
  const { token } = await newSeatLink(here.served.database, { exercise: here.exercise, seat: at, role: 'player' });
  const player = here.browser();
  const joining = { token, name: 'Noor', language: 'en', consent: true };
  await player.call('session.join', joining);
  await player.call('seat.saveDraft', { place: 'message/new', text: 'We need' });
  await player.call('session.join', joining);
  const director = await here.staff('server-director');
  const seats = await director.value<readonly { readonly seat: string }[]>('exercises.seats', {
    exercise: here.exercise,
  });
  expect(seats.find(({ seat }) => seat === at)).toMatchObject({ actor: 'person', people: [{ name: 'Noor' }] });
  expect(await player.value('seat.drafts')).toMatchObject([{ place: 'message/new', text: 'We need' }]);
});

test('a seat that is left goes back to the autopilot', async () => {
  await using here = await house();
  const player = await here.seated(at);
  const director = await here.staff('server-director');
  const actor = async () =>
    (
      await director.value<readonly { readonly seat: string; readonly actor: string }[]>('exercises.seats', {
        exercise: here.exercise,
      })
    ).find(({ seat }) => seat === at)?.actor;
  expect(await actor()).toBe('person');
  await player.call('session.leave');
  expect(await actor()).toBe('autopilot-skilled');
});

async function meansOf(here: House): Promise<string> {
  const live = await here.served.conduct.open(here.exercise);
  return Object.keys(live?.kit.scenario.means ?? {})[0] ?? '';
}

const withMeans = ({ command }: ReturnType<typeof message>, means: string) => ({
  command: { ...command, payload: { ...command.payload, means } },
});
