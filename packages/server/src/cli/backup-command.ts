import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { backUp } from '../store/backup.ts';
import { openDatabase } from '../store/database.ts';
import { Failure } from './failure.ts';
import { serveWords } from './serve-words.ts';
import type { Terminal } from './terminal.ts';

export interface BackupArguments {
  readonly data?: string;
}

/** `samaritan backup`: the exercises as they stand, whole, into one new file, while a server goes on serving them. */
export async function backupCommand(file: string, { data }: BackupArguments, terminal: Terminal): Promise<void> {
  const says = serveWords(terminal.language);
  if ((process.env['DATABASE_URL'] ?? '') !== '') throw new Failure(2, says.backupByServer);
  const from = join(resolve(data ?? process.env['SAMARITAN_DATA'] ?? '.samaritan'), 'exercises.db');
  if (!existsSync(from)) throw new Failure(2, says.nothingToBackUp(from));
  const database = await openDatabase({ file: from });
  try {
    const done = await backUp(database, resolve(file));
    if (!done.ok)
      throw new Failure(2, done.refusal.code === 'backup-exists' ? says.backupExists(file) : says.backupByServer);
    terminal.result({ file, bytes: done.value }, says.backedUp(file, Math.ceil(done.value / 1024)));
  } finally {
    await database.close();
  }
}
