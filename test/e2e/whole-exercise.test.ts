import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as pathOf } from 'node:path';
import type { Language } from '@samaritan/scenarios/values/text';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localeOf } from '../../packages/web/src/i18n/language.ts';
import { say } from '../../packages/web/src/i18n/translate.ts';
import type { Entries, Value, Words } from '../../packages/web/src/i18n/words.ts';
import { control } from '../../packages/web/src/i18n/words/control.ts';
import { evaluator } from '../../packages/web/src/i18n/words/evaluator.ts';
import { home } from '../../packages/web/src/i18n/words/home.ts';
import { homeLibrary } from '../../packages/web/src/i18n/words/home-library.ts';
import { homeSetup } from '../../packages/web/src/i18n/words/home-setup.ts';
import { join } from '../../packages/web/src/i18n/words/join.ts';
import { player } from '../../packages/web/src/i18n/words/player.ts';
import { playerForms } from '../../packages/web/src/i18n/words/player-forms.ts';
import { report } from '../../packages/web/src/i18n/words/report.ts';
import { main } from '../cli/program-path.ts';
import { stCroix } from '../conduct/rooms.ts';
import { axeViolations } from './axe.ts';
import { openChromium } from './chromium.ts';
import { serveProgram } from './server.ts';

const patience = 60_000; // milliseconds: the words waited for may want work, and the machine may have other work
let browser: Browser;
beforeAll(async () => {
  browser = await openChromium();
}, patience);
afterAll(() => browser?.close());

const seatName = (seat: string, language: Language): string =>
  Object.entries(stCroix.seats).find(([one]) => one === seat)?.[1].name[language] ?? '';

/** What the screen says, in the language the exercise is played in. */
const screen =
  (language: Language) =>
  <E extends Entries>(words: Words<E>, key: keyof E & string, values: Readonly<Record<string, Value>> = {}): string =>
    say(words[language][key] ?? '', values, language);

/** A browser of its own, as another person has one. */
async function person(language: Language, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: localeOf(language) });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(address);
  return page;
}

/** Of a report all but the words of people, which are erased in time while the rest stays. */
const judged = (told: unknown): unknown => ({ ...(told as Readonly<Record<string, unknown>>), written: null });

async function isSound(page: Page): Promise<void> {
  // Soft: a fault of one page does not hide those of the next.
  expect.soft([page.url(), ...(await axeViolations(page))]).toEqual([page.url()]);
}

