import type { CredentialChecks } from '../evaluation/report/credentials.ts';
import type { Chart } from './chart.ts';
import { type ChartWords, broken, countAxis, stepped, still, timeAxis } from './frame.ts';
import { type Palette, fontFamily } from './palette.ts';

export interface WaitingWords extends ChartWords {
  readonly mostWaiting: (count: number) => string;
  readonly waitingAtEnd: (count: number) => string;
}

const size = { width: 760, height: 170, left: 40, right: 150, top: 18, bottom: 26 } as const;

/** Clinicians from outside who stood at a hospital and were not yet let work, over time. Null where none came. */
export function waitingClinicians(
  { queue }: CredentialChecks,
  end: number,
  { words, palette }: { readonly words: WaitingWords; readonly palette: Palette },
): Chart | null {
  const peak = queue.reduce((best, point) => (point.value > best.value ? point : best), { at: 0, value: 0 });
  if (peak.value === 0) return null;
  const label = { show: true, fontSize: 11, fontFamily, fontWeight: 600, color: palette.ink };
  const last = queue.at(-1)?.value ?? 0;
  return {
    name: 'waiting-clinicians',
    width: size.width,
    height: size.height,
    option: {
      ...still(palette),
      grid: { left: size.left, right: size.right, top: size.top, bottom: size.bottom },
      xAxis: timeAxis(end, palette, words),
      yAxis: countAxis(peak.value, palette, words),
      series: [
        {
          type: 'line',
          step: 'end',
          data: stepped(queue, end),
          showSymbol: false,
          lineStyle: { color: palette.ink, width: 2 },
        },
        {
          type: 'scatter',
          symbolSize: 0.1,
          itemStyle: { opacity: 1 },
          data: [
            {
              value: [peak.at, peak.value],
              label: {
                ...label,
                position: 'top',
                formatter: `${words.mostWaiting(peak.value)}, ${words.clock(peak.at)}`,
                textBorderColor: palette.pane,
                textBorderWidth: 3,
              },
            },
            {
              value: [end, last],
              label: {
                ...label,
                position: 'right',
                align: 'left',
                formatter: broken(words.waitingAtEnd(last), 22).join('\n'),
              },
            },
          ],
        },
      ],
    } as Chart['option'],
  };
}
