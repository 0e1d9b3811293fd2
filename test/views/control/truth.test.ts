import { type SeatId, id } from '../../../packages/scenarios/src/values/id.ts';
import { hours } from '../../../packages/scenarios/src/values/time.ts';
import { expect, test } from 'vitest';
import { seedOf } from '../../../packages/scenarios/src/values/chance.ts';
import { play } from '../../../packages/server/src/study/play.ts';
import { sealQuietly } from '../../../packages/server/src/study/quiet.ts';
import { pictureGapView } from '../../../packages/server/src/views/control/picture-gap.ts';
import { truthView } from '../../../packages/server/src/views/control/truth.ts';
import { leversOf, libraryScenario } from '../../builders/library.ts';

const scenario = libraryScenario('strait');
let injured = 0;
const injuredAt = new Map<string, number>();
let died = 0;
const world = play({
  scenario,
  seed: seedOf(7),
  levers: leversOf(scenario),
  skill: 'skilled',
  until: hours(2) as never,
  seal: sealQuietly,
  sink: ({ type, data }) => {
    if (type === 'CasualtyInjured') {
      injured++;
      injuredAt.set(data.site, (injuredAt.get(data.site) ?? 0) + 1);
    }
    if (type === 'CasualtyDied') died++;
  },
});

test('the truth counts everybody who was hurt once, among the living or the dead', () => {
  const { casualties } = truthView(world);
  expect(casualties.injured).toBe(injured);
  expect(casualties.dead).toBe(died);
  expect(casualties.immediate + casualties.delayed + casualties.minimal + casualties.expectant + casualties.dead).toBe(
    injured,
  );
});

test('every hospital and crossing of the scenario is in the truth, and licence checks wait for as long as the longest says', () => {
  const { hospitals, crossings, checks } = truthView(world);
  expect(hospitals.map(({ hospital }) => hospital).toSorted()).toEqual(Object.keys(scenario.hospitals).toSorted());
  expect(crossings.map(({ crossing }) => crossing).toSorted()).toEqual(Object.keys(scenario.crossings).toSorted());
  expect(checks.waiting).toBeGreaterThan(0);
  expect(checks.longestMinutes ?? 0).toBeGreaterThanOrEqual(checks.medianMinutes ?? 0);
});

test('a desk far from the plaza has been told another number of the hurt than there are', () => {
  const gaps = Object.keys(scenario.seats)
    .flatMap((seat) => pictureGapView(world, id<SeatId>(seat)).figures)
    .filter(({ figure }) => figure === 'injured');
  expect(gaps.length).toBeGreaterThan(3);
  expect(gaps.every((gap) => gap.true === (injuredAt.get(gap.place) ?? 0))).toBe(true);
  expect(gaps.some((gap) => gap.told !== gap.true)).toBe(true);
});
