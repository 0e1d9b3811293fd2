import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scenarioTemplate } from '../../../packages/scenarios/src/load/template.ts';
import { keysAt, scenarioJsonSchemaText } from '../../../packages/scenarios/src/schema/json-schema.ts';

const committed = new URL('../../../packages/scenarios/scenario.schema.json', import.meta.url);

test('the committed JSON Schema is the one of the language; `samaritan scenario schema` writes it', () => {
  expect(JSON.parse(readFileSync(committed, 'utf8'))).toEqual(JSON.parse(scenarioJsonSchemaText()));
});

test('a new scenario brings the schema that its first line names', () => {
  const [script, schema] = scenarioTemplate('my-town');
  expect(script?.text.startsWith(`# yaml-language-server: $schema=${schema?.path}\n`)).toBe(true);
});

test('the keys at a path are those of the language, of all kinds of row and target', () => {
  expect(keysAt(['hazards', 'blast'])).toContain('mechanism');
  expect(keysAt(['msel', 3])).toEqual(expect.arrayContaining(['when', 'ifMissing', 'does', 'columns']));
  expect(keysAt(['objectives', 'help', 'tasks', 0, 'target'])).toEqual(
    expect.arrayContaining(['measure', 'event', 'within']),
  );
  expect(keysAt(['levers', 'licence.data'])).toEqual(['value', 'cite']);
  expect(keysAt(['hospitals', 'west', 'staffed'])).toEqual([]);
});
