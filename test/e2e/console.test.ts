import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pagesFolder } from '../../packages/server/src/cli/serve/pages.ts';
import { axeViolations } from './axe.ts';
import { Calls, claimDirector } from './calls.ts';
import { openChromium } from './chromium.ts';
import { type OpenSamaritan, openSamaritan } from './open-samaritan.ts';

let house: OpenSamaritan;
let browser: Browser;
let staff: Calls;
let page: Page;
let exercise: string;
const faults: string[] = [];

const logged = async (type: string): Promise<number> =>
  (await staff.ask<readonly unknown[]>('control.log', { exercise, limit: 500, types: [type] })).length;

interface Named {
  readonly id: string;
}

/** A row with a time of its own, six minutes ahead; without French, it is not ready. */
async function addRow(row: string, fr: string | null): Promise<void> {
  const { seats, means } = await staff.ask<{ readonly seats: Named[]; readonly means: Named[] }>('control.briefing', {
    exercise,
  });
  const payload = {
    row,
    from: 'clerk at the gate',
    to: [seats[0]?.id],
    means: means[0]?.id,
    at: 16 * 60_000,
    text: { en: 'The gate is open.', fr },
    wantsAnswer: false,
  };
  await staff.call('control.command', { exercise, command: { id: `add-row-${row}`, type: 'AddRow', payload } });
}

beforeAll(async () => {
  house = await openSamaritan(pagesFolder);
  browser = await openChromium();
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  staff = new Calls(house.address, context.request);
  await claimDirector(staff, house.firstDirector);
  exercise = await staff.call('exercises.create', { scenario: 'st-croix', skill: 'novice', seed: 3 });
  await staff.call('exercises.start', { exercise, speed: 1 });
  await staff.call('control.jump', { exercise, to: 10 * 60_000 });
  await addRow('C1', 'La barrière est ouverte.');
  page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(`${house.address}/control/${exercise}`);
  await page.getByRole('region', { name: 'Chosen row' }).waitFor();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await house?.[Symbol.asyncDispose]();
});

test('the console has no fault that axe, the console or a ruler finds', async () => {
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(1366);
  expect(await page.evaluate('document.documentElement.scrollHeight')).toBe(768);
  expect(faults).toEqual([]);
});

test('a controller pauses, moves, holds, releases and sends a row, and speaks as somebody outside, by keyboard alone', async () => {
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Resume', exact: true }).waitFor();

  await page.getByRole('button', { name: /^C1 / }).press('Enter');
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => logged('RowsShifted')).toBe(1);
  await page.keyboard.press('h');
  await page.getByRole('button', { name: 'Release', exact: true }).waitFor();
  await expect.poll(() => logged('RowHeld')).toBe(1);
  await page.keyboard.press('h');
  await page.getByRole('button', { name: 'Hold', exact: true }).waitFor();
  const sent = await logged('InjectSent');
  await page.keyboard.press('s');
  await expect.poll(() => logged('InjectSent')).toBe(sent + 1);

  await page.keyboard.press('/');
  await page.getByRole('dialog', { name: 'Find in every text' }).waitFor();
  await page.keyboard.type('hospital');
  await page.getByRole('dialog').locator('[data-row]').first().waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Change', exact: true }).press('Enter');
  await page.getByRole('combobox', { name: 'Who speaks' }).selectOption({ label: 'Somebody else outside the room' });
  await page.getByLabel('Name or role').fill('Mayor of the town');
  await page.getByRole('group', { name: 'Recipients' }).getByRole('checkbox').first().press('Space');
  await page.getByLabel('Words', { exact: true }).fill('The bridge is closed until noon.');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => logged('SimCellSpoke')).toBe(1);
  expect((await page.getByRole('alert').allTextContents()).filter((text) => text !== '')).toEqual([]);
}, 60_000);

test('a row that is not ready says so when it is sent, and goes out only when it is sent all the same', async () => {
  await addRow('C2', null);
  const sent = await logged('InjectSent');
  await page.getByRole('button', { name: /^C2 / }).press('Enter');
  await page.getByRole('region', { name: 'Chosen row' }).getByText('no FR').waitFor();
  const asks = page.getByText('Not sent yet: this row is not ready.');
  await page.keyboard.press('s');
  await asks.waitFor();
  expect(await page.getByText('It has no French words. Edit it before it goes out.').count()).toBe(1);
  await page.getByRole('button', { name: 'Leave it' }).press('Enter');
  await asks.waitFor({ state: 'detached' });
  expect(await logged('InjectSent')).toBe(sent);
  await page.getByRole('button', { name: 'Send now' }).press('Enter');
  await page.getByRole('button', { name: 'Send it all the same' }).press('Enter');
  await expect.poll(() => logged('InjectSent')).toBe(sent + 1);
  await asks.waitFor({ state: 'detached' });
}, 60_000);

test('the line between panes moves by the arrows and stays where it was put', async () => {
  const line = page.getByRole('separator', { name: 'Width of the MSEL' });
  const before = Number(await line.getAttribute('aria-valuenow'));
  await line.press('ArrowLeft');
  const after = Number(await line.getAttribute('aria-valuenow'));
  expect(after).toBe(before - 2);
  await page.reload();
  await page.getByRole('region', { name: 'Chosen row' }).waitFor();
  expect(Number(await line.getAttribute('aria-valuenow'))).toBe(after);
});
