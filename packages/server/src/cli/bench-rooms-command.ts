import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { postgresFigures, sqliteFigures } from '../bench/append-figures.ts';
import { fanoutFigures } from '../bench/fanout.ts';
import { seenFigures } from '../bench/seen.ts';
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
  const figures = [
    ...(await sqliteFigures(dataFolder(given.data), play, turns)),
    ...(given.databaseUrl === undefined ? [] : await postgresFigures(given.databaseUrl, play, turns)),
  ];
  terminal.result({ figures }, figureLines(figures).join('\n'));
}

export interface FanoutArguments {
  readonly rounds: string;
  readonly subscribers: string;
  readonly seconds: string;
}

/** `samaritan bench fanout`: how soon news reaches a hall, the rooms' subscriptions and socket.io in one run. */
export async function benchFanoutCommand(given: FanoutArguments, terminal: Terminal): Promise<void> {
  const figures = await fanoutFigures({
    rounds: countIn('--rounds', given.rounds, terminal.words),
    subscribers: countIn('--subscribers', given.subscribers, terminal.words),
    seconds: countIn('--seconds', given.seconds, terminal.words),
    tick: (done) => terminal.progress(done),
  });
  terminal.result({ figures }, figureLines(figures).join('\n'));
}

export interface SeenArguments {
  readonly people: string;
  readonly times: string;
  readonly seconds: string;
  readonly data?: string;
}

/** `samaritan bench seen`: from a command in one seat to another seat's browser, and that nothing is missing after a cut. */
export async function benchSeenCommand(given: SeenArguments, terminal: Terminal): Promise<void> {
  const scenario = openScenario('strait', terminal);
  const web = mkdtempSync(join(tmpdir(), 'samaritan-bench-'));
  try {
    // Nobody asks for a page here.
    writeFileSync(join(web, 'index.html'), '<!doctype html><title>Samaritan</title>');
    const figures = await seenFigures({
      scenario,
      levers: startingLevers(scenario, [], terminal.words),
      folder: dataFolder(given.data),
      web,
      people: countIn('--people', given.people, terminal.words),
      times: countIn('--times', given.times, terminal.words),
      seconds: countIn('--seconds', given.seconds, terminal.words),
    });
    terminal.result({ figures }, figureLines(figures).join('\n'));
  } finally {
    rmSync(web, { recursive: true, force: true });
  }
}

const dataFolder = (given: string | undefined): string =>
  resolve(given ?? process.env['SAMARITAN_DATA'] ?? '.samaritan');
