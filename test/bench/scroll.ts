/**
 * `node test/bench/scroll.ts [--dist FOLDER] [--seconds 5]`: how smoothly long tables scroll: the gallery's 20,000 rows, and the log of a whole exercise of
 * `strait`, which is fetched as one reads. Need: finding one's place in a long list with the wheel. Time from frame to frame; of 60 a second.
 */
import type { CDPSession, Page } from 'playwright-core';
import { openConsole, option, print, setSpeed } from './console.ts';
import { buildClient } from '../e2e/build-client.ts';
import { quantile } from '../../packages/server/src/study/statistics.ts';

const seconds = Number(option('seconds') ?? 5);
const frame = 1000 / 60;

/** Twenty rows a frame, faster than anyone reads; at the end from the top again. */
const drive = `
  window.__frames = [];
  window.__stop = false;
  window.__rows = 0;
  const grid = document.activeElement;
  let last = performance.now();
  const each = (now) => {
    window.__frames.push(now - last);
    last = now;
    const before = grid.scrollTop;
    grid.scrollTop += 20 * 28;
    if (grid.scrollTop === before) grid.scrollTop = 0;
    window.__rows = Math.max(window.__rows, Number([...grid.querySelectorAll('[role=row]')].at(-1).getAttribute('aria-rowindex')));
    if (!window.__stop) requestAnimationFrame(each);
  };
  requestAnimationFrame(each);
`;

async function scrolled(page: Page, devtools: CDPSession, name: string): Promise<void> {
  await page.getByRole('grid', { name, exact: true }).focus();
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find((one) => one.name === 'TaskDuration')?.value ?? Number.NaN;
  };
  const before = await worked();
  await page.evaluate(drive);
  await page.waitForTimeout(seconds * 1000);
  const times = (await page.evaluate<number[]>('(window.__stop = true, window.__frames)')).slice(1);
  const each = ((await worked()) - before) * (1000 / times.length);
  const late = times.filter((time) => time > 1.5 * frame).length / times.length;
  print(
    `${name}: to row ${await page.evaluate<number>('window.__rows')} in ${seconds} s; ${times.length} frames, median ${quantile(times, 0.5).toFixed(1)} ms, ` +
      `p95 ${quantile(times, 0.95).toFixed(1)} ms, late ${(late * 100).toFixed(1)} %; work of the page ${each.toFixed(1)} ms a frame`,
  );
}

const dist = option('dist') ?? (await buildClient());
await using opened = await openConsole({ dist, people: 0 });
const { page, devtools, hall } = opened;
await hall.live.jump(hall.live.kit.scenario.endEx);
await setSpeed(hall, 0);
await page.getByRole('tab', { name: 'Log', exact: true }).click();
await page.getByRole('combobox', { name: 'Which entries' }).selectOption('all');
await page.getByRole('grid', { name: 'Log', exact: true }).getByRole('row').nth(20).waitFor();
await scrolled(page, devtools, 'Log');
await page.goto(`${hall.url}/gallery.html`);
await page.getByRole('main').waitFor();
await scrolled(page, devtools, 'Table of 20,000 rows');
