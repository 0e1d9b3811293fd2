import { type SeatId, id } from '@samaritan/scenarios/values/id';
import { expect, test } from 'vitest';
import { seatView } from '../../../packages/server/src/views/seat/seat-view.ts';
import { Town, dispatch, fire, medicBase, plaza, unit } from '../../builders/plaza-town.ts';

const board = (town: Town, seat: SeatId): ReturnType<typeof seatView>['units'] => {
  const picture = town.world.information.pictures.get(seat);
  if (picture === undefined) throw new Error(`no picture of ${seat}`);
  return seatView(picture, 0, town.world.now).units;
};

test("a dispatch desk sees on its board where its units are, and a scene's commander has no such board", () => {
  const town = new Town().until(15);
  expect(board(town, dispatch).find((one) => one.unit === 'medic-base-advanced-1')).toEqual({
    unit: unit('medic-base-advanced-1'),
    status: 'ready',
    at: medicBase,
    to: null,
  });
  town.do('dispatch', 'DispatchUnits', { base: medicBase, kind: 'advanced', count: 1, to: plaza }).until(50);
  const sent = board(town, dispatch).find((one) => one.unit === 'medic-base-advanced-1');
  expect(sent?.status).not.toBe('ready');
  expect(board(town, fire)).toEqual([]);
});

test('the board shows units that answer to the seat and no others', () => {
  const town = new Town().until(90);
  const own = [...town.world.ems.units.values()].filter(({ seat }) => seat === id<SeatId>('dispatch'));
  expect(board(town, dispatch).map((one) => one.unit)).toEqual(own.map((one) => one.id).toSorted());
  expect(own.length).toBeLessThan(town.world.ems.units.size);
});

test('a unit that did not move is not told of again', () => {
  const town = new Town().until(120);
  const told = town
    .events('ItemArrived')
    .flatMap(({ data: { seat, content } }) =>
      seat === dispatch && content.kind === 'figures' ? (content.units ?? []).map((one) => one.unit) : [],
    );
  expect(told.length).toBeGreaterThan(0);
  expect(new Set(told).size).toBe(told.length);
});
