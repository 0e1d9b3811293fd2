import { expect, test } from 'vitest';
import { crowdOf, freeBox } from '../../../packages/web/src/observer/crowd.ts';

const at = (x: number, y: number) => ({ x, y });

test('signs that stand in each other’s way are a crowd, step by step from one to the next', () => {
  const row = [at(0, 0), at(500, 0), at(20, 0), at(40, 5), at(60, 0)];
  expect(crowdOf(row, 25)).toEqual([0, 2, 3, 4]);
  expect(crowdOf(row, 15)).toEqual([]);
});

test('a few are no crowd, and where all stand together a second picture gains nothing', () => {
  expect(crowdOf([at(0, 0), at(10, 0), at(20, 0), at(500, 0)], 25)).toEqual([]);
  expect(crowdOf([at(0, 0), at(10, 0), at(20, 0), at(30, 0)], 25)).toEqual([]);
});

test('the close view goes where it covers nothing that is to be seen, or nowhere', () => {
  const [left, right] = [
    { x: 0, y: 0, width: 100, height: 100 },
    { x: 200, y: 0, width: 100, height: 100 },
  ];
  const sign = { x: 90, y: 90, width: 30, height: 30 };
  expect(freeBox([left, right], [sign])).toBe(right);
  expect(freeBox([left], [sign])).toBeNull();
});
