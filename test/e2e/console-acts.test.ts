import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { pagesFolder } from '../../packages/server/src/cli/serve/pages.ts';
import { axeViolations } from './axe.ts';
import { Calls, claimDirector } from './calls.ts';
import { openChromium } from './chromium.ts';
import { type OpenSamaritan, openSamaritan } from './open-samaritan.ts';

interface Line {
  readonly seq: number;
  readonly at: number;
  readonly occurredAt: number;
  readonly by: string;
  readonly text: { readonly en: string };
}

let house: OpenSamaritan;
let browser: Browser;
let dana: BrowserContext;
let director: Calls;
let exercise: string;
let page: Page;
let guests: BrowserContext[] = [];
const faults: string[] = [];

const minute = 60_000;

/** What the log has of these, the newest first. */
const logged = (...types: readonly string[]): Promise<readonly Line[]> =>
  director.ask('control.log', { exercise, limit: 500, types });

const count = async (...types: readonly string[]): Promise<number> => (await logged(...types)).length;

async function consoleOf(context: BrowserContext): Promise<Page> {
  const opened = await context.newPage();
  opened.on('pageerror', (error) => faults.push(error.message));
  await opened.goto(`${house.address}/control/${exercise}`);
  await opened.getByRole('region', { name: 'Chosen row' }).waitFor();
  return opened;
}

/** Another person's browser. */
async function guest(): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  guests.push(context);
  return context;
}

async function choose(act: string): Promise<void> {
  await page.getByRole('button', { name: 'Acts', exact: true }).click();
  await page.getByRole('menuitem', { name: act, exact: true }).click();
  await page.getByRole('dialog', { name: act, exact: true }).waitFor();
}

const gone = (): Promise<void> => page.getByRole('dialog').waitFor({ state: 'detached' });
const tab = (name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click();

beforeAll(async () => {
  house = await openSamaritan(pagesFolder);
  browser = await openChromium();
  dana = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  director = new Calls(house.address, dana.request);
  await claimDirector(director, house.firstDirector);
}, 240_000);

// An exercise each: no test stands on what another did, and one that is tried again begins anew.
beforeEach(async () => {
  exercise = await director.call('exercises.create', { scenario: 'st-croix', skill: 'novice', seed: 3 });
  await director.call('exercises.start', { exercise, speed: 1 });
  await director.call('control.jump', { exercise, to: 10 * minute });
  await director.call('control.command', {
    exercise,
    command: { id: 'the-clock-stands', type: 'SetClock', payload: { speed: 0 } },
  });
  page = await consoleOf(dana);
});

afterEach(async () => {
  await page.close();
  for (const context of guests) await context.close();
  guests = [];
  expect(faults.splice(0)).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  await house?.[Symbol.asyncDispose]();
});

test('a controller writes a row and drags it to another minute, and of two who edit it neither loses a word', async () => {
  await page.getByRole('button', { name: 'Add row', exact: true }).click();
  const adder = page.getByRole('dialog', { name: 'Add a row' });
  await adder.getByLabel('From', { exact: true }).fill('bus driver');
  await adder.getByLabel('English', { exact: true }).fill('Forty on the bus.');
  await adder.getByLabel('French', { exact: true }).fill('Quarante dans l’autobus.');
  await adder.getByRole('group', { name: 'Recipients' }).getByRole('checkbox').first().check();
  await adder.getByRole('button', { name: 'Add the row' }).click();
  await gone();
  expect(await count('RowAdded')).toBe(1);

  const strip = page.getByRole('button', { name: /^C1 / });
  const bar = page.getByRole('region', { name: 'Chosen row' });
  await bar.getByText('C1', { exact: true }).waitFor();
  const before = await bar.innerText();
  const box = await strip.boundingBox();
  if (box === null) throw new Error('the row is not on the board');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 120, box.y + box.height / 2, { steps: 4 });
  await strip.getByText(/to \d\d:\d\d/).waitFor();
  await page.mouse.up();
  await expect.poll(() => count('RowsShifted')).toBe(1);
  await expect.poll(() => bar.innerText()).not.toBe(before);

  const { url } = await director.call<{ readonly url: string }>('exercises.invite', {
    exercise,
    role: 'controller',
  });
  const roy = await guest();
  const account = { name: 'Roy', email: `${exercise}@example.org`, password: 'a long enough word', language: 'en' };
  await new Calls(house.address, roy.request).call('session.acceptInvitation', {
    token: url.split('#')[1],
    ...account,
  });
  const theirs = await consoleOf(roy);
  for (const one of [page, theirs]) {
    await one.getByRole('button', { name: /^C1 / }).click();
    await one.getByRole('button', { name: 'Edit', exact: true }).click();
    await one.getByRole('dialog', { name: 'Edit row C1' }).waitFor();
  }
  await theirs.getByLabel('English', { exact: true }).fill('Thirty on the bus.');
  await theirs.getByRole('button', { name: 'Save the row' }).click();
  await theirs.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByLabel('English', { exact: true }).fill('Fifty on the bus.');
  await page.getByRole('button', { name: 'Save the row' }).click();
  await page.getByText('Not saved: another controller has edited row C1 since you opened it.').waitFor();
  await page.getByText(/Theirs now reads, English: “Thirty on the bus\.”/).waitFor();
  expect(await page.getByLabel('English', { exact: true }).inputValue()).toBe('Fifty on the bus.');
  expect(await count('RowEdited')).toBe(1);
  await page.getByRole('button', { name: 'Put mine in its place' }).click();
  await gone();
  expect(await count('RowEdited')).toBe(2);
  await theirs.getByRole('button', { name: /^C1 .*Fifty on the bus/ }).waitFor();
}, 120_000);

