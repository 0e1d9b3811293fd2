/**
 * `node test/bench/inp.ts [--dist FOLDER] [--visits 3] [--throttle 4]`: how long the console takes to answer a hand, while `strait` runs at speed 60
 * with thirty connected. Need: a controller who clicks while everything happens. As web-vitals has it: the longest event of each interaction; of a
 * visit the longest interaction, less one for every fifty; over visits the 75th percentile.
 */
import type { Page } from 'playwright-core';
import { quantile } from '../../packages/server/src/study/statistics.ts';
import { openConsole, option, print, setSpeed } from './console.ts';

const target = 200;

const observe = `
  window.__interactions = new Map();
  new PerformanceObserver((list) => {
    for (const { interactionId, duration, name, target } of list.getEntries()) {
      if (!interactionId || duration <= (window.__interactions.get(interactionId)?.duration ?? 0)) continue;
      const what = name + ' on ' + (target?.getAttribute?.('role') ?? target?.tagName ?? '') + ' ' + (target?.getAttribute?.('aria-label') ?? target?.textContent?.slice(0, 20) ?? '');
      window.__interactions.set(interactionId, { duration, what });
    }
  }).observe({ type: 'event', durationThreshold: 16 });
  window.__before = performance.interactionCount;
`;

/** Entries shorter than 16 ms are not reported: they count as 16. */
const collect = `[...window.__interactions.values(),
  ...Array(Math.max(0, performance.interactionCount - window.__before - window.__interactions.size)).fill({ duration: 16, what: '' })]`;

interface Taken {
  readonly duration: number;
  readonly what: string;
}

/** What a controller does, some forty interactions. */
async function work(page: Page): Promise<void> {
  const pause = (): Promise<void> => page.waitForTimeout(150);
  const press = async (key: string, times = 1): Promise<void> => {
    for (let i = 0; i < times; i++) {
      await page.keyboard.press(key);
      await pause();
    }
  };
  for (const tab of ['Log', 'Seats', 'Time', 'Log']) {
    await page.getByRole('tab', { name: tab, exact: true }).click();
    await pause();
  }
  await page.getByRole('grid', { name: 'Log', exact: true }).focus();
  await press('ArrowDown', 8);
  await press('PageDown', 3);
  await page.getByRole('combobox', { name: 'Which entries' }).selectOption('all');
  await page.getByRole('searchbox').last().click();
  await pause();
  for (const letter of 'bridge') await press(letter);
  await press('Escape', 2);
  await page.evaluate('document.activeElement?.blur()');
  for (const key of ['2', '3', '4', 't', 't', '/']) await press(key);
  for (const letter of 'bed') await press(letter);
  await press('Escape', 2);
}

const visits = Number(option('visits') ?? 3);
const throttle = Number(option('throttle') ?? 4);
await using opened = await openConsole({ dist: option('dist'), people: 30 });
const { page, devtools, hall } = opened;
await setSpeed(hall, 60);
await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
await work(page); // compiles
const each: number[] = [];
const all: Taken[] = [];
for (let visit = 0; visit < visits; visit++) {
  await page.evaluate(observe);
  await work(page);
  await page.waitForTimeout(1000);
  const taken = (await page.evaluate<Taken[]>(collect)).toSorted((a, b) => b.duration - a.duration);
  each.push(taken[Math.floor(taken.length / 50)]?.duration ?? 0);
  all.push(...taken);
}
const inp = quantile(each, 0.75);
const over = (p: number): string =>
  quantile(
    all.map(({ duration }) => duration),
    p,
  ).toFixed(0);
print(
  `interactions ${all.length} in ${visits} visits, processor throttled ${throttle} times, exercise time ${hall.live.clock().at / 60_000} min`,
);
print(`of all interactions: median ${over(0.5)} ms, p75 ${over(0.75)} ms, p98 ${over(0.98)} ms`);
print(`INP of each visit: ${each.join(', ')} ms; p75 ${inp} ms of ${target}: ${inp <= target ? 'met' : 'MISSED'}`);
for (const { duration, what } of all.toSorted((a, b) => b.duration - a.duration).slice(0, 5))
  print(`slow: ${duration} ms, ${what}`);
