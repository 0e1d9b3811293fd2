/** As much of JSON Schema (draft 2020-12) as a report needs. */
export type JsonSchema = { readonly [key: string]: unknown };

export const text: JsonSchema = { type: 'string' };
export const number: JsonSchema = { type: 'number' };
export const count: JsonSchema = { type: 'integer', minimum: 0 };
export const flag: JsonSchema = { type: 'boolean' };
export const bilingual: JsonSchema = { $ref: '#/$defs/bilingual' };
export const time: JsonSchema = { $ref: '#/$defs/time' };
export const moment: JsonSchema = { $ref: '#/$defs/moment' };
export const chain: JsonSchema = { $ref: '#/$defs/chain' };
export const metricValues: JsonSchema = { $ref: '#/$defs/metrics' };
export const orNull = (of: JsonSchema): JsonSchema => ({ anyOf: [of, { type: 'null' }] });
export const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
export const oneOf = (...words: readonly string[]): JsonSchema => ({ enum: words });
export const record = (of: JsonSchema): JsonSchema => ({ type: 'object', additionalProperties: of });

/** Every field wanted and no other. */
export const object = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
/** These fields wanted, others by kind. */
export const open = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});

export const rating = oneOf('P', 'S', 'M', 'U');
export const level = oneOf('national', 'subdivision', 'local');
export const status = oneOf('confirmed', 'not-confirmed', 'untested');
export const momentFields = { at: time, seq: count };
