import type { MinutesLost } from '../evaluation/report/minutes.ts';
import type { Wait } from '@samaritan/scenarios/vocabulary/resources';
import type { Chart } from './chart.ts';
import { still } from './frame.ts';
import { type Palette, fontFamily } from './palette.ts';

export interface MinutesWords {
  readonly wait: (wait: Wait) => string;
  readonly minutes: (minutes: number) => string;
}

const size = { width: 760, left: 220, right: 90, row: 22 } as const;

/** Minutes lost at each wait as bars from zero, those gained to the left of it; the figure at the end of each. Null where none were. */
export function minutesBars(
  { rows }: MinutesLost,
  { words, palette }: { readonly words: MinutesWords; readonly palette: Palette },
): Chart | null {
  const shown = rows.filter(({ sum }) => sum !== 0);
  if (shown.length === 0) return null;
  return {
    name: 'minutes',
    width: size.width,
    height: shown.length * size.row + 12,
    option: {
      ...still(palette),
      grid: { left: size.left, right: size.right, top: 6, bottom: 6 },
      xAxis: {
        type: 'value',
        axisLabel: { show: false },
        splitLine: { show: false },
        min: Math.min(0, ...shown.map(({ sum }) => sum * 1.25)),
        max: Math.max(0, ...shown.map(({ sum }) => sum)),
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: shown.map(({ wait }) => words.wait(wait)),
        axisTick: { show: false },
        axisLine: { onZero: true, lineStyle: { color: palette.ink3 } },
        axisLabel: { color: palette.ink, fontSize: 11, fontFamily, margin: 8, interval: 0 },
        offset: 0,
        position: 'left',
      },
      series: [
        {
          type: 'bar',
          barWidth: 10,
          itemStyle: { color: palette.ink2 },
          data: shown.map(({ sum }) => ({
            value: sum,
            label: {
              show: true,
              position: sum < 0 ? 'left' : 'right',
              formatter: words.minutes(sum),
              color: palette.ink,
              fontSize: 11,
              fontFamily,
            },
          })),
        },
      ],
    },
  };
}
