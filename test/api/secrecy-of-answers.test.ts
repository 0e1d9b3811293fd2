import { type SeatId, id } from '@samaritan/scenarios/values/id';
import { asyncProperty, assert, constantFrom, oneof, record, string, uniqueArray } from 'fast-check';
import { minutes, simTime } from '@samaritan/scenarios/values/time';
import { expect, test, vi } from 'vitest';
import type { World } from '../../packages/server/src/engine/world.ts';
import { everyCommand } from '../builders/every-command.ts';
import { hiddenChanges } from '../builders/hidden-changes.ts';
import { opened } from '../conduct/rooms.ts';
import type { Browser, Watch } from './browser.ts';
import { type House, house } from './house.ts';

/** An exercise that stands at fifty minutes, and a person in one of its seats. */
interface Desk extends AsyncDisposable {
  readonly here: House;
  readonly player: Browser;
  readonly watch: Watch;
  /** Reaches into the running world itself. */
  readonly change: (change: (world: World) => void) => Promise<void>;
}

async function desk(seat: string, notes: number): Promise<Desk> {
  const here = await house();
  const { exercise } = here;
  const player = await here.seated(seat);
  const director = await here.staff('server-director');
  const control = (type: string, payload: object) =>
    director.call('control.command', { exercise, command: { id: `${type}-${crypto.randomUUID()}`, type, payload } });
  await director.call('exercises.start', { exercise, speed: 1 });
  await control('SetClock', { speed: 0 });
  const live = await opened(here.served.conduct, exercise);
  await live.jump(simTime(minutes(50)));
  // The log of one is longer than the other's by what control alone may read.
  for (let n = 0; n < notes; n++)
    await control('EnterJournal', { seat: null, occurredAt: minutes(40), text: 'Nobody reads this.' });
  const watch = player.watch('seat.live', undefined);
  await vi.waitFor(() => expect(watch.frames).not.toEqual([]), { timeout: 60_000 });
  return {
    here,
    player,
    watch,
    change: (change) => live.read((world) => change(world as World)),
    [Symbol.asyncDispose]: async () => {
      await watch[Symbol.asyncDispose]();
      await here[Symbol.asyncDispose]();
    },
  };
}

/** All that comes back of a call but what every answer has of its own time and server. */
async function bytesOf(player: Browser, command: object): Promise<string> {
  const response = await player.fetch('/api/rpc/seat.command', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ command }),
  });
  return `${response.status} ${await response.text()}`;
}

/** What a seat’s page was told, each part as it was told last, and the id to come back by; without the wall’s time. */
function told({ frames }: Watch): string {
  const last = (part: string): unknown => frames.findLast(({ data }) => data[part] !== undefined)?.data[part];
  const all = (part: string) => frames.flatMap(({ data }) => data[part] as readonly { readonly id?: string }[]);
  // Accepted and refused ones are counted apart: how they lie in one frame is its pace.
  const sent = new Map(all('sent').map((one) => [one.id ?? '', one]));
  return JSON.stringify([
    frames.at(-1)?.id,
    all('items'),
    [...sent].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ['expected', 'requests', 'holding'].map(last),
  ]);
}

const log = async (player: Browser): Promise<string> => JSON.stringify(await player.value('seat.unitLog'));

test.each(['maine-ema', 'calais-hospital'])(
  'whatever is hidden from %s, its commands are answered and refused in the same bytes, under the same cursors',
  async (seat) => {
    await using one = await desk(seat, 0);
    await using other = await desk(seat, 7);
    const all = await (
      await opened(one.here.served.conduct, one.here.exercise)
    ).read((world) => everyCommand(world as World));
    await other.change((world) => {
      for (const change of Object.values(hiddenChanges)) change(world, id<SeatId>(seat));
    });
    // Of the seat’s own words; and some that are no words at all.
    const sound = constantFrom(...all).map(({ type, payload }): object => ({ type, payload }));
    const broken = record({ type: constantFrom('Declare', 'ActivateSurge', 'Wish'), payload: string() });
    const named = record({
      id: string({ minLength: 8, maxLength: 12, unit: constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', '-') }),
      asked: oneof({ weight: 9, arbitrary: sound }, broken),
    });
    const answers = new Map<string, number>();
    await assert(
      asyncProperty(
        uniqueArray(named, { minLength: 20, maxLength: 40, selector: (given) => given.id }),
        async (given) => {
          for (const { id: name, asked } of given) {
            const command = { ...asked, id: name };
            const answer = await bytesOf(one.player, command);
            expect([command, await bytesOf(other.player, command)]).toEqual([command, answer]);
            const kind = /"code":"([\w-]+)"/.exec(answer)?.[1] ?? 'accepted';
            answers.set(kind, (answers.get(kind) ?? 0) + 1);
          }
        },
      ),
      // What was given stays given: a shorter list would be given to another world.
      { numRuns: 5, seed: 20_261_124, endOnFailure: true },
    );
    expect(answers.size).toBeGreaterThan(4);
    expect(answers.get('accepted')).toBeGreaterThan(4);
    await vi.waitFor(() => expect(told(other.watch)).toBe(told(one.watch)), { timeout: 30_000 });
    expect(await log(other.player)).toBe(await log(one.player));
    // Resumed in the middle as well.
    const middle = '3.2.1';
    await using back = one.player.watch('seat.live', undefined, middle);
    await using alsoBack = other.player.watch('seat.live', undefined, middle);
    await vi.waitFor(
      () => {
        expect(back.frames).not.toEqual([]);
        expect(told(alsoBack)).toBe(told(back));
      },
      { timeout: 30_000 },
    );
  },
);

test('what a seat does know changes its answers, so the test above can fail', async () => {
  await using one = await desk('calais-hospital', 0);
  await using other = await desk('calais-hospital', 0);
  await other.change((world) => {
    for (const hospital of world.hospitals.all.values())
      hospital.surgeSince = hospital.surgeSince === null ? world.now : null;
  });
  const command = { id: 'open-surge-1', type: 'ActivateSurge', payload: { hospital: 'calais-community' } };
  expect(await bytesOf(other.player, command)).not.toBe(await bytesOf(one.player, command));
});
