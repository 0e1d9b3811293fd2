import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const web = join(import.meta.dirname, '../../packages/web');

/** Builds the pages as they ship, into a folder of their own under the machine's temporary one; its path. */
export function buildClient(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samaritan-client-'));
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(web, 'node_modules/vite/bin/vite.js'), 'build', '--outDir', folder, '--emptyOutDir'],
    { cwd: web, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
  );
  if (status !== 0) throw new Error(`the client does not build:\n${stderr}`);
  return folder;
}
