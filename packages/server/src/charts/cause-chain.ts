import type { Chart } from './chart.ts';
import { broken, still } from './frame.ts';
import { type Palette, fontFamily } from './palette.ts';

/** One moment on the line of causes. */
export interface Link {
  readonly clock: string;
  readonly text: string;
  /** Number of the log entry. */
  readonly entry: string;
  /** Since the moment before it; null where nothing is to be said. */
  readonly later: string | null;
  /** Drawn as a filled diamond. */
  readonly decision: boolean;
}

const size = { width: 760, columns: 5, row: 118, left: 10, top: 24 } as const;
const width = (size.width - size.left) / size.columns;

/** Moments on a line from left to right, in rows of five, the delay on each link, what happened beneath. Null of no moments. */
export function causeChain(
  links: readonly Link[],
  { name, palette }: { readonly name: string; readonly palette: Palette },
): Chart | null {
  if (links.length === 0) return null;
  const rows = Math.ceil(links.length / size.columns);
  const height = rows * size.row + 6;
  const at = (i: number): readonly [number, number] => [
    size.left + (i % size.columns) * width,
    size.top + Math.floor(i / size.columns) * size.row,
  ];
  const rails = links.flatMap((_, i) => {
    const [x, y] = at(i);
    if (i === links.length - 1) return [];
    return [
      [x, y],
      [x + width * (i % size.columns === size.columns - 1 ? 0.8 : 1), y],
      [null, null],
    ];
  });
  const axis = { type: 'value', show: false, min: 0 } as const;
  return {
    name,
    width: size.width,
    height,
    option: {
      ...still(palette),
      grid: { left: 0, right: 0, top: 0, bottom: 0 },
      xAxis: { ...axis, max: size.width },
      yAxis: { ...axis, max: height, inverse: true },
      series: [
        { type: 'line', data: rails, showSymbol: false, lineStyle: { color: palette.ink, width: 1.6 } },
        {
          type: 'scatter',
          z: 3,
          data: links.map(({ clock, text, entry, decision }, i) => ({
            value: at(i),
            symbol: decision ? 'diamond' : 'circle',
            symbolSize: decision ? 14 : 11,
            itemStyle: decision
              ? { color: palette.act, borderColor: palette.act, opacity: 1 }
              : { color: palette.pane, borderColor: palette.ink, borderWidth: 2, opacity: 1 },
            label: {
              show: true,
              position: [0, 17],
              align: 'left',
              verticalAlign: 'top',
              fontFamily,
              fontSize: 10.5,
              lineHeight: 13,
              color: palette.ink2,
              formatter: [`{at|${clock}}`, ...broken(text, 25), `{log|${entry}}`].join('\n'),
              rich: {
                at: { fontWeight: 700, fontSize: 11, color: palette.ink, fontFamily, lineHeight: 14 },
                log: { fontSize: 9.5, color: palette.ink3, fontFamily, lineHeight: 13 },
              },
            },
          })),
        },
        {
          type: 'scatter',
          symbolSize: 0.1,
          itemStyle: { opacity: 1 },
          data: links.flatMap(({ later }, i) => {
            const [x, y] = at(i - 1);
            if (i === 0 || later === null) return [];
            return [
              {
                value: [x + width / 2, y],
                label: {
                  show: true,
                  position: 'top',
                  distance: 3,
                  formatter: later,
                  fontSize: 10,
                  color: palette.ink3,
                  fontFamily,
                },
              },
            ];
          }),
        },
      ],
    } as Chart['option'],
  };
}
