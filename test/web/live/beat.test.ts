import { expect, test } from 'vitest';
import { Beat } from '../../../packages/web/src/live/beat.ts';

/** A page whose time is told by hand; what it draws is on the screen when the test says so. */
function page() {
  let now = 10_000;
  let timers: { readonly at: number; readonly run: () => void }[] = [];
  let drawn: (() => void)[] = [];
  const beat = new Beat({
    now: () => now,
    later: (run, ms) => void timers.push({ at: now + ms, run }),
    drawn: (run) => void drawn.push(run),
    together: (run) => run(),
  });
  const pass = (ms: number): void => {
    const end = now + ms;
    for (;;) {
      const next = timers.toSorted((a, b) => a.at - b.at)[0];
      if (next === undefined || next.at > end) break;
      timers = timers.filter((one) => one !== next);
      now = Math.max(now, next.at);
      next.run();
    }
    now = end;
  };
  const draw = (): void => {
    const done = drawn;
    drawn = [];
    for (const run of done) run();
  };
  return { beat, pass, draw };
}

test('what comes first is taken at once, what follows with the next beat, together with what goes with every beat', () => {
  const { beat, pass } = page();
  const seen: string[] = [];
  beat.next(() => seen.push('first'));
  expect(seen).toEqual(['first']);
  const leave = beat.join(() => seen.push('clock'));
  beat.next(() => seen.push('second'));
  pass(200);
  expect(seen).toEqual(['first']);
  pass(50);
  expect(seen).toEqual(['first', 'second', 'clock']);
  pass(250);
  expect(seen).toEqual(['first', 'second', 'clock', 'clock']);
  leave();
  pass(1000);
  expect(seen).toHaveLength(4);
});

test('a beat waits for a hand to be answered, but not for ever', () => {
  const { beat, pass } = page();
  let beats = 0;
  beat.join(() => beats++);
  pass(0);
  expect(beats).toBe(1);
  pass(200);
  beat.hand();
  pass(200);
  expect(beats).toBe(1);
  pass(50);
  expect(beats).toBe(2);
  for (let pressed = 0; pressed < 15; pressed++) {
    beat.hand();
    pass(100);
  }
  expect(beats).toBe(3);
});

test('a page that took long to draw rests thrice as long, though no more than a second', () => {
  const { beat, pass, draw } = page();
  let beats = 0;
  beat.join(() => beats++);
  pass(0);
  pass(200);
  draw();
  pass(350);
  expect(beats).toBe(1);
  pass(50);
  expect(beats).toBe(2);
  pass(900);
  draw();
  pass(100);
  expect(beats).toBe(3);
});

test('what is no longer wanted does not come, and what asks for the same again comes once', () => {
  const { beat, pass } = page();
  const seen: string[] = [];
  const [kept, dropped] = [() => void seen.push('kept'), () => void seen.push('dropped')];
  beat.next(() => undefined);
  beat.next(kept);
  beat.next(kept);
  beat.next(dropped);
  beat.drop(dropped);
  pass(1000);
  expect(seen).toEqual(['kept']);
});
