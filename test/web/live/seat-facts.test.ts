import { assert, integer, property } from 'fast-check';
import { id } from '@samaritan/scenarios/values/id';
import { simTime } from '@samaritan/scenarios/values/time';
import { expect, test } from 'vitest';
import { noFacts, takeIn } from '../../../packages/web/src/live/seat-facts.ts';
import type { SeatFrame } from '../../../packages/server/src/views/seat/frame.ts';
import { nothingReached } from '../../../packages/server/src/views/seat/reached.ts';
import { seatFrame } from '../../../packages/server/src/views/seat/seat-frame.ts';
import { libraryScenario } from '../../builders/library.ts';
import { Desk } from '../../builders/picture.ts';
import { played } from '../../builders/river-towns.ts';
import { frameSources } from '../../builders/seat-sources.ts';

const scenario = libraryScenario('st-croix');
const { world } = played({ scenario, seed: 5, until: simTime(5_400_000) });

test('frames that overlap, or come twice, add up to the same facts as one frame of all', () => {
  for (const [seat, picture] of world.information.pictures) {
    const sources = frameSources(scenario, seat, world.now);
    const whole = noFacts();
    takeIn(whole, seatFrame(picture, nothingReached, sources));
    assert(
      property(integer({ min: 0, max: picture.items.length }), integer({ min: 0, max: 5 }), (cut, again) => {
        const facts = noFacts();
        const early = { ...picture, items: picture.items.slice(0, cut) };
        takeIn(facts, seatFrame(early, nothingReached, sources));
        const since = { items: Math.max(0, cut - again), sent: 0, refused: 0 };
        takeIn(facts, seatFrame(picture, since, sources));
        takeIn(facts, seatFrame(picture, since, sources));
        expect(facts).toEqual(whole);
      }),
      { numRuns: 4 },
    );
  }
});

const frame = (desk: Desk): SeatFrame =>
  seatFrame(desk.seen, nothingReached, frameSources(scenario, desk.seen.seat, simTime(0)));

test('each source keeps its own latest word on a figure, however late an older one arrives', () => {
  const told = (value: number) =>
    ({ kind: 'figures', figures: [{ place: id('calais-community'), figure: 'bedsFree', value }] }) as never;
  const desk = new Desk('maine-ema')
    .gets(10, told(15), { source: 'calais-hospital' })
    .gets(12, told(9), { source: 'washington-dispatch' })
    .gets(14, told(12), { source: 'calais-hospital' });
  const facts = noFacts();
  takeIn(facts, frame(desk));
  const sources = facts.figures.get('calais-community/bedsFree');
  expect([...(sources ?? [])].map(([source, { value }]) => [source, value])).toEqual([
    ['calais-hospital', 12],
    ['washington-dispatch', 9],
  ]);
});

test('a verdict once told stands while later word of the same person brings none', () => {
  const seen = (state: string, verdict: string | null) =>
    ({
      kind: 'clinician',
      clinician: id('nb-nurses/1'),
      hospital: id('calais-community'),
      state,
      verdict,
      path: null,
    }) as never;
  const desk = new Desk('calais-hospital').gets(40, seen('arrived', 'recognised')).gets(50, seen('on-shift', null));
  const facts = noFacts();
  takeIn(facts, frame(desk));
  expect(facts.clinicians.get('nb-nurses/1')?.item.content).toMatchObject({ state: 'on-shift', verdict: 'recognised' });
});

test('figures and people at the door are no letters; what others wrote is', () => {
  const facts = noFacts();
  const desk = new Desk('calais-hospital')
    .gets(3, { kind: 'figures', figures: [] }, { means: 'own-eyes' })
    .gets(6, { kind: 'incident', site: id('ferry-plaza') });
  const brought = takeIn(facts, frame(desk));
  expect(brought.letters.map(({ n }) => n)).toEqual([2]);
});
