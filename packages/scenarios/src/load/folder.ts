import type { Box } from '../values/box.ts';
import type { Language } from '../values/text.ts';
import { mapBox } from './map-outline.ts';
import { lintScenario } from '../lint/lint.ts';
import { type Fault, inTextOrder } from './fault.ts';
import { type LoadedScenario, loadScenario } from './scenario.ts';

/** Gives the text of a file by its path within the folder, with forward slashes; null where there is none. */
export type ReadFile = (path: string) => string | null;

/** A scenario with the files beside its script. */
export interface ScenarioFolder extends LoadedScenario {
  readonly briefings: Readonly<Record<Language, string | null>>;
  /** By name, for every map the script names; `box` null where the file is missing or no map. */
  readonly maps: ReadonlyMap<string, { readonly geojson: string | null; readonly box: Box | null }>;
}

export type FolderLoading =
  | ({ readonly ok: true } & ScenarioFolder)
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * The scenario of a folder, or every fault of its script: those of its form, and with them those that the linter finds in
 * the sound rest of it. `script` is the script's path as faults should name it.
 */
export function loadFolder(read: ReadFile, script: string): FolderLoading {
  const text = read('scenario.yaml');
  if (text === null) {
    return { ok: false, faults: [{ file: script, line: 1, column: 1, found: 'nothing', wanted: 'scenario.yaml' }] };
  }
  const loading = loadScenario(text, script);
  if (loading.ok) return { ok: true, ...withFiles(loading, read) };
  const { faults, rest } = loading;
  const unfit = rest === null ? [] : lintScenario(withFiles(rest, read)).filter(({ severity }) => severity === 'fault');
  return { ok: false, faults: inTextOrder([...faults, ...unfit]) };
}

function withFiles({ scenario, places }: LoadedScenario, read: ReadFile): ScenarioFolder {
  const maps = scenario.map.map((name) => {
    const geojson = read(`maps/${name}.geojson`);
    return [name, { geojson, box: geojson === null ? null : mapBox(geojson) }] as const;
  });
  return {
    scenario,
    places,
    briefings: { en: read('briefing.en.md'), fr: read('briefing.fr.md') },
    maps: new Map(maps),
  };
}
