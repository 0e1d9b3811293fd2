import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Channel, Told } from './database.ts';

/** All notices come by one channel: a channel each would be a LISTEN each. */
export const notices = 'samaritan';
export const noticeOf = (channel: Channel, exercise: string, seq: number): string => `${channel} ${seq} ${exercise}`;

const firstPause_ms = 100;
const longestPause_ms = 5_000;

interface Listening {
  readonly told: Told;
  readonly missed: () => void;
}

/** The one connection that listens, for all who do. Lost, it comes back by itself, and says so: what was told meanwhile is gone. */
export class PostgresListener {
  readonly #url: string;
  readonly #listening = new Set<Listening>();
  #client: pg.Client | null = null;
  #connecting: Promise<void> | null = null;
  readonly #closed = new AbortController();

  constructor(url: string) {
    this.#url = url;
  }

  async listen(told: Told, missed: () => void): Promise<() => Promise<void>> {
    const mine = { told, missed };
    this.#listening.add(mine);
    try {
      await (this.#connecting ??= this.#connect());
    } catch (error) {
      this.#connecting = null;
      this.#listening.delete(mine);
      throw error;
    }
    return async () => {
      this.#listening.delete(mine);
    };
  }

  async close(): Promise<void> {
    this.#closed.abort();
    this.#listening.clear();
    await this.#connecting?.catch(() => undefined);
    await this.#client?.end().catch(() => undefined);
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#url,
      keepAlive: true,
      application_name: 'samaritan notices',
    });
    client.on('notification', ({ payload }) => this.#tell(payload ?? ''));
    client.on('error', () => undefined); // `end` follows
    await client.connect();
    await client.query(`listen ${notices}`);
    client.on('end', () => {
      if (!this.#closed.signal.aborted) this.#connecting = this.#reconnect();
    });
    this.#client = client;
  }

  async #reconnect(): Promise<void> {
    for (let pause = firstPause_ms; !this.#closed.signal.aborted; pause = Math.min(pause * 2, longestPause_ms)) {
      try {
        await delay(pause, undefined, { signal: this.#closed.signal });
        await this.#connect();
        for (const { missed } of this.#listening) missed();
        return;
      } catch {
        // Not back yet, or closed meanwhile, which the loop sees.
      }
    }
  }

  #tell(notice: string): void {
    const [, channel, seq, exercise] = /^(event|inbox|presence) (\d+) (.*)$/su.exec(notice) ?? [];
    if (channel === undefined || seq === undefined || exercise === undefined) return;
    for (const { told } of this.#listening) told(channel as Channel, exercise, Number(seq));
  }
}
