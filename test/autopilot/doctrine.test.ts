import { type PlaceId, type UnitId, id } from '@samaritan/scenarios/values/id';
import { desks } from '@samaritan/scenarios/schema/seat';
import { expect, test } from 'vitest';
import { doctrineOf } from '../../packages/server/src/autopilot/doctrine.ts';
import { Picture, acts, ofType } from '../builders/desk.ts';

const plaza = id<PlaceId>('plaza');
const mass = (): Picture =>
  new Picture().incident(0).heard('plaza', { injured: 200, immediateWaiting: 30, delayedWaiting: 60 });
const lineShut = (picture: Picture): Picture =>
  picture.told(1, { kind: 'crossing', crossing: id('bridge'), open: false });

test('every desk has a doctrine, and every duty names where it comes from', () => {
  for (const desk of desks) {
    expect(doctrineOf(desk).length).toBeGreaterThan(3);
    for (const { source } of doctrineOf(desk)) expect(source.length).toBeGreaterThan(10);
  }
});

test('dispatch sends the nearest strike team first, and by the count once there is one', () => {
  const first = ofType(acts('dispatch', 'skilled', 5, new Picture().incident(0)), 'DispatchUnits');
  expect(first).toEqual([{ base: 'near-base', kind: 'advanced', count: 6, to: 'plaza' }]);
  const counted = mass()
    .heard('plaza', { injured: 100 })
    .did(5, ...first.map((payload) => ({ type: 'DispatchUnits', payload }) as const));
  const more = ofType(acts('dispatch', 'skilled', 10, counted), 'DispatchUnits');
  const ambulances = more.filter(({ kind }) => kind !== 'bus').reduce((sum, { count }) => sum + count, 0);
  expect(6 + ambulances).toBe(20);
  expect(new Set(more.map(({ base }) => base))).toEqual(new Set(['near-base', 'far-base']));
  expect(more.filter(({ kind }) => kind === 'bus')).toEqual([
    { base: 'near-base', kind: 'bus', count: 2, to: 'plaza' },
  ]);
});

test('dispatch stages what a settled scene has no more use for, and not before', () => {
  const crews = Array.from(
    { length: 5 },
    (_, i) => ({ unit: id<UnitId>(`near-base-advanced-${i + 1}`), status: 'on-scene', at: plaza, to: null }) as const,
  );
  const quiet = (minute: number): Picture =>
    new Picture()
      .incident(0)
      .heard('plaza', { injured: 20, immediateWaiting: 0, delayedWaiting: 1, minimalWaiting: 0 })
      .did(minute, { type: 'DispatchUnits', payload: { base: id('near-base'), kind: 'advanced', count: 5, to: plaza } })
      .units(...crews);
  expect(ofType(acts('dispatch', 'skilled', 120, quiet(5)), 'StageUnits')).toEqual([
    { units: ['near-base-advanced-4', 'near-base-advanced-5'], at: 'near-base' },
  ]);
  expect(ofType(acts('dispatch', 'skilled', 60, quiet(5)), 'StageUnits')).toEqual([]);
});

test('dispatch sends no unit twice and none to where nobody is hurt', () => {
  expect(
    ofType(acts('dispatch', 'skilled', 5, new Picture().incident(0).heard('plaza', { injured: 0 })), 'DispatchUnits'),
  ).toEqual([]);
  const all = { base: id<PlaceId>('near-base'), kind: 'advanced', count: 8, to: plaza } as const;
  const sent = mass().did(2, { type: 'DispatchUnits', payload: all });
  const again = ofType(acts('dispatch', 'skilled', 5, sent), 'DispatchUnits');
  expect(again.some(({ base, kind }) => base === 'near-base' && kind === 'advanced')).toBe(false);
});

test('a novice dispatch sends two units and leaves the destination at the nearest', () => {
  const acted = acts('dispatch', 'novice', 10, mass());
  expect(ofType(acted, 'DispatchUnits')).toEqual([{ base: 'near-base', kind: 'advanced', count: 2, to: 'plaza' }]);
  expect(ofType(acted, 'SetDestinationPolicy')).toEqual([]);
});