test('what control does for a seat stands in the log under the seat, with its real time, and says who gave it', async () => {
  await tab('Seats');
  await page.getByRole('grid', { name: 'Seats' }).getByRole('row').nth(1).click();
  await page.getByRole('button', { name: 'Act for this seat' }).click();
  const dialog = page.getByRole('dialog', { name: /^Act for / });
  const seat = (await dialog.getByRole('heading', { level: 2 }).first().innerText()).replace('Act for ', '');
  await dialog.getByRole('button', { name: /^Send a message/ }).click();
  const time = dialog.getByLabel('Done at', { exact: true });
  await time.fill('03:00');
  await dialog.getByText(/^Type a time between StartEx/).waitFor();
  await time.press('Control+a');
  await page.keyboard.type(
    await page
      .getByRole('timer')
      .innerText()
      .then((text) => earlier(text)),
  );
  await dialog.getByText(/^Type a time between StartEx/).waitFor({ state: 'detached' });
  await dialog.getByRole('group', { name: 'To' }).getByRole('checkbox').first().check();
  await dialog.getByRole('textbox', { name: 'Message' }).fill('We open the gymnasium.');
  await dialog.getByRole('button', { name: 'Send message', exact: true }).click();
  await dialog.getByText(/^Done at /).waitFor();
  await page.keyboard.press('Escape');
  await gone();
  const given = (await logged('CommandAccepted')).find(({ text }) => text.en.includes('given by control'));
  expect(given?.by).not.toBe('control');
  expect(given?.occurredAt).toBeLessThan(given?.at ?? 0);
  await tab('Log');
  await page
    .getByRole('grid', { name: 'Log' })
    .getByRole('row', { name: new RegExp(`${seat}.*given by control`) })
    .waitFor();
}, 120_000);

/** Five minutes before the scenario's time of day on a clock. */
function earlier(clock: string): string {
  const [, hour = '0', past = '0'] = /(\d\d):(\d\d)\s[A-Z]{3}/.exec(clock) ?? [];
  const of = (Number(hour) * 60 + Number(past) + 1435) % 1440;
  return `${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}`;
}

test('a controller changes the world with a reason, freezes decline, writes in the journal and moves the clock', async () => {
  await choose('Adjust the world');
  await page.getByRole('combobox', { name: 'Crossing' }).selectOption({ label: 'Milltown bridge' });
  await page.getByText('Give a reason.').waitFor();
  await page.getByLabel('Reason').fill('The bridge is looked at for cracks.');
  await page.getByRole('dialog').getByRole('button', { name: 'Adjust the world' }).click();
  await gone();
  expect((await logged('WorldAdjusted')).map(({ text }) => text.en)).toEqual([
    expect.stringContaining('The bridge is looked at for cracks.'),
  ]);

  await choose('Freeze deterioration');
  await page.getByLabel('Reason').fill('The room talks the triage over.');
  await page.getByRole('button', { name: 'Freeze', exact: true }).click();
  await gone();
  await page.getByText('Deterioration is frozen.').waitFor();
  await page.getByRole('button', { name: 'Resume deterioration' }).click();
  await page.getByText('Deterioration is frozen.').waitFor({ state: 'detached' });
  expect(await count('DeteriorationFrozen', 'DeteriorationResumed')).toBe(2);

  await choose('Enter in the journal');
  await page.getByLabel('Done at', { exact: true }).fill(earlier(await page.getByRole('timer').innerText()));
  await page.getByLabel('What was done outside the tool').fill('The fire chief was told by telephone.');
  // Loaded again in the middle of it, the page goes on where it was.
  await page.reload();
  await page.getByRole('dialog', { name: 'Enter in the journal', exact: true }).waitFor();
  expect(await page.getByLabel('What was done outside the tool').inputValue()).toBe(
    'The fire chief was told by telephone.',
  );
  await page.getByRole('button', { name: 'Enter it' }).click();
  await gone();
  const [entry] = await logged('JournalEntered');
  expect(entry?.occurredAt).toBe(5 * minute);
  expect(entry?.at).toBeGreaterThanOrEqual(10 * minute);

  await page.keyboard.press('.');
  await page
    .getByRole('timer')
    .getByText(/T\+00:11/)
    .waitFor();
  const sent = await count('InjectSent');
  await page.getByRole('button', { name: 'To the next row' }).click();
  await expect.poll(() => count('InjectSent')).toBeGreaterThan(sent);
  await choose('Jump to a time');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Jump to / })
    .click();
  await gone();
  const clock = (): Promise<string> => page.getByRole('timer').innerText();
  await expect.poll(clock).toContain('paused');
  await page.getByRole('radio', { name: '2×' }).check({ force: true });
  await expect.poll(clock).toContain('running, 2×');
}, 120_000);

