import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from '../cli/program-path.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samaritan-msel-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function samaritan(...args: readonly string[]): Promise<{ status: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [main, ...args], { cwd: folder });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('close', (status) => resolve({ status, out, err }));
  });
}

const file = (name: string): string => readFileSync(join(folder, name), 'utf8');

test(
  'an export goes back in as a scenario that lints clean, and its mapping may be used again',
  { timeout: 60_000 },
  async () => {
    const exported = await samaritan('msel', 'export', 'st-croix', '--out', 'deep/msel.xlsx');
    expect([exported.status, readdirSync(join(folder, 'deep'))]).toEqual([0, ['msel.xlsx']]);
    const read = await samaritan('--json', 'msel', 'import', 'deep/msel.xlsx', '--into', 'st-croix', '--out', 'mine');
    expect(read.status).toBe(0);
    expect(JSON.parse(read.out)).toMatchObject({
      rows: 16,
      left: 0,
      problems: [],
      faults: [],
      files: expect.arrayContaining(['scenario.yaml', 'mapping.json', 'maps/st-croix.geojson']),
    });
    const lint = await samaritan('scenario', 'lint', 'mine', '--no-dry-runs');
    expect(lint.status).toBe(0);
    const again = await samaritan(
      'msel',
      'import',
      'deep/msel.xlsx',
      '--into',
      'mine',
      '--mapping',
      'mine/mapping.json',
      '--out',
      'mine',
    );
    expect(again.status).toBe(0);
  },
);

test(
  'a sheet with faults is listed by cell with status 1 and writes only its mapping; --partial takes the sound rows',
  { timeout: 60_000 },
  async () => {
    writeFileSync(
      join(folder, 'liste.csv'),
      'N°;Heure;Destinataire;Moyen;Texte (anglais);Texte (français)\r\n1;13 h 40;border;courriel;A queue;Une file\r\n2;tantôt;bordr;courriel;x;x\r\n',
    );
    const call = ['--lang', 'fr', 'msel', 'import', 'liste.csv', '--into', 'st-croix', '--out', 'out'];
    const refused = await samaritan(...call);
    expect(refused.status).toBe(1);
    expect(refused.out).toContain('CSV!B3 (Heure) : trouvé « tantôt »');
    expect(refused.out).toContain(
      'CSV!C3 (Destinataire) : trouvé « bordr », attendu un poste du scénario (vouliez-vous dire border?)',
    );
    expect(readdirSync(join(folder, 'out'))).toEqual(['mapping.json']);
    const partial = await samaritan(...call, '--partial');
    expect([partial.status, partial.err]).toEqual([1, expect.stringContaining('1 écartée pour une faute')]);
    expect(file('out/scenario.yaml')).toContain('when: T+0:10');
  },
);

test('a launch date of the sheet’s own makes its dates count from StartEx', { timeout: 60_000 }, async () => {
  writeFileSync(
    join(folder, 'a.csv'),
    'No.,Time,To,Means,Text (English),Text (French)\n1,2027-03-01 13:40,border,e-mail,x,y\n',
  );
  const call = ['msel', 'import', 'a.csv', '--into', 'st-croix', '--out', 'out', '--launch'];
  await samaritan(...call, '2027-03-01');
  expect(file('out/scenario.yaml')).toContain('when: T+0:10');
  expect(await samaritan(...call, 'someday')).toMatchObject({ status: 2, err: expect.stringContaining('--launch') });
});

test.each<[readonly string[], number, string]>([
  [['msel', 'import', 'nowhere.xlsx', '--into', 'st-croix', '--out', 'out'], 2, 'there is no such file'],
  [['msel', 'import', 'bad.xlsx', '--into', 'st-croix', '--out', 'out'], 1, 'password'],
  [['--lang', 'fr', 'msel', 'import', 'bad.xlsx', '--into', 'st-croix', '--out', 'out'], 1, 'mot de passe'],
  [['msel', 'import', 'words.csv', '--into', 'st-croix', '--out', 'out'], 1, 'no row of headers'],
  [['msel', 'import', 'words.csv', '--into', 'atlantis', '--out', 'out'], 2, 'no scenario'],
  [['msel', 'import', 'words.csv', '--into', 'st-croix', '--mapping', 'words.csv', '--out', 'out'], 2, 'no mapping'],
  [['msel', 'export', 'st-croix', '--out', 'msel.pdf'], 2, '.xlsx or .csv'],
])('%j ends with status %i and says why', async (args, status, why) => {
  writeFileSync(join(folder, 'bad.xlsx'), Buffer.from('d0cf11e0a1b11ae10000', 'hex'));
  writeFileSync(join(folder, 'words.csv'), 'hello\nworld\n');
  expect(await samaritan(...args)).toMatchObject({ status, err: expect.stringContaining(why) });
  expect(existsSync(join(folder, 'out'))).toBe(false);
});

test(
  'a scenario of one’s own keeps its comments when its rows are replaced in place',
  { timeout: 60_000 },
  async () => {
    cpSync(join(import.meta.dirname, '../../packages/scenarios/library/st-croix'), join(folder, 'own'), {
      recursive: true,
    });
    await samaritan('msel', 'export', 'own', '--out', 'msel.csv');
    const before = file('own/scenario.yaml');
    expect((await samaritan('msel', 'import', 'msel.csv', '--into', 'own', '--out', 'own')).status).toBe(0);
    const after = file('own/scenario.yaml');
    expect(after.slice(0, after.indexOf('\nmsel:'))).toBe(before.slice(0, before.indexOf('\nmsel:')));
    expect(after.slice(after.indexOf('\nobjectives:'))).toBe(before.slice(before.indexOf('\nobjectives:')));
  },
);
