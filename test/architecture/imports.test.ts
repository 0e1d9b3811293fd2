import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';
import { type Import, breach, folderOf, importMap } from './import-map.ts';

const root = join(import.meta.dirname, '../..');
const files = globSync('packages/*/src/**/*.ts', { cwd: root }).toSorted();

function importsOf(file: string, source: string): readonly Import[] {
  const { module } = parseSync(file, source);
  const from = module.staticImports.map((one) => ({
    specifier: one.moduleRequest.value,
    typeOnly: one.entries.length > 0 && one.entries.every((entry) => entry.isType),
  }));
  const through = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap((entry) =>
      entry.moduleRequest ? [{ specifier: entry.moduleRequest.value, typeOnly: entry.isType }] : [],
    ),
  );
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    specifier: source.slice(start + 1, end - 1),
    typeOnly: false,
  }));
  return [...from, ...through, ...dynamic];
}

function targetOf(file: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return relative(root, join(root, dirname(file), specifier));
  const ours = /^@samaritan\/scenarios\/(.+)$/.exec(specifier);
  return ours ? `packages/scenarios/src/${ours[1]}.ts` : null;
}

test('every import keeps to the import map', () => {
  expect(files.length).toBeGreaterThan(60);
  let seen = 0;
  const breaches = files.flatMap((file) =>
    importsOf(file, readFileSync(join(root, file), 'utf8')).flatMap((one) => {
      seen++;
      return breach(file, one, targetOf(file, one.specifier)) ?? [];
    }),
  );
  expect(breaches).toEqual([]);
  expect(seen).toBeGreaterThan(200);
});

test('every relative import names a file that exists', () => {
  const missing = files.flatMap((file) =>
    importsOf(file, readFileSync(join(root, file), 'utf8'))
      .map(({ specifier }) => targetOf(file, specifier))
      .filter((target) => target !== null && !existsSync(join(root, target))),
  );
  expect(missing).toEqual([]);
});

test('a planted forbidden import shuts the gate', () => {
  const planted = 'packages/server/src/words/planted.ts';
  const source =
    "import { driveTime } from '../engine/travel/road.ts';\nimport { readFileSync } from 'node:fs';\nexport const x = [driveTime, readFileSync];\n";
  const breaches = importsOf(planted, source).map((one) => breach(planted, one, targetOf(planted, one.specifier)));
  expect(breaches).toEqual([
    'packages/server/src/words/planted.ts: words may not import values of engine (../engine/travel/road.ts)',
    'packages/server/src/words/planted.ts: a pure folder may not import node:fs',
  ]);
});

test('a type may be taken from a pure folder, a value may not', () => {
  const file = 'packages/server/src/words/planted.ts';
  const [asType] = importsOf(file, "import type { Pace } from '../engine/travel/road.ts';\n");
  expect(asType && breach(file, asType, targetOf(file, asType.specifier))).toBeNull();
});

test('every folder of the server has a row in the map', () => {
  const folders = new Set(files.map(folderOf).filter((folder) => folder !== null));
  expect([...folders].filter((folder) => importMap[folder] === undefined)).toEqual([]);
});
