import { z } from 'zod';
import { scenarioSchema } from './scenario.ts';

/** Where editors find the schema, for the first line of a script: `# yaml-language-server: $schema=…`. */
export const jsonSchemaFile = 'scenario.schema.json';

/** The scenario language as JSON Schema 2020-12, of what a planner writes. */
export function scenarioJsonSchema(): z.core.JSONSchema.BaseSchema {
  const { $schema, ...rest } = z.toJSONSchema(scenarioSchema, { io: 'input', unrepresentable: 'any' });
  return {
    ...($schema === undefined ? {} : { $schema }),
    title: 'Samaritan scenario',
    description: 'See docs/scenarios.md.',
    ...rest,
  };
}

/** The same as the text of a file. The committed `scenario.schema.json` is this text, written anew after a change of the language. */
export const scenarioJsonSchemaText = (): string => `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`;

/**
 * The keys that may stand in the block at a path of a script, for suggestions; empty where the language has no fixed keys
 * there. Of alternatives, the keys of all.
 */
export function keysAt(path: readonly (string | number)[]): readonly string[] {
  schema ??= scenarioJsonSchema();
  let nodes: readonly z.core.JSONSchema.BaseSchema[] = alternatives(schema);
  for (const step of path) {
    nodes = nodes.flatMap((node) => {
      const next =
        typeof step === 'number'
          ? (node.prefixItems?.[step] ?? node.items)
          : (node.properties?.[step] ?? node.additionalProperties);
      return isSchema(next) ? alternatives(next) : [];
    });
  }
  return [...new Set(nodes.flatMap((node) => Object.keys(node.properties ?? {})))];
}

let schema: z.core.JSONSchema.BaseSchema | undefined;

const isSchema = (given: unknown): given is z.core.JSONSchema.BaseSchema =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

const alternatives = (node: z.core.JSONSchema.BaseSchema): readonly z.core.JSONSchema.BaseSchema[] => [
  node,
  ...[...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])].flatMap((one) =>
    isSchema(one) ? alternatives(one) : [],
  ),
];
