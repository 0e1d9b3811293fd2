import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pagesFolder } from '../../packages/server/src/cli/serve/pages.ts';
import { axeViolations } from './axe.ts';
import { openChromium } from './chromium.ts';
import { serveFolder, type Served } from './serve-folder.ts';

let served: Served;
let browser: Browser;

beforeAll(async () => {
  served = await serveFolder(pagesFolder);
  browser = await openChromium();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await served?.[Symbol.asyncDispose]();
});

interface Look {
  readonly language?: 'en' | 'fr';
  readonly theme?: 'light' | 'dark';
  readonly size?: { readonly width: number; readonly height: number };
}

interface Opened {
  readonly page: Page;
  /** Whatever the console calls an error: a script that fails, and what the content security policy stopped. */
  readonly faults: string[];
  [Symbol.asyncDispose](): Promise<void>;
}

async function openGallery({ language = 'en', theme = 'light', size }: Look = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: size ?? { width: 1366, height: 768 } });
  await context.addInitScript(
    `localStorage.getItem('samaritan.theme') ?? localStorage.setItem('samaritan.theme', '${theme}');
     localStorage.getItem('samaritan.language') ?? localStorage.setItem('samaritan.language', '${language}');`,
  );
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(`${served.address}/gallery`);
  await page.getByRole('main').waitFor();
  return { page, faults, [Symbol.asyncDispose]: () => context.close() };
}

const hasFocus = async (element: Locator): Promise<boolean> =>
  (await element.and(element.page().locator(':focus')).count()) === 1;

const sizes = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
] as const;

for (const language of ['en', 'fr'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`the gallery in ${language}, ${theme}, has no fault that axe, the console or a ruler finds, on a desk or in a hand`, async () => {
      await using opened = await openGallery({ language, theme });
      const { page, faults } = opened;
      expect(await page.evaluate('document.documentElement.lang')).toBe(language);
      expect(await page.evaluate('document.documentElement.dataset.theme')).toBe(theme);
      for (const size of sizes) {
        await page.setViewportSize(size);
        await expect.poll(() => page.evaluate('document.documentElement.scrollWidth')).toBe(size.width);
        expect(await axeViolations(page)).toEqual([]);
      }
      expect(faults).toEqual([]);
    });
  }
}

