import { type SeatId, id } from '@samaritan/scenarios/values/id';
import { minutes, simTime } from '@samaritan/scenarios/values/time';
import { commandTypes } from '@samaritan/scenarios/vocabulary/commands';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Skill, act, skills } from '../../packages/server/src/autopilot/act.ts';
import { Picture, acts, deskBriefing, ofType } from '../builders/desk.ts';

const seats = Object.keys(deskBriefing.seats);
const places = [...Object.keys(deskBriefing.hospitals), ...Object.keys(deskBriefing.sites), 'bridge', 'blood-store'];

/** Pictures of all sorts: incidents, injects, figures, requests, crossings, clinicians, in any order. */
const anyPicture = fc
  .record({
    incidents: fc.array(fc.tuple(fc.nat(60), fc.constantFrom('plaza', 'windsor-plaza')), { maxLength: 3 }),
    injects: fc.array(fc.tuple(fc.nat(120), fc.integer({ min: 1, max: 60 }), fc.boolean()), { maxLength: 6 }),
    figures: fc.array(
      fc.tuple(
        fc.constantFrom(...places),
        fc.constantFrom(
          'injured',
          'waiting',
          'criticalWaiting',
          'nursesMissing',
          'redCells',
          'delayedWaiting',
          'theatresFree',
        ),
        fc.nat(300),
      ),
      { maxLength: 20 },
    ),
    shut: fc.boolean(),
    request: fc.option(fc.constantFrom('nurses', 'red-cells', 'ambulances', 'ventilators'), { nil: undefined }),
    clinicians: fc.nat(5),
  })
  .map(({ incidents, injects, figures, shut, request, clinicians }) => {
    const picture = new Picture();
    for (const [at, site] of incidents.toSorted(([a], [b]) => a - b)) picture.incident(at, site);
    for (const [at, row, answer] of injects.toSorted(([a], [b]) => a - b))
      picture.inject(120 + at, String(row), answer);
    for (const [place, figure, value] of figures) picture.heard(place, { [figure]: value });
    if (shut) picture.told(240, { kind: 'crossing', crossing: id('bridge'), open: false });
    if (request !== undefined)
      picture.told(240, {
        kind: 'request',
        request: id('r-1'),
        resource: request,
        quantity: 20,
        deliverTo: id('general'),
        under: null,
      });
    for (let n = 0; n < clinicians; n++)
      picture.told(240, {
        kind: 'clinician',
        clinician: id(`c-${n}`),
        hospital: id('general'),
        state: 'arrived',
        verdict: 'recognised',
        path: null,
      });
    return picture;
  });

const anySkill: fc.Arbitrary<Skill> = fc.constantFrom(...skills);
const anySeat = fc.constantFrom(...seats);

test('a desk does the same on the same picture, whatever it was shown in between', () => {
  fc.assert(
    fc.property(
      anyPicture,
      anyPicture,
      anySeat,
      anySkill,
      fc.integer({ min: 1, max: 400 }),
      (picture, other, seat, skill, at) => {
        const first = acts(seat, skill, at, picture);
        acts(seat, skill, at, other);
        expect(acts(seat, skill, at, picture)).toEqual(first);
      },
    ),
  );
});

test('a picture that has grown is read like one that was always so long', () => {
  const grown = new Picture().incident(0);
  const kept = { ...grown.of('state') };
  const situation = {
    seat: id<SeatId>('state'),
    skill: 'skilled' as const,
    briefing: deskBriefing,
    luck: () => 0.5,
  };
  act({ ...situation, picture: kept, now: simTime(minutes(10)) });
  const items = kept.items as unknown[];
  items.push(...new Picture().incident(0).inject(20, '7', true).of('state').items.slice(1));
  const fresh = new Picture().incident(0).inject(20, '7', true).of('state');
  const now = simTime(minutes(40));
  expect(act({ ...situation, picture: kept, now })).toEqual(act({ ...situation, picture: fresh, now }));
});

test('a desk wakes again, later than now and within a quarter of an hour', () => {
  fc.assert(
    fc.property(anyPicture, anySeat, anySkill, fc.integer({ min: 1, max: 400 }), (picture, seat, skill, at) => {
      const wait = acts(seat, skill, at, picture).wake - minutes(at);
      expect(wait).toBeGreaterThanOrEqual(minutes(1));
      expect(wait).toBeLessThanOrEqual(minutes(15));
    }),
  );
});

