import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServer } from '../../packages/server/src/api/http/server.ts';
import { closeServed, openServed } from '../../packages/server/src/api/open-served.ts';
import type { Served } from '../../packages/server/src/api/served.ts';
import type { Place } from '../../packages/server/src/store/database.ts';
import { Browser } from '../api/browser.ts';

/** One of several servers on a database, with all that it serves but pages. */
export interface WholeServer extends AsyncDisposable {
  readonly served: Served;
  readonly url: string;
  /** What it reported of its own failures. */
  readonly troubles: readonly string[];
  /** A browser that nobody has used; or one that comes with what another server gave it. */
  readonly browser: (of?: Browser) => Browser;
  /** As on Ctrl-C. */
  readonly close: () => Promise<void>;
}

export async function wholeServer(place: Place): Promise<WholeServer> {
  const folder = mkdtempSync(join(tmpdir(), 'samaritan-one-of-two-'));
  const troubles: string[] = [];
  const served = await openServed({
    place,
    folder,
    settings: { lan: false, version: '1', signOn: null, address: null },
    report: (what, error) => void troubles.push(`${what} ${error instanceof Error ? error.stack : String(error)}`),
    threads: 1,
  });
  const server = await buildServer({ served, web: folder, tls: null, trusted: false, behindProxy: false });
  const url = await server.listen({ port: 0, host: '127.0.0.1' });
  let closed = false;
  const close = async (): Promise<void> => {
    if (closed) return;
    closed = true;
    await server.close();
    await closeServed(served);
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    served,
    url,
    troubles,
    browser: (of) => {
      const browser = new Browser(url);
      for (const [name, value] of of?.cookies ?? []) browser.with(name, value);
      return browser;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
