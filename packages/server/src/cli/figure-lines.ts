import type { Figure } from '../study/bench.ts';

/** One line a figure: its name, its median, its unit. */
export const figureLines = (figures: readonly Figure[]): readonly string[] => {
  const width = Math.max(48, ...figures.map(({ name }) => name.length));
  return figures.map(({ name, unit, median }) => `${name.padEnd(width)} ${figureText(median).padStart(14)} ${unit}`);
};

const figureText = (value: number): string =>
  value >= 1000 ? Math.round(value).toLocaleString('en-CA') : value.toFixed(2);