test('a controller looks back, forks there, opens the fork, finds words, and follows an entry to its causes', async () => {
  await page.keyboard.press('5');
  const moment = page.getByRole('slider', { name: 'Moment looked at' });
  await moment.press('Home');
  await page.getByText(/^As it stood at /).waitFor();
  await page.getByText(/^Looking at /).waitFor();
  await page.getByRole('button', { name: 'Fork here' }).click();
  await page.getByRole('link', { name: 'Open it' }).click();
  await page.getByText(/^branch from event /).waitFor();
  expect(new URL(page.url()).pathname).not.toContain(exercise);
  await page.goBack();
  await page.getByRole('region', { name: 'Chosen row' }).waitFor();

  await page.keyboard.press('/');
  const finder = page.getByRole('dialog', { name: 'Find in every text' });
  await finder.getByRole('searchbox').fill('ferry point');
  const first = finder.getByRole('list', { name: 'What was found' }).getByRole('button').first();
  await first.press('Enter');
  await gone();

  await tab('Log');
  await page.getByRole('combobox', { name: 'Which entries' }).selectOption('script');
  const entry = page.getByRole('grid', { name: 'Log' }).getByRole('row', { name: /MSEL/ }).first();
  await entry.click();
  await page.getByRole('button', { name: 'Show causes' }).click();
  await page.getByRole('dialog', { name: 'What led to it' }).getByText(/^#\d/).first().waitFor();
}, 120_000);

test('the map shows what a seat believes, and marks where that differs from the truth', async () => {
  await director.call('control.jump', { exercise, to: 60 * minute });
  await tab('Seats');
  await page
    .getByRole('grid', { name: 'Seats' })
    .getByRole('row', { name: /^Washington/ })
    .click();
  await page.getByRole('button', { name: 'Show its picture' }).click();
  await page.getByRole('radio', { name: 'Picture' }).and(page.locator(':checked')).waitFor({ state: 'attached' });
  await page.getByRole('application', { name: 'Map of the exercise' }).getByRole('region', { name: 'Map' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const foot = page.getByRole('tabpanel', { name: 'Map' });
  await foot.getByRole('button', { name: 'As a table' }).click();
  const differs = foot.getByRole('cell').filter({ hasText: /told otherwise|[+−]\d/ });
  await differs.first().waitFor();
}, 120_000);

test('a real emergency stops every page and says so, a director ends it, and an exercise that is ended takes nothing more', async () => {
  const { code } = await director.call<{ readonly code: string }>('exercises.newLink', {
    exercise,
    seat: 'calais-hospital',
    role: 'player',
  });
  const player = await guest();
  await new Calls(house.address, player.request).call('session.join', {
    code,
    name: 'R. Haddad',
    language: 'en',
    consent: true,
  });
  const desk = await player.newPage();
  await desk.goto(`${house.address}/play`);
  await desk
    .getByText(/^Paused/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Resume', exact: true }).click();
  await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();

  await page.getByRole('button', { name: 'Real emergency' }).focus();
  await page.keyboard.down('Enter');
  await page.getByRole('button', { name: 'The emergency is over' }).waitFor();
  await page.keyboard.up('Enter');
  await desk.getByRole('paragraph').filter({ hasText: 'Follow the instructions in the room' }).waitFor();
  expect(await count('RealEmergencyDeclared')).toBe(1);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'The emergency is over' }).click();
  await page.getByRole('button', { name: 'Resume', exact: true }).waitFor();
  await desk
    .getByRole('paragraph')
    .filter({ hasText: 'Follow the instructions in the room' })
    .waitFor({ state: 'detached' });
  expect(await count('RealEmergencyEnded')).toBe(1);

  await choose('End the exercise');
  await page.getByLabel('End it for everyone').check();
  await page.getByRole('button', { name: 'End the exercise now' }).click();
  await desk.getByText('The exercise has ended.').first().waitFor();
  await page.getByText('The exercise is over.').first().waitFor();
  await page.getByRole('button', { name: 'Send now', exact: true }).waitFor({ state: 'detached' });
}, 120_000);
