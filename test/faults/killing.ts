import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Place } from '../../packages/server/src/store/database.ts';
import type { Shown } from './busy-server.ts';

/** A busy server in a process of its own, and all that it has shown so far. */
export interface BusyServer {
  readonly shown: readonly Shown[];
  /** Resolves when something shown from now on (or since `from`) is as wanted; rejects where the process ends before. */
  readonly until: (wanted: (shown: Shown) => boolean, from?: number) => Promise<Shown>;
  /** At once, without a word to it. Resolves when it is gone and all that it showed has been read. */
  readonly kill: () => Promise<void>;
}

export interface BusyOptions {
  readonly place: Place;
  readonly name: string;
  readonly exercise?: string;
  readonly again?: readonly string[];
  /** How many times as fast as the wall its machine is. */
  readonly times?: number;
}

export function busyServer({ place, name, exercise = '', again = [], times = 4 }: BusyOptions): BusyServer {
  const program = join(import.meta.dirname, 'busy-server.ts');
  const given = [JSON.stringify(place), name, exercise, JSON.stringify(again), String(times)];
  const child = spawn(process.execPath, [program, ...given], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const shown: Shown[] = [];
  const waiting = new Set<() => void>();
  const complaints: string[] = [];
  let gone = false;
  let rest = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => void complaints.push(text));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    // A line cut short by the kill was never shown to anybody.
    rest = lines.pop() ?? '';
    for (const line of lines) shown.push(JSON.parse(line) as Shown);
    for (const look of waiting) look();
  });
  const closed = new Promise<void>((resolve) => {
    child.on('close', () => {
      gone = true;
      for (const look of waiting) look();
      resolve();
    });
  });
  return {
    shown,
    until: (wanted, from = shown.length) =>
      new Promise((resolve, reject) => {
        let seen = from;
        const look = (): void => {
          const at = shown.findIndex((one, i) => i >= seen && wanted(one));
          seen = shown.length;
          const found = shown[at];
          if (found === undefined && !gone) return;
          waiting.delete(look);
          if (found === undefined) reject(new Error(`the server ended: ${complaints.join('')}`));
          else resolve(found);
        };
        waiting.add(look);
        look();
      }),
    kill: async () => {
      end(child);
      await closed;
    },
  };
}

const end = (child: ChildProcess): void => void child.kill('SIGKILL');

/** Whole numbers from 0 below `below`, the same ones for the same seed: a kill that found something can be looked for again. */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

/** For `until`: so many more events and outcomes have been shown, or there will be no more. */
export function more(count: number): (shown: Shown) => boolean {
  let left = count;
  return (shown) => {
    if ('told' in shown || 'outcome' in shown) left--;
    return left <= 0 || ('state' in shown && shown.state === 'ended');
  };
}
