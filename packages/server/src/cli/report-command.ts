import { openLog } from './replay-command.ts';
import { OutFolder } from './out-folder.ts';
import { Interrupted, interruption } from './paced.ts';
import { reportInto } from './run-command.ts';
import { Failure } from './failure.ts';
import type { Terminal } from './terminal.ts';

export interface ReportArguments {
  readonly out: string;
}

/** `samaritan report`: the documents of a log, after it has been replayed and believed. */
export async function reportCommand(file: string, { out }: ReportArguments, terminal: Terminal): Promise<void> {
  const { words } = terminal;
  const { header, events } = openLog(file, words);
  const { scenario, seed, levers, skill } = header;
  const folder = new OutFolder(out, words);
  const { signal, release } = interruption();
  try {
    await reportInto(folder, { scenario, seed, levers, skill, events }, terminal, signal);
    const files = folder.finish();
    terminal.say(words.wrote(files.join(', '), out));
    terminal.result({ file, scenario: scenario.id, folder: out, files }, '');
  } catch (error) {
    folder.abandon();
    throw error instanceof Interrupted ? new Failure(130, words.interrupted) : error;
  } finally {
    release();
  }
}
