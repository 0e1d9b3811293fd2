import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { CDPSession, Page } from 'playwright-core';
import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { type CommandId, id } from '@samaritan/scenarios/values/id';
import { type OpenHall, openHall } from '../../packages/server/src/bench/hall.ts';
import { Subscriber } from '../../packages/server/src/bench/subscriber.ts';
import { leversOf, libraryFolder } from '../builders/library.ts';
import { buildClient } from '../e2e/build-client.ts';
import { openChromium } from '../e2e/chromium.ts';

/** A console of a running exercise in Chromium, with people connected to it. */
export interface OpenConsole extends AsyncDisposable {
  readonly hall: OpenHall;
  readonly page: Page;
  readonly devtools: CDPSession;
}

export interface ConsoleSetting {
  /** The built pages; null: they are built. */
  readonly dist: string | null;
  readonly people: number;
  readonly change?: (scenario: Scenario) => Scenario;
}

const root = join(import.meta.dirname, '../..');

export async function openConsole({ dist, people, change = (same) => same }: ConsoleSetting): Promise<OpenConsole> {
  const strait = libraryFolder('strait');
  const scenario = change(strait.scenario);
  const web = dist ?? (await buildClient());
  const maps = Object.fromEntries(
    [...strait.maps].flatMap(([name, { geojson }]) => (geojson === null ? [] : [[`${name}.geojson`, geojson]])),
  );
  const folder = join(root, '.samaritan');
  const hall = await openHall({ folder, web, people, scenario, levers: leversOf(scenario), maps });
  // The people look on; the autopilot plays, as busily as it can.
  for (const seat of new Set(hall.people.map((one) => one.seat))) await hall.live.giveSeat(id(seat));
  const looking = hall.people.map(
    ({ cookie }) =>
      new Subscriber({ url: `${hall.url.replace('http', 'ws')}/api/live`, path: 'seat.live', cookie }, () => undefined),
  );
  await hall.live.start(1);
  for (const one of looking) await one.open();
  const browser = await openChromium();
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  const [name = '', value = ''] = hall.staff.split('=');
  await context.addCookies([{ name, value, url: hall.url }]);
  await context.addInitScript("localStorage.setItem('samaritan.language', 'en')");
  const page = await context.newPage();
  await page.goto(`${hall.url}/control/${hall.live.id}`);
  await page.getByRole('tab', { name: 'Log', exact: true }).waitFor({ timeout: 60_000 });
  return {
    hall,
    page,
    devtools: await context.newCDPSession(page),
    [Symbol.asyncDispose]: async () => {
      await browser.close();
      for (const one of looking) one.close();
      await hall[Symbol.asyncDispose]();
    },
  };
}

export async function setSpeed({ live }: OpenHall, speed: number): Promise<void> {
  await live.control({ id: id<CommandId>(randomUUID()), staff: 'bench', type: 'SetClock', payload: { speed } });
}

/** `--name value` of the call; null where it is not given. */
export function option(name: string): string | null {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
}

export const print = (line: string): void => void process.stdout.write(`${line}\n`);
