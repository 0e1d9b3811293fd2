import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ScenarioFolder, loadFolder } from '@samaritan/scenarios/load/folder';
import type { ScenarioKit } from '../../conduct/conduct.ts';

export interface Shelved {
  readonly id: string;
  readonly kit: ScenarioKit;
  readonly folder: ScenarioFolder;
  /** The script as it is written. */
  readonly script: string;
  /** Made here, not shipped. */
  readonly own: boolean;
}

const safeId = /^[a-z0-9][a-z0-9.-]{0,63}$/;

/** Scenarios that can be played: those that are shipped, and those of this server, each read again when its script changes. */
export class Library {
  /** Where own scenarios are kept. */
  readonly own: string;
  readonly #shipped: string;
  readonly #read = new Map<string, { readonly changed: number; readonly shelved: Shelved | null }>();

  constructor(shipped: string, own: string) {
    this.#shipped = shipped;
    this.own = own;
  }

  /** Sound ones, the shipped before the own, by id. */
  all(): readonly Shelved[] {
    const shipped = idsIn(this.#shipped);
    const own = idsIn(this.own).filter((id) => !shipped.includes(id));
    return [...shipped, ...own].flatMap((id) => this.get(id) ?? []);
  }

  /** Null where there is none of that id, or its script has faults. */
  get(id: string): Shelved | null {
    if (!safeId.test(id)) return null;
    const shipped = join(this.#shipped, id);
    const path = existsSync(join(shipped, 'scenario.yaml')) ? shipped : join(this.own, id);
    const script = join(path, 'scenario.yaml');
    if (!existsSync(script)) return null;
    const changed = statSync(script).mtimeMs;
    const known = this.#read.get(path);
    if (known?.changed === changed) return known.shelved;
    const shelved = shelve(path, id, path !== shipped);
    this.#read.set(path, { changed, shelved });
    return shelved;
  }

  has(id: string): boolean {
    return [this.#shipped, this.own].some((folder) => existsSync(join(folder, id)));
  }
}

const idsIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => safeId.test(name) && existsSync(join(folder, name, 'scenario.yaml')))
        .toSorted()
    : [];

function shelve(path: string, id: string, own: boolean): Shelved | null {
  const read = (file: string): string | null => {
    const there = join(path, file);
    return existsSync(there) ? readFileSync(there, 'utf8') : null;
  };
  const loading = loadFolder(read, `${id}/scenario.yaml`);
  if (!loading.ok) return null;
  const { briefings, maps, scenario } = loading;
  const en = briefings.en ?? briefings.fr ?? '';
  const kit: ScenarioKit = {
    scenario,
    briefing: { en, fr: briefings.fr ?? en },
    maps: Object.fromEntries([...maps].flatMap(([name, { geojson }]) => (geojson === null ? [] : [[name, geojson]]))),
  };
  return { id, kit, folder: loading, script: read('scenario.yaml') ?? '', own };
}
