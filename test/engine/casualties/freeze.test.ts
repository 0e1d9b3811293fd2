import { minutes } from '@samaritan/scenarios/values/time';
import { expect, test } from 'vitest';
import { clockOf } from '../../../packages/server/src/engine/casualties/clock.ts';
import { draft } from '../../../packages/server/src/engine/kernel/event.ts';
import { Town, replayed } from '../../builders/plaza-town.ts';

const deaths = (town: Town, hold: number): Map<string, number> =>
  new Map(town.events('CasualtyDied').map(({ at, data }) => [data.casualty, at - (at > minutes(30) ? hold : 0)]));

test('nobody dies while control holds deterioration, and each dies as much later as it was held', () => {
  const plain = new Town().until(300);
  const held = new Town().until(30).say(draft('DeteriorationFrozen', {})).until(90);
  expect(held.events('CasualtyDied').every(({ at }) => at <= minutes(30))).toBe(true);
  held.say(draft('DeteriorationResumed', {})).until(360);
  const untreated = (town: Town, hold: number): [string, number][] =>
    [...deaths(town, hold)].filter(
      ([casualty]) => plain.world.casualties.all.get(casualty as never)?.leavesAt === null,
    );
  expect(untreated(plain, 0).length).toBeGreaterThan(10);
  expect(new Map(untreated(held, minutes(60)))).toEqual(new Map(untreated(plain, 0)));
});

test('a casualty’s own clock stands while frozen and under an intervention, and ends with care', () => {
  const town = new Town().until(15).sendAll().until(30);
  const paused = town.events('DecayPaused')[0];
  if (paused === undefined) throw new Error('nobody was treated on scene');
  const casualty = town.world.casualties.all.get(paused.data.casualty);
  if (casualty === undefined) throw new Error('no casualty');
  expect(clockOf(casualty, town.world.now)).toBe(paused.data.clock);
  town.say(draft('DeteriorationFrozen', {})).until(200);
  expect(clockOf(casualty, town.world.now)).toBe(paused.data.clock);
});

test('a casualty hurt while control holds deterioration begins to fail only afterwards', () => {
  const town = new Town().until(5).say(draft('DeteriorationFrozen', {})).until(120);
  expect(town.events('CasualtyInjured').length).toBe(60);
  expect(town.events('CasualtyDied').every(({ data }) => data.phase === 'scene' && data.rpm === 0)).toBe(true);
  const before = town.events('CasualtyDied').length;
  town.say(draft('DeteriorationResumed', {})).until(240);
  expect(town.events('CasualtyDied').length).toBeGreaterThan(before);
});

test('a frozen world replays from its log', () => {
  const town = new Town().until(15).sendAll().until(40).say(draft('DeteriorationFrozen', {})).until(80);
  town.say(draft('DeteriorationResumed', {})).until(200);
  expect(replayed(town).casualties).toEqual(town.world.casualties);
  expect(replayed(town).timers.list()).toEqual(town.world.timers.list());
});
