import { expect, test } from 'vitest';
import { gathered } from '../../../packages/web/src/live/gathered.ts';

interface Told {
  readonly rows?: number;
  readonly load?: number;
}

/** A beat that comes when the test says so. */
function beats() {
  const waiting = new Set<() => void>();
  return {
    beat: { next: (run: () => void) => void waiting.add(run), drop: (run: () => void) => void waiting.delete(run) },
    come: () => {
      const runs = [...waiting];
      waiting.clear();
      for (const run of runs) run();
    },
  };
}

test('what is told between two beats is taken together, the latest word of each part', () => {
  const taken: Told[] = [];
  const { beat, come } = beats();
  const { tell } = gathered<Told>((told) => taken.push(told), beat);
  tell({ rows: 1 });
  come();
  tell({ rows: 2, load: 1 });
  tell({ rows: 3 });
  expect(taken).toEqual([{ rows: 1 }]);
  come();
  come();
  expect(taken).toEqual([{ rows: 1 }, { rows: 3, load: 1 }]);
});

test('what waits is not taken once the page is left', () => {
  const taken: Told[] = [];
  const { beat, come } = beats();
  const { tell, stop } = gathered<Told>((told) => taken.push(told), beat);
  tell({ rows: 1 });
  stop();
  come();
  expect(taken).toEqual([]);
});
