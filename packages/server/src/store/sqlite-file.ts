import { resolve } from 'node:path';
import type { Channel, Told } from './database.ts';

/**
 * What those who have one file open in this process share. A transaction of several `await`s holds the file's one write lock, and SQLite
 * waits for a lock without giving way, so whoever else in this thread wants the file has to wait here instead.
 */
export class SqliteFile {
  readonly told = new Set<Told>();
  #holder: object | null = null;
  readonly #waiting: (() => void)[] = [];

  isFree(who: object): boolean {
    return this.#holder === null || this.#holder === who;
  }

  async free(who: object): Promise<void> {
    while (!this.isFree(who)) await new Promise<void>((go) => this.#waiting.push(go));
  }

  async hold(who: object): Promise<void> {
    await this.free(who);
    this.#holder = who;
  }

  release(): void {
    this.#holder = null;
    for (const go of this.#waiting.splice(0)) go();
  }

  notify(channel: Channel, exercise: string, seq: number): void {
    for (const told of this.told) queueMicrotask(() => told(channel, exercise, seq));
  }
}

const open = new Map<string, { readonly file: SqliteFile; users: number }>();

export const inMemory = ':memory:';

export function shareFile(path: string): { readonly file: SqliteFile; readonly leave: () => void } {
  if (path === inMemory) return { file: new SqliteFile(), leave: () => undefined };
  const name = resolve(path);
  const shared = open.get(name) ?? { file: new SqliteFile(), users: 0 };
  shared.users += 1;
  open.set(name, shared);
  return {
    file: shared.file,
    leave: () => {
      shared.users -= 1;
      if (shared.users === 0) open.delete(name);
    },
  };
}
