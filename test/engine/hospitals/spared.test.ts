import { expect, test } from 'vitest';
import type { SparedWait } from '../../../packages/server/src/engine/world.ts';
import { Town } from '../../builders/hospital-town.ts';

const causesOf = (spared: readonly SparedWait[]): ReadonlySet<string | null> => {
  const town = new Town({ spared });
  for (let i = 0; i < 60; i++) town.arrives(`c${i}`, { needsSurgery: i % 2 === 0 });
  return new Set(
    town
      .until(480)
      .of('StationBlocked')
      .map(({ cause }) => cause),
  );
};

test.each(['door', 'theatre', 'staff', 'supply'] as const)(
  'a run that spares the wait for %s never waits for it',
  (wait) => {
    expect(causesOf([wait]).has(wait)).toBe(false);
  },
);

test('without anything spared, a flood of patients waits for places and for theatres or their staff', () => {
  const causes = causesOf([]);
  expect(causes.has('door')).toBe(true);
  expect(causes.has('theatre') || causes.has('staff')).toBe(true);
});
