import { type UnitId, id } from '@samaritan/scenarios/values/id';
import { minutes, simTime } from '@samaritan/scenarios/values/time';
import { type EventType, eventTypes } from '@samaritan/scenarios/vocabulary/event-types';
import { commandTypes } from '@samaritan/scenarios/vocabulary/commands';
import { expect, test } from 'vitest';
import type { Skill } from '../../packages/server/src/autopilot/act.ts';
import { type World, emptyWorld } from '../../packages/server/src/engine/world.ts';
import { namesOf } from '../../packages/server/src/evaluation/report/names.ts';
import { timeline } from '../../packages/server/src/evaluation/report/timeline.ts';
import { together } from '../../packages/server/src/evaluation/fold.ts';
import { worldDigest } from '../../packages/server/src/log/digests.ts';
import { engine } from '../../packages/server/src/study/play.ts';
import { sha256 } from '../../packages/server/src/study/sha.ts';
import { sayHappening } from '../../packages/server/src/words/happenings.ts';
import { commandLabels } from '../../packages/server/src/words/labels/conduct.ts';
import { eventLabels } from '../../packages/server/src/words/labels/events.ts';
import { speaker } from '../../packages/server/src/words/speaker.ts';
import { directedTowns } from '../builders/directed-towns.ts';
import { leversOf, libraryScenario } from '../builders/library.ts';
import { answersTransfer, asksToOperate, transferTown } from '../builders/transfer-town.ts';
import { Played, asksForTeam, line, played, riverTowns } from '../builders/river-towns.ts';

/** What only people bring about: control, evaluators, somebody who sits down or gets up. */
const ofRooms: readonly EventType[] = [
  'SeatGiven',
  'ClockAnchored',
  'JournalEntered',
  'ObservationRecorded',
  'RatingGiven',
  'ControlAccepted',
  'ControlRefused',
  'WorldAdjusted',
  'RealEmergencyDeclared',
  'RealEmergencyEnded',
  'RowHeld',
  'RowCameDue',
  'RowReleased',
  'RowSkipped',
  'RowEdited',
  'RowAdded',
  'RowsShifted',
  'SimCellSpoke',
  'MessageSettled',
  'ItemKept',
  'BedsChanged',
  'DeteriorationFrozen',
  'DeteriorationResumed',
];

const lanes = (minute: number, count: number) =>
  line(minute, 'customs', 'SetLane', { crossing: id('bridge'), lane: 'general', lanes: count });

/** What the library's desks have no cause for: staging, diversion, an agreement that is absent, a condition met twice. */
const rare = {
  scenario: riverTowns({
    over: {
      msel: [
        {
          n: 1,
          kind: 'contextual',
          when: 'done("LaneSet").count == 1.0 || done("LaneSet").count == 3.0',
          limit: 2,
          from: 'port director',
          to: 'state',
          by: 'phone',
          text: { en: 'Text', fr: 'Texte' },
        },
      ],
    },
  }),
  levers: { 'compact.nemac': 'absent' },
  script: [
    ...asksForTeam(),
    line(15, 'dispatch', 'DispatchUnits', { base: id('medic-base'), kind: 'advanced', count: 4, to: id('plaza') }),
    line(16, 'dispatch', 'StageUnits', { units: [id<UnitId>('medic-base-advanced-1')], at: id('mercy') }),
    line(17, 'mercy-desk', 'SetDiversion', { hospital: id('mercy'), divert: ['immediate'] }),
    lanes(30, 3),
    lanes(31, 4),
    lanes(32, 5),
  ],
} as const;

/** A town in which control uses what only control may. */
function withRooms(): Played {
  const { world, events } = directedTowns();
  return new Played(world.scenario, world, events);
}

const library = (name: string, skill: Skill): Played => played({ scenario: libraryScenario(name), skill, seed: 3 });

const plays: Readonly<Record<string, Played>> = {
  'skilled st-croix': library('st-croix', 'skilled'),
  'novice st-croix': library('st-croix', 'novice'),
  'skilled strait': library('strait', 'skilled'),
  'novice strait': library('strait', 'novice'),
  'rare commands': played(rare),
  'a transfer with an escort': played({
    scenario: transferTown('basic'),
    script: [asksToOperate(1), answersTransfer(true)],
    until: simTime(minutes(600)),
  }),
  'a room with control in it': withRooms(),
};
const leversIn: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'rare commands': rare.levers,
};

const typesIn = (names: readonly string[]): ReadonlySet<EventType> =>
  new Set(names.flatMap((name) => plays[name]?.events.map(({ type }) => type) ?? []));

test('every type of event comes about in play, or is listed as belonging to rooms with people', () => {
  const seen = typesIn(Object.keys(plays).filter((name) => name !== 'a room with control in it'));
  expect(eventTypes.filter((type) => !seen.has(type)).toSorted()).toEqual([...ofRooms].toSorted());
});

test('events that belong to rooms already stand in the log and replay', () => {
  const seen = typesIn(['a room with control in it']);
  expect(ofRooms.filter((type) => !seen.has(type))).toEqual([]);
});

/** The world that the events alone make, without asking any rule. */
function replayed({ scenario, world, events }: Played, set: Readonly<Record<string, string>> = {}): World {
  const again = emptyWorld({ scenario, seed: world.seed, levers: leversOf(scenario, set) });
  for (const event of events) engine.apply(again, event);
  again.now = world.now;
  return again;
}

test.each(Object.keys(plays))('the log of %s makes the same world again', (name) => {
  const play = plays[name];
  if (play === undefined) throw new Error('not played');
  expect(worldDigest(replayed(play, leversIn[name]), sha256)).toBe(worldDigest(play.world, sha256));
});

test('a log without one of its last arrivals makes another world, so the test above can fail', () => {
  const play = played({ script: rare.script });
  const without = play.events.filter(({ seq }) => seq !== play.of('PatientArrived').at(-1)?.seq);
  const again = replayed(new Played(play.scenario, play.world, without));
  expect(worldDigest(again, sha256)).not.toBe(worldDigest(play.world, sha256));
});

test('every type of event and of command has words in both languages', () => {
  const missing = (
    labels: Readonly<Record<string, { readonly en: string; readonly fr: string }>>,
    of: readonly string[],
  ) => of.filter((type) => (labels[type]?.en ?? '') === '' || (labels[type]?.fr ?? '') === '');
  expect(missing(eventLabels, eventTypes)).toEqual([]);
  expect(missing(commandLabels, commandTypes)).toEqual([]);
});

test.each(Object.keys(plays))('whatever the account of %s tells can be said in both languages', (name) => {
  const play = plays[name];
  if (play === undefined) throw new Error('not played');
  const fold = together({ account: timeline() });
  for (const event of play.events) fold.on(event);
  const { account } = fold.result();
  expect(account.length).toBeGreaterThan(5);
  for (const language of ['en', 'fr'] as const) {
    const says = speaker(namesOf(play.scenario), language);
    for (const { what } of account) expect(sayHappening(what, says)).not.toMatch(/^$|undefined|NaN|\[object/);
  }
});

test('an event names only a lever that stands in its exercise', () => {
  const strangers = Object.values(plays).flatMap(({ events, world }) =>
    events.filter(({ lever }) => lever !== undefined && !(lever in world.authority.levers)),
  );
  expect(strangers).toEqual([]);
});
