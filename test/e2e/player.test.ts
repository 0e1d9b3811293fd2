import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { pagesFolder } from '../../packages/server/src/cli/serve/pages.ts';
import { axeViolations } from './axe.ts';
import { Calls, claimDirector } from './calls.ts';
import { openChromium } from './chromium.ts';
import { cutLine } from './cut-line.ts';
import { type OpenSamaritan, openSamaritan } from './open-samaritan.ts';

let house: OpenSamaritan;
let browser: Browser;
let director: Calls;
let exercise: string;

/** Somebody joins a seat and opens its page. */
async function seated(
  seat: string,
  size = { width: 1366, height: 768 },
): Promise<{ person: BrowserContext; page: Page }> {
  const { code } = await director.call<{ readonly code: string }>('exercises.newLink', {
    exercise,
    seat,
    role: 'player',
  });
  const person = await browser.newContext({ viewport: size });
  await new Calls(house.address, person.request).call('session.join', {
    code,
    name: 'R. Haddad',
    language: 'en',
    consent: true,
  });
  const page = await person.newPage();
  await page.goto(`${house.address}/play`);
  return { person, page };
}

interface Line {
  readonly type: string;
  readonly by: string;
}

/** What the log has of a seat, by type. */
const logged = async (seat: string, type: string): Promise<number> => {
  const lines = await director.ask<readonly Line[]>('control.log', { exercise, limit: 500, types: [type] });
  return lines.filter(({ by }) => by === seat).length;
};

beforeAll(async () => {
  house = await openSamaritan(pagesFolder);
  browser = await openChromium();
  director = new Calls(house.address, (await browser.newContext()).request);
  await claimDirector(director, house.firstDirector);
}, 120_000);

// An exercise each: no test stands on what another did, and one that is tried again begins anew.
beforeEach(async () => {
  exercise = await director.call<string>('exercises.create', { scenario: 'st-croix', seed: 7, skill: 'skilled' });
  await director.call('exercises.start', { exercise, speed: 1 });
});

afterAll(async () => {
  await browser.close();
  await house[Symbol.asyncDispose]();
});

test('a whole turn is played by keyboard alone: read, answer, ask for nurses, report', async () => {
  const { person, page } = await seated('calais-hospital');
  await director.call('control.jump', { exercise, to: 60 * 60_000 });
  const inbox = page.getByRole('region', { name: 'Inbox' });
  await inbox.getByText('More than five are waiting').waitFor();
  expect(await axeViolations(page)).toEqual([]);

  // Read what wants an answer, and answer it.
  await page.keyboard.press('i');
  await page.keyboard.press('Enter');
  const answer = page.getByRole('textbox', { name: 'Answer emergency physician' });
  await answer.waitFor();
  await page.keyboard.press('r');
  await page.keyboard.type('Saint John can take two. Hold the rest.');
  await page.keyboard.press('Control+Enter');
  await answer.waitFor({ state: 'detached' });
  await expect.poll(() => logged('calais-hospital', 'MessageSent')).toBe(1);
  await inbox.getByText('nothing waits').waitFor();

  // Ask for nurses: the form is walked by Tab, its lists by typing.
  await page.keyboard.press('Escape');
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.keyboard.press('a');
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const what = page.getByRole('combobox', { name: 'What', exact: true });
  await expect.poll(() => what.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.type('Nur');
  await page.keyboard.press('Tab');
  await page.keyboard.type('8');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => logged('calais-hospital', 'AidRequested')).toBe(1);
  const requests = page.getByRole('region', { name: 'My requests' });
  await requests.getByText('8 nurses').waitFor();

  // Report: the figures stand there as the desk's own boards show them.
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.getByRole('button', { name: 'Report status (209)' }).focus();
  await page.keyboard.press('Enter');
  const beds = page.getByRole('spinbutton', { name: 'Ward beds free' });
  await beds.waitFor();
  await expect.poll(() => beds.inputValue()).toMatch(/^\d+$/);
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => logged('calais-hospital', 'StatusReported')).toBe(1);
  expect(await axeViolations(page)).toEqual([]);
  await person.close();
});

test('a lost connection says so, keeps what is sent, and catches up: everything once', async () => {
  await using line = await cutLine(house.address);
  const { person, page } = await seated('maine-ema');
  await page.goto(`${line.address}/play`);
  const before = await logged('maine-ema', 'MessageSent');
  await page.getByRole('region', { name: 'Inbox' }).getByRole('button').first().waitFor();
  await page.getByText('Live', { exact: true }).waitFor();
  line.cut();
  await page
    .getByText(/No connection for/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Write', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Calais hospital desk' }).check();
  await page.getByRole('textbox', { name: 'Message' }).fill('Helicopter is yours from 14:45.');
  await page.getByRole('button', { name: 'Send message' }).click();
  await page.getByText('One message is kept').first().waitFor();
  expect(await logged('maine-ema', 'MessageSent')).toBe(before);
  await director.call('control.jump', { exercise, to: 80 * 60_000 });
  line.mend();
  await page
    .getByText(/Back after/)
    .first()
    .waitFor();
  await expect.poll(() => logged('maine-ema', 'MessageSent')).toBe(before + 1);
  await person.close();
});

test('a browser that dies loses no draft, and the next page goes on with it', async () => {
  const { person, page } = await seated('nb-emo');
  await page.getByRole('button', { name: 'Write', exact: true }).click();
  await page.getByRole('textbox', { name: 'Message' }).fill('Eight nurses could leave at three if');
  await page.close();
  const next = await person.newPage();
  await next.goto(`${house.address}/play`);
  await next.getByRole('button', { name: 'Write', exact: true }).click();
  expect(await next.getByRole('textbox', { name: 'Message' }).inputValue()).toBe(
    'Eight nurses could leave at three if',
  );
  await person.close();
});

test('a refusal stands at its field, and its button takes the way out', async () => {
  const { person, page } = await seated('washington-dispatch');
  await page.getByRole('button', { name: /Dispatch units/ }).click();
  await page.getByRole('combobox', { name: 'To' }).selectOption({ label: 'Ferry Point plaza' });
  await page.getByRole('spinbutton', { name: 'How many' }).fill('0');
  await page.getByRole('button', { name: 'Send 0 units' }).click();
  await page.getByText('cannot be used').waitFor();
  expect(await page.getByRole('spinbutton', { name: 'How many' }).getAttribute('aria-invalid')).toBe('true');
  await page.getByRole('button', { name: 'Put one' }).click();
  await expect
    .poll(async () => (await page.getByText(/^Done at/).count()) + (await page.getByText('free unit').count()))
    .toBe(1);
  expect(await axeViolations(page)).toEqual([]);
  await person.close();
});

test('a phone shows one list with five parts at its foot, and a letter opens over it', async () => {
  await director.call('control.jump', { exercise, to: 15 * 60_000 });
  const { person, page } = await seated('calais-fire', { width: 390, height: 844 });
  await page.getByRole('tab').first().waitFor();
  await expect.poll(() => page.getByRole('tab').count()).toBe(5);
  await page
    .getByRole('region', { name: 'Inbox' })
    .getByRole('button', { name: /coach has hit/ })
    .click();
  await page.getByText('There are people all over the road').last().waitFor();
  for (const part of ['Desk', 'Requests', 'More']) {
    await page.getByRole('tab', { name: part }).click();
    expect([part, await axeViolations(page)]).toEqual([part, []]);
  }
  await person.close();
  expect(house.faults).toEqual([]);
});
