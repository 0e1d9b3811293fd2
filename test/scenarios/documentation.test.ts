import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatFault } from '../../packages/scenarios/src/load/fault.ts';
import { loadScenario } from '../../packages/scenarios/src/load/scenario.ts';
import { parseYaml } from '../../packages/scenarios/src/load/yaml-text.ts';
import { actionsOf } from '../../packages/scenarios/src/lint/actions.ts';
import { factNames, writeFact } from '../../packages/scenarios/src/predicate/written-form.ts';
import { desks } from '../../packages/scenarios/src/schema/seat.ts';
import { mechanisms } from '../../packages/scenarios/src/schema/hazard.ts';
import { meansKinds } from '../../packages/scenarios/src/schema/means.ts';
import { permissionFor } from '../../packages/scenarios/src/vocabulary/commands.ts';
import { instrumentStates } from '../../packages/scenarios/src/vocabulary/events/authority.ts';
import { facts } from '../../packages/scenarios/src/vocabulary/facts.ts';
import { figureNames } from '../../packages/scenarios/src/vocabulary/figures.ts';
import { compactValues, leverValues } from '../../packages/scenarios/src/vocabulary/levers.ts';
import { editedScript } from '../builders/edited-template.ts';

const guide = readFileSync(new URL('../../docs/scenarios.md', import.meta.url), 'utf8');

test('the guide to scenarios lists every fact as the vocabulary has it, and no other', () => {
  const gives = { double: 'number', bool: 'true or false', string: 'text' };
  const rows = factNames.map((name) => {
    const fact = facts[name];
    return `| \`${writeFact(name, [...fact.takes])}\` | ${gives[fact.gives]} | ${fact.means} |`;
  });
  const written = guide.split('\n').filter((line) => /^\| `(truth|picture|done|elapsed)/.test(line));
  expect(written).toEqual(rows);
});

test('the guide says for every deed of a seat the command behind it and the permission it needs', () => {
  for (const [event, commands] of Object.entries(actionsOf)) {
    if (event === 'CommandAccepted') continue;
    const row = guide.split('\n').find((line) => line.startsWith(`| \`${event}\` |`));
    expect(row, event).toContain(commands.map((command) => `\`${command}\``).join(', '));
    for (const command of commands) {
      const permission = permissionFor[command];
      if (permission !== null) expect(row).toContain(`\`${permission}\``);
    }
  }
});

test('the guide names every word that the language has', () => {
  const words = [
    desks,
    mechanisms,
    meansKinds,
    figureNames,
    instrumentStates,
    compactValues,
    ...Object.values(leverValues),
  ];
  expect(words.flat().filter((word) => !guide.includes(`\`${word}\``))).toEqual([]);
});

const examples = [...guide.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = '']) => text);

test.each(examples.map((text) => [text.split('\n')[0], text]))(
  'the example of the guide that begins with %s is sound',
  (_first, text) => {
    const example = parseYaml(text, 'example.yaml');
    if (!example.ok) throw new Error(example.faults.map(formatFault).join('\n'));
    const replaced = new Set(Object.keys(example.value ?? {}));
    const template = editedScript().split(/\n(?=[a-zA-Z]+:)/);
    const rest = template.filter((block) => !replaced.has(/^([a-zA-Z]+):/.exec(block)?.[1] ?? ''));
    const loading = loadScenario([...rest, text].join('\n'), 'example.yaml');
    expect(loading.ok ? [] : loading.faults.map(formatFault)).toEqual([]);
  },
);