test('dispatch spreads by quota until two hospitals have reported, then by capacity', () => {
  const sent = {
    type: 'DispatchUnits',
    payload: { base: id<PlaceId>('near-base'), kind: 'advanced', count: 6, to: plaza },
  } as const;
  const early = ofType(acts('dispatch', 'skilled', 10, mass().did(2, sent)), 'SetDestinationPolicy');
  expect(early).toEqual([{ site: 'plaza', policy: 'quota' }]);
  const reported = mass()
    .did(2, sent)
    .did(4, { type: 'SetDestinationPolicy', payload: { site: plaza, policy: 'quota' } })
    .heard('general', { theatresFree: 3 })
    .heard('other', { theatresFree: 2 });
  expect(ofType(acts('dispatch', 'skilled', 10, reported), 'SetDestinationPolicy')).toEqual([
    { site: 'plaza', policy: 'capacity' },
  ]);
});

test('the command post clears the scene and has those who wait sorted again every half hour', () => {
  expect(ofType(acts('fire', 'skilled', 5, mass()), 'ProtectPublic')).toEqual([{ site: 'plaza', action: 'evacuate' }]);
  expect(ofType(acts('fire', 'skilled', 10, mass()), 'RetriageCasualties')).toEqual([]);
  expect(ofType(acts('fire', 'skilled', 40, mass()), 'RetriageCasualties')).toEqual([{ site: 'plaza' }]);
  const empty = new Picture().incident(0).heard('plaza', { injured: 200, immediateWaiting: 0, delayedWaiting: 0 });
  expect(ofType(acts('fire', 'skilled', 40, empty), 'RetriageCasualties')).toEqual([]);
});

test('a hospital near the incident surges, calls staff back and holds the shift over before it changes', () => {
  const acted = acts('ward', 'skilled', 10, mass());
  expect(ofType(acted, 'ActivateSurge')).toEqual([{ hospital: 'general' }]);
  expect(ofType(acted, 'CallBackStaff')).toEqual([{ hospital: 'general' }]);
  // 16:00 at StartEx: three hours to the change at 19:00, and just after it twelve to the next.
  expect(ofType(acted, 'HoldOverStaff')).toEqual([{ hospital: 'general' }]);
  expect(ofType(acts('ward', 'skilled', 185, mass()), 'HoldOverStaff')).toEqual([]);
});

test('a hospital asks for the nurses a shut line will cost it, and for blood it is short of', () => {
  const acted = acts('ward', 'skilled', 10, lineShut(mass()).heard('general', { redCells: 40 }));
  expect(ofType(acted, 'RequestResources')).toMatchObject([
    { kind: 'nurses', to: 'health', quantity: 35, deliverTo: 'general', under: null },
    { kind: 'red-cells', to: 'health', quantity: 175, deliverTo: 'general' },
  ]);
});

test('a hospital stretches its standard of care step by step, and eases it again', () => {
  const waiting = (n: number, critical = 0): Picture =>
    mass().heard('general', { waiting: n, criticalWaiting: critical });
  const set = (standard: 'contingency' | 'conventional' | 'crisis') =>
    ({ type: 'SetStandardOfCare', payload: { hospital: id<PlaceId>('general'), standard } }) as const;
  const next = (picture: Picture, at = 60): readonly string[] =>
    ofType(acts('ward', 'skilled', at, picture), 'SetStandardOfCare').map(({ standard }) => standard);
  expect(next(waiting(5))).toEqual([]);
  expect(next(waiting(30))).toEqual(['contingency']);
  expect(next(waiting(30, 6).did(50, set('contingency')))).toEqual([]);
  expect(next(waiting(30, 6).did(20, set('contingency')))).toEqual(['crisis']);
  expect(next(waiting(0).did(20, set('contingency')))).toEqual(['conventional']);
});

test('licences are checked where the law lets their holders work; a novice under pressure looks at a badge', () => {
  const door = (verdict: 'recognised' | 'not-recognised'): Picture =>
    mass()
      .heard('general', { waiting: 10 })
      .told(10, {
        kind: 'clinician',
        clinician: id('c-1'),
        hospital: id('general'),
        state: 'arrived',
        verdict,
        path: null,
      });
  expect(ofType(acts('ward', 'skilled', 60, door('recognised')), 'VerifyLicence')).toEqual([{ clinician: 'c-1' }]);
  expect(ofType(acts('ward', 'skilled', 60, door('not-recognised')), 'VerifyLicence')).toEqual([]);
  expect(ofType(acts('ward', 'novice', 60, door('recognised')), 'AdmitOnBadge')).toEqual([{ clinician: 'c-1' }]);
  expect(ofType(acts('ward', 'skilled', 60, door('recognised')), 'AdmitOnBadge')).toEqual([]);
});

