import type { APIRequestContext, Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { pagesFolder } from '../../packages/server/src/cli/serve/pages.ts';
import { axeViolations } from './axe.ts';
import { Calls, claimDirector } from './calls.ts';
import { openChromium } from './chromium.ts';
import { cutLine } from './cut-line.ts';
import { type OpenSamaritan, openSamaritan } from './open-samaritan.ts';

let house: OpenSamaritan;
let browser: Browser;
let staff: APIRequestContext;
let director: Calls;
/** Of the test that runs, and of no other: what is tried again begins anew. */
let exercise: string;

/** What is waited for may want work, and the machine may have other work: a report is made by threads of their own. */
const patience = { timeout: 120_000 };

const logged = async (type: string): Promise<number> =>
  (await director.ask<readonly unknown[]>('control.log', { exercise, limit: 20, types: [type] })).length;

beforeAll(async () => {
  house = await openSamaritan(pagesFolder);
  browser = await openChromium();
  staff = (await browser.newContext()).request;
  director = new Calls(house.address, staff);
  await claimDirector(director, house.firstDirector);
});

beforeEach(async () => {
  exercise = await director.call<string>('exercises.create', { scenario: 'st-croix', seed: 7, skill: 'skilled' });
  await director.call('exercises.start', { exercise, speed: 1 });
  await director.call('control.jump', { exercise, to: 40 * 60_000 });
});

afterAll(async () => {
  await browser?.close();
  await house?.[Symbol.asyncDispose]();
});

interface Opened extends AsyncDisposable {
  readonly page: Page;
  /** Whatever the page threw, or its console called an error. */
  readonly faults: readonly string[];
}

/** A browser of the director's own at an address. */
async function opened(address: string, size = { width: 1366, height: 768 }): Promise<Opened> {
  const context = await browser.newContext({ viewport: size });
  await context.addCookies(
    (await staff.storageState()).cookies.map(({ name, value }) => ({ name, value, url: new URL(address).origin })),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(patience.timeout);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // A cable that is cut is no fault of the page.
    if (message.type() === 'error' && !message.text().includes('net::ERR')) faults.push(message.text());
  });
  await page.goto(address);
  return { page, faults, [Symbol.asyncDispose]: () => context.close() };
}

/** Pressed until something has the focus, as somebody without a mouse would. */
async function tabTo(page: Page, wanted: ReturnType<Page['locator']>): Promise<void> {
  for (let presses = 0; !(await wanted.evaluate((one) => one === document.activeElement)); presses++) {
    if (presses > 60) throw new Error('not within sixty presses');
    await page.keyboard.press('Tab');
  }
}

test('an evaluator notes a moment in two taps and rates by keyboard alone through a lost connection, and both catch up', async () => {
  await using line = await cutLine(house.address);
  await using visit = await opened(`${line.address}/exercise/${exercise}/evaluator`);
  const { page, faults } = visit;
  await page.getByRole('heading', { name: 'Evaluation guide' }).waitFor();
  await page
    .getByText(/^#\d+$/)
    .first()
    .waitFor();
  expect(await axeViolations(page)).toEqual([]);

  line.cut();
  await page.getByText(/^No connection for/).waitFor();
  await page
    .getByRole('button', { name: /^Note now/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'What was seen' }).waitFor();
  await page.keyboard.type('The two desks read out different counts.');
  await page.getByRole('button', { name: /^Record/ }).click();
  await page.getByText('waits to be sent').first().waitFor();
  expect(await page.evaluate('document.activeElement?.textContent')).toMatch(/^Note now/);

  const rating = page.getByRole('group', { name: 'Rating of task 1' });
  await tabTo(page, rating.getByRole('button', { name: /^S, / }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('textbox', { name: 'Explanation of the rating' }));
  await page.keyboard.type('Late, but done.');
  await tabTo(page, page.getByRole('button', { name: /^Give S/ }));
  await page.keyboard.press('Enter');
  await page.getByText('2 notes and ratings are kept on this device').waitFor();
  expect(await rating.locator(':focus').count()).toBe(1);
  expect(await axeViolations(page)).toEqual([]);
  expect(await logged('ObservationRecorded')).toBe(0);

  line.mend();
  await page.getByText('Connected again.', { exact: false }).first().waitFor();
  await expect.poll(() => logged('ObservationRecorded'), patience).toBe(1);
  await expect.poll(() => logged('RatingGiven'), patience).toBe(1);
  await page.getByText('yours: S').waitFor();
  expect(await page.getByText('The two desks read out different counts.').count()).toBe(1);
  expect(await page.getByText('waits to be sent').count()).toBe(0);

  // The same on a phone: two parts, one at a time.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('tab', { name: 'Notes' }).click();
  await page.getByRole('tabpanel').getByText('The two desks read out different counts.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test('the report so far is read in light and in dark: a chart has its table, an entry its causes, a note its author', async () => {
  const { objective } =
    (await director.ask<readonly { readonly objective: string }[]>('control.objectives', { exercise }))[0] ?? {};
  const payload = {
    objective,
    task: 0,
    seat: null,
    occurredAt: 35 * 60_000,
    text: 'The two desks read out different counts.',
  };
  await director.call('control.command', {
    exercise,
    command: { id: 'note-of-the-counts', type: 'RecordObservation', payload },
  });
  await using visit = await opened(`${house.address}/exercise/${exercise}/report`);
  const { page, faults } = visit;
  await page.getByRole('heading', { name: 'What happened', exact: true }).waitFor();
  const ratings = page.getByRole('region', { name: 'Ratings and notes of the evaluators' });
  await ratings.getByText('The two desks read out different counts.').waitFor();
  await ratings.getByText('A. Tremblay').first().waitFor();
  expect(await page.getByText('alive at the end').count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(1366);

  await page.getByRole('radio', { name: 'Table' }).first().focus();
  await page.keyboard.press('Space');
  expect(await page.getByRole('radio', { name: 'Table' }).first().isChecked()).toBe(true);
  await page
    .getByRole('button', { name: /^#\d+$/ })
    .first()
    .press('Enter');
  const entry = page.getByRole('region', { name: /and what stands behind it$/ });
  await entry.getByRole('listitem').first().waitFor();
  await page.keyboard.press('Escape');
  await entry.waitFor({ state: 'detached' });

  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate("document.documentElement.dataset.theme = 'dark'");
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  expect(faults).toEqual([]);
});

test('the wall shows what was told, and nothing that was not', async () => {
  await using visit = await opened(`${house.address}/exercise/${exercise}/wall`, { width: 1920, height: 1080 });
  const { page, faults } = visit;
  await page.getByRole('heading', { name: 'News and warnings' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate('getComputedStyle(document.documentElement).fontSize')).toBe('24px');
  expect(await page.getByText('true', { exact: true }).count()).toBe(0);
  expect(faults).toEqual([]);
});
