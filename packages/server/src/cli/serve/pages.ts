import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const server = join(import.meta.dirname, '../../..');
const web = join(server, '../web');
/** What goes into the pages: their own sources, and those of ours that they import. */
const sources = [
  ...['src', 'public', 'index.html', 'vite.config.ts', 'package.json'].map((name) => join(web, name)),
  join(server, '../scenarios/src'),
  join(server, '../scenarios/data'),
  ...['words', 'charts', 'recognition'].map((name) => join(server, 'src', name)),
];

export const pagesFolder = join(web, 'dist');

/** Whether the pages are built, and of what they are made of now. */
export function arePagesFresh(): boolean {
  const built = join(pagesFolder, 'index.html');
  return existsSync(built) && statSync(built).mtimeMs >= Math.max(...sources.map(newest));
}

export const arePagesThere = (): boolean => existsSync(join(pagesFolder, 'index.html'));

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds them beside those that are there, and puts them in their place when they are whole. Gives what went wrong, or null. */
export async function buildPages(tick: (kilobytes: number) => void): Promise<string | null> {
  const fresh = `${pagesFolder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  const failed = await run(['build', '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn']);
  if (failed !== null) return failed;
  await precompress(fresh, tick);
  rmSync(pagesFolder, { recursive: true, force: true });
  renameSync(fresh, pagesFolder);
  return null;
}

function run(args: readonly string[]): Promise<string | null> {
  const vite = join(web, 'node_modules/vite/bin/vite.js');
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [vite, ...args], {
      cwd: web,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (said += piece.toString()));
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (code) => resolve(code === 0 ? null : stripVTControlCharacters(said).trim()));
  });
}

const worth = /\.(?:js|css|html|svg|json|geojson|txt|map)$/;
const small = 1024;

/** Once here, rather than for each who asks. */
async function precompress(folder: string, tick: (kilobytes: number) => void): Promise<void> {
  let done = 0;
  for (const file of filesIn(folder)) {
    if (!worth.test(file) || statSync(file).size < small) continue;
    const bytes = readFileSync(file);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    writeFileSync(`${file}.br`, await promisify(brotliCompress)(bytes, { params }));
    writeFileSync(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
    done += bytes.length / 1024;
    tick(Math.round(done));
  }
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
