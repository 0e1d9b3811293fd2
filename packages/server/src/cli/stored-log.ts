import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { LogHeader } from '../log/header.ts';
import type { ReadLog } from '../log/reader.ts';
import { writtenBeside } from '../api/workshop/written-beside.ts';
import { type Written, wordsAmong } from '../documents/written.ts';
import { exportLog } from '../conduct/export-log.ts';
import { type Database, type Place, openDatabase } from '../store/database.ts';
import { exerciseById } from '../store/exercise.ts';
import { SchemaTooNew } from '../store/failures.ts';
import { Failure } from './failure.ts';
import { readWholeLog } from './replay-command.ts';
import { serveWords } from './serve-words.ts';
import type { Terminal } from './terminal.ts';

/** A log that was replayed and believed, and what people wrote beside it. */
export interface Opened {
  readonly log: ReadLog;
  readonly written: Written;
}

/** An exercise that is kept; throws a `Failure` where there is none, or it has not ended. */
export async function openStored(exercise: string, data: string | undefined, terminal: Terminal): Promise<Opened> {
  const { words } = terminal;
  const database = await opened(placeOf(exercise, data, terminal), terminal);
  try {
    const stored = await exerciseById(database, exercise);
    if (stored === null) throw new Failure(2, words.exerciseMissing(exercise));
    if (stored.state !== 'ended') throw new Failure(1, words.exerciseNotEnded(stored.title[terminal.language]));
    const header = JSON.parse(stored.header) as LogHeader;
    let text = '';
    for await (const piece of exportLog(database, { id: stored.id, header, headerLine: stored.header })) text += piece;
    const { bodies, names, hotWash } = await writtenBeside(database, stored.id);
    return { log: readWholeLog(text, exercise, words), written: { words: wordsAmong(bodies), names, hotWash } };
  } finally {
    await database.close();
  }
}

function placeOf(exercise: string, data: string | undefined, { words }: Terminal): Place {
  const url = process.env['DATABASE_URL'];
  const pepper = process.env['SAMARITAN_PEPPER'];
  if (url !== undefined && url !== '') return { url, ...(pepper === undefined ? {} : { pepper }) };
  const file = join(resolve(data ?? process.env['SAMARITAN_DATA'] ?? '.samaritan'), 'exercises.db');
  // Opening would make one.
  if (!existsSync(file)) throw new Failure(2, words.exercisesMissing(exercise, file));
  return { file };
}

async function opened(place: Place, { language }: Terminal): Promise<Database> {
  try {
    return await openDatabase(place);
  } catch (error) {
    if (error instanceof SchemaTooNew) throw new Failure(1, error.text[language]);
    throw new Failure(1, serveWords(language).databaseUnusable(error instanceof Error ? error.message : String(error)));
  }
}
