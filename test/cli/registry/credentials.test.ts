import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Said, Step } from './many-calls.ts';

let folder: string;
let said: ReadonlyMap<string, Said>;

const days = (n: number): string => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);
const issuer = 'urn:samaritan:issuer:US-MI';
const uri = 'urn:samaritan:status:US-MI:1';
const row = (number: string, changes: object = {}): string =>
  `${JSON.stringify({ issuer: 'US-MI', class: 'rn', number, family_name: 'Roy', given_names: 'Zoé', status: 'active', updated_at: '2026-01-01T00:00:00Z', ...changes })}\n`;

const believed = ['--trust', 'trust.json', '--roots', 'roots.json'];
const list = ['--key', 'board', '--issuer', issuer, '--uri', uri];
const issued = ['badge', '--key', 'board', '--issuer', issuer, '--list', uri, '--until', days(30)];
const badge = [...issued, 'licences.ndjson'];
const door = ['verify', 'badge/badge.txt', ...believed, '--status', 'list.jwt'];
const pair = ['--key', 'board', '--issuer', issuer, '--from', 'US-MI', '--to', 'CA-ON', '--recipient', 'ontario.json'];
const asked = [...believed, '--key', 'ontario', '--issuer', 'US-MI', '--class', 'rn', '--number', '4704123456'];
const look = [
  '--by',
  'desk',
  '--purpose',
  'incident-7',
  '--verdict',
  'may',
  '--rules',
  '1',
  '--as-of',
  '2026-11-20T00:00:00Z',
];
const [logName, witnessName, deviceName] = ['log', 'witness', 'device'].map((name) => `registry.example/${name}`) as [
  string,
  string,
  string,
];
const seen = [
  '--key',
  'witness',
  '--name',
  witnessName,
  '--log-key',
  'log.json',
  '--log-name',
  logName,
  '--state',
  'seen.json',
];
const proved = [
  'audit',
  'verify',
  'look.proof',
  '--log-key',
  'log.json',
  '--name',
  logName,
  '--witness-key',
  'witness.json',
  '--witness-name',
  witnessName,
];

