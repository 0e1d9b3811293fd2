import fc from 'fast-check';
import { minutes, simTime } from '@samaritan/scenarios/values/time';
import { expect, test } from 'vitest';
import type { Event } from '../../packages/server/src/engine/kernel/event.ts';
import type { LiveExercise } from '../../packages/server/src/conduct/conduct.ts';
import { anExercise, digestAt, digestOf, hasty, message, opened, replayed, seat, server, setClock } from './rooms.ts';
import { endExercise } from './rooms.ts';
import { sqlitePlace } from '../store/places.ts';

type Move =
  | { readonly do: 'say'; readonly from: string; readonly id: number }
  | { readonly do: 'speed'; readonly speed: number }
  | { readonly do: 'take' | 'give'; readonly seat: string }
  | { readonly do: 'jump'; readonly by: number }
  | { readonly do: 'step' | 'wait' | 'reload' };

const seats = ['calais-fire', 'calais-hospital', 'maine-ema'];
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ do: fc.constant('say' as const), from: fc.constantFrom(...seats), id: fc.nat(5) }),
  fc.record({ do: fc.constant('speed' as const), speed: fc.constantFrom(0, 0.25, 60, 600) }),
  fc.record({ do: fc.constantFrom('take' as const, 'give' as const), seat: fc.constantFrom(...seats) }),
  fc.record({ do: fc.constant('jump' as const), by: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ do: fc.constantFrom('step' as const, 'wait' as const, 'reload' as const) }),
);

const options = { machine: hasty(10), awayAfter: 10_000_000, snapshotEvery: 150 };

function make(live: LiveExercise, one: Move): Promise<unknown> {
  switch (one.do) {
    case 'say':
      return live.submit(message(`${one.id}`, one.from), { participant: one.from });
    case 'speed':
      return live.control(setClock(one.speed));
    case 'take':
      return live.takeSeat(seat(one.seat), 'person');
    case 'give':
      return live.giveSeat(seat(one.seat));
    case 'jump':
      return live.jump(simTime(live.clock().at + minutes(one.by)));
    case 'step':
      return live.stepToNextRow();
    case 'wait':
    case 'reload':
      return new Promise((resolve) => setTimeout(resolve, 5));
  }
}

test('any interleaving of commands, seats, speeds, jumps and reloads gives a log that replays to the same world', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 3, maxLength: 14 }), async (moves) => {
      await using place = await sqlitePlace();
      let one = await server(place, options);
      const name = await anExercise(one.conduct);
      let live = await opened(one.conduct, name);
      const told: Event[] = [];
      const hear = () => live.subscribe(({ events }) => void told.push(...events));
      let stop = hear();
      const first = await live.eventsAfter(0, 10_000);
      await live.start(60);
      let waiting: Promise<unknown>[] = [];
      for (const each of moves) {
        waiting.push(make(live, each));
        if (each.do !== 'reload') continue;
        await Promise.all(waiting);
        waiting = [];
        await one.conduct.close();
        stop();
        const missed = await live.eventsAfter(first.length + told.length, 10_000);
        told.push(...missed);
        one = await server(place, options);
        live = await opened(one.conduct, name);
        told.push(...(await live.eventsAfter(first.length + told.length, 10_000)));
        stop = hear();
      }
      await Promise.all(waiting);
      await live.control(endExercise());
      const { log } = await replayed(live);
      expect(log.events).toEqual([...first, ...told]);
      expect(await digestAt(live, log.events.length)).toBe(await digestOf(live));
      expect(log.events.every((event, i) => i === 0 || event.at >= (log.events[i - 1]?.at ?? 0))).toBe(true);
      const ids = log.events.flatMap((event) => (event.type === 'CommandAccepted' ? [event.data.id] : []));
      expect(new Set(ids).size).toBe(ids.length);
      expect(one.troubles).toEqual([]);
      await one.close();
    }),
    { numRuns: 12 },
  );
});
