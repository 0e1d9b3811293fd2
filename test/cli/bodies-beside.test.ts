import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodiesBeside } from '../../packages/server/src/cli/bodies-beside.ts';
import { messages } from '../../packages/server/src/cli/messages.ts';
import { sha256 } from '../../packages/server/src/study/sha.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samaritan-bodies-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const body = { seal: sha256('grainHold the rest.'), salt: 'grain', text: 'Hold the rest.' };

test('a log that nothing lies beside has no words', () => {
  expect(bodiesBeside(join(folder, 'alone', 'exercise.ndjson'), messages('en'))).toBeNull();
});

test('a line that is no text its seal was taken of stands as none, by its number, and the others are read', () => {
  const lines = [JSON.stringify(body), 'half a li', '', JSON.stringify({ ...body, text: 'Send them all.' }), '{}'];
  writeFileSync(join(folder, 'bodies.ndjson'), lines.join('\n'));
  expect(bodiesBeside(join(folder, 'exercise.ndjson'), messages('en'))?.lines).toEqual([
    { line: 1, body },
    { line: 2, body: null },
    { line: 4, body: null },
    { line: 5, body: null },
  ]);
});
