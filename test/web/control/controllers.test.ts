import { simTime } from '@samaritan/scenarios/values/time';
import { expect, test } from 'vitest';
import { controllersOf, lastWith } from '../../../packages/web/src/facilitator/control-room.ts';

test('who controls are directors and controllers, not those who only watch', () => {
  const staff = ['director', 'controller', 'evaluator'].map((role) => ({ id: role, name: role, role }));
  expect(controllersOf({ staff }).map(({ role }) => role)).toEqual(['director', 'controller']);
});

test('a time of day typed for what was done is the last one that has passed, and none where that was before StartEx', () => {
  const timed = { briefing: { startsAt: '2026-10-14T20:00:00.000Z', zone: 'America/Toronto' } };
  const at = (hour: number, minute: number) => lastWith(timed, hour * 60 + minute, 30 * 60_000);
  expect(at(16, 10)).toBe(simTime(10 * 60_000));
  expect(at(16, 30)).toBe(simTime(30 * 60_000));
  expect(at(15, 59)).toBeNull();
  expect(at(16, 31)).toBeNull();
});
