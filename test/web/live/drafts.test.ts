import { expect, test, vi } from 'vitest';
import { Drafts } from '../../../packages/web/src/live/drafts.ts';
import { exerciseTimeAt, wallAt } from '../../../packages/web/src/live/running-clock.ts';

function browser() {
  const kept = new Map<string, string>();
  const saved: [string, string][] = [];
  const open = (): Drafts =>
    new Drafts({
      kept: (place) => kept.get(place) ?? null,
      keep: (place, text) => void kept.set(place, text),
      save: (place, text) => {
        saved.push([place, text]);
        return Promise.resolve();
      },
      now: () => 5000,
    });
  return { kept, saved, open };
}

test('a stroke is kept at once, and goes to the server once the writing rests', () => {
  vi.useFakeTimers();
  const { saved, open } = browser();
  const drafts = open();
  drafts.write('answer/7', 'We can');
  drafts.write('answer/7', 'We can take two');
  expect(open().read('answer/7')).toBe('We can take two');
  expect(saved).toEqual([]);
  vi.advanceTimersByTime(2000);
  expect(saved).toEqual([['answer/7', 'We can take two']]);
  expect(drafts.lastKept).toBe(5000);
  vi.useRealTimers();
});

test('a draft of this browser wins over the server’s; where it has none, the server’s stands', () => {
  const { open } = browser();
  const drafts = open();
  drafts.write('answer/7', 'mine');
  drafts.takeIn([
    { place: 'answer/7', text: 'from another device' },
    { place: 'answer/8', text: 'from another device' },
  ]);
  expect([drafts.read('answer/7'), drafts.read('answer/8')]).toEqual(['mine', 'from another device']);
  vi.clearAllTimers();
});

test('a draft that was sent here does not come back from the server', () => {
  const { open } = browser();
  const drafts = open();
  drafts.write('answer/7', 'sent');
  drafts.drop('answer/7');
  drafts.takeIn([{ place: 'answer/7', text: 'sent' }]);
  expect(drafts.read('answer/7')).toBe('');
});

test('the clock runs on between frames as fast as it was said to, and stands while paused', () => {
  const view = { state: 'running', at: 60_000, wall: '2026-10-07T18:00:00.000Z', speed: 4, because: null } as never;
  expect(exerciseTimeAt({ view, heardAt: 100 }, 1100)).toBe(64_000);
  expect(wallAt({ view, heardAt: 100 }, 1100)).toBe(Date.parse('2026-10-07T18:00:01.000Z'));
  const paused = { state: 'paused', at: 60_000, wall: '2026-10-07T18:00:00.000Z', speed: 0, because: null } as never;
  expect(exerciseTimeAt({ view: paused, heardAt: 100 }, 90_100)).toBe(60_000);
});
