import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadScenario } from '@samaritan/scenarios/load/scenario';
import { withMsel } from '../../../packages/server/src/interop/msel/script.ts';
import type { SourceRow } from '../../../packages/server/src/interop/msel/read-row.ts';

const row: SourceRow = {
  n: 1,
  kind: 'contextual',
  when: 'T+0:10',
  from: 'a: b',
  to: ['border'],
  by: 'phone',
  text: { en: 'Line\nline # two', fr: '1:30' },
};

test.each([
  ['at the end', 'id: x # mine\nmsel:\n  - n: 1\n', 'id: x # mine\n', ''],
  [
    'in the middle',
    'id: x\n\nmsel:\n  - n: 1\n    # gone\n\n# ---- Objectives\n\nobjectives: {}\n',
    'id: x\n\n',
    '\n# ---- Objectives\n\nobjectives: {}\n',
  ],
  ['empty', 'msel: [] # none\nid: x\n', '', 'id: x\n'],
  ['without a value', 'msel:\nid: x\n', '', 'id: x\n'],
  ['flow', 'msel: [\n  { n: 1 },\n]\nid: x', '', 'id: x'],
  ['missing', 'id: x', 'id: x\n', ''],
])('only the block changes: %s', (_, script, before, after) => {
  const written = withMsel(script, [row]);
  expect(written.startsWith(`${before}msel:\n`)).toBe(true);
  expect(written.endsWith(after)).toBe(true);
  const block = written.slice(before.length, written.length - after.length);
  expect(block).toBe(withMsel('', [row]));
});

test('line ends of Windows stay', () => {
  const written = withMsel('id: x\r\nmsel:\r\n  - n: 1\r\n# tail\r\nend: 1\r\n', [row]);
  expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(written.endsWith('\r\n# tail\r\nend: 1\r\n')).toBe(true);
});

test.each(['st-croix', 'strait'])('the rest of %s stays byte for byte, and loads', (id) => {
  const script = readFileSync(
    join(import.meta.dirname, `../../../packages/scenarios/library/${id}/scenario.yaml`),
    'utf8',
  );
  const written = withMsel(script, [row]);
  const [head, tail] = [script.slice(0, script.indexOf('\nmsel:')), script.slice(script.indexOf('\nobjectives:'))];
  expect(written.startsWith(`${head}\nmsel:\n`)).toBe(true);
  expect(written.endsWith(tail)).toBe(true);
  const [before, after] = [loadScenario(script, id), loadScenario(written, id)];
  if (!before.ok || !after.ok) throw new Error('does not load');
  expect({ ...after.scenario, msel: [] }).toEqual({ ...before.scenario, msel: [] });
  expect(after.scenario.msel).toMatchObject([{ n: '1', text: row.text, from: 'a: b' }]);
});
