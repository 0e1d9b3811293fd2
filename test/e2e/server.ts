import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../cli/program-path.ts';

/** `samaritan serve` as anybody starts it, in a process of its own. */
export interface ServedProgram extends AsyncDisposable {
  /** `http://localhost:PORT`. */
  readonly address: string;
  /** The one-time link of the first director, as the first start prints it. */
  readonly director: string;
  /** Where it keeps exercises. */
  readonly data: string;
}

/** A port of loopback that nobody listens on just now. */
function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Starts it with a data folder of its own and waits until it says that it is ready; the pages are built where they are not. */
export async function serveProgram(): Promise<ServedProgram> {
  const data = mkdtempSync(join(tmpdir(), 'samaritan-serve-'));
  const args = ['--json', 'serve', '--no-demonstration', '--port', String(await freePort()), '--data', data];
  const child = spawn(process.execPath, [main, ...args], {
    env: { ...process.env, DATABASE_URL: '', SAMARITAN_ADDRESS: undefined, SAMARITAN_DATA: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = async (): Promise<void> => {
    await ended(child);
    rmSync(data, { recursive: true, force: true });
  };
  try {
    const { address, director } = await started(child);
    return { address, director, data, [Symbol.asyncDispose]: end };
  } catch (error) {
    await end();
    throw error;
  }
}

interface Started {
  readonly address: string;
  readonly director: string;
}

/** What it prints for other programs once it answers. */
function started(child: ChildProcess): Promise<Started> {
  return new Promise((resolve, reject) => {
    let out = '';
    let err = '';
    child.stderr?.on('data', (piece: Buffer) => (err += piece.toString()));
    child.stdout?.on('data', (piece: Buffer) => {
      out += piece.toString();
      const line = out.split('\n').find((one) => one.startsWith('{'));
      if (line !== undefined && out.endsWith('\n')) resolve(JSON.parse(line) as Started);
    });
    child.once('exit', (status) =>
      reject(new Error(`the server ended with ${String(status)} before it was ready:\n${err}`)),
    );
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
