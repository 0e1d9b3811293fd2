import type { HistoryView } from '@samaritan/server/views/control/frame';
import type { Point } from '../ui/series.ts';

/** What an office was told of the hurt, as a line of steps, with the newest count of the dead. */
export interface WallCurve {
  readonly seat: string;
  readonly points: readonly Point[];
  readonly injured: number;
  readonly changedAt: number;
  readonly dead: number | null;
}

/** A curve for each office that was told a count, those with the higher counts first. */
export function wallCurves({ at, series }: HistoryView): readonly WallCurve[] {
  return Object.entries(series)
    .flatMap(([name, values]): readonly WallCurve[] => {
      const seat = /^reported\/(.+)\/injured$/.exec(name)?.[1];
      if (seat === undefined) return [];
      const points: Point[] = [];
      values.forEach((value, i) => {
        const moment = at[i];
        if (value !== null && moment !== undefined && points.at(-1)?.value !== value)
          points.push({ at: moment, value });
      });
      const last = points.at(-1);
      if (last === undefined) return [];
      const dead = series[`reported/${seat}/dead`]?.findLast((value) => value !== null) ?? null;
      return [{ seat, points, injured: last.value, changedAt: last.at, dead }];
    })
    .toSorted((a, b) => b.injured - a.injured);
}
