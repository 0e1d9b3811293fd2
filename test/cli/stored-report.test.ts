import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CommandId, id } from '@samaritan/scenarios/values/id';
import { startEx } from '@samaritan/scenarios/values/time';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { messages } from '../../packages/server/src/cli/messages.ts';
import { runProgram } from '../../packages/server/src/cli/program.ts';
import { openLog } from '../../packages/server/src/cli/replay-command.ts';
import { openStored } from '../../packages/server/src/cli/stored-log.ts';
import { terminal } from '../../packages/server/src/cli/terminal.ts';
import { openConduct } from '../../packages/server/src/conduct/open-conduct.ts';
import { openDatabase } from '../../packages/server/src/store/database.ts';
import { anExercise, exported, opened, stCroix } from '../conduct/rooms.ts';

let folder: string;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samaritan-test-'));
  said = [];
  vi.stubEnv('DATABASE_URL', '');
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

interface Kept {
  readonly ended: string;
  readonly ready: string;
  readonly log: string;
}

/** Two exercises in the folder: one played to its end, one that has not begun. */
async function twoExercises(): Promise<Kept> {
  const database = await openDatabase({ file: join(folder, 'exercises.db') });
  const conduct = await openConduct(database);
  try {
    const live = await opened(conduct, await anExercise(conduct));
    await live.start(1);
    await live.control({
      id: id<CommandId>('control-staff:journal'),
      staff: 'staff',
      type: 'EnterJournal',
      payload: { seat: null, occurredAt: startEx, text: 'The mayor rang the hospital.' },
    });
    await live.jump(stCroix.endEx);
    return { ended: live.id, ready: await anExercise(conduct), log: await exported(live) };
  } finally {
    await conduct.close();
    await database.close();
  }
}

const report = (source: string, out: string): Promise<number> =>
  runProgram(['report', source, '--data', folder, '--out', join(folder, out)]);

test('what report reads of an exercise that is kept is what it reads of its exported log', async () => {
  const { ended, log } = await twoExercises();
  const file = join(folder, 'exercise.ndjson');
  writeFileSync(file, log);
  const kept = await openStored(ended, folder, terminal('en', false));
  expect(kept.log.events.length).toBeGreaterThan(1000);
  expect(kept.log).toEqual(openLog(file, messages('en')));
});

test('what control wrote in an exercise that is kept is read with it', async () => {
  const { ended } = await twoExercises();
  const { log, written } = await openStored(ended, folder, terminal('en', false));
  const [entry] = log.events.flatMap((event) => (event.type === 'JournalEntered' ? [event.data.text] : []));
  expect(entry === undefined ? null : written.words(entry)).toBe('The mayor rang the hospital.');
});

test('report refuses an exercise that is not kept, and one that has not ended', async () => {
  const { ready } = await twoExercises();
  const unknown = '00000000-0000-4000-8000-000000000000';
  expect([await report(unknown, 'a'), await report(ready, 'b')]).toEqual([2, 1]);
  expect(said.join('')).toContain(`no exercise ${unknown} is kept here`);
  expect(said.join('')).toContain('“An exercise” has not ended');
});

test('report makes no database where there is none', async () => {
  expect(await report('00000000-0000-4000-8000-000000000000', 'a')).toBe(2);
  expect(said.join('')).toContain('exercises.db');
});