test('no desk commands a place it does not run', () => {
  fc.assert(
    fc.property(anyPicture, anySeat, anySkill, fc.integer({ min: 1, max: 400 }), (picture, seat, skill, at) => {
      const runs: readonly string[] = deskBriefing.seats[id<SeatId>(seat)]?.runs ?? [];
      for (const { type, payload } of acts(seat, skill, at, picture).intents) {
        const own = [
          'hospital' in payload && type !== 'AssignVolunteers' ? payload.hospital : null,
          'base' in payload ? payload.base : null,
          'crossing' in payload ? payload.crossing : null,
          type === 'RetriageCasualties' ? payload.site : null,
        ];
        for (const place of own) expect(place === null || runs.includes(place), `${seat} ${type}`).toBe(true);
      }
    }),
  );
});

test('no desk does what it may not do', () => {
  fc.assert(
    fc.property(anyPicture, anySeat, anySkill, (picture, seat, skill) => {
      const may = deskBriefing.seats[id<SeatId>(seat)]?.may ?? [];
      const acted = acts(seat, skill, 300, picture);
      expect(acted.intents.every(({ type }) => commandTypes.includes(type))).toBe(true);
      if (!may.includes('request-resources')) expect(ofType(acted, 'RequestResources')).toEqual([]);
      if (!may.includes('declare')) expect(ofType(acted, 'Declare')).toEqual([]);
      if (!may.includes('approve-resources')) expect(ofType(acted, 'ApproveRequest')).toEqual([]);
    }),
  );
});

test('a novice asks for nothing before something asks it to', () => {
  fc.assert(
    fc.property(anyPicture, anySeat, fc.integer({ min: 1, max: 119 }), (picture, seat, at) => {
      expect(ofType(acts(seat, 'novice', at, picture), 'RequestResources')).toEqual([]);
    }),
  );
});

test('a novice does one thing more for each inject, twenty to forty-five minutes after it', () => {
  const one = new Picture().incident(0).inject(10, '1');
  expect(acts('state', 'novice', 40, one).intents.filter(({ type }) => type !== 'ReportStatus')).toEqual([]);
  const prompted = acts('state', 'novice', 45, one).intents;
  expect(prompted.map(({ type }) => type)).toEqual(['Declare']);
  const done = new Picture()
    .incident(0)
    .inject(10, '1')
    .did(45, ...prompted);
  expect(acts('state', 'novice', 60, done).intents).toEqual([]);
  const two = new Picture()
    .incident(0)
    .inject(10, '1')
    .inject(20, '2')
    .did(45, ...prompted);
  expect(acts('state', 'novice', 60, two).intents).not.toEqual([]);
});

test('SimCell gets an answer, though it has no seat', () => {
  const words = { subject: id<never>('s'), body: id<never>('b') };
  const asked = { kind: 'message', message: id<never>('sim-1'), ...words, answers: null, wantsAnswer: true } as const;
  const picture = new Picture().incident(0).told(5, { ...asked, as: 'governor' }, 'governor');
  const answers = ofType(acts('state', 'skilled', 10, picture), 'SendMessage').filter(
    (sent) => sent.answers !== undefined,
  );
  expect(answers).toMatchObject([{ answers: 'sim-1', to: [] }]);
});

test('what wants an answer gets one, once', () => {
  const asked = new Picture().incident(0).inject(5, '12', true).message(5, 'm-1', 'province');
  const answers = ofType(acts('state', 'skilled', 10, asked), 'SendMessage').filter(
    ({ answers }) => answers !== undefined,
  );
  expect(answers).toMatchObject([
    { answers: 'inject-12', to: ['province'] },
    { answers: 'm-1', to: ['province'] },
  ]);
  const answered = new Picture()
    .incident(0)
    .inject(5, '12', true)
    .message(5, 'm-1', 'province')
    .did(10, ...answers.map((payload) => ({ type: 'SendMessage', payload }) as const));
  expect(
    ofType(acts('state', 'skilled', 20, answered), 'SendMessage').filter((one) => one.answers !== undefined),
  ).toEqual([]);
});

test('what was refused for good is not tried again; what time may lift is, after a while', () => {
  const plain = new Picture().incident(0);
  const [declare] = acts('state', 'skilled', 10, plain).intents;
  expect(declare?.type).toBe('Declare');
  if (declare === undefined) return;
  const settled = new Picture()
    .incident(0)
    .refused(10, { code: 'already-declared', jurisdiction: id('wayne') }, declare);
  expect(ofType(acts('state', 'skilled', 200, settled), 'Declare')).toEqual([]);
  const lifted = new Picture()
    .incident(0)
    .refused(10, { code: 'units-short', base: id('medic-base'), free: 0 }, declare);
  expect(ofType(acts('state', 'skilled', 20, lifted), 'Declare')).toEqual([]);
  expect(ofType(acts('state', 'skilled', 60, lifted), 'Declare')).toHaveLength(1);
});
