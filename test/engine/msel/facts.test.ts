import {
  type ClinicianId,
  type CommandId,
  type InstrumentId,
  type JurisdictionId,
  type MeansId,
  type MessageId,
  type PlaceId,
  type RowId,
  type SeatId,
  type UnitId,
  id,
} from '@samaritan/scenarios/values/id';
import { type FactName, facts } from '@samaritan/scenarios/vocabulary/facts';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import { stations } from '@samaritan/scenarios/vocabulary/resources';
import { expect, test } from 'vitest';
import { newScene } from '../../../packages/server/src/engine/ems/state.ts';
import type { LaneState } from '../../../packages/server/src/engine/border/state.ts';
import { draft } from '../../../packages/server/src/engine/kernel/event.ts';
import { factsOf } from '../../../packages/server/src/engine/msel/facts.ts';
import type { World } from '../../../packages/server/src/engine/world.ts';
import { ScriptRun, at, scriptScenario } from '../../builders/script.ts';

const general = id<PlaceId>('general-hospital');
const plaza = id<PlaceId>('plaza');
const bridge = id<PlaceId>('bridge');
const seat = id<SeatId>('general');

/** What a fact is asked, what stands in the world for it, and what it then answers. */
interface Case {
  readonly args: readonly string[];
  readonly set: (run: ScriptRun, world: World) => void;
  readonly gives: number | boolean | string;
}

const cases: { readonly [F in FactName]: Case } = {
  'truth.hospital.occupancy': { args: [general], set: (_, world) => openHospital(world), gives: 0.73 },
  'truth.hospital.waiting': { args: [general], set: (_, world) => openHospital(world), gives: 4 },
  'truth.hospital.arrived': { args: [general], set: (_, world) => openHospital(world), gives: 9 },
  'truth.hospital.nurses': { args: [general], set: (_, world) => staffHospital(world), gives: 35 },
  'truth.hospital.nursesMissing': { args: [general], set: (_, world) => staffHospital(world), gives: 7 },
  'truth.hospital.cliniciansWaiting': {
    args: [general],
    set: (run) => run.happens(arrives('a'), arrives('b'), arrives('c'), begins('a', 'CA-ON'), turnedAway('b')),
    gives: 1,
  },
  'truth.hospital.redCells': {
    args: [general],
    set: (_, world) => world.supply.stock.set(general, new Map([['red-cells', 12]])),
    gives: 12,
  },
  'truth.hospital.surging': { args: [general], set: (_, world) => openHospital(world), gives: true },
  'truth.site.waiting': {
    args: [plaza],
    set: (_, world) => world.ems.scenes.set(plaza, { ...newScene(plaza), present: new Set([id('c-1'), id('c-2')]) }),
    gives: 2,
  },
  'truth.site.units': { args: [plaza], set: (_, world) => parkUnits(world), gives: 1 },
  'truth.crossing.open': { args: [bridge], set: (_, world) => openBridge(world), gives: true },
  'truth.crossing.queue': { args: [bridge], set: (_, world) => openBridge(world), gives: 3 },
  'truth.casualties': { args: ['any'], set: (run) => injure(run), gives: 3 },
  'truth.deaths': {
    args: [],
    set: (run) => run.happens(draft('CasualtyDied', { casualty: id('c-1'), where: null, phase: 'scene', rpm: 0 })),
    gives: 1,
  },
  'truth.helpersOnShift': {
    args: [],
    set: (run) =>
      run.happens(begins('a', 'CA-ON'), begins('b', 'US-MI'), begins('c', 'CA-ON'), begins('d', 'CA-ON', 'commuters')),
    gives: 2,
  },
  'truth.lever': { args: ['licence.data'], set: () => undefined, gives: 'on-request' },
  'truth.instrument': {
    args: ['nemac'],
    set: (_, world) =>
      world.authority.instruments.set(id<InstrumentId>('nemac'), { state: 'active', between: [], since: at(0) }),
    gives: 'active',
  },
  'picture.figure': { args: [seat, general, 'bedsFree'], set: (_, world) => tell(world), gives: 27 },
  'picture.age': { args: [seat, general, 'bedsFree'], set: (run, world) => (tell(world), run.until(16)), gives: 6 },
  'picture.unanswered': { args: [seat], set: (_, world) => tell(world), gives: 2 },
  'done.count': { args: ['SurgeActivated'], set: (run) => run.surges('general').surges('state'), gives: 2 },
  'done.by': { args: ['SurgeActivated', seat], set: (run) => run.surges('general'), gives: true },
  elapsed: { args: [], set: (run) => run.until(42), gives: 42 },
};