test.each(['en', 'fr'] as const)(
  'from the first link to the report, in %s, an exercise is played by what the screen says',
  { timeout: 300_000 },
  async (language) => {
    await using server = await serveProgram();
    const s = screen(language);
    const title = stCroix.title[language];
    const [ema, hospital] = [seatName('maine-ema', language), seatName('calais-hospital', language)];

    // The director: account, exercise, ways in.
    const director = await person(language, server.director);
    const account = async (page: Page, name: string): Promise<void> => {
      await page.getByRole('textbox', { name: s(home, 'account.name'), exact: true }).fill(name);
      await page.getByRole('textbox', { name: s(home, 'account.email') }).fill(`${name.toLowerCase()}@example.org`);
      await page.getByRole('textbox', { name: s(home, 'account.password') }).fill('seven quiet rivers');
      await isSound(page);
      await page.getByRole('button', { name: s(home, 'account.create') }).click();
    };
    await account(director, 'Dana');
    const script = director.getByRole('link', { name: s(home, 'library.openNamed', { title }) });
    await script.waitFor();
    await isSound(director);
    await script.click();
    await director.getByRole('textbox', { name: s(homeLibrary, 'create.seed') }).fill('7');
    await isSound(director);
    await director.getByRole('button', { name: s(homeLibrary, 'create.go') }).click();
    const made = async (seat: string): Promise<string> => {
      await director.getByRole('button', { name: s(homeSetup, 'link.makeNamed', { seat }) }).click();
      return director.getByRole('textbox', { name: s(homeSetup, 'link.url', { seat }), exact: true }).inputValue();
    };
    const links = [await made(ema), await made(hospital)];
    await director.getByRole('combobox', { name: s(homeSetup, 'staff.role') }).selectOption('evaluator');
    await director.getByRole('button', { name: s(homeSetup, 'staff.invite') }).click();
    const invitation = await director.getByRole('textbox', { name: /\binvitation\b/i }).inputValue();
    await isSound(director);

    // Two players and an evaluator come in.
    const seated = async (link: string, seat: string): Promise<Page> => {
      const page = await person(language, link);
      await page.getByRole('textbox', { name: s(join, 'name.field') }).fill(`Person of ${seat}`);
      await page.getByRole('checkbox', { name: s(join, 'consent') }).check();
      await isSound(page);
      await page.getByRole('button', { name: s(join, 'go.seat', { seat }) }).click();
      await page.getByRole('heading', { name: seat, exact: true }).waitFor();
      return page;
    };
    const office = await seated(links[0] ?? '', ema);
    const ward = await seated(links[1] ?? '', hospital);
    const watcher = await person(language, invitation);
    await account(watcher, 'Elise');
    await watcher.getByRole('link', { name: s(homeSetup, 'go.evaluator') }).click();
    await watcher.getByRole('heading', { level: 1 }).waitFor();

    // Start, and on to when the desks know what happened; the clock waits there.
    await director.getByRole('button', { name: s(homeSetup, 'start.go') }).click();
    await director.getByRole('link', { name: s(homeSetup, 'go.console') }).click();
    const pause = director.getByRole('button', { name: s(control, 'clock.pause') });
    await pause.click();
    const jumpTo = async (time: string): Promise<void> => {
      await director.getByRole('button', { name: s(control, 'acts'), exact: true }).click();
      await director.getByRole('menuitem', { name: s(control, 'jump.open') }).click();
      const dialog = director.getByRole('dialog', { name: s(control, 'jump.title') });
      await dialog.getByRole('textbox', { name: s(control, 'jump.time') }).fill(time);
      await dialog.getByRole('textbox', { name: s(control, 'jump.time') }).blur();
      await dialog.getByRole('button', { name: s(control, 'jump.jump', { time: '' }).trim() }).click();
      await dialog.waitFor({ state: 'hidden' });
    };
    // A desk acts on what its own page shows, and so once that page has come there too.
    const come = async (since: string): Promise<void> => {
      for (const page of [office, ward]) await page.getByRole('timer').filter({ hasText: since }).waitFor();
    };
    await jumpTo('14:00');
    await come('T+00:30');
    await isSound(director);

    // The office asks the other side for nurses.
    await office.getByRole('button', { name: s(player, 'requestsAsk'), exact: true }).click();
    const choose = async (label: keyof typeof playerForms.en, option: string): Promise<void> => {
      await office.getByRole('combobox', { name: s(playerForms, label), exact: true }).selectOption(option);
    };
    await choose('resource', 'nurses');
    await office.getByRole('spinbutton', { name: s(playerForms, 'quantity') }).fill('6');
    await choose('deliverTo', 'calais-community');
    await choose('under', 'iemac');
    await isSound(office);
    await office.getByRole('spinbutton', { name: s(playerForms, 'quantity') }).press('Control+Enter');
    await office
      .getByRole('region', { name: s(player, 'requests') })
      .getByText(/^6 /)
      .waitFor();

    const asking = (key: 'note.by' | 'note.left' | 'note.overdue'): string =>
      s(player, key, { time: '', age: '' }).split(',')[0]?.trim() ?? '';
    // The hospital answers whoever asks first; when help stands at its doors, it has a licence checked.
    await jumpTo('14:45');
    await come('T+01:15');
    await ward
      .getByRole('region', { name: s(player, 'inbox') })
      .getByRole('button')
      .filter({ hasText: new RegExp((['note.by', 'note.left', 'note.overdue'] as const).map(asking).join('|')) })
      .first()
      .click();
    const answer = ward.getByRole('form').getByRole('textbox');
    await answer.fill('Saint John can take two. Hold the rest.');
    await isSound(ward);
    await ward.getByRole('button', { name: s(player, 'answer.send') }).click();
    await answer.waitFor({ state: 'detached' });
    await jumpTo('16:00');
    await come('T+02:30');
    const doors = ward.getByRole('region', { name: s(player, 'roster') });
    await doors.getByRole('button', { expanded: false }).first().click();
    await doors.getByRole('button', { name: s(player, 'roster.next') }).click();
    await ward.getByRole('button', { name: s(playerForms, 'do.VerifyLicence') }).click();
    await ward
      .getByText(s(playerForms, 'sent', { time: '' }).replace(' .', ''))
      .first()
      .waitFor();

    // The evaluator keeps what was seen; control lets it run to EndEx.
    await watcher
      .getByRole('button', { name: s(evaluator, 'noteNow') })
      .first()
      .click();
    await watcher
      .getByRole('textbox', { name: s(evaluator, 'what') })
      .first()
      .fill('Asked within five minutes.');
    await isSound(watcher);
    await watcher.keyboard.press('Control+Enter');
    await director.getByRole('button', { name: s(control, 'clock.go') }).click();
    await jumpTo('19:30');
    await director.getByText(s(control, 'clock.ended')).first().waitFor();

    // The report: read, and taken home in four forms.
    const exercise = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(director.url())?.[0] ?? '';
    await director.goto(`${server.address}/exercise/${exercise}`);
    await director.getByRole('link', { name: s(homeSetup, 'go.report'), exact: true }).click();
    const downloads = director.getByRole('button', { name: s(report, 'downloads'), exact: true });
    await downloads.waitFor();
    await director.getByRole('heading', { level: 2 }).nth(2).waitFor();
    await isSound(director);
    const taken = async (file: 'docx' | 'html' | 'json' | 'pdf'): Promise<Buffer> => {
      const coming = director.waitForEvent('download');
      await downloads.click();
      await director.getByRole('menuitem', { name: s(report, `file.${file}`), exact: true }).click();
      return readFileSync(await (await coming).path());
    };
    const [json, html, word, print] = [
      await taken('json'),
      await taken('html'),
      await taken('docx'),
      await taken('pdf'),
    ];
    expect(/<html lang="(en|fr)/.exec(html.toString())?.[1]).toBe(language);
    expect([word.toString('latin1', 0, 2), print.toString('latin1', 0, 4)]).toEqual(['PK', '%PDF']);
    const told: unknown = JSON.parse(json.toString());
    expect(told).toMatchObject({ format: 'samaritan-aar/1' });

    // The command line says the same of the exercise that is kept.
    const out = mkdtempSync(pathOf(tmpdir(), 'samaritan-report-'));
    const { status, stderr } = spawnSync(
      process.execPath,
      [main, '--lang', language, 'report', exercise, '--data', server.data, '--out', out],
      { encoding: 'utf8', env: { ...process.env, DATABASE_URL: '' } },
    );
    expect([status, status === 0 ? '' : stderr]).toEqual([0, '']);
    const again: unknown = JSON.parse(readFileSync(pathOf(out, 'aar.json'), 'utf8'));
    expect(judged(again)).toEqual(judged(told));
    rmSync(out, { recursive: true });
    for (const page of [director, office, ward, watcher]) await page.context().close();
  },
);
