import type { HospitalRow } from '../evaluation/report/hospitals.ts';
import type { Chart } from './chart.ts';
import { type ChartWords, broken, stepped, still, timeAxis } from './frame.ts';
import { type Palette, fontFamily } from './palette.ts';

export interface OccupancyWords extends ChartWords {
  readonly place: (id: string) => string;
  readonly percent: (share: number) => string;
}

const size = { width: 760, columns: 4, left: 38, right: 8, gap: 14, title: 44, plot: 62, bottom: 22 } as const;

/**
 * Beds taken at each hospital over time, as small pictures of one scale: staffed beds are a dashed line, what lies above it
 * is filled. Hospitals without staffed beds are left out; null where none is left.
 */
export function occupancy(
  hospitals: readonly HospitalRow[],
  end: number,
  { words, palette }: { readonly words: OccupancyWords; readonly palette: Palette },
): Chart | null {
  const shown = hospitals.filter(({ staffed, inpatients }) => staffed > 0 && inpatients.length > 0);
  if (shown.length === 0) return null;
  const top = Math.max(1.2, ...shown.map(({ peakOccupancy }) => Math.ceil(peakOccupancy * 5) / 5));
  const each = size.title + size.plot + size.bottom;
  const width = (size.width - size.left - size.right - (size.columns - 1) * size.gap) / size.columns;
  const places = shown.map((_, i) => ({
    left: size.left + (i % size.columns) * (width + size.gap),
    top: Math.floor(i / size.columns) * each + size.title,
  }));
  const axes = (i: number) => ({ xAxisIndex: i, yAxisIndex: i });
  const time = timeAxis(end, palette, words);
  return {
    name: 'occupancy',
    width: size.width,
    height: Math.ceil(shown.length / size.columns) * each,
    option: {
      ...still(palette),
      title: shown.map(({ hospital, peakOccupancy }, i) => ({
        left: places[i]?.left ?? 0,
        top: (places[i]?.top ?? 0) - size.title + 2,
        padding: 0,
        itemGap: 2,
        text: broken(words.place(hospital), 27).slice(0, 2).join('\n'),
        subtext: words.percent(peakOccupancy),
        textStyle: { fontSize: 11, fontWeight: 600, color: palette.ink, fontFamily, lineHeight: 12 },
        subtextStyle: { fontSize: 10, color: peakOccupancy > 1 ? palette.call : palette.ink3, fontFamily },
      })),
      grid: places.map((place) => ({ ...place, width, height: size.plot })),
      xAxis: shown.map((_, i) => ({
        ...time,
        gridIndex: i,
        interval: end,
        axisLabel: {
          ...time.axisLabel,
          fontSize: 10,
          showMaxLabel: true,
          alignMinLabel: 'left',
          alignMaxLabel: 'right',
        },
      })),
      yAxis: shown.map((_, i) => ({
        type: 'value',
        gridIndex: i,
        min: 0,
        max: top,
        interval: 0.5,
        splitLine: { showMaxLine: false, lineStyle: { color: palette.line } },
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: {
          show: i % size.columns === 0,
          fontSize: 10,
          color: palette.ink3,
          fontFamily,
          showMaxLabel: top % 0.5 === 0,
          formatter: (share: number): string => words.percent(share),
        },
      })),
      series: shown.flatMap(({ staffed, inpatients }, i) => {
        const shares = stepped(inpatients, end).map(([at, value]) => [at, value / staffed] as const);
        const unseen = { type: 'line', step: 'end', stack: `over-${i}`, showSymbol: false, lineStyle: { width: 0 } };
        return [
          { ...unseen, ...axes(i), data: shares.map(([at, share]) => [at, Math.min(1, share)]) },
          {
            ...unseen,
            ...axes(i),
            data: shares.map(([at, share]) => [at, Math.max(0, share - 1)]),
            areaStyle: { color: palette.callLine, opacity: 1 },
          },
          {
            type: 'line',
            ...axes(i),
            showSymbol: false,
            data: [
              [0, 1],
              [end, 1],
            ],
            lineStyle: { color: palette.ink3, width: 1, type: 'dashed' },
          },
          {
            type: 'line',
            step: 'end',
            ...axes(i),
            showSymbol: false,
            data: shares,
            lineStyle: { color: palette.ink, width: 1.6 },
          },
        ];
      }),
    } as Chart['option'],
  };
}