test('the state declares, and asks the province for nurses and surgeons under the compact between them', () => {
  const acted = acts('state', 'skilled', 10, mass());
  expect(ofType(acted, 'Declare')).toEqual([{ level: 'subdivision' }]);
  expect(ofType(acted, 'RequestResources')).toMatchObject([
    { kind: 'nurses', to: 'province', quantity: 40, under: 'nemac' },
    { kind: 'surgical-team', to: 'province', quantity: 6, under: 'nemac' },
  ]);
  expect(ofType(acts('state', 'novice', 120, mass()), 'RequestResources')).toEqual([]);
});

test('a county asks its state, not the province', () => {
  for (const { to } of ofType(acts('county', 'skilled', 10, mass()), 'RequestResources')) expect(to).toBe('state');
});

test('an office across the line offers what it has, and asks for nothing', () => {
  const acted = acts('province', 'skilled', 10, mass());
  expect(ofType(acted, 'OfferResources')).toMatchObject([
    { to: 'state', kind: 'nurses', quantity: 60, under: 'nemac' },
    { to: 'state', kind: 'surgical-team', quantity: 12, under: 'nemac' },
  ]);
  expect(ofType(acted, 'RequestResources')).toEqual([]);
  expect(ofType(acted, 'Declare')).toEqual([]);
});

test('the sending side answers with what it has left, once', () => {
  const asked = (request: string, quantity: number, minute = 5): Picture =>
    new Picture().told(minute, {
      kind: 'request',
      request: id(request),
      resource: 'nurses',
      quantity,
      deliverTo: id('general'),
      under: id('nemac'),
    });
  const [approval] = ofType(acts('province', 'skilled', 12, asked('r-1', 80)), 'ApproveRequest');
  expect(approval).toEqual({ request: 'r-1', provider: 'windsor-nurses', quantity: 60 });
  if (approval === undefined) return;
  const given = asked('r-1', 80).did(12, { type: 'ApproveRequest', payload: approval });
  expect(ofType(acts('province', 'skilled', 20, given), 'ApproveRequest')).toEqual([]);
  const second = asked('r-2', 20).did(2, { type: 'ApproveRequest', payload: approval });
  expect(ofType(acts('province', 'skilled', 20, second), 'DenyRequest')).toMatchObject([{ request: 'r-2' }]);
});

test('a desk that has none of what it is asked for asks who has', () => {
  const asked = new Picture().incident(0).told(5, {
    kind: 'request',
    request: id('r-1'),
    resource: 'nurses',
    quantity: 30,
    deliverTo: id('general'),
    under: null,
  });
  const acted = acts('health', 'skilled', 12, asked);
  expect(ofType(acted, 'RequestResources')).toMatchObject([
    { kind: 'nurses', to: 'province', quantity: 30, under: 'nemac' },
  ]);
  expect(ofType(acted, 'ApproveRequest')).toEqual([]);
});

test('a request goes neither back to the seat it came from, nor past it to a desk that lacks the same', () => {
  const asked = (source: string): Picture =>
    new Picture().told(
      5,
      {
        kind: 'request',
        request: id('r-1'),
        resource: 'buses',
        quantity: 2,
        deliverTo: id('general'),
        under: id('nemac'),
      },
      source,
    );
  // The province reports to the state, which has no bus either.
  const back = acts('province', 'skilled', 12, asked('state'));
  expect(ofType(back, 'RequestResources')).toEqual([]);
  expect(ofType(back, 'DenyRequest')).toMatchObject([{ request: 'r-1' }]);
  expect(ofType(acts('province', 'skilled', 12, asked('windsor-dispatch')), 'RequestResources')).toMatchObject([
    { kind: 'buses', to: 'state' },
  ]);
});

test('the supply desk ships what is asked for, and offers blood to a hospital that is low', () => {
  const asked = new Picture().told(5, {
    kind: 'request',
    request: id('r-1'),
    resource: 'red-cells',
    quantity: 100,
    deliverTo: id('general'),
    under: null,
  });
  expect(ofType(acts('blood', 'skilled', 12, asked), 'ApproveRequest')).toEqual([
    { request: 'r-1', provider: 'blood-store', quantity: 100 },
  ]);
  const low = new Picture().heard('general', { redCells: 20 });
  expect(ofType(acts('blood', 'skilled', 12, low), 'OfferResources')).toMatchObject([
    { to: 'ward', kind: 'red-cells' },
  ]);
});

