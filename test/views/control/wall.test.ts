import { type SimTime, minutes, simTime } from '../../../packages/scenarios/src/values/time.ts';
import type { Sealed } from '../../../packages/scenarios/src/vocabulary/sealed.ts';
import type { Event } from '../../../packages/server/src/engine/kernel/event.ts';
import { expect, test } from 'vitest';
import { seedOf } from '../../../packages/scenarios/src/values/chance.ts';
import { play } from '../../../packages/server/src/study/play.ts';
import { sealQuietly } from '../../../packages/server/src/study/quiet.ts';
import { WallRecord } from '../../../packages/server/src/views/control/wall.ts';
import type { ClockView } from '../../../packages/server/src/views/seat/clock-view.ts';
import { leversOf, libraryScenario } from '../../builders/library.ts';

const scenario = libraryScenario('strait');
const events: Event[] = [];
play({
  scenario,
  seed: seedOf(3),
  levers: leversOf(scenario),
  skill: 'skilled',
  until: simTime(minutes(150)),
  seal: sealQuietly,
  sink: (event) => events.push(event),
});
const clock: ClockView = { state: 'running', at: simTime(0), wall: '2026-10-14T16:00:00Z', speed: 1, because: null };
const words = (seal: Sealed) => ({ text: `words behind ${seal}` });
const say = ({ type }: Event) => ({ en: type, fr: type });

function wallAfter(heard: readonly Event[]) {
  const record = new WallRecord(scenario, say, words);
  for (const event of heard) record.on(event);
  return record.frame(clock);
}

const frame = wallAfter(events);

test('the news of a newsroom and warnings to the public are on the wall, in their order and in both languages', () => {
  expect(frame.news.map(({ from }) => from)).toContain('Detroit television');
  expect(frame.news.map(({ at }) => at)).toEqual(frame.news.map(({ at }) => at).toSorted((a, b) => a - b));
  const warnings = events.filter(({ type }) => type === 'PublicWarned').length;
  expect(warnings).toBeGreaterThan(0);
  expect(frame.news.length).toBeGreaterThan(warnings);
  expect(frame.news.every(({ text }) => text.en !== null && text.fr !== null)).toBe(true);
});

test('what one seat writes or reports to another is not news', () => {
  const between = events.filter(({ type }) => type === 'MessageSent' || type === 'StatusReported');
  expect(between.length).toBeGreaterThan(5);
  expect(wallAfter(between).news).toEqual([]);
});

test('a curve says what an office was told and when, never what was true', () => {
  const { at, series } = frame.reported;
  expect(Object.keys(series).length).toBeGreaterThan(1);
  const told = new Set<SimTime>();
  for (const event of events) if (event.type === 'ItemArrived') told.add(event.at);
  expect(at.filter((moment) => !told.has(moment))).toEqual([]);
  for (const values of Object.values(series)) {
    expect(values.length).toBe(at.length);
    expect(values.findLastIndex((value) => value === null)).toBeLessThan(
      values.findIndex((value) => value !== null) + 1,
    );
  }
});

test('without what arrived, the wall is the same whatever happened in the world', () => {
  const hidden = events.filter(({ type }) => type !== 'ItemArrived');
  const silent = hidden.filter(({ type }) =>
    ['InjectSent', 'SimCellSpoke', 'PublicWarned', 'PublicProtected'].includes(type),
  );
  expect(wallAfter(hidden)).toEqual(wallAfter(silent));
  expect(wallAfter(silent).crossings.every(({ open, toldAt }) => open === null && toldAt === null)).toBe(true);
  expect(wallAfter(silent).sites).toEqual([]);
});

test('a crossing stands as the newest word said, with who said it', () => {
  const told = frame.crossings.filter(({ open }) => open !== null);
  expect(told.length).toBeGreaterThan(0);
  expect(told.every(({ source, toldAt }) => source !== null && toldAt !== null)).toBe(true);
  expect(frame.crossings.map(({ crossing }) => crossing)).toEqual(Object.keys(scenario.crossings));
});
