import { id } from '@samaritan/scenarios/values/id';
import { simTime } from '@samaritan/scenarios/values/time';
import { expect, test } from 'vitest';
import { noFacts, takeIn } from '../../../packages/web/src/live/seat-facts.ts';
import { firstSentence, inboxOf, pressing } from '../../../packages/web/src/player/inbox/inbox-rows.ts';
import { pictureOf } from '../../../packages/web/src/player/picture/picture-rows.ts';
import { progressOf } from '../../../packages/web/src/player/request-progress.ts';
import { memberOf, rosterOf, verdictCounts } from '../../../packages/web/src/player/roster/roster-rows.ts';
import { nothingReached } from '../../../packages/server/src/views/seat/reached.ts';
import { seatFrame } from '../../../packages/server/src/views/seat/seat-frame.ts';
import { Desk, minute } from '../../builders/picture.ts';
import { frameSources } from '../../builders/seat-sources.ts';
import { briefingOf, factsOf, scenario } from './room.ts';

const factsAfter = (desk: Desk) => {
  const facts = noFacts();
  takeIn(facts, seatFrame(desk.seen, nothingReached, frameSources(scenario, desk.seen.seat, simTime(0))));
  return facts;
};
const inject = (row: string, wantsAnswer: boolean) =>
  ({ kind: 'inject', row: id(row), from: 'director', wantsAnswer, edition: 0, words: null }) as never;

test('what wants an answer stands first by when it is due; the rest is newest first; nothing stands twice', () => {
  const facts = factsAfter(
    new Desk('calais-hospital')
      .gets(5, inject('7', true), { means: id('e-mail') })
      .gets(6, inject('8', false))
      .gets(7, inject('9', true), { means: id('phone') })
      .gets(8, inject('10', false)),
  );
  const { wanted, toKnow } = inboxOf(facts);
  expect(wanted.map(({ item }) => item.n)).toEqual([3, 1]);
  expect(toKnow.map(({ n }) => n)).toEqual([4, 2]);
});

test('ten minutes before it is due something presses, and from then on it is overdue', () => {
  expect(pressing(minute(30), minute(19))).toBe('later');
  expect(pressing(minute(30), minute(21))).toBe('soon');
  expect(pressing(minute(30), minute(30))).toBe('overdue');
});

test('a long text is known by its first sentence, a short one whole', () => {
  expect(firstSentence('Short. Two.')).toBe('Short. Two.');
  const long = `${'word '.repeat(18)}ends. Then more.`;
  expect(firstSentence(long)).toBe(`${'word '.repeat(18)}ends.`);
});

const beds = (value: number) =>
  ({ kind: 'figures', figures: [{ place: id('charlotte-hospital'), figure: 'bedsFree', value }] }) as never;
const rowOf = (desk: Desk) =>
  pictureOf(briefingOf('maine-ema'), factsAfter(desk))
    .find(({ place }) => place.id === 'charlotte-hospital')
    ?.rows.find(({ figure }) => figure === 'bedsFree');

test('two sources that say otherwise of the same time disagree; an old word is only old', () => {
  const told = new Desk('maine-ema').gets(20, beds(4), { source: 'nb-emo' });
  expect(rowOf(told.gets(24, beds(9), { source: 'calais-hospital' }))).toMatchObject({
    told: { value: 9 },
    other: { value: 4, source: 'nb-emo' },
  });
  const later = new Desk('maine-ema')
    .gets(20, beds(4), { source: 'nb-emo' })
    .gets(50, beds(9), { source: 'calais-hospital' });
  expect(rowOf(later)).toMatchObject({ told: { value: 9 }, other: null });
});

test('what a desk would want and was never told names whom to ask', () => {
  expect(rowOf(new Desk('maine-ema'))).toMatchObject({ kind: 'missing', ask: { id: 'horizon-hospitals' } });
});

test('a desk’s own places stand first in its picture', () => {
  const pictures = pictureOf(briefingOf('calais-hospital'), factsOf('calais-hospital'));
  expect(pictures[0]).toMatchObject({ own: true, place: { id: 'calais-community' } });
  expect(pictures.slice(1).every(({ own }) => !own)).toBe(true);
});

test('a request is as far as the farthest word of it, and one refused ends there', () => {
  const at = (...steps: ('sent' | 'approved' | 'denied' | 'shipped' | 'arrived')[]) =>
    progressOf({ steps: steps.map((step, i) => ({ step, at: minute(i) })) });
  expect(at('sent')).toMatchObject({ at: 'sent', open: true });
  expect(at('sent', 'shipped', 'approved')).toMatchObject({ at: 'onTheWay', since: minute(1), open: true });
  expect(at('sent', 'denied')).toMatchObject({ at: 'sent', ended: 'refused', open: false, since: minute(1) });
  expect(at('sent', 'approved', 'shipped', 'arrived')).toMatchObject({ at: 'here', open: false });
});

test('those who wait at the door stand first, and each counts under one verdict', () => {
  const rows = rosterOf(factsOf('calais-hospital').clinicians);
  expect(rows.length).toBeGreaterThan(0);
  const waits = rows.map((row) => row.waits);
  expect(waits).toEqual(waits.toSorted((a, b) => Number(b) - Number(a)));
  const counts = Object.values(verdictCounts(rows)).reduce((a, b) => a + b, 0);
  expect(counts).toBe(rows.length);
  expect(memberOf('nb-nurses/12')).toEqual({ group: 'nb-nurses', number: '12' });
});
