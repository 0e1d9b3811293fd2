import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServer } from '../../packages/server/src/api/http/server.ts';
import { closeServed, openServed } from '../../packages/server/src/api/open-served.ts';
import { engineVersion } from '../../packages/server/src/study/version.ts';
import { newInvitation } from '../../packages/server/src/store/invitation.ts';

export interface OpenSamaritan {
  /** `http://127.0.0.1:PORT`. */
  readonly address: string;
  /** As the first start prints it. */
  readonly firstDirector: string;
  /** What the server reported of its own failures. */
  readonly faults: readonly string[];
  [Symbol.asyncDispose](): Promise<void>;
}

/** The whole server over a new SQLite file, with the pages of a folder, on a port of its own. */
export async function openSamaritan(web: string, port = 0): Promise<OpenSamaritan> {
  const folder = mkdtempSync(join(tmpdir(), 'samaritan-server-'));
  const faults: string[] = [];
  const served = await openServed({
    place: { file: join(folder, 'exercises.sqlite') },
    folder,
    settings: { lan: false, version: engineVersion, signOn: null, address: null },
    report: (what, error) => faults.push(`${what}: ${String(error)}`),
    threads: 1,
  });
  const server = await buildServer({ served, web, tls: null, trusted: false, behindProxy: false });
  const address = await server.listen({ host: '127.0.0.1', port });
  const token = await newInvitation(served.database, { kind: 'first-director' }, 3_600_000);
  return {
    address,
    firstDirector: `${address}/welcome#${token}`,
    faults,
    [Symbol.asyncDispose]: async () => {
      await server.close();
      await closeServed(served);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
