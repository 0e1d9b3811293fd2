import { callFigure, compareFigure } from '../study/bench-calls.ts';
import { holdFigure, modelFigures, recordedFigures, withCasualties } from '../study/bench.ts';
import { figureLines } from './figure-lines.ts';
import { startingLevers } from './levers.ts';
import { openScenario } from './scenario-source.ts';
import { countIn } from './statement.ts';
import type { Terminal } from './terminal.ts';

export interface BenchArguments {
  readonly rounds: string;
  readonly pairs: string;
}

/** `samaritan bench engine`: the figures of docs/performance.md, measured in one run. */
export async function benchEngineCommand(given: BenchArguments, terminal: Terminal): Promise<void> {
  const rounds = countIn('--rounds', given.rounds, terminal.words);
  const scenario = openScenario('strait', terminal);
  const levers = startingLevers(scenario, [], terminal.words);
  const figures = [
    callFigure('start: samaritan --version', ['--version'], rounds),
    callFigure(
      'start, read and check: run strait --until 0:01',
      ['run', 'strait', '--until', '0:01', '--no-documents', '--out', 'OUT'],
      rounds,
    ),
    callFigure('run strait --no-documents', ['run', 'strait', '--no-documents', '--out', 'OUT'], rounds),
    holdFigure(1000, rounds),
    holdFigure(10_000, rounds),
    ...modelFigures('strait', { scenario, levers, rounds }),
    ...recordedFigures('strait', { scenario, levers, rounds }),
    ...modelFigures('500 casualties', { scenario: withCasualties(scenario, 500), levers, rounds }),
    ...modelFigures('20,000 casualties', {
      scenario: withCasualties(scenario, 20_000),
      levers,
      rounds: Math.min(3, rounds),
    }),
    await compareFigure(scenario, levers, countIn('--pairs', given.pairs, terminal.words)),
  ];
  const small = figures.find(({ name }) => name === '500 casualties: cost of an event');
  const large = figures.find(({ name }) => name === '20,000 casualties: cost of an event');
  const ratio = small === undefined || large === undefined ? Number.NaN : large.median / small.median;
  const costRatio = { name: 'cost of an event, 20,000 against 500', unit: '×', median: ratio, rounds: [ratio] };
  terminal.result({ figures, costRatio: ratio }, figureLines([...figures, costRatio]).join('\n'));
}