test('under a finger rows and controls are at least forty-four pixels high', async () => {
  await using context = await browser.newContext({ viewport: sizes[1], hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(`${served.address}/gallery`);
  const controls = page.locator('.button:not(.button-link), .input, .segment-part, .row, .tab, .dot, .verdict-filter');
  const seen = await controls.evaluateAll((found) =>
    found
      .filter((one) => one.checkVisibility())
      .map((one) => ({ name: one.textContent, height: Math.round(one.getBoundingClientRect().height) })),
  );
  expect(seen.length).toBeGreaterThan(40);
  expect(seen.filter(({ height }) => height < 42)).toEqual([]); // 44 less the frame around a segment
});

test('fields, buttons and charts answer to the keyboard, in the house’s own fonts', async () => {
  await using opened = await openGallery();
  await ownFonts(opened);
  await choicesByArrows(opened);
  await disabledWithReason(opened);
  await wayOut(opened);
  await sameWidth(opened);
  await figuresAndTimes(opened);
  await listsAndBoxes(opened);
  await pressed(opened);
  await chartAsTable(opened);
});

test('lists are walked, a long table goes to its end, and what floats opens, answers and gives the focus back', async () => {
  await using opened = await openGallery();
  await tooltipShown(opened);
  await rowsWalked(opened);
  await longTable(opened);
  await menuWalked(opened);
  await dialogHolds(opened);
  await newsInCorner(opened);
});

test('a stroke finds, a question mark shows the keys, and language and theme are kept', async () => {
  await using opened = await openGallery();
  await strokesAndKeys(opened);
  await languageAndTheme(opened);
});

test('a real emergency wants Enter held, or the code word; panes are reached by F6, and their width is found again', async () => {
  await using opened = await openGallery();
  const { page } = opened;
  await page.keyboard.press('F6');
  expect(await page.evaluate("document.activeElement.getAttribute('data-pane') !== null")).toBe(true);
  const line = page.getByRole('separator', { name: 'Width of the inbox' }).first();
  await line.press('ArrowRight');
  expect(await line.getAttribute('aria-valuenow')).toBe('47');
  const stopped = page.getByRole('alert').getByText('Stopped for a real emergency.');
  const button = page.getByRole('button', { name: 'Real emergency: hold to stop' });
  await button.press('Enter');
  expect(await stopped.count()).toBe(0);
  await button.focus();
  await page.keyboard.down('Enter');
  await stopped.waitFor({ timeout: 10_000 });
  await page.keyboard.up('Enter');

  await page.reload();
  expect(await line.getAttribute('aria-valuenow')).toBe('47');
  await line.press('Enter');
  expect(await line.getAttribute('aria-valuenow')).toBe('45');
  await page.getByRole('button', { name: 'Type the code word' }).press('Enter');
  await page.getByRole('textbox', { name: 'Code word' }).fill('Herring');
  await page.keyboard.press('Enter');
  expect(await page.getByText(/^Not the code word/).count()).toBe(1);
  expect(await stopped.count()).toBe(0);
  await page.getByRole('textbox', { name: 'Code word' }).fill('HERON');
  await page.keyboard.press('Enter');
  await stopped.waitFor();
});

/** From this server. */
async function ownFonts({ page }: Opened): Promise<void> {
  const loaded = await page.evaluate<string[]>(
    `document.fonts.ready.then((all) => [...all].filter((one) => one.status === 'loaded').map((one) => one.family.replaceAll('"', '')))`,
  );
  expect(loaded).toContain('Atkinson Hyperlegible Next');
  expect(loaded).toContain('Atkinson Hyperlegible Mono');
}

/** A choice among a few, and tabs. */
async function choicesByArrows({ page }: Opened): Promise<void> {
  const picture = page.getByRole('radiogroup', { name: 'Picture' });
  await picture.getByRole('radio', { name: 'Truth' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await picture.getByRole('radio', { name: 'Detroit EOC' }).isChecked()).toBe(true);

  const tabs = page.getByRole('tablist', { name: 'Tabs' });
  await tabs.getByRole('tab', { name: 'Desk' }).focus();
  await page.keyboard.press('End');
  expect(await tabs.getByRole('tab', { name: /^Checklist/ }).getAttribute('aria-selected')).toBe('true');
  expect(await page.getByRole('tabpanel', { name: /^Checklist/ }).textContent()).toBe('Shown: Checklist');
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('tabpanel', { name: 'Desk' }).first().textContent()).toBe('Shown: Desk');
}

/** It keeps its place in the order. */
async function disabledWithReason({ page }: Opened): Promise<void> {
  const button = page.getByRole('button', { name: 'Send now' });
  await button.focus();
  expect(await hasFocus(button)).toBe(true);
  const described = await button.getAttribute('aria-describedby');
  expect(await page.locator(`[id="${described}"]`).textContent()).toBe('No recipient is seated. Assign one first.');
}

/** A refusal’s button takes it. */
async function wayOut({ page }: Opened): Promise<void> {
  await page.getByRole('button', { name: 'Open 12 beds' }).last().press('Enter');
  expect(await page.getByRole('spinbutton', { name: 'Beds to open' }).nth(1).inputValue()).toBe('12');
}

/** Busy or not. */
async function sameWidth({ page }: Opened): Promise<void> {
  const width = async (name: string): Promise<number> =>
    (await page.getByRole('button', { name }).first().boundingBox())?.width ?? 0;
  const busy = await width('Sending');
  await page.getByRole('button', { name: 'Busy or not' }).press('Enter');
  expect(busy).toBeGreaterThan(0);
  expect(await width('Open 12 beds')).toBe(busy);
}

/** They move by the arrows, and what is none is refused in words. */
async function figuresAndTimes({ page }: Opened): Promise<void> {
  const beds = page.getByRole('spinbutton', { name: 'Beds to open' }).first();
  await beds.press('ArrowUp');
  expect(await beds.inputValue()).toBe('13');
  await beds.fill('twelve');
  expect(await page.getByText('Not a number: twelve. Type digits.').count()).toBe(1);
  expect(await beds.getAttribute('aria-invalid')).toBe('true');
  const time = page.getByRole('textbox', { name: 'Goes out at' });
  await time.press('ArrowDown');
  expect(await time.inputValue()).toBe('12:44');
  await time.fill('1305');
  await time.blur();
  expect(await time.inputValue()).toBe('13:05');
}

/** Chosen by keyboard. */
async function listsAndBoxes({ page }: Opened): Promise<void> {
  const unit = page.getByRole('combobox', { name: 'Unit' }).first();
  await unit.selectOption('west');
  expect(await unit.inputValue()).toBe('west');
  const box = page.getByRole('checkbox', { name: 'CBP, FEMA' });
  await box.press('Space');
  expect(await box.isChecked()).toBe(true);
  const closed = page.getByRole('checkbox', { name: 'Mark differences' }).nth(1);
  await closed.press('Space');
  expect(await closed.isChecked()).toBe(false);
}

/** Filters, ratings, strips and dots say so. */
async function pressed({ page }: Opened): Promise<void> {
  for (const name of [/may not$/, /^S, performed/, /^32 Receiving/, /^41, later/]) {
    const button = page.getByRole('button', { name }).first();
    await button.press('Enter');
    expect([String(name), await button.getAttribute('aria-pressed')]).toEqual([String(name), 'true']);
  }
}

/** A chart has its table. */
async function chartAsTable({ page }: Opened): Promise<void> {
  await page.getByRole('radio', { name: 'Chart' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('cell', { name: '305' }).count()).toBe(1);
}

/** On focus; Escape shuts it. */
async function tooltipShown({ page, faults }: Opened): Promise<void> {
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'More than a word' }).focus();
  const tooltip = page.getByRole('tooltip');
  await tooltip.waitFor();
  expect(faults).toEqual([]);
  await page.keyboard.press('Escape');
  await tooltip.waitFor({ state: 'hidden' });
}

/** By J and K; opened by Enter. */
async function rowsWalked({ page }: Opened): Promise<void> {
  const rows = page.getByRole('list', { name: 'Traffic that wants an answer' }).getByRole('button');
  await rows.first().focus();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  expect(await rows.nth(1).getAttribute('aria-current')).toBe('true');
}

/** It holds few of its rows, goes to its end and sorts. */
async function longTable({ page }: Opened): Promise<void> {
  const table = page.getByRole('grid', { name: 'Table of 20,000 rows' });
  expect(await table.getAttribute('aria-rowcount')).toBe('20001');
  await table.focus();
  await page.keyboard.press('End');
  await page.getByText(/^rows 19,\d+ to 20,000$/).waitFor();
  expect(await table.getByRole('row').count()).toBeLessThan(60);
  expect(await table.getByRole('row', { selected: true }).getAttribute('aria-rowindex')).toBe('20001');
  const active = await table.getAttribute('aria-activedescendant');
  expect(await page.locator(`[id="${active}"]`).getAttribute('aria-selected')).toBe('true');
  const bits = table.getByRole('button', { name: 'Bits' });
  await bits.press('Enter');
  await bits.press('Enter');
  expect(await table.getByRole('columnheader', { name: 'Bits' }).getAttribute('aria-sort')).toBe('descending');
}

/** A disabled act says why. */
async function menuWalked({ page, faults }: Opened): Promise<void> {
  const trigger = page.getByRole('button', { name: 'Row 34' });
  await trigger.press('Enter');
  const menu = page.getByRole('menu');
  await menu.waitFor();
  expect(await menu.getByRole('menuitem', { name: /Fork here/ }).textContent()).toContain('Only the director forks.');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await page.getByText('Chosen: Edit row').count()).toBe(1);
  expect(faults).toEqual([]);
}

