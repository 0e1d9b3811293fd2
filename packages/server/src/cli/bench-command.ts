import { holdFigure, modelFigures, withCasualties } from '../study/bench.ts';
import { startingLevers } from './levers.ts';
import { openScenario } from './scenario-source.ts';
import { countIn } from './statement.ts';
import type { Terminal } from './terminal.ts';

export interface BenchArguments {
  readonly rounds: string;
}

/** `samaritan bench engine`: the figures of docs/performance.md, measured in one run. */
export function benchEngineCommand(given: BenchArguments, terminal: Terminal): void {
  const rounds = countIn('--rounds', given.rounds, terminal.words);
  const scenario = openScenario('strait', terminal);
  const levers = startingLevers(scenario, [], terminal.words);
  const figures = [
    holdFigure(1000, rounds),
    holdFigure(10_000, rounds),
    ...modelFigures('strait', { scenario, levers, rounds }),
    ...modelFigures('500 casualties', { scenario: withCasualties(scenario, 500), levers, rounds }),
    ...modelFigures('20,000 casualties', {
      scenario: withCasualties(scenario, 20_000),
      levers,
      rounds: Math.min(3, rounds),
    }),
  ];
  const small = figures.find(({ name }) => name === '500 casualties: cost of an event');
  const large = figures.find(({ name }) => name === '20,000 casualties: cost of an event');
  const ratio = small === undefined || large === undefined ? Number.NaN : large.median / small.median;
  const lines = figures.map(
    ({ name, unit, median }) =>
      `${name.padEnd(40)} ${(median >= 1000 ? Math.round(median).toLocaleString('en-CA') : median.toFixed(2)).padStart(14)} ${unit}`,
  );
  terminal.result(
    { figures, costRatio: ratio },
    [...lines, `${'cost of an event, 20,000 against 500'.padEnd(40)} ${ratio.toFixed(2).padStart(14)} ×`].join('\n'),
  );
}
