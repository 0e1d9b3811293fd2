import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatFault } from '@samaritan/scenarios/load/fault';
import { type LoadedScenario, loadScenario } from '@samaritan/scenarios/load/scenario';
import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { Failure } from './failure.ts';
import type { Messages } from './messages.ts';
import type { Terminal } from './terminal.ts';

/** The scenarios that come with Samaritan. */
export const libraryFolder = fileURLToPath(new URL('../../../scenarios/library', import.meta.url));

/** Their ids, in order. */
export const libraryIds = (): readonly string[] =>
  readdirSync(libraryFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(libraryFolder, entry.name, 'scenario.yaml')))
    .map(({ name }) => name)
    .toSorted();

/** The script file that an id of the library, a folder or a file names. */
export function scriptFile(name: string, words: Messages): string {
  const inLibrary = libraryIds().includes(name) ? join(libraryFolder, name, 'scenario.yaml') : null;
  const given = existsSync(name) ? (statSync(name).isDirectory() ? join(name, 'scenario.yaml') : name) : null;
  const file = given ?? inLibrary;
  if (file === null || !existsSync(file)) throw new Failure(2, words.scenarioMissing(name, libraryIds().join(', ')));
  return file;
}

/** Loads a script; throws a `Failure` of status 1 with every fault and its place. */
export function loadFrom(file: string, words: Messages): LoadedScenario {
  const loading = loadScenario(readFileSync(file, 'utf8'), file);
  if (loading.ok) return loading;
  const faults = loading.faults.map(formatFault);
  throw new Failure(1, [...faults, words.scenarioFaults(faults.length, file)].join('\n'));
}

/** The scenario that a call names. */
export const openScenario = (name: string, { words }: Terminal): Scenario =>
  loadFrom(scriptFile(name, words), words).scenario;

/** Reads a file of a scenario's folder; null where it is not there. */
export const folderReader =
  (script: string) =>
  (path: string): string | null => {
    const file = path === 'scenario.yaml' ? join(dirname(script), basename(script)) : join(dirname(script), path);
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  };