const counting = scriptScenario({
  msel: [
    {
      n: 1,
      kind: 'contextual',
      from: 'caller',
      to: 'general',
      by: 'phone',
      text: { en: 'Text', fr: 'Texte' },
      when: 'done("SurgeActivated").count > 99.0 || done("SurgeActivated").by("general") && elapsed > 999.0',
    },
  ],
});

test.each(Object.entries(cases))('%s reads what stands in the world', (fact, { args, set, gives }) => {
  const run = new ScriptRun(counting);
  set(run, run.world);
  const value = factsOf(run.world).read(name(fact), args);
  expect(typeof gives === 'number' ? Math.abs(Number(value) - gives) < 1e-9 : value === gives, `${value}`).toBe(true);
});

test.each(Object.keys(cases))('%s reads nothing as nothing', (fact) => {
  const { takes, gives } = facts[name(fact)];
  const unknown = takes.map(() => 'nowhere');
  const value = factsOf(new ScriptRun(counting).world).read(name(fact), unknown);
  const nothing = { double: [0, -1, 1e9], bool: [false], string: ['absent'] }[gives];
  expect(nothing).toContain(value);
});

test('casualties are counted by true severity', () => {
  const run = new ScriptRun(counting);
  injure(run);
  const known = factsOf(run.world);
  expect([known.read('truth.casualties', ['immediate']), known.read('truth.casualties', ['minimal'])]).toEqual([2, 1]);
});

const name = (fact: string): FactName =>
  Object.keys(facts).find((known): known is FactName => known === fact) ?? 'elapsed';

/** Puts into the world as much of a thing as the fact at stake reads. */
const stand = <K, V>(map: Map<K, V>, key: K, part: object): unknown => map.set(key, part as V);

function openHospital(world: World): void {
  const queue = [{ casualty: id('c-9'), priority: 1, since: at(0) }] as const;
  const station = (baseline: number, inCare: number, waiting: boolean): object => ({
    space: 100,
    baseline,
    inCare: new Set(Array.from({ length: inCare }, (_, n) => `c-${n}`)),
    queue: waiting ? [...queue] : [],
    block: null,
    blocks: [],
  });
  const open = {
    id: general,
    stations: Object.fromEntries(
      stations.map((s) => [
        s,
        station(s === 'ward' ? 60 : s === 'intensive' ? 8 : 3, s === 'ward' ? 5 : 0, s === 'minor'),
      ]),
    ),
    surgeSince: at(1),
    standard: 'conventional',
    divert: [],
    arrived: 9,
    died: 0,
    discharged: 0,
    waiting: 4,
  };
  stand(world.hospitals.all, general, open);
}

function staffHospital(world: World): void {
  const none = { surgeon: 0, anaesthetist: 0, physician: 0, nurse: 0, therapist: 0, medic: 0, other: 0 };
  const staff = { onDuty: { ...none, nurse: 30 }, missing: { ...none, nurse: 7 }, helpers: { ...none, nurse: 5 } };
  stand(world.staffing.hospitals, general, staff);
}

function parkUnits(world: World): void {
  for (const [n, status] of ['on-scene', 'staged', 'transporting'].entries())
    stand(world.ems.units, id<UnitId>(`u-${n}`), { at: plaza, status });
}

