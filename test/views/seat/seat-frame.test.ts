import { assert, integer, property, tuple } from 'fast-check';
import { type RowId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { simTime } from '@samaritan/scenarios/values/time';
import { expect, test } from 'vitest';
import type { Reached, SeatFrame } from '../../../packages/server/src/views/seat/frame.ts';
import { frameId, nothingReached, reachedOf } from '../../../packages/server/src/views/seat/reached.ts';
import { saysSomething, seatFrame, sectionsOf } from '../../../packages/server/src/views/seat/seat-frame.ts';
import { libraryScenario } from '../../builders/library.ts';
import { Desk, minute } from '../../builders/picture.ts';
import { played } from '../../builders/river-towns.ts';
import { frameSources } from '../../builders/seat-sources.ts';

const scenario = libraryScenario('st-croix');
const seat = id<SeatId>('calais-hospital');
const sources = frameSources(scenario, seat, minute(60));

function frameOf(desk: Desk, since: Reached = nothingReached): SeatFrame {
  return seatFrame(desk.seen, since, sources);
}

const inject = { kind: 'inject', row: id<RowId>('7'), from: 'county emergency director', wantsAnswer: true } as const;

test('an inject shows both languages of the script, and nothing of how often control rewrote it', () => {
  const desk = new Desk(seat).gets(21, { ...inject, edition: 0, words: null });
  const [item] = frameOf(desk).items;
  expect(item?.content).toEqual(inject);
  expect(item?.words?.body).toEqual(scenario.msel.find(({ n }) => n === '7')?.text);
});

test('an inject that control rewrote shows the words it was sent with', () => {
  const desk = new Desk(seat).gets(21, { ...inject, edition: 3, words: { en: id('Forty.'), fr: null } });
  const [item] = frameOf(desk).items;
  expect(item?.words?.body).toEqual({ en: 'Forty.', fr: null });
  expect(JSON.stringify(item)).not.toContain('edition');
});

test('words that were erased are said to be erased', () => {
  const desk = new Desk(seat).does(9, 'SendMessage', {
    to: [id('maine-ema')],
    means: id('phone'),
    subject: id('s'),
    body: id('b'),
  });
  const frame = seatFrame(desk.seen, nothingReached, { ...sources, words: () => ({ erased: true }) });
  expect(frame.sent[0]?.payload).toEqual({
    to: ['maine-ema'],
    means: 'phone',
    subject: { erased: true },
    body: { erased: true },
  });
});

test('a request goes from sent to arrived as the seat is told, and the frame repeats it only when it moved', () => {
  const desk = new Desk(seat).does(
    30,
    'RequestResources',
    {
      kind: 'nurses',
      quantity: 8,
      to: id<SeatId>('maine-ema'),
      deliverTo: id('calais-community'),
      under: null,
      priority: 'urgent',
    },
    'calais-1',
  );
  const shown = sectionsOf(desk.seen, sources);
  expect(shown.requests).toMatchObject([{ request: 'request-calais-1', steps: [{ step: 'sent', at: minute(30) }] }]);
  const since = frameOf(desk).upTo;
  const still = seatFrame(desk.seen, since, { ...sources, shown });
  expect(still).toEqual({ upTo: since, clock: sources.clock, items: [], sent: [] });
  expect(saysSomething(still)).toBe(false);
  desk.gets(41, { kind: 'request-state', request: id('request-calais-1'), state: 'approved' });
  const moved = seatFrame(desk.seen, since, { ...sources, shown });
  expect(moved.requests?.[0]?.steps.at(-1)).toEqual({ step: 'approved', at: minute(41) });
  expect(saysSomething(moved)).toBe(true);
});

test('a refused command comes back with its refusal, counted apart from those accepted', () => {
  const desk = new Desk(seat)
    .does(10, 'ActivateSurge', { hospital: id('calais-community') })
    .isRefused(12, 'ActivateSurge', { hospital: id('calais-community') }, { code: 'already-so' })
    .does(14, 'CallBackStaff', { hospital: id('calais-community') });
  const frame = frameOf(desk);
  expect(frame.upTo).toEqual({ items: 0, sent: 2, refused: 1 });
  expect(frame.sent.map(({ k, type, refusal }) => [k, type, refusal?.code ?? null])).toEqual([
    [1, 'ActivateSurge', null],
    [1, 'ActivateSurge', 'already-so'],
    [2, 'CallBackStaff', null],
  ]);
});

test('the id of a frame is read back as what had reached the page, and any other text as nothing', () => {
  const count = integer({ min: 0, max: 999_999_999 });
  assert(
    property(tuple(count, count, count), ([items, sent, refused]) => {
      expect(reachedOf(frameId({ items, sent, refused }))).toEqual({ items, sent, refused });
    }),
  );
  for (const text of [null, undefined, '', '3.4', '-1.0.0', '1.2.3.4', 'x.y.z'])
    expect(reachedOf(text)).toEqual(nothingReached);
});

test('however often a page loses its connection, its frames add up to the whole stream, each item once', () => {
  const { world } = played({ seed: 12, until: simTime(3_600_000) });
  for (const [of, picture] of world.information.pictures) {
    const all = frameSources(world.scenario, of, world.now);
    const whole = seatFrame(picture, nothingReached, all);
    assert(
      property(
        integer({ min: 0, max: picture.items.length }),
        integer({ min: 0, max: picture.sent.length }),
        (items, sent) => {
          const since = { items, sent, refused: 0 };
          const cut = {
            ...picture,
            items: picture.items.slice(0, items),
            sent: picture.sent.slice(0, sent),
            refused: [],
          };
          const first = seatFrame(cut, nothingReached, all);
          const rest = seatFrame(picture, reachedOf(frameId(first.upTo)), all);
          expect(first.upTo).toEqual(since);
          expect([...first.items, ...rest.items]).toEqual(whole.items);
          expect([...first.sent, ...rest.sent].map(({ id }) => id).toSorted()).toEqual(
            whole.sent.map(({ id }) => id).toSorted(),
          );
        },
      ),
      { numRuns: 5 },
    );
  }
});
