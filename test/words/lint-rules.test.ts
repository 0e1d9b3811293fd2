import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { frenchRules, sayFault, sayFinding } from '../../packages/server/src/words/lint-rules.ts';

const folder = join(import.meta.dirname, '../../packages/scenarios/src/lint');
const rules = new Set(
  readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/(?:pen\(folder, |rule: )'([a-z-]+)'/g)].map(
      ([, rule = '']) => rule,
    ),
  ),
);
const at = { file: 'town/scenario.yaml', line: 12, column: 5, found: 'a seat foo', wanted: 'a seat' };

test('every rule of the linter says in French what it asks, and nothing else does', () => {
  expect(rules.size).toBeGreaterThan(15);
  expect(Object.keys(frenchRules).toSorted()).toEqual([...rules].toSorted());
});

test('a finding is said to a French reader with its place, what the rule asks, and what the linter found', () => {
  const said = sayFinding({ ...at, severity: 'fault', rule: 'name-unknown' });
  expect(said.en).toBe('town/scenario.yaml:12:5: found a seat foo, wanted a seat');
  expect(said.fr).toBe(
    'town/scenario.yaml, ligne 12, colonne 5. Ce qui est nommé doit être défini dans le scénario ou dans les données de référence (trouvé\u00a0: «\u00a0a seat foo\u00a0», attendu\u00a0: «\u00a0a seat\u00a0»)',
  );
});

test('a fault of form says in French where it is and what was found', () => {
  expect(sayFault(at).fr).toBe(
    'town/scenario.yaml, ligne 12, colonne 5\u00a0: trouvé\u00a0: «\u00a0a seat foo\u00a0», attendu\u00a0: «\u00a0a seat\u00a0»',
  );
});
