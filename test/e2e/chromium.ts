import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import packed from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** `SAMARITAN_CHROMIUM`, or one that is installed, or the one that came with the packages. */
async function find(): Promise<string> {
  const wished = process.env['SAMARITAN_CHROMIUM'];
  if (wished !== undefined && wished !== '') return wished;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const installed = folders.flatMap((folder) => names.map((name) => join(folder, name))).find(canRun);
  return installed ?? (await packed.executablePath());
}

/** Whoever opens it closes it: `await using browser = await openChromium()`. No sandbox: tests also run as root. */
export async function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: await find(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'],
  });
}