/** It closes by Escape and gives the focus back. */
async function dialogHolds({ page }: Opened): Promise<void> {
  const opener = page.getByRole('button', { name: 'Open a dialog' });
  await opener.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Skip row 34' });
  await dialog.waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await hasFocus(opener)).toBe(true);
}

/** It is closed; an arrival is announced. */
async function newsInCorner({ page }: Opened): Promise<void> {
  await page.getByRole('button', { name: 'Bring news that wants an answer' }).press('Enter');
  const corner = page.getByRole('region', { name: 'What happened elsewhere' });
  await corner.getByText('Ontario PEOC wants an answer by 12:49.').waitFor();
  await corner.getByRole('button', { name: 'Close' }).press('Enter');
  expect(await corner.getByText('Ontario PEOC').count()).toBe(0);
  await page.getByRole('button', { name: 'Announce an arrival' }).press('Enter');
  await page.getByText('1 message came.').waitFor();
}

/** Neither does while one writes. */
async function strokesAndKeys({ page }: Opened): Promise<void> {
  await page.keyboard.press('/');
  const find = page.getByRole('searchbox').first();
  expect(await hasFocus(find)).toBe(true);
  await page.keyboard.type('a?');
  expect(await find.inputValue()).toBe('a?');
  await page.keyboard.press('Escape');
  expect(await find.inputValue()).toBe('');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys of this page' });
  await keys.waitFor();
  await keys.getByRole('checkbox').press('Space');
  await page.keyboard.press('Escape');
  await keys.waitFor({ state: 'hidden' });
  await page.keyboard.press('?');
  expect(await keys.count()).toBe(0);
}

/** Chosen on the page. */
async function languageAndTheme({ page }: Opened): Promise<void> {
  await page.getByRole('button', { name: 'FR, Français' }).press('Enter');
  await page.getByRole('heading', { name: 'Langage visuel' }).waitFor();
  await page.getByRole('button', { name: 'Thème sombre' }).press('Enter');
  await page.reload();
  await page.getByRole('heading', { name: 'Langage visuel' }).waitFor();
  expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
}
