import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { ExerciseId } from '../../packages/server/src/conduct/conduct.ts';
import { buildServer } from '../../packages/server/src/api/http/server.ts';
import { closeServed, openServed } from '../../packages/server/src/api/open-served.ts';
import type { Served, Settings } from '../../packages/server/src/api/served.ts';
import type { SignOn } from '../../packages/server/src/api/session/sign-on.ts';
import { insertAccount } from '../../packages/server/src/store/account.ts';
import type { Place } from '../../packages/server/src/store/database.ts';
import { type PostRole, givePost } from '../../packages/server/src/store/post.ts';
import { newSeatLink } from '../../packages/server/src/store/seat-link.ts';
import { openSession } from '../../packages/server/src/store/session.ts';
import { anExercise } from '../conduct/rooms.ts';
import { Browser } from './browser.ts';

/** A whole server on loopback with an exercise of St. Croix in it that has not begun. */
export interface House extends AsyncDisposable {
  readonly served: Served;
  readonly server: Awaited<ReturnType<typeof buildServer>>;
  readonly url: string;
  readonly folder: string;
  readonly exercise: ExerciseId;
  readonly troubles: readonly string[];
  /** A browser that nobody has used. */
  readonly browser: () => Browser;
  /** A browser of a member of staff. */
  readonly staff: (role: PostRole | 'server-director') => Promise<Browser>;
  /** A browser in a seat, or at the wall. */
  readonly seated: (seat: string | null) => Promise<Browser>;
}

let people = 0;

interface Outside {
  readonly place?: Place;
  readonly signOn?: SignOn | null;
}

export async function house(settings: Partial<Settings> = {}, outside: Outside = {}): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'samaritan-api-'));
  const web = join(folder, 'web');
  mkdirSync(join(web, 'assets'), { recursive: true });
  const page = '<!doctype html><meta name="samaritan-version" content="" /><title>Samaritan</title>';
  writeFileSync(join(web, 'index.html'), page);
  writeFileSync(join(web, 'assets', 'app-1234.js'), 'export {};');
  const troubles: string[] = [];
  const served = await openServed({
    place: outside.place ?? { file: join(folder, 'exercises.db') },
    folder,
    settings: { lan: false, version: '9.9.9', signOn: null, address: null, ...settings },
    report: (what, error) => void troubles.push(`${what} ${error instanceof Error ? error.stack : String(error)}`),
    threads: 1,
  });
  const server = await buildServer({
    served,
    web,
    tls: null,
    trusted: false,
    behindProxy: false,
    ...(outside.signOn === undefined || outside.signOn === null ? {} : { signOn: outside.signOn }),
  });
  await server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = server.server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const exercise = await anExercise(served.conduct);
  const browser = (): Browser => new Browser(url);
  return {
    served,
    server,
    url,
    folder,
    exercise,
    troubles,
    browser,
    staff: async (role) => {
      const account = await insertAccount(served.database, {
        email: `person-${++people}@example.org`,
        name: `Person ${people}`,
        password: null,
        language: 'en',
        director: role === 'server-director',
      });
      if (!account.ok) throw new Error(account.refusal.code);
      if (role !== 'server-director')
        await givePost(served.database, { exercise, account: account.value, role, objectives: [] });
      const { token } = await openSession(served.database, { account: account.value }, 3_600_000);
      return browser().with('samaritan_staff', token);
    },
    seated: async (seat) => {
      const role = seat === null ? 'observer' : 'player';
      const { token } = await newSeatLink(served.database, { exercise, seat, role });
      const one = browser();
      await one.call('session.join', { token, name: `Person ${++people}`, language: 'en', consent: true });
      return one;
    },
    [Symbol.asyncDispose]: async () => {
      await server.close();
      await closeServed(served);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
