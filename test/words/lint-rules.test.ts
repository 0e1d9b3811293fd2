import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFrench } from '../../packages/server/src/words/lint-french.ts';
import { frenchRules, sayFault, sayFinding } from '../../packages/server/src/words/lint-rules.ts';

const folder = join(import.meta.dirname, '../../packages/scenarios/src/lint');
const rules = new Set(
  readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/(?:pen\(folder, |rule: )'([a-z-]+)'/g)].map(
      ([, rule = '']) => rule,
    ),
  ),
);
const at = {
  file: 'town/scenario.yaml',
  line: 12,
  column: 5,
  found: 'a seat foo, which does not exist',
  wanted: 'a seat (did you mean eoc?)',
};

test('every rule of the linter says in French what it asks, and nothing else does', () => {
  expect(rules.size).toBeGreaterThan(15);
  expect(Object.keys(frenchRules).toSorted()).toEqual([...rules].toSorted());
});

test('a finding is said to a French reader with its place, what the rule asks, and what was found, all in French', () => {
  const said = sayFinding({ ...at, severity: 'fault', rule: 'name-unknown' });
  expect(said.en).toBe(
    'town/scenario.yaml:12:5: found a seat foo, which does not exist, wanted a seat (did you mean eoc?)',
  );
  expect(said.fr).toBe(
    'town/scenario.yaml, ligne 12, colonne 5. Ce qui est nommé doit être défini dans le scénario ou dans les données de référence (trouvé\u00a0: «\u00a0un poste foo, qui n’existe pas\u00a0», attendu\u00a0: «\u00a0un poste (vouliez-vous dire eoc?)\u00a0»)',
  );
});

test('a fault of form says in French where it is and what was found', () => {
  expect(sayFault(at).fr).toBe(
    'town/scenario.yaml, ligne 12, colonne 5\u00a0: trouvé\u00a0: «\u00a0un poste foo, qui n’existe pas\u00a0», attendu\u00a0: «\u00a0un poste (vouliez-vous dire eoc?)\u00a0»',
  );
});

test.each([
  ['nothing', 'rien'],
  ['title: a text', 'title\u00a0: un texte'],
  ['at least 1 item', 'au moins 1 élément'],
  ['a seat: ema, eoc', 'un poste\u00a0: ema, eoc'],
  ['ema, eoc, who may not do OrderIssued', 'ema, eoc, à qui OrderIssued n’est pas permis'],
  ['a seat that may order or declare', 'un poste qui a order ou declare sous may'],
  ['shares that sum to 90.5 %, 9.5 % too little', 'des parts qui totalisent 90,5\u00a0%, soit 9,5\u00a0% de moins'],
  ['the lever speed, which does not exist', 'le levier speed, qui n’existe pas'],
  ['a whole number, or a text', 'un nombre entier, ou un texte'],
  ['"Stay away"', '"Stay away"'],
  ['constructor', 'constructor'],
])('the linter’s %s is %s in French', (english, french) => {
  expect(inFrench(english)).toBe(french);
});

/** What the rules of the linter say in one piece, with nothing of a script in it, and with something. */
const spoken = readdirSync(folder)
  .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/['`]((?:[^'`\n]*) (?:[^'`\n]*))['`]/g)])
  .map(([, text = '']) => text.replaceAll(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, '12'))
  .filter((text) => !text.includes('${'))
  .filter((text) => /^(?:an? |the |no |row |shares |12, wh|12 (?:with|int|at)|English)/.test(text));

test('what the linter says, it says in French as well', () => {
  expect(spoken.length).toBeGreaterThan(40);
  expect(spoken.filter((text) => inFrench(text) === text)).toEqual([]);
});
