import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatFault } from '@samaritan/scenarios/load/fault';
import { type ReadFile, type ScenarioFolder, loadFolder } from '@samaritan/scenarios/load/folder';
import { formatFinding } from '@samaritan/scenarios/lint/finding';
import { lintScenario } from '@samaritan/scenarios/lint/lint';
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
  if (file === null) throw new Failure(2, words.scenarioMissing(name, libraryIds().join(', ')));
  if (!existsSync(file)) throw new Failure(2, words.scriptMissing(name));
  return file;
}

/** Loads a scenario's folder; throws a `Failure` of status 1 with every fault and its place. */
export function openFolder(script: string, words: Messages): ScenarioFolder {
  const loading = loadFolder(readerOf(script), script);
  if (loading.ok) return loading;
  throw faulty(loading.faults.map(formatFault), script, words);
}

/** The scenario that a call names, which must lint without a fault. */
export function openScenario(name: string, { words }: Terminal): Scenario {
  const script = scriptFile(name, words);
  const folder = openFolder(script, words);
  const faults = lintScenario(folder).filter(({ severity }) => severity === 'fault');
  if (faults.length > 0) throw faulty(faults.map(formatFinding), script, words);
  return folder.scenario;
}

const faulty = (lines: readonly string[], script: string, words: Messages): Failure =>
  new Failure(1, [...lines, words.scenarioFaults(lines.length, script)].join('\n'));

/** Reads files of the script's folder; null where one is not there. */
const readerOf =
  (script: string): ReadFile =>
  (path) => {
    const file = join(dirname(script), path === 'scenario.yaml' ? basename(script) : path);
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  };
