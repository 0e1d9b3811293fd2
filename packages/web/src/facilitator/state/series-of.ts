import type { HistoryView } from '@samaritan/server/views/control/frame';
import type { Point } from '../../ui/series.ts';

/** The samples of one series from a moment on, and the figure now as the last one; what is missing is left out. */
export function pointsOf(
  history: HistoryView | null,
  name: string,
  { from, now, current }: { readonly from: number; readonly now: number; readonly current: number | null },
): readonly Point[] {
  const points: Point[] = [];
  const values = history?.series[name];
  const moments = history?.at ?? [];
  if (values !== undefined)
    for (let i = firstAt(moments, from); i < moments.length; i++) {
      const [at, value] = [moments[i], values[i]];
      if (at !== undefined && at <= now && value !== undefined && value !== null) points.push({ at, value });
    }
  if (current !== null && (points.at(-1)?.at ?? -1) < now) points.push({ at: now, value: current });
  return points;
}

/** The figure as it stood at a moment: that of the last sample at or before it; null before the first. */
export function valueAt(points: readonly Point[], at: number): number | null {
  let found: number | null = null;
  for (const point of points) {
    if (point.at > at) break;
    found = point.value;
  }
  return found;
}

/** The same, of shares of a whole. */
export const sharesOf = (points: readonly Point[], whole: number): readonly Point[] =>
  whole <= 0 ? [] : points.map(({ at, value }) => ({ at, value: value / whole }));

function firstAt(moments: readonly number[], from: number): number {
  let [low, high] = [0, moments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moments[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
