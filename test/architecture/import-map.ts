const everything = [
  'engine',
  'log',
  'views/seat',
  'views/control',
  'recognition',
  'words',
  'charts',
  'interop',
  'autopilot',
  'evaluation',
  'study',
  'documents',
  'store',
  'conduct',
  'registry',
  'licensing',
];

/** Who may import whom at run time: the table of docs/architecture.md, read a second time and by another tool than the linter. */
export const importMap: Readonly<Record<string, readonly string[]>> = {
  scenarios: [],
  engine: ['recognition'],
  log: ['engine'],
  'views/seat': ['engine'],
  'views/control': ['engine'],
  recognition: [],
  words: [],
  charts: [],
  autopilot: ['views/seat'],
  evaluation: [],
  study: ['engine', 'log', 'views/seat', 'views/control', 'autopilot', 'evaluation'],
  documents: ['evaluation', 'words', 'charts'],
  interop: [],
  registry: [],
  licensing: ['registry', 'recognition', 'interop', 'store'],
  store: ['log'],
  conduct: ['engine', 'log', 'views/seat', 'views/control', 'autopilot', 'evaluation', 'recognition', 'study', 'store'],
  api: everything,
  bench: [...everything, 'api'],
  cli: [...everything, 'api', 'bench'],
};

/** Folders without clock, die, file or network; types of these may be imported from anywhere. */
export const pureFolders = [
  'scenarios',
  'engine',
  'log',
  'views/seat',
  'views/control',
  'recognition',
  'words',
  'charts',
  'interop',
  'registry',
  'autopilot',
  'evaluation',
];

export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** The folder of the map a file lies in; null for files outside it (`main.ts`). */
export function folderOf(file: string): string | null {
  const scenarios = /packages\/scenarios\/src\//.exec(file);
  if (scenarios) return 'scenarios';
  const server = /packages\/server\/src\/((?:views\/)?[a-z-]+)\//.exec(file);
  return server?.[1] ?? null;
}

/** Why this import breaks the map, or null where it does not. `target`: the file it resolves to, null for a package. */
export function breach(from: string, { specifier, typeOnly }: Import, target: string | null): string | null {
  const folder = folderOf(from);
  if (folder === null) return null;
  if (target === null) {
    const platform = /^node:|^(?:fs|path|os|crypto|worker_threads|child_process)$/.test(specifier);
    return platform && pureFolders.includes(folder) ? `${from}: a pure folder may not import ${specifier}` : null;
  }
  if (target.startsWith('packages/scenarios/data/'))
    return folder === 'scenarios' ? null : `${from}: data is read through packages/scenarios/src/reference`;
  const other = folderOf(target);
  if (other === null) return `${from}: nothing may import ${target}`;
  if (other === folder || other === 'scenarios') return null;
  if (folder === 'scenarios') return `${from}: scenarios knows nothing of ${other}`;
  const allowed = importMap[folder];
  if (allowed === undefined) return `${from}: the import map has no row for ${folder}`;
  if (allowed.includes(other) || (typeOnly && pureFolders.includes(other))) return null;
  return `${from}: ${folder} may not import ${typeOnly ? 'types' : 'values'} of ${other} (${specifier})`;
}
