import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { type MeansId, type PlaceId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { minutes, simTime } from '@samaritan/scenarios/values/time';
import { type CommandType, commandTypes } from '@samaritan/scenarios/vocabulary/commands';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import { expect, test } from 'vitest';
import type { World } from '../../packages/server/src/engine/world.ts';
import { type Line, type Played, asksForTeam, line, played, riverTowns } from '../builders/river-towns.ts';

/** One command, what others do in both worlds, and who notices: another seat, or a figure of another part of the world. */
interface Row {
  readonly command: Line;
  readonly others?: readonly Line[];
  /** A seat that did not give the command; its stream is other with the command than without. */
  readonly seat?: string;
  /** What of the world beyond the seat's own reach is other. */
  readonly world?: (world: World) => number;
  /** So many are hurt, of whom most come by themselves, that a hospital's own staff cannot begin with all of them. */
  readonly crowd?: true;
  /** Minute at which both worlds are looked at. */
  readonly until?: number;
}

const place = (name: string): PlaceId => id<PlaceId>(name);
const [general, mercy, plaza, base] = [place('general'), place('mercy'), place('plaza'), place('medic-base')];
const seat = (name: string): SeatId => id<SeatId>(name);
const words = { subject: id<Sealed>('s'), body: id<Sealed>('b') };
const phone = id<MeansId>('phone');
const ambulances = (minute: number, count = 5): Line =>
  line(minute, 'dispatch', 'DispatchUnits', { base: id('medic-base'), kind: 'advanced', count, to: id('plaza') });
const crew = (n: number) => id<never>(`medic-base-advanced-${n}`);
const toGeneral = { from: mercy, to: general, station: 'theatre', under: null } as const;
const [asks, approves] = asksForTeam();
if (asks === undefined || approves === undefined) throw new Error('no request');

/** When patients were cared for, in minutes and summed; whoever was not counts to the end. It is nobody's own figure. */
const untilCare = ({ casualties, now }: World): number => {
  let sum = 0;
  for (const { careAt } of casualties.all.values()) sum += (careAt ?? now) / 60_000;
  return sum;
};

const rows: { readonly [T in CommandType]: Row } = {
  SendMessage: {
    command: line(20, 'state', 'SendMessage', { to: [seat('province')], means: phone, ...words }),
    seat: 'province',
  },
  ReportStatus: {
    command: line(20, 'general-desk', 'ReportStatus', {
      to: [seat('state')],
      means: phone,
      figures: [{ place: general, figure: 'bedsFree', value: 7 }],
    }),
    seat: 'state',
  },
  DispatchUnits: { command: ambulances(15), seat: 'general-desk' },
  RedirectUnits: {
    others: [ambulances(15)],
    command: line(16, 'dispatch', 'RedirectUnits', { units: [1, 2, 3].map(crew), to: base }),
    seat: 'fire',
  },
  StageUnits: {
    others: [ambulances(15)],
    command: line(16, 'dispatch', 'StageUnits', { units: [1, 2, 3].map(crew), at: mercy }),
    seat: 'fire',
  },
  SetDestinationPolicy: {
    others: [ambulances(15)],
    command: line(14, 'dispatch', 'SetDestinationPolicy', { site: plaza, policy: 'leap-frog' }),
    seat: 'mercy-desk',
  },
  RetriageCasualties: {
    others: [ambulances(15, 1)],
    command: line(100, 'fire', 'RetriageCasualties', { site: plaza }),
    seat: 'general-desk',
  },
  ActivateSurge: {
    others: [ambulances(15)],
    command: line(15, 'general-desk', 'ActivateSurge', { hospital: general }),
    world: untilCare,
  },
  SetDiversion: {
    command: line(20, 'general-desk', 'SetDiversion', { hospital: general, divert: ['immediate'] }),
    seat: 'dispatch',
  },
  SetStandardOfCare: {
    others: [ambulances(15)],
    command: line(20, 'general-desk', 'SetStandardOfCare', { hospital: general, standard: 'crisis' }),
    world: untilCare,
  },
  RequestTransfer: {
    command: line(60, 'mercy-desk', 'RequestTransfer', { ...toGeneral, count: 2 }),
    seat: 'general-desk',
  },
  AnswerTransfer: {
    others: [line(60, 'mercy-desk', 'RequestTransfer', { ...toGeneral, count: 2 })],
    command: line(70, 'general-desk', 'AnswerTransfer', { transfer: id('transfer-mercy-desk-1'), accept: true }),
    seat: 'mercy-desk',
  },
  CallBackStaff: {
    crowd: true,
    command: line(480, 'general-desk', 'CallBackStaff', { hospital: general }),
    world: untilCare,
    until: 700,
  },
  HoldOverStaff: {
    crowd: true,
    command: line(480, 'general-desk', 'HoldOverStaff', { hospital: general }),
    world: untilCare,
    until: 700,
  },
  RequestResources: { command: asks, seat: 'province' },
  OfferResources: {
    command: line(20, 'province', 'OfferResources', {
      to: seat('state'),
      kind: 'red-cells',
      quantity: 20,
      under: id('nemac'),
    }),
    seat: 'state',
  },
  ApproveRequest: { others: [asks], command: approves, seat: 'general-desk' },
  DenyRequest: {
    others: [asks],
    command: line(40, 'province', 'DenyRequest', { request: id('request-state-1'), reason: id<Sealed>('r') }),
    seat: 'state',
  },
  Declare: { command: line(20, 'state', 'Declare', { level: 'subdivision' }), seat: 'province' },
  IssueOrder: { command: line(20, 'customs', 'IssueOrder', { order: 'close-border' }), seat: 'province' },
  CallForVolunteers: {
    command: line(20, 'state', 'CallForVolunteers', { group: id('volunteers') }),
    seat: 'general-desk',
  },
  AssignVolunteers: {
    others: [line(20, 'state', 'CallForVolunteers', { group: id('volunteers') })],
    command: line(25, 'state', 'AssignVolunteers', { group: id('volunteers'), hospital: mercy, count: 5 }),
    seat: 'mercy-desk',
  },
  VerifyLicence: {
    others: [asks, approves],
    command: line(99, 'regulator', 'VerifyLicence', { clinician: id('team/8') }),
    seat: 'general-desk',
  },
  AdmitOnBadge: {
    others: [asks, approves],
    command: line(99, 'general-desk', 'AdmitOnBadge', { clinician: id('team/8') }),
    seat: 'regulator',
  },
  SetCrossing: {
    command: line(20, 'customs', 'SetCrossing', { crossing: id('bridge'), open: false }),
    seat: 'province',
  },
  SetLane: {
    others: [asks, approves],
    command: line(20, 'customs', 'SetLane', { crossing: id('bridge'), lane: 'general', lanes: 0 }),
    seat: 'general-desk',
  },
  WarnPublic: {
    command: line(20, 'county', 'WarnPublic', { site: plaza, advice: 'stay-away', text: id<Sealed>('t') }),
    seat: 'state',
  },
  ProtectPublic: { command: line(20, 'county', 'ProtectPublic', { site: plaza, action: 'evacuate' }), seat: 'state' },
  TurnLever: {
    command: line(20, 'regulator', 'TurnLever', { lever: 'nexus.card', value: 'single' }),
    seat: 'province',
  },
};

/** Everything a seat was told and saw, in order. */
const streamOf = ({ world }: Played, name: string): string =>
  JSON.stringify(world.information.pictures.get(seat(name))?.items.map((item) => ({ ...item, n: 0 })));

/** Bays enough at the general hospital that staff, and not space, are what patients wait for. */
function crowdedTown(): Scenario {
  const town = riverTowns({
    over: {
      hazards: {
        blast: {
          name: { en: 'Blast', fr: 'Explosion' },
          at: 'plaza',
          when: 'T+8:00',
          mechanism: 'vehicle-bomb',
          injured: 400,
          mix: { dead: 0, immediate: 0.2, delayed: 0.5, minimal: 0.3 },
          selfPresent: 1,
        },
      },
    },
  });
  const about = town.hospitals[general];
  if (about === undefined) throw new Error('no hospital');
  return { ...town, hospitals: { ...town.hospitals, [general]: { ...about, bays: 160 } } };
}
const crowded = crowdedTown();

/** The same town with and without one command; whatever else desks do, they do in both. */
function twice({ command, others = [], until = 400, crowd }: Row): readonly [without: Played, withIt: Played] {
  const setting = {
    scenario: crowd === true ? crowded : riverTowns(),
    levers: { 'nexus.card': 'separate', 'arms.carriage': 'reciprocal' },
    until: simTime(minutes(until)),
  };
  return [played({ ...setting, script: others }), played({ ...setting, script: [...others, command] })];
}

test.each(commandTypes)('somebody other than the seat that gave %s notices it', (type) => {
  const row = rows[type];
  expect(row.command.type).toBe(type);
  expect(row.seat !== undefined || row.world !== undefined).toBe(true);
  expect(row.seat).not.toBe(row.command.seat);
  const [without, withIt] = twice(row);
  const given = withIt.of('CommandAccepted').filter(({ data }) => data.type === type);
  expect(given.length).toBe((row.others ?? []).filter((other) => other.type === type).length + 1);
  if (row.seat !== undefined) expect(streamOf(withIt, row.seat)).not.toBe(streamOf(without, row.seat));
  if (row.world !== undefined) expect(row.world(withIt.world)).not.toBe(row.world(without.world));
});

test('two plays of one script tell every seat the same, so the differences above come of the command', () => {
  const [one, other] = [0, 1].map(() => played({ script: [asks, approves, ambulances(15)] }));
  if (one === undefined || other === undefined) throw new Error('not played');
  for (const name of Object.keys(one.scenario.seats)) expect(streamOf(other, name)).toBe(streamOf(one, name));
});
