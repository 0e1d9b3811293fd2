import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from './program-path.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samaritan-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Said {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** One call of the program, as a shell would make it; `interruptOn` sends Ctrl-C once standard error says this. */
function samaritan(args: readonly string[], interruptOn?: string): Promise<Said> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [main, ...args], { cwd: folder });
    let out = '';
    let err = '';
    let interrupted = false;
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
      if (interrupted || interruptOn === undefined || !err.includes(interruptOn)) return;
      interrupted = child.kill('SIGINT');
    });
    child.on('close', (status) => resolve({ status, out, err }));
  });
}

test('run leaves a log, its words and a report in every form; replay believes it; report reads it in French', async () => {
  const run = await samaritan(['--json', 'run', 'st-croix', '--seed', '7', '--out', 'out']);
  expect(run.status).toBe(0);
  expect(JSON.parse(run.out.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({
    scenario: 'st-croix',
    seed: 7,
    files: expect.arrayContaining(['exercise.ndjson', 'aar.json', 'aar.html', 'aar.docx', 'aar.pdf']),
  });
  expect(readdirSync(join(folder, 'out')).toSorted()).toEqual([
    'aar.docx',
    'aar.html',
    'aar.json',
    'aar.pdf',
    'bodies.ndjson',
    'exercise.ndjson',
  ]);
  const replay = await samaritan(['replay', 'out/exercise.ndjson']);
  expect([replay.status, replay.out]).toEqual([0, expect.stringContaining('the same outcome and the same world')]);
  const report = await samaritan(['--lang', 'fr', 'report', 'out/exercise.ndjson', '--out', 'rapport']);
  expect(report.status).toBe(0);
  expect(readFileSync(join(folder, 'rapport/aar.html'), 'utf8')).toMatch(/<html lang="fr/);
  expect(readFileSync(join(folder, 'rapport/aar.json'), 'utf8')).toBe(
    readFileSync(join(folder, 'out/aar.json'), 'utf8'),
  );
});

test('a log with one byte changed is refused, naming the first bad line', async () => {
  await samaritan(['run', 'st-croix', '--no-documents', '--out', 'out']);
  const file = join(folder, 'out/exercise.ndjson');
  const lines = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, lines.with(41, (lines[41] ?? '').replace('"v":1', '"v":0')).join('\n'));
  const replay = await samaritan(['replay', 'out/exercise.ndjson']);
  expect([replay.status, replay.err]).toEqual([1, expect.stringContaining('out/exercise.ndjson:42:')]);
});

test('a log without its words replays and says that they are erased; a word that was altered is refused', async () => {
  await samaritan(['run', 'st-croix', '--no-documents', '--out', 'out']);
  const bodies = join(folder, 'out/bodies.ndjson');
  const words = readFileSync(bodies, 'utf8');
  writeFileSync(bodies, words.replace(/"text":"./, '"text":"#'));
  expect(await samaritan(['replay', 'out/exercise.ndjson'])).toMatchObject({
    status: 1,
    err: expect.stringContaining('bodies.ndjson:1'),
  });
  rmSync(bodies);
  expect(await samaritan(['replay', 'out/exercise.ndjson'])).toMatchObject({
    status: 0,
    out: expect.stringContaining('erased'),
  });
});

test.each([
  [['run', 'st-croix', '--seed', '1.5', '--out', 'out'], 'whole number'],
  [['run', 'st-croix', '--seed', '-1', '--out', 'out'], 'whole number'],
  [['run', 'st-croix', '--set', 'licence.dta=electronic', '--out', 'out'], 'unknown lever “licence.dta”'],
  [['run', 'st-croix', '--set', 'licence.data=paper', '--out', 'out'], 'on-request, electronic, prepositioned'],
  [['run', 'st-croix', '--skill', 'expert', '--out', 'out'], 'novice or skilled'],
  [['run', 'st-croix', '--until', 'soon', '--out', 'out'], 'length'],
  [['run', 'st-croix', '--out', '/proc/nowhere'], 'cannot write into /proc/nowhere'],
  [['run', 'atlantis', '--out', 'out'], 'no scenario “atlantis”'],
  [['run', 'st-croix'], '--out'],
  [['compare', 'st-croix', '--lever', 'licence.data=electronic,electronic', '--out', 'out'], 'nothing to compare'],
  [['compare', 'st-croix', '--lever', 'licence.data=electronic', '--out', 'out'], 'NAME=A,B'],
  [
    ['compare', 'st-croix', '--lever', 'licence.data=electronic,on-request', '--replications', '0', '--out', 'out'],
    'at least 1',
  ],
  [['run', 'st-croix', '--until', '99:00', '--out', 'out'], 'lies after EndEx (T+6:00)'],
  [['replay', 'missing.ndjson'], 'cannot read missing.ndjson: there is no such file'],
  [['--lang', 'de', 'scenario', 'list'], 'en or fr'],
  [['dance'], 'unknown command'],
] as const)(
  'a wrong call (%j) is told so in plain words, with status 2 and nothing left behind',
  async (args, words) => {
    const said = await samaritan(args);
    expect([said.status, said.err]).toEqual([2, expect.stringContaining(words)]);
    expect(said.err).not.toContain('    at ');
    expect(readdirSync(folder)).toEqual([]);
  },
);

test('every fault of a broken scenario comes at once, each with its line, and nothing is played', async () => {
  expect((await samaritan(['scenario', 'new', 'town'])).status).toBe(0);
  const script = join(folder, 'town/scenario.yaml');
  writeFileSync(
    script,
    readFileSync(script, 'utf8')
      .replace(/^endEx: .*$/m, 'endEx: tomorrow')
      .replace(/desk: hospital/, 'desk: spital'),
  );
  const said = await samaritan(['run', 'town', '--out', 'out']);
  expect(said.status).toBe(1);
  expect(said.err.match(/^town\/scenario\.yaml:\d+:\d+: /gm)).toHaveLength(2);
  expect(existsSync(join(folder, 'out'))).toBe(false);
});

test('a new scenario lints clean and plays', async () => {
  await samaritan(['scenario', 'new', 'my-town']);
  expect(await samaritan(['scenario', 'lint', 'my-town'])).toMatchObject({
    status: 0,
    out: expect.stringContaining('my-town: no faults'),
  });
  expect((await samaritan(['run', 'my-town', '--out', 'out'])).status).toBe(0);
  expect((await samaritan(['scenario', 'new', 'my-town'])).status).toBe(2);
});

test('a file that is no log, and a folder that is no scenario, are called what they are', async () => {
  writeFileSync(join(folder, 'aar.json'), '{\n}\n');
  expect(await samaritan(['replay', 'aar.json'])).toMatchObject({
    status: 1,
    err: expect.stringContaining('is not a log of Samaritan'),
  });
  expect(await samaritan(['scenario', 'lint', folder])).toMatchObject({
    status: 2,
    err: expect.stringContaining('without a scenario.yaml'),
  });
});

test('an interrupted comparison keeps its runs, another one into the same folder leaves them, and the same call goes on', async () => {
  const call = (lever: string): readonly string[] => [
    'compare',
    'st-croix',
    '--lever',
    lever,
    '--replications',
    '12',
    '--workers',
    '1',
    '--out',
    'out',
  ];
  const kept = (): readonly string[] =>
    existsSync(join(folder, 'out'))
      ? readdirSync(join(folder, 'out')).filter((name) => name.includes('unfinished'))
      : [];
  const child = spawn(process.execPath, [main, ...call('licence.data=on-request,prepositioned')], { cwd: folder });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  while (kept().length === 0 || readFileSync(join(folder, 'out', kept()[0] ?? ''), 'utf8').split('\n').length < 4)
    await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(
    (
      await samaritan([
        'compare',
        'st-croix',
        '--lever',
        'nexus.card=none,single',
        '--replications',
        '1',
        '--out',
        'out',
      ])
    ).status,
  ).toBe(0);
  expect(kept()).toHaveLength(1);
  const again = await samaritan(call('licence.data=on-request,prepositioned'));
  expect([again.status, again.err]).toEqual([0, expect.stringMatching(/\d+ runs are known from before/)]);
  expect(kept()).toEqual([]);
});

test('an interrupted run says so and leaves nothing half-written', async () => {
  const said = await samaritan(['run', 'strait', '--out', 'out'], 'Playing');
  expect([said.status, said.err]).toEqual([130, expect.stringContaining('nothing was left behind')]);
  expect(readdirSync(folder)).toEqual([]);
});

test('a comparison writes figures for people, sheets and programs', async () => {
  const said = await samaritan([
    '--json',
    'compare',
    'st-croix',
    '--lever',
    'licence.data=on-request,prepositioned',
    '--replications',
    '2',
    '--out',
    'out',
  ]);
  expect(said.status).toBe(0);
  expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(['compare.csv', 'compare.json', 'compare.svg']);
  const written: unknown = JSON.parse(readFileSync(join(folder, 'out/compare.json'), 'utf8'));
  expect(JSON.parse(said.out.trimEnd().split('\n').at(-1) ?? '')).toEqual(written);
  expect(readFileSync(join(folder, 'out/compare.csv'), 'utf8').split('\r\n')[0]).toContain('variance_ratio');
});