function openBridge(world: World): void {
  const lane = (waiting: number): LaneState => ({ lanes: 1, busy: [], queue: Array(waiting), vehicles: waiting });
  const lanes = { general: lane(2), nexus: lane(1), fast: lane(0), emergency: lane(0) };
  const directions = new Map([[id<JurisdictionId>('CA-ON'), lanes]]);
  stand(world.border.crossings, bridge, { id: bridge, open: true, directions });
}

function injure(run: ScriptRun): void {
  for (const [n, severity] of (['immediate', 'immediate', 'minimal'] as const).entries())
    run.happens(
      draft('CasualtyInjured', {
        casualty: id(`c-${n}`),
        hazard: id('blast'),
        site: plaza,
        severity,
        rpm: 6,
        threshold: 0.5,
        age: 'adult',
        needsSurgery: false,
        leavesAt: null,
        diesAfter: null,
        instantSurvives: true,
        nearest: null,
      }),
    );
}

function tell(world: World): void {
  const told = { source: 'own', means: id<MeansId>('phone'), observedAt: at(1), arrivedAt: at(2) };
  const message = {
    kind: 'message',
    subject: id<Sealed>('s'),
    body: id<Sealed>('b'),
    answers: null,
    wantsAnswer: true,
  } as const;
  world.information.pictures.set(seat, {
    seat,
    items: [
      { n: 1, ...told, content: { ...message, message: id<MessageId>('m-1') } },
      { n: 2, ...told, content: { ...message, message: id<MessageId>('m-2') } },
      { n: 3, ...told, content: { ...message, message: id<MessageId>('m-3'), wantsAnswer: false } },
      {
        n: 4,
        ...told,
        content: { kind: 'inject', row: id<RowId>('7'), from: 'caller', wantsAnswer: true, edition: 0, words: null },
      },
    ],
    heard: new Map([[`${general}/bedsFree`, { value: 27, observedAt: at(10), arrivedAt: at(12), source: 'own' }]]),
    sent: [
      {
        id: id<CommandId>('c-1'),
        actor: 'person',
        at: at(3),
        type: 'SendMessage',
        about: 'm-1',
        payload: { hospital: general },
      },
    ],
    units: new Map(),
    refused: [],
  });
}

const arrives = (who: string) => draft('ClinicianArrived', { clinician: id<ClinicianId>(who), hospital: general });
const turnedAway = (who: string) =>
  draft('ClinicianTurnedAway', { clinician: id<ClinicianId>(who), hospital: general, because: 'not-verified' });
const begins = (who: string, home: string, kind: 'team' | 'commuters' = 'team') =>
  draft('ShiftBegun', {
    clinician: id<ClinicianId>(who),
    hospital: general,
    role: 'nurse',
    home: id<JurisdictionId>(home),
    hospitalIn: id<JurisdictionId>('US-MI'),
    kind,
    under: null,
    impostor: false,
    waited: 0 as never,
  });

test('a clinician sent on to another hospital waits no more at the first, and once at the second', () => {
  const mercy = id<PlaceId>('mercy');
  const leaves = draft('ClinicianSetOut', {
    clinician: id<ClinicianId>('a'),
    group: id('volunteers'),
    ordinal: 1,
    under: null,
    said: id('rn'),
    role: 'nurse',
    home: id<JurisdictionId>('CA-ON'),
    to: mercy,
    via: null,
    card: false,
    registered: false,
    impostor: false,
    vehicle: null,
    arrivesAt: at(30),
  });
  const run = new ScriptRun(scriptScenario());
  const waiting = (hospital: PlaceId): unknown =>
    factsOf(run.world).read('truth.hospital.cliniciansWaiting', [hospital]);
  run.happens(arrives('a'), arrives('b'), leaves);
  expect([waiting(general), waiting(mercy)]).toEqual([1, 0]);
  run.happens(draft('ClinicianArrived', { clinician: id<ClinicianId>('a'), hospital: mercy }));
  expect([waiting(general), waiting(mercy)]).toEqual([1, 1]);
});
