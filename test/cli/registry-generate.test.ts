import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runProgram } from '../../packages/server/src/cli/program.ts';
import { desk } from '../licensing/builders.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samaritan-test-'));
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const generate = (out: string) =>
  runProgram(['registry', 'generate', '--licences', '400', '--roster', '100', '--seed', '3', '--out', out]);

test('made-up licences are a file that the registry takes in without a fault, and the same seed writes the same files', async () => {
  const [once, again] = [join(folder, 'once'), join(folder, 'again')];
  expect(await generate(once)).toBe(0);
  expect(await generate(again)).toBe(0);
  for (const file of ['registry.csv', 'roster.csv', 'roster-gold.csv'])
    expect(readFileSync(join(once, file), 'utf8')).toBe(readFileSync(join(again, file), 'utf8'));
  const rows = readFileSync(join(once, 'roster.csv'), 'utf8').trim().split('\n').length;
  expect(readFileSync(join(once, 'roster-gold.csv'), 'utf8').trim().split('\n')).toHaveLength(rows);
  await using registry = await desk();
  const report = await registry.take(readFileSync(join(once, 'registry.csv')));
  expect(report.faults).toEqual([]);
  expect(report.taken).toBeGreaterThanOrEqual(400);
});
