import { formatClock } from '../../words/format.ts';
import { type Block, type Column, table } from '../sheet/block.ts';

interface Series {
  readonly name: string;
  readonly points: readonly { readonly at: number; readonly value: number }[];
  readonly say: (value: number) => string;
}

const hour = 3_600_000;

/** Several counts at the hours of an exercise, every second where there are more than ten, and at its end: what a picture of them shows. */
export function overTime(
  caption: string,
  head: string,
  { end, series }: { readonly end: number; readonly series: readonly Series[] },
): Block {
  const step = end > 10 * hour ? 2 * hour : hour;
  const times = Array.from({ length: Math.ceil(end / step) }, (_, i) => i * step);
  const columns: readonly Column[] = [
    { head },
    ...[...times, end].map((at) => ({ head: formatClock(at), figures: true })),
  ];
  const rows = series.map(({ name, points, say }) => [
    name,
    ...[...times, end].map((at) => say(points.findLast((point) => point.at <= at)?.value ?? 0)),
  ]);
  return table(caption, columns, rows);
}
