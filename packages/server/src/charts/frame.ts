import type { EChartsOption } from 'echarts';
import { type Palette, fontFamily } from './palette.ts';

/** How a chart says its figures, in one language. */
export interface ChartWords {
  /** Scenario clock of milliseconds since StartEx. */
  readonly clock: (ms: number) => string;
  readonly number: (value: number) => string;
}

export interface At {
  readonly at: number;
  readonly value: number;
}

const hour = 3_600_000;

/** What every chart shares: no motion, no tooltip, the text's face and size. */
export const still = (palette: Palette): EChartsOption => ({
  animation: false,
  textStyle: { fontFamily, fontSize: 11, color: palette.ink3 },
});

/** The axis of exercise time, from StartEx to the end, ticked by hours (two, where there are more than ten). */
export const timeAxis = (end: number, palette: Palette, { clock }: ChartWords) =>
  ({
    type: 'value',
    min: 0,
    max: Math.max(end, 1),
    interval: end > 10 * hour ? 2 * hour : hour,
    splitLine: { show: false },
    axisLine: { lineStyle: { color: palette.lineStrong } },
    axisTick: { show: true, lineStyle: { color: palette.lineStrong } },
    axisLabel: {
      color: palette.ink3,
      fontSize: 11,
      fontFamily,
      showMaxLabel: end % hour === 0,
      formatter: (ms: number): string => clock(ms),
    },
  }) as const;

/** An axis of counts from zero, in round steps, with hairlines across. */
export const countAxis = (top: number, palette: Palette, { number }: ChartWords) => {
  const interval = roundStep(top / 5);
  return {
    type: 'value',
    min: 0,
    max: Math.max(interval, Math.ceil(top / interval) * interval),
    interval,
    splitLine: { lineStyle: { color: palette.line } },
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: palette.ink3, fontSize: 11, fontFamily, formatter: (value: number): string => number(value) },
  } as const;
};

/** 1, 2 or 5 times a power of ten, at least 1 and at least `wanted`. */
export function roundStep(wanted: number): number {
  for (let power = 1; ; power *= 10) for (const lead of [1, 2, 5]) if (lead * power >= wanted) return lead * power;
}

/** A count as a line of steps from StartEx to the end: zero before its first point. */
export function stepped(points: readonly At[], end: number): readonly (readonly [number, number])[] {
  const known = points.filter(({ at }) => at <= end);
  const from: readonly At[] = known[0]?.at === 0 ? known : [{ at: 0, value: 0 }, ...known];
  return [...from, { at: end, value: from.at(-1)?.value ?? 0 }].map(({ at, value }) => [at, value] as const);
}

/** What a count stood at; zero before its first point. */
export function standing(points: readonly At[], at: number): number {
  let value = 0;
  for (const point of points) if (point.at <= at) value = point.value;
  return value;
}

/** Words in lines of at most `most` letters; a longer word stands alone. */
export function broken(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
