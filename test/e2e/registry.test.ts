import { expect, test } from 'vitest';
import { pagesFolder } from '../../packages/server/src/cli/serve/pages.ts';
import { axeViolations } from './axe.ts';
import { Calls, claimDirector } from './calls.ts';
import { openChromium } from './chromium.ts';
import { openSamaritan } from './open-samaritan.ts';

test('an administrator gives a desk its post by a link, and the desk comes to the registry and may not give any', async () => {
  await using samaritan = await openSamaritan(pagesFolder);
  await using browser = await openChromium();
  await using office = await browser.newContext();
  await claimDirector(new Calls(samaritan.address, office.request), samaritan.firstDirector);
  const page = await office.newPage();
  await page.goto(samaritan.address);
  await page.getByRole('link', { name: 'Registry' }).click();
  await page.getByRole('heading', { name: 'Licence registry' }).waitFor();
  await page.getByText('Nobody yet but you.').waitFor();
  // Of Ontario's nurses in New York the law says no word, and of those in Michigan that they may, once Michigan has asked.
  const row = (host: string) => page.getByRole('row', { name: new RegExp(`^${host} Ontario`) });
  await row('New York').getByText('may not').first().waitFor();
  expect(await row('Michigan').getByText('may practise').count()).toBeGreaterThan(4);
  await page.getByRole('radio', { name: 'a quiet day' }).check({ force: true });
  await expect.poll(() => row('Michigan').getByText('may practise').count()).toBe(0);
  await page.getByRole('combobox', { name: 'State or province' }).selectOption({ label: 'United States: Michigan' });
  await page.getByRole('textbox', { name: 'Incident' }).fill('plaza explosion');
  await page.getByRole('button', { name: 'Make a link' }).click();
  const name = 'Link of the post (credentialing desk, Michigan, for “plaza explosion”)';
  const link = await page.getByRole('textbox', { name }).inputValue();
  expect(await axeViolations(page)).toEqual([]);

  await using elsewhere = await browser.newContext({ locale: 'fr-CA' });
  const desk = await elsewhere.newPage();
  await desk.goto(link);
  await desk.getByText('pour « plaza explosion »').waitFor();
  await desk.getByRole('textbox', { name: 'Nom', exact: true }).fill('M. Cadieux');
  await desk.getByRole('textbox', { name: /courriel/i }).fill('m.cadieux@example.org');
  await desk.getByLabel('Mot de passe').fill('sept rivières calmes');
  await desk.keyboard.press('Enter');
  await desk.getByRole('heading', { name: 'Registre des permis' }).waitFor();
  await desk.getByText('Qui peut exercer ici').waitFor();
  expect(await desk.getByRole('heading', { name: 'Qui a une fonction' }).count()).toBe(0);
  expect(await axeViolations(desk)).toEqual([]);

  await page.reload();
  await page.getByRole('button', { name: /^Relieve M. Cadieux/ }).click();
  await page.getByText('Nobody yet but you.').waitFor();
  await desk.reload();
  await desk.getByText('Vous n’avez aucune fonction au registre.').waitFor();
  expect(samaritan.faults).toEqual([]);
});
