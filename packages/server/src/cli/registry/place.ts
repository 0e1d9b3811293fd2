import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { SchemaTooNew, StoreFailed } from '../../store/failures.ts';
import { type Registry, RegistryMistaken, openRegistry } from '../../store/registry/registry.ts';
import { registryFile } from '../../store/registry/sqlite-registry.ts';
import { Failure } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { registryWords } from './words.ts';

/** The options that say which registry is meant. */
export interface RegistryChoice {
  readonly data?: string;
  readonly exercise?: boolean;
}

/** Opens the registry that the options mean for as long as `work` takes; what the database cannot do ends the call with a sentence. `isNew`: it may be made. */
export async function withRegistry<T>(
  choice: RegistryChoice,
  terminal: Terminal,
  work: (registry: Registry) => Promise<T>,
  isNew = false,
): Promise<T> {
  const { language } = terminal;
  const url = process.env['DATABASE_URL'] ?? '';
  const folder = resolve(choice.data ?? process.env['SAMARITAN_DATA'] ?? '.samaritan');
  const use = choice.exercise === true ? 'exercise' : 'real';
  // A mistyped folder is not to answer that nobody is known.
  if (url === '' && !isNew && !existsSync(registryFile(folder, use)))
    throw new Failure(2, registryWords(language).noRegistry(registryFile(folder, use)));
  try {
    const registry = await openRegistry(url === '' ? { folder } : { url }, use);
    try {
      return await work(registry);
    } finally {
      await registry.close();
    }
  } catch (error) {
    if (error instanceof RegistryMistaken || error instanceof SchemaTooNew) throw new Failure(2, error.text[language]);
    if (error instanceof StoreFailed) throw new Failure(1, registryWords(language).storeFailed(error.message));
    throw error;
  }
}
