import type { LeverMetric, LeverRow } from '../evaluation/counterfactual.ts';
import type { MetricId } from '../evaluation/metrics.ts';
import type { Chart } from './chart.ts';
import { broken, roundStep, still } from './frame.ts';
import { type Palette, fontFamily } from './palette.ts';

export interface LeverWords {
  readonly lever: (row: LeverRow) => string;
  readonly metric: (id: MetricId) => string;
  readonly signed: (value: number) => string;
  readonly number: (value: number) => string;
  readonly notComparable: string;
}

const size = { width: 760, left: 210, gap: 30, right: 40, top: 46, row: 34, bottom: 8 } as const;
const metrics: readonly MetricId[] = [
  'preventable_deaths',
  'clinician_hours_waiting',
  'minutes_to_first_cross_border_unit',
];

/**
 * What each lever was worth: a dot at the mean difference, a whisker over its interval; filled where the interval leaves
 * zero, a square where there was one replay and no interval. Null where nothing was compared.
 */
export function leverIntervals(
  rows: readonly LeverRow[],
  { words, palette }: { readonly words: LeverWords; readonly palette: Palette },
): Chart | null {
  const of = (row: LeverRow, id: MetricId): LeverMetric | undefined =>
    row.comparable ? row.metrics.find(({ metric, difference }) => metric === id && difference !== null) : undefined;
  const shown = metrics.filter((id) => rows.some((row) => of(row, id) !== undefined));
  if (shown.length === 0) return null;
  const width = (size.width - size.left - size.right - (shown.length - 1) * size.gap) / shown.length;
  const left = (i: number): number => size.left + i * (width + size.gap);
  const names = rows.map((row) =>
    broken(row.comparable ? words.lever(row) : `${words.lever(row)} (${words.notComparable})`, 36).join('\n'),
  );
  const row = Math.max(size.row, 8 + 12 * Math.max(...names.map((name) => name.split('\n').length)));
  const height = size.top + rows.length * row + size.bottom;
  return {
    name: 'lever-intervals',
    width: size.width,
    height,
    option: {
      ...still(palette),
      title: shown.map((id, i) => ({
        left: left(i),
        top: 0,
        padding: 0,
        text: broken(words.metric(id), 27).join('\n'),
        textStyle: { fontSize: 11, fontWeight: 600, color: palette.ink, fontFamily, lineHeight: 13 },
      })),
      grid: shown.map((_, i) => ({ left: left(i), width, top: size.top, height: rows.length * row })),
      xAxis: shown.map((id, i) => {
        const ends = rows.flatMap((row) => {
          const found = of(row, id);
          return found === undefined ? [] : [found.difference ?? 0, ...(found.interval ?? [])];
        });
        const reach = Math.max(2, ...ends.map(Math.abs)) * 1.15;
        const step = roundStep(reach / 2.4);
        // Ticks are counted from the low end: it must be a whole number of steps from zero, or they stand beside their figures.
        const most = Math.ceil(reach / step) * step;
        return {
          type: 'value',
          gridIndex: i,
          position: 'top',
          min: -most,
          max: most,
          interval: step,
          splitLine: { show: false },
          axisLine: { show: false },
          axisTick: { show: false },
          axisLabel: {
            color: palette.ink3,
            fontSize: 10,
            fontFamily,
            showMinLabel: false,
            showMaxLabel: false,
            hideOverlap: true,
            formatter: words.number,
          },
        };
      }),
      yAxis: shown.map((_, i) => ({
        type: 'category',
        gridIndex: i,
        inverse: true,
        data: names,
        position: 'left',
        axisTick: { show: false },
        axisLine: { show: true, onZero: true, lineStyle: { color: palette.ink3 } },
        splitLine: { show: true, lineStyle: { color: palette.line } },
        axisLabel: {
          show: i === 0,
          color: palette.ink,
          fontSize: 10,
          lineHeight: 12,
          fontFamily,
          interval: 0,
        },
      })),
      series: shown.flatMap((id, i) =>
        panel(
          rows.map((row) => of(row, id)),
          i,
          { words, palette },
        ),
      ),
    } as Chart['option'],
  };
}

/** Whiskers as one broken line, dots and figures over them. */
function panel(
  found: readonly (LeverMetric | undefined)[],
  i: number,
  { words, palette }: { readonly words: LeverWords; readonly palette: Palette },
) {
  const axes = { xAxisIndex: i, yAxisIndex: i };
  const whiskers = found.flatMap((one, y) => {
    const interval = one?.interval ?? null;
    return interval === null
      ? []
      : [
          [interval[0], y],
          [interval[1], y],
          [null, null],
        ];
  });
  const dots = found.flatMap((one, y) => {
    if (one === undefined || one.difference === null) return [];
    const leavesZero = one.interval !== null && (one.interval[0] > 0 || one.interval[1] < 0);
    return [
      {
        value: [one.difference, y],
        symbol: one.interval === null ? 'rect' : 'circle',
        itemStyle: {
          color: leavesZero ? palette.ink : palette.pane,
          borderColor: palette.ink,
          borderWidth: 1.5,
          opacity: 1,
        },
        label: {
          show: true,
          position: 'top',
          distance: 2,
          formatter: words.signed(one.difference),
          color: palette.ink,
          fontSize: 10,
          fontFamily,
          fontWeight: leavesZero ? 700 : 400,
          textBorderColor: palette.pane,
          textBorderWidth: 3,
        },
      },
    ];
  });
  return [
    {
      type: 'line',
      ...axes,
      data: whiskers,
      symbol: 'rect',
      symbolSize: [1.5, 8],
      showAllSymbol: true,
      lineStyle: { color: palette.ink, width: 1.5 },
      itemStyle: { color: palette.ink },
    },
    { type: 'scatter', ...axes, symbolSize: 8, data: dots },
  ];
}
