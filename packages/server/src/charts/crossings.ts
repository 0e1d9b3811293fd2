import type { CrossingRow } from '../evaluation/report/crossings.ts';
import type { Chart } from './chart.ts';
import { type ChartWords, broken, countAxis, stepped, still, timeAxis } from './frame.ts';
import { type Palette, fontFamily } from './palette.ts';

export interface CrossingWords extends ChartWords {
  readonly place: (id: string) => string;
  readonly closed: string;
  readonly mostStanding: (count: number) => string;
}

const size = { width: 760, left: 150, right: 120, top: 10, plot: 52, gap: 14, bottom: 26 } as const;

/**
 * Who stood at each crossing over time, one strip a crossing on one scale of time and of people; while it was closed the
 * strip is shaded and says so. Null where the scenario has no crossing.
 */
export function crossingQueues(
  crossings: readonly CrossingRow[],
  end: number,
  { words, palette }: { readonly words: CrossingWords; readonly palette: Palette },
): Chart | null {
  if (crossings.length === 0) return null;
  const most = (row: CrossingRow): number => row.queue.reduce((max, { value }) => Math.max(max, value), 0);
  const count = countAxis(Math.max(1, ...crossings.map(most)), palette, words);
  const time = timeAxis(end, palette, words);
  const top = (i: number): number => size.top + i * (size.plot + size.gap);
  const height = top(crossings.length) - size.gap + size.bottom;
  return {
    name: 'crossing-queues',
    width: size.width,
    height,
    option: {
      ...still(palette),
      title: crossings.map((row, i) => ({
        left: 0,
        top: top(i),
        padding: 0,
        text: broken(words.place(row.crossing), 20).join('\n'),
        textStyle: { fontSize: 11, fontWeight: 600, color: palette.ink, fontFamily, lineHeight: 13 },
      })),
      grid: crossings.map((_, i) => ({ left: size.left, right: size.right, top: top(i), height: size.plot })),
      xAxis: crossings.map((_, i) => ({
        ...time,
        gridIndex: i,
        axisLabel: { ...time.axisLabel, show: i === crossings.length - 1 },
      })),
      yAxis: crossings.map((_, i) => ({
        ...count,
        gridIndex: i,
        interval: count.max,
        axisLabel: { ...count.axisLabel, fontSize: 10 },
      })),
      series: crossings.map((row, i) => ({
        type: 'line',
        step: 'end',
        xAxisIndex: i,
        yAxisIndex: i,
        data: stepped(row.queue, end),
        showSymbol: false,
        lineStyle: { color: palette.ink, width: 1.6 },
        endLabel: { show: false },
        markArea: {
          silent: true,
          itemStyle: { color: palette.callSoft, borderColor: palette.callLine, borderWidth: 1 },
          label: { color: palette.call, fontSize: 10, fontWeight: 600, fontFamily, position: 'insideTopLeft' },
          data: row.closures.map(({ from, to }) => [{ name: words.closed, xAxis: from }, { xAxis: to ?? end }]),
        },
        markPoint: {
          symbol: 'circle',
          symbolSize: 0.1,
          label: {
            show: true,
            position: 'right',
            distance: 6,
            color: palette.ink,
            fontSize: 11,
            fontFamily,
            formatter: broken(words.mostStanding(most(row)), 18).join('\n'),
          },
          data: [{ coord: [end, count.max / 2] }],
        },
      })),
    } as Chart['option'],
  };
}
