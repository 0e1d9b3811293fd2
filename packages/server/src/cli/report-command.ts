import { existsSync } from 'node:fs';
import { type Written, nothingWritten, wordsAmong } from '../documents/written.ts';
import { bodiesBeside } from './bodies-beside.ts';
import { openLog } from './replay-command.ts';
import { OutFolder } from './out-folder.ts';
import { Interrupted, interruption } from './paced.ts';
import { reportInto } from './run-command.ts';
import { Failure } from './failure.ts';
import type { Messages } from './messages.ts';
import type { Opened } from './stored-log.ts';
import type { Terminal } from './terminal.ts';

export interface ReportArguments {
  readonly out: string;
  /** Where exercises are kept, as `serve` has it. */
  readonly data?: string;
}

/** `samaritan report`: the documents of a log or of an exercise that is kept, after it has been replayed and believed. */
export async function reportCommand(source: string, { out, data }: ReportArguments, terminal: Terminal): Promise<void> {
  const { words } = terminal;
  const {
    log: { header, events },
    written,
  } = await openSource(source, data, terminal);
  const { scenario, seed, levers, skill } = header;
  const folder = new OutFolder(out, words);
  const { signal, release } = interruption();
  try {
    await reportInto(folder, { scenario, seed, levers, skill, events, written }, terminal, signal);
    const files = folder.finish();
    terminal.say(words.wrote(files.join(', '), out));
    terminal.result({ file: source, scenario: scenario.id, folder: out, files }, '');
  } catch (error) {
    folder.abandon();
    throw error instanceof Interrupted ? new Failure(130, words.interrupted) : error;
  } finally {
    release();
  }
}

const exerciseId = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** A file goes before an exercise; what drives the store is read in only where an exercise is asked for. */
async function openSource(source: string, data: string | undefined, terminal: Terminal): Promise<Opened> {
  if (existsSync(source) || !exerciseId.test(source))
    return { log: openLog(source, terminal.words), written: besideFile(source, terminal.words) };
  const { openStored } = await import('./stored-log.ts');
  return openStored(source, data, terminal);
}

/** What lies beside a file's log; a line that is no text its seal was taken of counts as erased. */
function besideFile(source: string, words: Messages): Written {
  const beside = bodiesBeside(source, words);
  if (beside === null) return nothingWritten;
  const bodies = beside.lines.flatMap(({ body }) => body ?? []);
  return { words: wordsAmong(bodies), names: {}, hotWash: [] };
}
