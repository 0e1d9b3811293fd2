import type { Browser, BrowserContext, Locator, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pagesFolder } from '../../packages/server/src/cli/serve/pages.ts';
import { axeViolations } from './axe.ts';
import { openChromium } from './chromium.ts';
import { type OpenSamaritan, openSamaritan } from './open-samaritan.ts';

let samaritan: OpenSamaritan;
let browser: Browser;
let director: BrowserContext;
let desk: Page;

beforeAll(async () => {
  samaritan = await openSamaritan(pagesFolder);
  browser = await openChromium();
  director = await newContext();
  desk = await director.newPage();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await samaritan?.[Symbol.asyncDispose]();
});

async function newContext(language = 'en', size = { width: 1366, height: 768 }): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: size });
  await context.addInitScript(
    `localStorage.getItem('samaritan.language') ?? localStorage.setItem('samaritan.language', '${language}')`,
  );
  return context;
}

/** Goes there by Tab alone, as somebody without a pointer does. */
async function reach(wanted: Locator): Promise<void> {
  const page = wanted.page();
  await wanted.waitFor();
  const steps = 120;
  for (let step = 0; step < steps; step++) {
    if ((await wanted.and(page.locator(':focus')).count()) === 1) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached by ${steps} presses of Tab: ${String(wanted)}`);
}

async function press(wanted: Locator, key = 'Enter'): Promise<void> {
  await reach(wanted);
  await wanted.page().keyboard.press(key);
}

async function type(wanted: Locator, text: string): Promise<void> {
  await reach(wanted);
  await wanted.page().keyboard.type(text);
}

test('a director comes from the one-time link to a started exercise with a seat that somebody takes, by keyboard alone', async () => {
  await desk.goto(samaritan.firstDirector);
  await type(desk.getByRole('textbox', { name: 'Name', exact: true }), 'A. Tremblay');
  expect(await desk.evaluate('location.hash')).toBe('');
  await type(desk.getByRole('textbox', { name: 'E-mail address' }), 'a.tremblay@example.org');
  await type(desk.getByLabel('Password'), 'short');
  await desk.keyboard.press('Enter');
  await desk.getByText('Too short by 5 characters.').waitFor();
  await type(desk.getByLabel('Password'), ' but longer now');
  await desk.keyboard.press('Enter');

  await desk.getByRole('heading', { name: 'Library' }).waitFor();
  await desk.getByText('No exercise yet.').waitFor();
  await press(desk.getByRole('link', { name: 'Open St. Croix' }));
  await type(desk.getByRole('textbox', { name: 'Seed' }), '7');
  await press(desk.getByRole('button', { name: 'Create the exercise' }));

  await desk.getByRole('heading', { name: 'Readiness' }).waitFor();
  await press(desk.getByRole('button', { name: 'Make a link for Calais hospital desk' }));
  const link = await desk.getByRole('textbox', { name: 'Link of Calais hospital desk' }).inputValue();
  const code = await desk.locator('.link-code').first().textContent();
  expect(link).toMatch(/\/join#[\w-]{16,}$/);
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);

  await press(desk.getByRole('button', { name: 'Start the exercise' }));
  await desk.getByText('running', { exact: true }).waitFor();

  await using player = await newContext();
  const seat = await player.newPage();
  await seat.goto(link);
  await seat.getByRole('heading', { name: 'Calais hospital desk' }).waitFor();
  expect(await seat.evaluate('location.hash')).toBe('');
  await type(seat.getByRole('textbox', { name: 'Your name' }), 'J. Roy');
  await press(seat.getByRole('button', { name: 'Take the seat of Calais hospital desk' }));
  await seat.getByText('Not joined: nothing may be kept of you').waitFor();
  await press(seat.getByRole('checkbox', { name: /^I have read the notice/ }), 'Space');
  await press(seat.getByRole('button', { name: 'Take the seat of Calais hospital desk' }));
  await seat.waitForURL('**/play**');

  await desk.getByText('J. Roy').waitFor();
  expect(samaritan.faults).toEqual([]);
});

test('the first link opens once', async () => {
  await using other = await newContext();
  const page = await other.newPage();
  await page.goto(samaritan.firstDirector);
  await page.getByText('This link opens nothing').waitFor();
  expect(await page.getByRole('textbox').count()).toBe(0);
});

test('a wrong code is refused in words, and after a few of them the browser waits, the link does not', async () => {
  await using guesser = await newContext();
  const page = await guesser.newPage();
  await page.goto(`${samaritan.address}/join`);
  await page.getByRole('textbox', { name: 'Code from your controller' }).fill('k7qf');
  await page.keyboard.press('Enter');
  await page.getByText('A code has eight characters; this has 4.').waitFor();
  await page.getByRole('textbox', { name: 'Code from your controller' }).fill('zzzz-zzzz');
  await page.keyboard.press('Enter');
  await page.getByText('No seat has this code. ZZZZ-ZZZZ').waitFor();
  const locked = page.getByText('Too many wrong codes');
  for (let guess = 0; guess < 12 && (await locked.count()) === 0; guess++) {
    await page.goto(`${samaritan.address}/join/ZZZZ-ZZZ${guess % 10}`);
    await page.getByText(/^No seat has this code|^Too many wrong codes/).waitFor();
  }
  expect(await locked.count()).toBe(1);
  await page.getByText(/This browser may try again at/).waitFor();
});

test('a sheet is read, its doubts stand by their cells, and a word is mapped to a seat', async () => {
  const page = await director.newPage();
  await page.goto(`${samaritan.address}/library/st-croix/script`);
  const sheet = [
    'Time,Inject #,From,To,Method,Description',
    '13:40,1,A caller,Calais hospital desk,phone,A road is closed',
    '13:50,2,A caller,Ops centre,phone,Another road is closed',
  ].join('\n');
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'msel.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) });
  await page.getByText('1 row has a fault and would be left out').waitFor();
  await page.getByRole('gridcell', { name: 'D3' }).waitFor();
  expect(await page.getByRole('combobox', { name: 'Field of column F, Description' }).inputValue()).toBe('text');
  await page.getByRole('combobox', { name: '“Ops centre” stands for' }).selectOption({ label: 'Maine EMA duty desk' });
  await page.getByText('no row has a fault').waitFor();
  await page.getByRole('textbox', { name: 'Name of the new script' }).fill('st-croix-roads');
  await page.getByRole('button', { name: 'Make a script of 2 rows' }).click();
  await page.getByText('Script st-croix-roads is made, with 2 rows.').waitFor();
  await page.getByText('2 texts have no French yet; the English stands in their place.').waitFor();
  await page.close();
});

test('a page that an upgrade left behind says so, and is of today once it is loaded again', async () => {
  const page = await director.newPage();
  const old = async (route: Route): Promise<void> => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/(name="samaritan-version" content=")[^"]+/, '$1older');
    await route.fulfill({ response, body });
  };
  await page.route(`${samaritan.address}/`, old, { times: 1 });
  await page.goto(samaritan.address);
  const told = page.getByText('A newer version of Samaritan is served.');
  await told.waitFor();
  await page.getByRole('button', { name: 'Load the page again' }).first().press('Enter');
  await told.waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  expect(await told.count()).toBe(0);
  await page.close();
});

const pages = [
  '/',
  '/library/st-croix',
  '/library/st-croix/seat/maine-ema',
  '/library/st-croix/script',
  '/my-data',
  '/join',
];
const looks = [
  { language: 'en', theme: 'light', size: { width: 1366, height: 768 } },
  { language: 'fr', theme: 'dark', size: { width: 390, height: 844 } },
] as const;

for (const { language, theme, size } of looks) {
  test(`the pages in ${language}, ${theme}, at ${size.width} have no fault that axe or a ruler finds`, async () => {
    const page = await director.newPage();
    await page.setViewportSize(size);
    await page.addInitScript(
      `localStorage.setItem('samaritan.language', '${language}'); localStorage.setItem('samaritan.theme', '${theme}')`,
    );
    const exercise = new URL(desk.url()).pathname;
    for (const path of [...pages, exercise, `${exercise}/links`]) {
      await page.goto(`${samaritan.address}${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.locator('.skeleton').first().waitFor({ state: 'detached' });
      expect([path, ...(await axeViolations(page))]).toEqual([path]);
      expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, size.width]);
    }
    await page.close();
  });
}
