import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sqliteFailure } from '../sqlite-failure.ts';
import { inMemory } from '../sqlite-file.ts';
import { SqliteStatements } from '../sqlite-statements.ts';
import { markRegistry, otherUse } from './marking.ts';
import { type Registry, RegistryMistaken, type RegistryUse } from './registry.ts';

/** Two files in one folder, so that neither can be taken for the other by its name. */
export const registryFile = (folder: string, use: RegistryUse): string =>
  join(folder, use === 'real' ? 'registry.db' : 'exercise-registry.db');

/** In the file's header (bytes 68 to 71), where a renamed file still has it: `SRLR`, `SRLX`. */
const applicationIds: Readonly<Record<RegistryUse, number>> = { real: 0x53_52_4c_52, exercise: 0x53_52_4c_58 };

const waitsForLock_ms = 5_000;

/** The registry in a file of the folder, which is made for this user alone; in memory where the folder is null. */
export async function openSqliteRegistry(folder: string | null, use: RegistryUse): Promise<Registry> {
  const place = folder === null ? inMemory : registryFile(folder, use);
  const connection = connect(place, folder, use);
  const statements = new SqliteStatements(connection);
  const registry: Registry = {
    kind: 'sqlite',
    use,
    rows: async <Row>(sql: string, parameters: readonly unknown[] = []) =>
      statements.run(sql, parameters).rows as readonly Row[],
    together: async (steps) => statements.together(steps),
    close: async () => {
      if (connection.isOpen) connection.close();
    },
  };
  try {
    await markRegistry(registry, place);
  } catch (error) {
    await registry.close();
    throw error;
  }
  return registry;
}

function connect(place: string, folder: string | null, use: RegistryUse): DatabaseSync {
  let connection: DatabaseSync | null = null;
  try {
    if (folder !== null) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      closeSync(openSync(place, 'a', 0o600));
    }
    connection = new DatabaseSync(place, { timeout: waitsForLock_ms });
    markFile(connection, place, use);
    // An import that a power cut takes back is read again from where the file was left, so it need not wait for the disk at each step.
    connection.exec(
      `pragma journal_mode = wal; pragma synchronous = normal; pragma secure_delete = on; pragma temp_store = file;
      pragma cache_size = -${cache_kB}; pragma wal_autocheckpoint = ${checkpoint_pages}`,
    );
    return connection;
  } catch (error) {
    connection?.close();
    throw sqliteFailure(error);
  }
}

const cache_kB = 262_144;
/** Of 4 kB: a first load writes each page of the file nearly once. */
const checkpoint_pages = 16_384;

/** Before a table is looked at: a file of another use or of another program stays as it is. */
function markFile(connection: DatabaseSync, place: string, use: RegistryUse): void {
  const found = Number(connection.prepare('pragma application_id').get()?.['application_id']);
  if (found === applicationIds[use]) return;
  const tables = Number(connection.prepare('select count(*) as n from sqlite_master').get()?.['n']);
  if (found === 0 && tables === 0) {
    connection.exec(`pragma application_id = ${applicationIds[use]}`);
    return;
  }
  const isOther = Object.values(applicationIds).includes(found);
  throw new RegistryMistaken(
    place,
    isOther
      ? otherUse(use)
      : { en: 'this file is no registry of licences', fr: 'ce fichier n’est pas un registre de permis' },
  );
}
