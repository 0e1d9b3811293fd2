/**
 * `node test/pictures/take.ts`: takes the pictures of the pages that stand in docs/play.md and docs/control.md anew, into docs/pictures. The exercise is always
 * the same one at the same moment; only the wall's own time differs.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { buildClient } from '../e2e/build-client.ts';
import { Calls, claimDirector } from '../e2e/calls.ts';
import { openChromium } from '../e2e/chromium.ts';
import { openSamaritan } from '../e2e/open-samaritan.ts';

const folder = join(import.meta.dirname, '../../docs/pictures');
mkdirSync(folder, { recursive: true });
/** A report may take its time on a busy machine, milliseconds. */
const patience = 180_000;
const minute = 60_000;
const moment = 102 * minute;
const laptop = { width: 1366, height: 768 };
const wide = { width: 1920, height: 1080 };
const phone = { width: 390, height: 844 };

await using house = await openSamaritan(await buildClient());
await using browser = await openChromium();
const office = await browser.newContext({ viewport: laptop });
const director = new Calls(house.address, office.request);
await claimDirector(director, house.firstDirector);
const exercise = await director.call<string>('exercises.create', { scenario: 'strait', seed: 7, skill: 'skilled' });
const linkTo = async (seat: string): Promise<string> =>
  (await director.call<{ readonly code: string }>('exercises.newLink', { exercise, seat, role: 'player' })).code;
const codes = { hospital: await linkTo('henry-ford-desk'), fleet: await linkTo('detroit-ems') };

/** A page, once its words stand there and nothing on it moves any more: fonts, maps and charts have come. */
async function picture(name: string, ready: Locator): Promise<void> {
  const page = ready.page();
  await ready.first().waitFor({ timeout: patience });
  const take = (): Promise<Buffer> => page.screenshot({ animations: 'disabled' });
  let before = await take();
  for (let quiet = 0, shots = 0; quiet < 4 && shots < 60; shots++) {
    await setTimeout(250);
    const now = await take();
    quiet = now.equals(before) ? quiet + 1 : 0;
    before = now;
  }
  writeFileSync(join(folder, `${name}.png`), before);
  process.stdout.write(`${name}\n`);
}

/** A page of the director's, in a size and a theme. */
async function seen(
  path: string,
  size: { readonly width: number; readonly height: number },
  theme = 'light',
): Promise<Page> {
  const page = await office.newPage();
  await page.addInitScript(`localStorage.setItem('samaritan.theme', '${theme}')`);
  await page.setViewportSize(size);
  await page.goto(`${house.address}${path}`);
  return page;
}

/** Somebody sits down, from a browser of their own. */
async function seated(code: string, name: string, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  await new Calls(house.address, context.request).call('session.join', { code, name, language: 'en', consent: true });
  const page = await context.newPage();
  await page.goto(`${house.address}/play`);
  return page;
}

const home = await seen('/', laptop);
await picture('home', home.getByRole('link', { name: /Strait/ }));
await home.goto(`${house.address}/exercise/${exercise}`);
await picture('set-up', home.getByRole('button', { name: /link/i }));

await director.call('exercises.start', { exercise, speed: 1 });
await director.call('control.jump', { exercise, to: moment });
const stop = { id: 'stands-still', type: 'SetClock', payload: { speed: 0 } };
await director.call('control.command', { exercise, command: stop });

const hospital = await seated(codes.hospital, 'R. Haddad', { viewport: laptop });
await picture('desk', hospital.getByRole('region', { name: 'Licence check' }).getByRole('button'));
const outlines = hospital.waitForResponse((response) => response.url().includes('/maps/'));
await hospital.getByRole('tab', { name: 'Map' }).click();
await outlines;
await picture('desk-map', hospital.locator('canvas'));
const fleet = await seated(codes.fleet, 'L. Osei', { viewport: phone, deviceScaleFactor: 2, hasTouch: true });
await picture('phone', fleet.getByRole('tab'));

const laptops = await seen(`/control/${exercise}`, laptop);
const row = laptops.getByRole('region', { name: 'Chosen row' });
await laptops
  .getByText(/\d on scene$/)
  .first()
  .waitFor();
await picture('console', row);
const wideConsole = await seen(`/control/${exercise}`, wide, 'dark');
await wideConsole
  .getByText(/\d on scene$/)
  .first()
  .waitFor();
await picture('console-dark', wideConsole.getByRole('region', { name: 'Chosen row' }));
await laptops.getByRole('radio', { name: 'Table' }).first().check();
await picture('msel', row);
const guide = await seen(`/exercise/${exercise}/evaluator`, laptop);
await picture('evaluator', guide.getByRole('heading', { name: 'Evaluation guide' }));
const wall = await seen(`/exercise/${exercise}/wall`, wide);
await picture('wall', wall.getByRole('heading', { name: 'News and warnings' }));
const report = await seen(`/exercise/${exercise}/report`, laptop);
await picture('report', report.getByRole('heading', { name: 'What happened', exact: true }));
