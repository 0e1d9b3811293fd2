import { screenSheet } from '../../../packages/server/src/documents/screen-sheet.ts';
import { expect, test } from 'vitest';
import { inlineOf, linesOf, runsOf } from '../../../packages/web/src/report/runs.ts';
import { partsOf } from '../../../packages/web/src/report/parts.ts';
import { planItem } from '../../../packages/web/src/report/plan-item.ts';
import type { ScreenSheet } from '../../../packages/web/src/report/shapes.ts';
import { judgedTown } from '../../builders/report-town.ts';

const report = judgedTown();
/** As it comes over the wire. */
const sheet = JSON.parse(JSON.stringify(screenSheet(report, 'en'))) as ScreenSheet;

test('a picture takes the table of its figures with it, and no other block is lost', () => {
  for (const { blocks } of sheet.sections) {
    const parts = partsOf(blocks);
    const shown = parts.flatMap(({ block, table }) => (table === null ? [block] : [block, table]));
    expect(shown).toEqual(blocks);
  }
  const pictures = sheet.sections
    .flatMap(({ blocks }) => partsOf(blocks))
    .filter(({ block }) => block.kind === 'picture');
  expect(pictures.filter(({ table }) => table !== null).length).toBeGreaterThan(3);
});

test('each row of the improvement plan has a name of its own', () => {
  const items = report.plan.map(planItem);
  expect(items.length).toBeGreaterThan(0);
  expect(new Set(items).size).toBe(items.length);
});

test('a text comes apart into its stretches, empty ones left out', () => {
  expect(runsOf(['a', null, ['', { text: 'b', strong: true }]])).toEqual([{ text: 'a' }, { text: 'b', strong: true }]);
  expect(linesOf({ lines: ['a', 'b'] })).toEqual(['a', 'b']);
  expect(linesOf('a')).toBeNull();
  expect(inlineOf('a')).toBe('a');
});
