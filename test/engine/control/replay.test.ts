import { type MeansId, type PlaceId, type RowId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { minutes } from '@samaritan/scenarios/values/time';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { worldDigest } from '../../../packages/server/src/log/digests.ts';
import { sha256 } from '../../../packages/server/src/study/sha.ts';
import { ControlRoom, minute, sealed } from '../../builders/control-room.ts';

const row = fc.constantFrom('1', '2', '3', '4', '5', '6', '7', 'A1', 'A2').map((n) => id<RowId>(n));
const reason = sealed('why');
const text = { en: sealed('Words'), fr: null };
const phone = id<MeansId>('phone');

/** Something control does, as long as the rules take it. */
type Deed = (room: ControlRoom) => unknown;

const deed: fc.Arbitrary<Deed> = fc.oneof(
  row.map(
    (n): Deed =>
      (room) =>
        room.asks('SendRow', { row: n }),
  ),
  row.map(
    (n): Deed =>
      (room) =>
        room.asks('HoldRow', { row: n }),
  ),
  row.map(
    (n): Deed =>
      (room) =>
        room.asks('ReleaseRow', { row: n }),
  ),
  row.map(
    (n): Deed =>
      (room) =>
        room.asks('SkipRow', { row: n }),
  ),
  fc.tuple(row, fc.integer({ min: -20, max: 40 }), fc.boolean()).map(
    ([n, by, following]): Deed =>
      (room) =>
        room.asks('ShiftRows', { row: n, by: minutes(by), following }),
  ),
  fc.tuple(row, fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 90 })).map(
    ([n, edition, at]): Deed =>
      (room) =>
        room.asks('EditRow', { row: n, edition, change: { text, at: minute(at) } }),
  ),
  fc.tuple(row, fc.option(fc.integer({ min: 0, max: 90 }))).map(
    ([n, at]): Deed =>
      (room) =>
        room.asks('AddRow', {
          row: n,
          from: 'mayor',
          to: [id<SeatId>('state')],
          means: phone,
          at: at === null ? null : minute(at),
          text,
          wantsAnswer: false,
        }),
  ),
  fc.boolean().map(
    (open): Deed =>
      (room) =>
        room.asks('AdjustWorld', { adjustment: { kind: 'crossing', crossing: id<PlaceId>('bridge'), open }, reason }),
  ),
  fc.boolean().map(
    (down): Deed =>
      (room) =>
        room.asks('AdjustWorld', { adjustment: { kind: 'means', means: phone, down }, reason }),
  ),
  fc.constant<Deed>((room) => room.asks('FreezeDeterioration', { reason })),
  fc.constant<Deed>((room) => room.asks('ResumeDeterioration', {})),
  fc.constant<Deed>((room) =>
    room.submits('county', {
      type: 'WarnPublic',
      payload: { site: id<PlaceId>('plaza'), advice: 'stay-away', text: reason },
    }),
  ),
);
const deeds = fc.array(fc.tuple(fc.integer({ min: 0, max: 15 }), deed), { maxLength: 12 });

/** How often each row may go. */
const limitOf = (n: string): number => (n === '7' ? 2 : 1);

test('whatever control does, and in whatever order, the log makes the same world and no row breaks its rules', () => {
  fc.assert(
    fc.property(deeds, (plan) => {
      const room = new ControlRoom();
      let now = 0;
      for (const [later, act] of plan) {
        now += later;
        act(room.until(now));
      }
      room.until(now + 60);
      expect(worldDigest(room.replayed(), sha256)).toBe(worldDigest(room.world, sha256));
      let held = new Set<string>();
      const times = new Map<string, number>();
      for (const event of room.events) {
        if (event.type === 'RowHeld') held.add(event.data.row);
        if (event.type === 'RowReleased') held.delete(event.data.row);
        if (event.type !== 'InjectSent') continue;
        const { row: n } = event.data;
        times.set(n, (times.get(n) ?? 0) + 1);
        if (held.has(n)) expect(event.by).toBe('control');
        held = new Set([...held].filter((one) => one !== n));
      }
      for (const [n, count] of times) expect(count).toBeLessThanOrEqual(limitOf(n));
      for (const { due, status, held, cameDue } of room.world.msel.rows.values())
        if (due !== null && status === 'waiting') expect(due > room.world.now || (held && cameDue !== null)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
