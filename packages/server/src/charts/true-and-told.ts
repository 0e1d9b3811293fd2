import type { TrueAndTold } from '../evaluation/report/picture.ts';
import type { Chart } from './chart.ts';
import { type At, type ChartWords, broken, countAxis, standing, stepped, still, timeAxis } from './frame.ts';
import { type Palette, fontFamily } from './palette.ts';

export interface TrueAndToldWords extends ChartWords {
  readonly trueCount: (value: number) => string;
  /** Null: never told. */
  readonly toldCount: (seat: string, value: number | null) => string;
  readonly gap: (gap: { readonly truth: number; readonly told: number }) => string;
}

const size = { width: 760, height: 270, left: 40, right: 210, top: 16, bottom: 26 } as const;
const labelLine = 13;
const most = 30;

/**
 * Truth as a continuous line, two seats' counts as steps with a mark at each arrival, the gap to the first of them hatched,
 * the widest gap named, labels at the ends of the lines. Null where nothing has struck.
 */
export function trueAndTold(
  picture: TrueAndTold,
  end: number,
  { words, palette }: { readonly words: TrueAndToldWords; readonly palette: Palette },
): Chart | null {
  const { truth, worst, told } = picture;
  const top = [...truth, ...told.flatMap(({ counts }) => counts)].reduce((max, { value }) => Math.max(max, value), 0);
  if (picture.struckAt === null || top === 0) return null;
  const [first, second] = shown(picture);
  const axis = countAxis(top, palette, words);
  const last = (points: readonly At[]): number => points.at(-1)?.value ?? 0;
  const marks = (points: readonly At[]): readonly (readonly [number, number])[] =>
    points.filter((_, i) => i % Math.ceil(points.length / 40) === 0).map(({ at, value }) => [at, value] as const);
  const seats = [
    ...(second === undefined ? [] : [{ ...second, colour: palette.sim, type: 'dashed', symbol: 'rect' } as const]),
    ...(first === undefined ? [] : [{ ...first, colour: palette.act, type: 'solid', symbol: 'circle' } as const]),
  ];
  const ends = [
    { y: last(truth), text: words.trueCount(last(truth)), colour: palette.ink },
    ...seats.toReversed().map(({ seat, counts, colour }) => ({
      y: last(counts),
      text: words.toldCount(seat, counts.at(-1)?.value ?? null),
      colour,
    })),
  ];
  return {
    name: 'true-and-told',
    width: size.width,
    height: size.height,
    option: {
      ...still(palette),
      grid: { left: size.left, right: size.right, top: size.top, bottom: size.bottom },
      xAxis: timeAxis(end, palette, words),
      yAxis: axis,
      series: [
        ...(first === undefined ? [] : hatched(truth, first.counts, { end, palette })),
        ...seats.flatMap(({ counts, colour, type, symbol }) => [
          {
            type: 'line' as const,
            step: 'end' as const,
            data: stepped(counts, end),
            showSymbol: false,
            lineStyle: { color: colour, width: 1.8, type },
          },
          {
            type: 'scatter' as const,
            data: marks(counts),
            symbol,
            symbolSize: 6,
            itemStyle: { color: palette.pane, borderColor: colour, borderWidth: 1.5, opacity: 1 },
          },
        ]),
        {
          type: 'line',
          step: 'end',
          data: stepped(truth, end),
          showSymbol: false,
          lineStyle: { color: palette.ink, width: 2.2 },
        },
        ...(worst === null || worst.seat !== first?.seat ? [] : [widest(worst, end, { words, palette })]),
        {
          type: 'scatter',
          symbolSize: 0.1,
          itemStyle: { opacity: 1 },
          data: apart(ends, axis.max).map(({ y, text, colour }) => ({
            value: [end, y],
            label: {
              show: true,
              position: 'right',
              formatter: broken(text, most).join('\n'),
              color: colour,
              lineHeight: labelLine,
              fontWeight: 600,
              fontSize: 11,
              fontFamily,
            },
          })),
        },
      ],
    } as Chart['option'],
  };
}

/** The seat with the widest gap, and of the rest the one that was told most often; seats told nothing are in the table alone. */
function shown({ told, worst }: TrueAndTold): TrueAndTold['told'] {
  const heard = told.filter(({ counts }) => counts.length > 0);
  const others = heard.filter(({ seat }) => seat !== worst?.seat).toSorted((a, b) => b.counts.length - a.counts.length);
  return [...heard.filter(({ seat }) => seat === worst?.seat), ...others].slice(0, 2);
}

/** Between the two lines: the lower unseen, the difference on top of it, at every time either changes. */
function hatched(
  truth: readonly At[],
  told: readonly At[],
  { end, palette }: { readonly end: number; readonly palette: Palette },
) {
  const times = [...new Set([0, ...truth.map(({ at }) => at), ...told.map(({ at }) => at), end])].toSorted(
    (a, b) => a - b,
  );
  const pairs = times.map((at) => ({ at, truth: standing(truth, at), told: standing(told, at) }));
  const unseen = { type: 'line', step: 'end', stack: 'gap', showSymbol: false, lineStyle: { width: 0 } } as const;
  return [
    { ...unseen, data: pairs.map((pair) => [pair.at, Math.min(pair.truth, pair.told)]) },
    {
      ...unseen,
      data: pairs.map((pair) => [pair.at, Math.abs(pair.truth - pair.told)]),
      itemStyle: {
        decal: { symbol: 'rect', color: palette.callLine, dashArrayX: [1, 0], dashArrayY: [1.4, 5], rotation: -0.785 },
      },
      areaStyle: { color: palette.callSoft, opacity: 0.55 },
    },
  ];
}

/** A stroke from one line to the other, and what it says beside it: to the left where it stands late. */
function widest(
  worst: NonNullable<TrueAndTold['worst']>,
  end: number,
  { words, palette }: { readonly words: TrueAndToldWords; readonly palette: Palette },
) {
  const middle = (worst.truth + worst.told) / 2;
  return {
    type: 'line',
    data: [
      [worst.at, worst.told],
      [worst.at, middle],
      [worst.at, worst.truth],
    ],
    symbol: 'circle',
    symbolSize: 0.1,
    showAllSymbol: true,
    lineStyle: { color: palette.call, width: 2 },
    label: {
      show: true,
      position: worst.at > end * 0.6 ? 'left' : 'right',
      formatter: ({ dataIndex }: { readonly dataIndex: number }): string =>
        dataIndex === 1 ? `${words.gap(worst)}, ${words.clock(worst.at)}` : '',
      color: palette.call,
      fontWeight: 700,
      fontSize: 11,
      fontFamily,
      textBorderColor: palette.pane,
      textBorderWidth: 3,
    },
  };
}

interface EndLabel {
  readonly y: number;
  readonly text: string;
  readonly colour: string;
}

/** Labels pushed apart downwards, in values of the axis, so that none lies on another. */
function apart(labels: readonly EndLabel[], top: number): readonly EndLabel[] {
  const unit = top / (size.height - size.top - size.bottom);
  let floor = Number.POSITIVE_INFINITY;
  return labels
    .toSorted((a, b) => b.y - a.y)
    .map((label) => {
      const half = (broken(label.text, most).length * labelLine * unit) / 2;
      const y = Math.min(label.y, floor - half);
      floor = y - half - 3 * unit;
      return { ...label, y };
    });
}