test('the health authority warns, calls its volunteers and begins to read the other side’s registers', () => {
  const acted = acts('health', 'skilled', 10, mass());
  expect(ofType(acted, 'WarnPublic')).toMatchObject([{ site: 'plaza', advice: 'volunteers-register' }]);
  expect(ofType(acted, 'CallForVolunteers')).toEqual([{ group: 'volunteers' }]);
  expect(ofType(acted, 'TurnLever')).toEqual([{ lever: 'licence.data', value: 'prepositioned' }]);
  const called = mass()
    .did(10, { type: 'CallForVolunteers', payload: { group: id('volunteers') } })
    .heard('general', { waiting: 8 });
  expect(ofType(acts('health', 'skilled', 30, called), 'AssignVolunteers')).toMatchObject([
    { group: 'volunteers', hospital: 'general' },
  ]);
});

test('regulators use the law they have: a waiver on one side, an emergency class on the other', () => {
  expect(ofType(acts('licensing', 'skilled', 10, mass()), 'IssueOrder')).toEqual([{ order: 'licence-waiver' }]);
  expect(ofType(acts('colleges', 'skilled', 10, mass()), 'IssueOrder')).toEqual([]);
  const theirs = new Picture().incident(0, 'windsor-plaza').heard('windsor-plaza', { injured: 50 });
  expect(ofType(acts('colleges', 'skilled', 10, theirs), 'IssueOrder')).toEqual([{ order: 'open-emergency-class' }]);
});

test('the border agency opens a lane for responders, lets health workers cross, and reopens', () => {
  const acted = acts('border', 'skilled', 10, lineShut(mass()));
  expect(ofType(acted, 'SetLane')).toContainEqual({ crossing: 'bridge', lane: 'emergency', lanes: 1 });
  expect(ofType(acted, 'IssueOrder')).toEqual([{ order: 'essential-workers-cross' }]);
  expect(ofType(acted, 'TurnLever')).toEqual([{ lever: 'nexus.card', value: 'single' }]);
  expect(ofType(acted, 'SetCrossing')).toEqual([]);
  expect(ofType(acts('border', 'skilled', 60, lineShut(mass())), 'SetCrossing')).toEqual([
    { crossing: 'bridge', open: true },
  ]);
});

test('a crossing shut on a threat, with nobody known to be hurt there, waits for word that asks nothing, or two hours', () => {
  const opens = (minute: number, picture = lineShut(new Picture())): boolean =>
    ofType(acts('border', 'skilled', minute, picture), 'SetCrossing').length > 0;
  expect(opens(100)).toBe(false);
  expect(opens(100, lineShut(new Picture()).inject(80, '1', true))).toBe(false);
  expect(opens(100, lineShut(new Picture()).inject(20, '1'))).toBe(false);
  expect(opens(100, lineShut(new Picture()).inject(80, '1'))).toBe(true);
  expect(opens(126)).toBe(true);
});

test('the information centre warns the public of the scene, the hospitals and the volunteers, once each', () => {
  const advice = ofType(acts('press', 'skilled', 10, mass()), 'WarnPublic');
  expect(advice.map((one) => one.advice)).toEqual(['stay-away', 'spread-hospitals', 'volunteers-register']);
  const warned = mass().told(8, { kind: 'warning', site: plaza, advice: 'stay-away' });
  expect(ofType(acts('press', 'skilled', 20, warned), 'WarnPublic').map((one) => one.advice)).toEqual([
    'spread-hospitals',
    'volunteers-register',
  ]);
});

test('police close the struck crossing, and shelter people where the command post has not', () => {
  expect(ofType(acts('patrol', 'skilled', 10, mass()), 'SetCrossing')).toEqual([{ crossing: 'bridge', open: false }]);
  expect(ofType(acts('patrol', 'skilled', 10, mass()), 'ProtectPublic')).toHaveLength(1);
  const protectedAlready = mass().told(5, { kind: 'warning', site: plaza, advice: 'evacuate' });
  expect(ofType(acts('patrol', 'skilled', 12, protectedAlready), 'ProtectPublic')).toEqual([]);
});

test('a skilled desk reports three times as often as a novice', () => {
  const reported = (minute: number): Picture =>
    mass().did(minute, {
      type: 'ReportStatus',
      payload: { to: [id('dispatch'), id('county')], means: id('e-mail'), figures: [] },
    });
  expect(ofType(acts('fire', 'skilled', 60, reported(35)), 'ReportStatus')).toHaveLength(1);
  expect(ofType(acts('fire', 'novice', 60, reported(35)), 'ReportStatus')).toEqual([]);
});
