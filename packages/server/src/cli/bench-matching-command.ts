import { type RegistryBench, registryBench } from '../bench/registry/report.ts';
import { countIn, seedIn } from './statement.ts';
import type { Terminal } from './terminal.ts';

export interface BenchMatchingArguments {
  readonly people: string;
  readonly negatives: string;
  readonly seed: string;
}

/** `samaritan bench registry`: how well invented people are matched, and what ordinary searches make of the same rows. */
export function benchMatchingCommand(given: BenchMatchingArguments, terminal: Terminal): void {
  const bench = registryBench({
    people: countIn('--people', given.people, terminal.words),
    negatives: countIn('--negatives', given.negatives, terminal.words),
    seed: seedIn(given.seed, terminal.words),
    tick: (done) => terminal.progress(done),
  });
  terminal.result(bench, linesOf(bench).join('\n'));
}

function linesOf(bench: RegistryBench): readonly string[] {
  const line = ([name, value]: readonly [string, number]): string => `${name.padEnd(30)} ${figure(value).padStart(14)}`;
  return [
    ...Object.entries({ people: bench.people, licences: bench.licences, rows: bench.rows }).map(line),
    ...Object.entries(bench.shares).map(line),
    ...Object.entries(bench.speed).map(line),
    ...bench.peers.map(
      ({ name, first, checks, millisecondsEach }) =>
        `${name.padEnd(30)} ${figure(first).padStart(14)} of ${checks}, ${figure(millisecondsEach)} ms`,
    ),
    ...bench.bins.map(({ from, rows, said, was }) => `${figure(from)}: ${rows} ${figure(said)} ${figure(was)}`),
    ...bench.missed,
    '',
    ...bench.clerical,
    '',
    ...bench.accepted,
  ];
}

const figure = (value: number): string =>
  Number.isInteger(value) || value >= 1000 ? Math.round(value).toLocaleString('en-CA') : value.toPrecision(4);
