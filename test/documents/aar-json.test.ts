import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aarJson } from '../../packages/server/src/documents/aar-json.ts';
import { aarSchema } from '../../packages/server/src/documents/aar-schema.ts';
import { schemaFaults } from '../builders/json-schema.ts';
import { judgedTown } from '../builders/report-town.ts';

const docs = join(import.meta.dirname, '../../docs');
const report: unknown = JSON.parse(aarJson(judgedTown()));

test('a report keeps to its schema', () => {
  expect(schemaFaults(report, aarSchema)).toEqual([]);
  expect(schemaFaults(JSON.parse(aarJson(judgedTown({ events: [] }))), aarSchema)).toEqual([]);
});

test('the schema refuses a report with a field too many, too few or of another kind', () => {
  const edited = (edit: (report: Record<string, Record<string, unknown>>) => void): readonly string[] => {
    const copy = structuredClone(report) as Record<string, Record<string, unknown>>;
    edit(copy);
    return schemaFaults(copy, aarSchema);
  };
  expect(edited((r) => delete r['outcome'])).toEqual(['$.outcome: missing']);
  expect(edited((r) => Object.assign(r['outcome'] ?? {}, { died: -1 }))).toEqual(['$.outcome.died: -1']);
  expect(edited((r) => Object.assign(r, { more: 1 }))).toEqual(['$.more: not in the schema']);
});

test('the schema in the documents is the one the code holds', () => {
  expect(JSON.parse(readFileSync(join(docs, 'report.schema.json'), 'utf8'))).toEqual(aarSchema);
});

test('every block of the report is explained in the documents', () => {
  const text = readFileSync(join(docs, 'report.md'), 'utf8');
  for (const block of Object.keys(report as object)) expect(text).toContain(`| \`${block}\``);
});
