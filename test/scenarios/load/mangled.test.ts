import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadFolder } from '../../../packages/scenarios/src/load/folder.ts';
import { lintScenario } from '../../../packages/scenarios/src/lint/lint.ts';
import { editedScript } from '../../builders/edited-template.ts';

const lines = editedScript().split('\n');
const junk = fc.constantFrom(
  '',
  '  ',
  '- ',
  '{',
  '[',
  ': ',
  '"',
  'null',
  '~',
  '-1',
  '1e999',
  'T+',
  '*a',
  '&a ',
  '? ',
  '#',
  '%',
  '\t',
  'US-MI',
  '__proto__: 1',
  'constructor: {}',
  '<<: *a',
  '🜚',
  'true && ',
);

const mangled = fc
  .array(fc.tuple(fc.nat(lines.length - 1), fc.double({ min: 0, max: 1, noNaN: true }), junk, fc.boolean()), {
    minLength: 1,
    maxLength: 4,
  })
  .map((cuts) => {
    const script = [...lines];
    for (const [at, share, put, keepsRest] of cuts) {
      const line = script[at] ?? '';
      const cut = Math.floor(line.length * share);
      script[at] = line.slice(0, cut) + put + (keepsRest ? line.slice(cut) : '');
    }
    return script.join('\n');
  });

test('a mangled script gives faults with places in it, or a scenario that can be linted, and never an exception', () => {
  fc.assert(
    fc.property(mangled, (script) => {
      const folder = loadFolder((path) => (path === 'scenario.yaml' ? script : null), 'scenario.yaml');
      const said = folder.ok ? lintScenario(folder) : folder.faults;
      const height = script.split('\n').length;
      for (const { line, column, found, wanted } of said) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(height);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(found).not.toBe('');
        expect(wanted).not.toMatch(/undefined|Invalid input/);
      }
      if (!folder.ok) expect(folder.faults.length).toBeGreaterThan(0);
    }),
    { numRuns: 100 },
  );
});
