import { expect, test } from 'vitest';
import { causeChain } from '../../packages/server/src/charts/cause-chain.ts';
import { crossingQueues } from '../../packages/server/src/charts/crossings.ts';
import { broken, roundStep, standing, stepped } from '../../packages/server/src/charts/frame.ts';
import { leverIntervals } from '../../packages/server/src/charts/lever-intervals.ts';
import { dark, light } from '../../packages/server/src/charts/palette.ts';
import { aarSheet } from '../../packages/server/src/documents/aar-sheet.ts';
import { drawing } from '../../packages/server/src/documents/drawing.ts';
import { judgedTown } from '../builders/report-town.ts';
import { unclosed } from '../builders/package-parts.ts';

const report = judgedTown();
const pictures = aarSheet(report, 'en').sections.flatMap(({ blocks }) =>
  blocks.flatMap((block) => (block.kind === 'picture' ? [block] : [])),
);

test('the report has a picture of every kind', () => {
  expect(pictures.map(({ chart }) => chart.name).toSorted()).toEqual([
    'chain-c1',
    'chain-c2',
    'crossing-queues',
    'lever-intervals',
    'minutes',
    'occupancy',
    'true-and-told',
    'waiting-clinicians',
  ]);
});

test('what was drawn before changes nothing: the same chart is the same SVG, and parses', () => {
  const first = pictures.map(({ chart }) => drawing(chart));
  const again = pictures
    .toReversed()
    .map(({ chart }) => drawing(chart))
    .toReversed();
  expect(again).toEqual(first);
  for (const svg of first) expect(unclosed(svg)).toEqual([]);
});

test('no picture names a part as another does, so all can stand on one page', () => {
  const ids = pictures.flatMap(({ chart }) => [...drawing(chart).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  expect(ids.length).toBeGreaterThan(4);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every picture has a sentence', () => {
  for (const { says } of pictures) expect(says).toMatch(/^\S.*\S\.$/);
});

test('the gap between truth and report is hatched, and its widest place named', () => {
  const chart = pictures.find(({ chart }) => chart.name === 'true-and-told')?.chart;
  if (chart === undefined) throw new Error('no picture');
  const svg = drawing(chart);
  expect(svg).toContain('<pattern');
  expect(svg).toMatch(/unknown, T\+|too many, T\+/);
});

const words = {
  clock: (ms: number): string => `T${ms}`,
  number: String,
  place: (id: string): string => `at ${id}`,
  closed: 'shut',
  mostStanding: (n: number): string => `${n} stood`,
};

test('a crossing that never closed has no shade, and one that did says so', () => {
  const [row] = report.crossings;
  if (row === undefined) throw new Error('no crossing');
  const end = report.overview.ended;
  const svg = (closures: typeof row.closures): string => {
    const chart = crossingQueues([{ ...row, closures }], end, { words, palette: light });
    return chart === null ? '' : drawing(chart);
  };
  expect(svg(row.closures)).toContain('shut');
  expect(svg([])).not.toContain('shut');
  expect(crossingQueues([], end, { words, palette: light })).toBeNull();
});

test('an interval that leaves zero is a filled dot, one that does not is hollow, and a single replay has no whisker', () => {
  const [row] = report.levers;
  if (row === undefined) throw new Error('no lever');
  const dots = (interval: readonly [number, number] | null): readonly string[] => {
    const metrics = [
      {
        metric: 'preventable_deaths',
        exercised: true,
        pairs: 9,
        meanA: 2,
        meanB: 1,
        difference: -1,
        interval,
        helped: 1,
      },
    ] as const;
    const say = { lever: () => 'lever', metric: () => 'deaths', signed: String, number: String, notComparable: 'no' };
    const chart = leverIntervals([{ ...row, metrics }], { words: say, palette: light });
    const [whisker, dot] = (chart?.option.series ?? []) as readonly {
      readonly data: readonly { readonly symbol: string; readonly itemStyle: { readonly color: string } }[];
    }[];
    return [String(whisker?.data.length), dot?.data[0]?.symbol ?? '', dot?.data[0]?.itemStyle.color ?? ''];
  };
  expect(dots([-2, -0.5])).toEqual(['3', 'circle', light.ink]);
  expect(dots([-2, 0.5])).toEqual(['3', 'circle', light.pane]);
  expect(dots(null)).toEqual(['0', 'rect', light.pane]);
});

test('the axis of what levers are worth has a tick at zero', () => {
  const said = { lever: () => 'lever', metric: () => 'deaths', signed: String, number: String, notComparable: 'no' };
  const axes = leverIntervals(report.levers, { words: said, palette: light })?.option.xAxis;
  const steps = (axes as readonly { readonly min: number; readonly interval: number }[]).map(
    ({ min, interval }) => min / interval,
  );
  expect(steps.length).toBeGreaterThan(0);
  expect(steps.every(Number.isInteger)).toBe(true);
});

test('a decision is a filled diamond on the chain, and colours are those of the palette given', () => {
  const links = ['a', 'b'].map((text, i) => ({ clock: 'T', text, entry: `#${i}`, later: null, decision: i === 1 }));
  const chart = causeChain(links, { name: 'chain', palette: dark });
  const svg = chart === null ? '' : drawing(chart);
  expect(svg).toContain(dark.act);
  expect(svg).not.toContain(light.ink);
  expect(causeChain([], { name: 'chain', palette: light })).toBeNull();
});

test('a count is drawn from StartEx to the end, zero before its first point', () => {
  const points = [
    { at: 10, value: 3 },
    { at: 20, value: 1 },
  ];
  expect(stepped(points, 30)).toEqual([
    [0, 0],
    [10, 3],
    [20, 1],
    [30, 1],
  ]);
  expect([5, 10, 25].map((at) => standing(points, at))).toEqual([0, 3, 1]);
});

test('axes step by round figures, and labels break between words alone', () => {
  expect([0, 0.3, 1, 3, 14, 60, 212].map(roundStep)).toEqual([1, 1, 1, 5, 20, 100, 500]);
  expect(broken('one two three', 8)).toEqual(['one two', 'three']);
  expect(broken('unbreakable', 4)).toEqual(['unbreakable']);
});