/** What is done, in order; a name in front of a call is what the tests know it by. */
const calls: readonly (readonly [string, ...(readonly string[])] | Step)[] = [
  ['', 'keys', 'make', 'board'],
  ['', 'keys', 'make', 'ann'],
  ['', 'keys', 'make', 'bob'],
  {
    args: [
      'registry',
      'trust',
      'entry',
      'board',
      '--issuer',
      issuer,
      '--use',
      'badge',
      '--use',
      'status',
      '--use',
      'bundle',
      '--jurisdiction',
      'US-MI',
      '--from',
      '2026-01-01',
      '--until',
      days(900),
    ],
    into: 'entry.json',
  },
  ['', 'trust', 'roots', '--key', 'ann', '--key', 'bob', '--out', 'roots.json'],
  [
    '',
    'trust',
    'sign',
    'entry.json',
    '--list-version',
    '1',
    '--until',
    days(90),
    '--out',
    'trust.json',
    '--key',
    'ann',
    '--key',
    'bob',
  ],
  ['trust', 'trust', 'show', ...believed],
  ['', 'status-list', 'make', ...list, '--size', '1000', '--out', 'list.jwt'],
  ['', ...badge, '--number', '4704123456', '--place', '7', '--out', 'badge'],
  ['suspended', ...badge, '--number', '4704999999', '--place', '8', '--out', 'none'],
  ['', 'import', 'register.csv', '--source', 'Board of Michigan'],
  ['registered', ...issued, '--licence', 'US-MI/rn/RN-0042', '--place', '9', '--out', 'registered'],
  ['revoked', ...issued, '--licence', 'US-MI/rn/43', '--place', '10', '--out', 'none'],
  ['unlisted', ...issued, '--licence', 'US-MI/rn/44', '--place', '11', '--out', 'none'],
  ['door', ...door, '--law', 'law.json', '--site', 'north'],
  { args: ['--lang', 'fr', 'registry', ...door, '--site', 'south'], into: 'french.txt' },
  ['', 'status-list', 'cohort', 'school.txt', ...list, '--reason', 'sold diplomas', '--out', 'cohort.jwt'],
  ['fallen', ...door, '--law', 'law.json', '--cohort', 'cohort.jwt', '--site', 'north'],
  ['drill', ...door, '--law', 'law.json', '--site', 'north', '--exercise', 'strait'],
  ['back', ...door, '--law', 'law.json', '--site', 'north', '--at', '2026-02-01'],

  ['', 'keys', 'make', 'ontario'],
  { args: ['registry', 'keys', 'show', 'ontario'], into: 'ontario.json' },
  ['', 'bundle', 'make', 'licences.ndjson', ...pair, '--consent', 'consent.txt', '--out', 'one.bundle'],
  ['', 'bundle', 'delta', 'later.ndjson', ...pair, '--out', 'two.bundle'],
  ['whole', 'bundle', 'look-up', 'one.bundle', ...asked],
  ['delta', 'bundle', 'look-up', 'one.bundle', 'two.bundle', ...asked],
  ['alone', 'bundle', 'look-up', 'two.bundle', ...asked],
  ['read', 'bundle', 'read', 'one.bundle', ...believed, '--key', 'ontario'],

  ...['log', 'witness', 'device'].flatMap((name) => [
    ['', 'keys', 'make', name, '--curve', 'Ed25519'] as const,
    { args: ['registry', 'keys', 'show', name], into: `${name}.json` },
  ]),
  ['', 'audit', 'append', 'log', '--subject', 'US-MI/rn/4704123456', ...look],
  ['', 'audit', 'append', 'log', '--subject', 'US-MI/rn/4704123456', ...look],
  ['', 'audit', 'checkpoint', 'log', '--key', 'log', '--name', logName, '--out', 'one.note'],
  ['', 'audit', 'cosign', 'one.note', ...seen, '--out', 'one.signed'],
  ['', 'audit', 'prove', 'log', '--index', '1', '--out', 'look.proof'],
  ['proved', ...proved, '--checkpoint', 'one.signed'],
  ['unwitnessed', ...proved, '--checkpoint', 'one.note'],
  ['', 'audit', 'append', 'device', '--subject', 'US-MI/rn/1', ...look],
  ['', 'audit', 'checkpoint', 'device', '--key', 'device', '--name', deviceName, '--out', 'device.note'],
  [
    '',
    'audit',
    'merge',
    'device',
    '--into',
    'log',
    '--checkpoint',
    'device.note',
    '--device-key',
    'device.json',
    '--name',
    deviceName,
  ],
  ['looks', 'audit', 'looks', 'log', '--subject', 'US-MI/rn/1'],
  ['', 'audit', 'checkpoint', 'log', '--key', 'log', '--name', logName, '--out', 'two.note'],
  ['', 'audit', 'prove', 'log', '--from', '2', '--out', 'grown.proof'],
  ['', 'audit', 'cosign', 'two.note', ...seen, '--proof', 'grown.proof', '--out', 'two.signed'],
  { file: 'log/looks.ndjson', swap: ['incident-7', 'incident-8'] },
  ['', 'audit', 'append', 'log', '--subject', 'US-MI/rn/2', ...look],
  ['', 'audit', 'checkpoint', 'log', '--key', 'log', '--name', logName, '--out', 'three.note'],
  ['', 'audit', 'prove', 'log', '--from', '3', '--out', 'forged.proof'],
  ['forged', 'audit', 'cosign', 'three.note', ...seen, '--proof', 'forged.proof', '--out', 'three.signed'],

  ['', 'keys', 'backup', 'keys.backup'],
  ['again', 'keys', 'backup', 'keys.backup'],
  ['', 'keys', 'restore', 'keys.backup', '--data', 'elsewhere'],
  ['list', 'keys', 'list'],
  ['restored', 'keys', 'list', '--data', 'elsewhere'],
  ['', 'keys', 'rotate', 'board'],
  ['rotated', 'keys', 'list'],
  ['', 'keys', 'rotate', 'ontario'],
  ['old', 'bundle', 'read', 'one.bundle', ...believed, '--key', 'ontario-retired-1'],
  ['retired', 'status-list', 'make', ...list.with(1, 'board-retired-1'), '--size', '8', '--out', 'none.jwt'],
  ['wrong', 'keys', 'rotate', 'ann', '--passphrase-file', 'wrong.txt'],
];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samaritan-test-'));
  const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  put('licences.ndjson', row('4704123456') + row('4704999999', { status: 'suspended' }));
  put('later.ndjson', row('4704123456', { status: 'revoked' }));
  put(
    'law.json',
    JSON.stringify([
      { jurisdiction: 'US-MI', class: 'rn', kind: 'recognised-with-limits', limits: ['scope-host-order'] },
    ]),
  );
  const today = new Date().toISOString().slice(0, 10);
  const columns = 'issuer,class,number,family_name,given_names,status,expires,updated_at';
  const [good, revoked] = ['RN-0042,Tremblay,Anaïs,active', '43,Doe,Jo,revoked'];
  put(
    'register.csv',
    `${columns}\nUS-MI,RN,${good},${days(400)},${today}\nUS-MI,RN,${revoked},${days(400)},${today}\n`,
  );
  put('school.txt', '7\n8\n');
  put('consent.txt', 'US-MI/rn/4704123456\n');
  put('wrong.txt', 'not the passphrase');
  const steps = calls.map((one): Step => ('slice' in one ? { args: ['registry', ...one.slice(1)] } : one));
  put('steps.json', JSON.stringify(steps));
  execFileSync(process.execPath, [join(import.meta.dirname, 'many-calls.ts'), 'steps.json', 'said.json'], {
    cwd: folder,
    env: { ...process.env, SAMARITAN_KEY_PASSPHRASE: 'a long enough secret', SAMARITAN_DATA: '.samaritan' },
  });
  const all = JSON.parse(readFileSync(join(folder, 'said.json'), 'utf8')) as readonly (Said | null)[];
  said = new Map(
    calls.flatMap((one, i) => {
      const answer = all[i];
      if (answer === null || answer === undefined) return [];
      return 'slice' in one ? [[one[0] === '' ? one.join(' ') : one[0], answer]] : [];
    }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string): string => readFileSync(join(folder, name), 'utf8');
const call = (name: string): Said => said.get(name)!;

test('every call that should be done is done, and says nothing on standard error', () => {
  const failed = [...said].filter(([name, { status, err }]) => name.startsWith(' ') && (status !== 0 || err !== ''));
  expect(failed).toEqual([]);
});

test('keys are sealed files that their owner alone may read', () => {
  const kept = join(folder, '.samaritan/credentials/keys/ann.json');
  expect(statSync(kept).mode & 0o777).toBe(0o600);
  expect(readFileSync(kept, 'utf8')).not.toContain('"d"');
  expect(call('wrong')).toMatchObject({ status: 2, err: expect.stringContaining('does not open') });
});

test('a badge is issued, printed and verified at the door, by a trust list that two signed', () => {
  expect(call('trust').out).toContain('badge,status,bundle  US-MI');
  expect(file('badge/badge.svg')).toMatch(/^<svg/);
  expect(file('badge/badge.html')).not.toContain('EXERCISE');
  expect(call('suspended')).toMatchObject({ status: 1, err: expect.stringContaining('suspended') });
  expect(call('registered')).toMatchObject({ status: 0, err: '' });
  expect(file('registered/badge.html')).toContain('Tremblay, Anaïs');
  expect(call('revoked')).toMatchObject({ status: 1, err: expect.stringContaining('revoked') });
  expect(call('unlisted').status).toBe(1);
  expect(call('door').out).toMatch(/YES, WITH LIMITS[\s\S]*Roy, Zoé: Registered nurse[\s\S]*Michigan/);
  // Without the law of the place nobody is told that they may.
  expect(file('french.txt')).toMatch(/INCONNU/);
  expect(call('fallen')).toMatchObject({ status: 1, out: expect.stringContaining('[status-invalid]') });
  expect(call('drill')).toMatchObject({ status: 1, err: expect.stringContaining('trust-of-another-exercise') });
  expect(call('back').status).toBe(1);
});

test('a bundle and its delta are handed over, and asked by number', () => {
  expect(call('whole')).toMatchObject({ status: 0, out: expect.stringMatching(/^MAY PRACTISE.*Roy, Zoé/) });
  expect(call('delta')).toMatchObject({ status: 1, out: expect.stringMatching(/^MAY NOT/) });
  expect(call('alone')).toMatchObject({ status: 1, err: expect.stringContaining('whole bundle first') });
  expect(call('read').out).toContain('2 licences by standing, 1 with basic data');
});

test('looks are witnessed and proved; a device is merged; a rewritten log is not signed again', () => {
  expect(call('proved').out).toContain('Leaf 1 stands in the log of 2');
  expect(call('unwitnessed')).toMatchObject({ status: 1, err: expect.stringContaining('note-unsigned') });
  expect(call('looks').out).toContain('incident-7');
  expect(call('forged')).toMatchObject({ status: 1, err: expect.stringContaining('log-forked, seen 3, shown 4') });
});

test('keys are backed up, restored elsewhere and rotated', () => {
  expect(call('again').status).toBe(2);
  expect(call('restored').out).toBe(call('list').out);
  expect(call('old').out).toContain('2 licences by standing');
  expect(call('retired')).toMatchObject({ status: 2, err: expect.stringContaining('signs nothing any more') });
  expect(call('rotated').out).toMatch(/board-retired-1 .*retired/);
});
