import type { Figure } from '../study/bench.ts';
import { median } from '../study/statistics.ts';

/** One way of doing something, measured in turn with others. */
export interface Contender {
  readonly name: string;
  readonly unit: string;
  readonly measure: () => Promise<number>;
}

export interface Turns {
  readonly rounds: number;
  readonly tick: (done: string) => void;
}

/**
 * Each contender once a round, in an order that turns from round to round, so that a machine that is disturbed disturbs all of
 * them. A first round that warms up is not counted.
 */
export async function inTurns(contenders: readonly Contender[], { rounds, tick }: Turns): Promise<readonly Figure[]> {
  const values = new Map<Contender, number[]>(contenders.map((one) => [one, []]));
  for (let round = 0; round <= rounds; round++) {
    const first = round % contenders.length;
    for (const one of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      const value = await one.measure();
      if (round > 0) values.get(one)?.push(value);
      tick(`${round}/${rounds} ${one.name}`);
    }
  }
  return [...values].map(([{ name, unit }, all]) => figureOf(name, unit, all));
}

export const figureOf = (name: string, unit: string, rounds: readonly number[]): Figure => ({
  name,
  unit,
  median: median(rounds),
  rounds,
});

/** What one figure is of another, each round with its own; the median of that. */
export const ratioOf = (name: string, one: Figure, other: Figure): Figure => {
  const pairs = one.rounds.map((value, i) => value / (other.rounds[i] ?? Number.NaN));
  return figureOf(name, '×', pairs);
};

/** How often a second, over `span` milliseconds; `act` says how many it did. */
export async function perSecond(span: number, act: () => number | Promise<number>): Promise<number> {
  const began = performance.now();
  let done = 0;
  while (performance.now() - began < span) done += await act();
  return done / ((performance.now() - began) / 1000);
}
