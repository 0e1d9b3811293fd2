import { resolve } from 'node:path';
import { postgresFigures, sqliteFigures } from '../bench/append-figures.ts';
import { figureLines } from './figure-lines.ts';
import { startingLevers } from './levers.ts';
import { openScenario } from './scenario-source.ts';
import { countIn } from './statement.ts';
import type { Terminal } from './terminal.ts';

export interface AppendArguments {
  readonly rounds: string;
  readonly data?: string;
  readonly databaseUrl?: string;
}

/** `samaritan bench append`: what is stored a second, beside what the disk and the database do with nothing of ours around them. */
export async function benchAppendCommand(given: AppendArguments, terminal: Terminal): Promise<void> {
  const rounds = countIn('--rounds', given.rounds, terminal.words);
  const turns = { rounds, tick: (done: string) => terminal.progress(done) };
  const scenario = openScenario('strait', terminal);
  const play = { scenario, levers: startingLevers(scenario, [], terminal.words) };
  const folder = resolve(given.data ?? process.env['SAMARITAN_DATA'] ?? '.samaritan');
  const figures = [
    ...(await sqliteFigures(folder, play, turns)),
    ...(given.databaseUrl === undefined ? [] : await postgresFigures(given.databaseUrl, play, turns)),
  ];
  terminal.result({ figures }, figureLines(figures).join('\n'));
}
