import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ScenarioFolder, loadFolder } from '@samaritan/scenarios/load/folder';
import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { LeverSettings } from '@samaritan/scenarios/vocabulary/levers';
import { initialLevers } from '../../packages/server/src/engine/authority/levers.ts';

const library = join(import.meta.dirname, '../../packages/scenarios/library');

/** A folder of the library, loaded; throws on faults. */
export function libraryFolder(name: string): ScenarioFolder {
  const read = (path: string): string | null => {
    const file = join(library, name, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  };
  const loading = loadFolder(read, `${name}/scenario.yaml`);
  if (!loading.ok) throw new Error(JSON.stringify(loading.faults));
  return loading;
}

export const libraryScenario = (name: string): Scenario => libraryFolder(name).scenario;

/** The levers of a scenario at StartEx, with some set otherwise. */
export function leversOf(scenario: Scenario, overrides: Readonly<Record<string, string>> = {}): LeverSettings {
  const levers = initialLevers(scenario, overrides);
  if (!levers.ok) throw new Error(JSON.stringify(levers.refusal));
  return levers.value;
}
