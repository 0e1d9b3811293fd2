import type { JsonSchema } from '../../packages/server/src/documents/schema/words.ts';

/** Where a value breaks a schema, by path; the words of JSON Schema that the report's schema uses, and no more. */
export function schemaFaults(
  value: unknown,
  schema: JsonSchema,
  root: JsonSchema = schema,
  path = '$',
): readonly string[] {
  const at = (key: string): unknown => schema[key];
  if (typeof at('$ref') === 'string') {
    const name = String(at('$ref')).replace('#/$defs/', '');
    return schemaFaults(value, (root['$defs'] as Record<string, JsonSchema>)[name] ?? {}, root, path);
  }
  if (Array.isArray(at('anyOf'))) {
    const tries = (at('anyOf') as JsonSchema[]).map((one) => schemaFaults(value, one, root, path));
    return tries.some((faults) => faults.length === 0) ? [] : (tries[0] ?? []);
  }
  if ('const' in schema) return value === at('const') ? [] : [`${path}: not ${String(at('const'))}`];
  if (Array.isArray(at('enum'))) return (at('enum') as unknown[]).includes(value) ? [] : [`${path}: ${String(value)}`];
  switch (at('type')) {
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((item, i) => schemaFaults(item, (at('items') ?? {}) as JsonSchema, root, `${path}[${i}]`))
        : [`${path}: no list`];
    case 'object':
      return objectFaults(value, schema, root, path);
    case 'integer':
      return Number.isInteger(value) && Number(value) >= Number(at('minimum') ?? Number.NEGATIVE_INFINITY)
        ? []
        : [`${path}: ${String(value)}`];
    case 'null':
      return value === null ? [] : [`${path}: not null`];
    default:
      return at('type') === undefined || typeof value === at('type') ? [] : [`${path}: ${typeof value}`];
  }
}

function objectFaults(value: unknown, schema: JsonSchema, root: JsonSchema, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path}: no object`];
  const known = (schema['properties'] ?? {}) as Record<string, JsonSchema>;
  const missing = ((schema['required'] ?? []) as string[]).filter((key) => !(key in value));
  const inside = Object.entries(value).flatMap(([key, one]) => {
    const of = known[key] ?? schema['additionalProperties'];
    if (of === false) return [`${path}.${key}: not in the schema`];
    return of === undefined ? [] : schemaFaults(one, of as JsonSchema, root, `${path}.${key}`);
  });
  return [...missing.map((key) => `${path}.${key}: missing`), ...inside];
}
