import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readLog } from '../../packages/server/src/log/reader.ts';
import { replay } from '../../packages/server/src/log/replay.ts';
import { engine } from '../../packages/server/src/study/play.ts';
import { sha256 } from '../../packages/server/src/study/sha.ts';
import { engineVersion } from '../../packages/server/src/study/version.ts';
import { keptLogs } from '../fixtures/freeze.ts';

const folder = join(import.meta.dirname, '../fixtures/logs');
const logs = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ndjson.gz'))
  .toSorted();

test('there is a frozen log of this version, of each skill of play and of a room with control in it', () => {
  const present = logs.filter((name) => dirname(name) === engineVersion).map((name) => basename(name, '.ndjson.gz'));
  expect(present).toEqual(Object.keys(keptLogs).toSorted());
});

test.each(logs)('the frozen log %s is still read, replayed and believed', (name) => {
  const reading = readLog(gunzipSync(readFileSync(join(folder, name))).toString(), sha256);
  if (!reading.ok) throw new Error(JSON.stringify(reading.fault));
  const again = replay(reading.log, engine, engineVersion, sha256);
  expect(again.ok ? 'believed' : again.fault).toBe('believed');
});
