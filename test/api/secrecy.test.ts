import { asyncProperty, assert, boolean, constantFrom, integer, record } from 'fast-check';
import { type SeatId, id } from '@samaritan/scenarios/values/id';
import { minutes, simTime } from '@samaritan/scenarios/values/time';
import { expect, test } from 'vitest';
import { Beside } from '../../packages/server/src/api/control/beside.ts';
import { Sockets } from '../../packages/server/src/api/live/sockets.ts';
import { SteadyClocks } from '../../packages/server/src/api/live/steady-clock.ts';
import { seatLive } from '../../packages/server/src/api/seat/seat-live.ts';
import { seatLog } from '../../packages/server/src/api/seat/seat-router.ts';
import type { LiveExercise } from '../../packages/server/src/conduct/conduct.ts';
import type { ReadonlyWorld } from '../../packages/server/src/engine/world.ts';
import { rooms } from '../conduct/rooms.ts';

/** What no seat may learn but by what reaches it. */
interface Hidden {
  readonly severity: 'immediate' | 'delayed' | 'minimal' | 'expectant';
  readonly rpm: number;
  readonly dead: boolean;
  readonly othersForget: number;
  readonly eventsMore: number;
  readonly msel: boolean;
}

const hidden = record<Hidden>({
  severity: constantFrom('immediate', 'delayed', 'minimal', 'expectant'),
  rpm: integer({ min: 0, max: 12 }),
  dead: boolean(),
  othersForget: integer({ min: 0, max: 40 }),
  eventsMore: integer({ min: 0, max: 5000 }),
  msel: boolean(),
});

const seat = id<SeatId>('maine-ema');

/** The same world to this seat, and another one behind it. */
function changed(world: ReadonlyWorld, { severity, rpm, dead, othersForget, eventsMore, msel }: Hidden): ReadonlyWorld {
  const { casualties, information } = world;
  return {
    ...world,
    seq: world.seq + eventsMore,
    casualties: {
      ...casualties,
      all: new Map([...casualties.all].map(([name, one]) => [name, { ...one, severity, rpm, dead }])),
    },
    information: {
      ...information,
      pictures: new Map(
        [...information.pictures].map(([whose, picture]) => [
          whose,
          whose === seat ? picture : { ...picture, items: picture.items.slice(othersForget) },
        ]),
      ),
    },
    msel: msel ? { ...world.msel, rows: new Map() } : world.msel,
    staffing: { ...world.staffing, clinicians: new Map() },
    hospitals: { ...world.hospitals, all: new Map() },
  };
}

/** Bytes and cursors of the first frames of a seat’s page, and of its log. */
async function shown(live: LiveExercise, world: ReadonlyWorld, lastEventId: string | null): Promise<string> {
  const seen: LiveExercise = { ...live, read: (look) => Promise.resolve(look(world)) };
  const stop = new AbortController();
  const stream = seatLive(
    {
      clocks: new SteadyClocks(),
      beside: new Beside(),
      sockets: new Sockets(),
      caller: { staff: null, participant: null, guesser: '' },
      connection: { close: () => undefined, backlog: () => 0 },
    },
    {
      live: { ...seen, clock: () => ({ state: 'paused', at: world.now, wall: '', speed: 0, because: null }) },
      seat,
      lastEventId,
      signal: stop.signal,
      isAllowed: () => Promise.resolve(true),
    },
  );
  const { value } = await stream.next();
  stop.abort();
  await stream.return(undefined);
  return JSON.stringify([value, await seatLog(seen, seat)]);
}

test('whatever is hidden from a seat, its page is sent the same bytes under the same ids', async () => {
  await using here = await rooms();
  await here.live.start(1);
  await here.live.jump(simTime(minutes(50)));
  const world = await here.live.read((one) => one);
  const [whole, rest] = [await shown(here.live, world, null), await shown(here.live, world, '2.1.0')];
  expect(whole.length).toBeGreaterThan(2000);
  expect(rest).not.toEqual(whole);
  await assert(
    asyncProperty(hidden, async (secret) => {
      const other = changed(world, secret);
      expect(await shown(here.live, other, null)).toBe(whole);
      expect(await shown(here.live, other, '2.1.0')).toBe(rest);
    }),
    { numRuns: 40 },
  );
});

test('what a seat does know changes its page', async () => {
  await using here = await rooms();
  await here.live.start(1);
  await here.live.jump(simTime(minutes(50)));
  const world = await here.live.read((one) => one);
  const before = await shown(here.live, world, null);
  const { information } = world;
  const mine = information.pictures.get(seat);
  if (mine === undefined) throw new Error('no picture');
  const less = { ...mine, items: mine.items.slice(0, -1) };
  const other = {
    ...world,
    information: { ...information, pictures: new Map([...information.pictures, [seat, less]]) },
  };
  expect(await shown(here.live, other as ReadonlyWorld, null)).not.toBe(before);
});
