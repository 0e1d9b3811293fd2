import type { ResourceKind } from '@samaritan/scenarios/vocabulary/resources';
import { formatList, formatNumber } from './format.ts';
import type { SayHappening } from './happenings.ts';
import {
  oneResourceLabels,
  phaseLabels,
  policyLabels,
  resourceLabels,
  standardLabels,
  triageLabels,
} from './labels/care.ts';
import { declarationLabels, instrumentStateLabels, orderLabels } from './labels/law.ts';
import { waitingEn } from './transfer-words.ts';

const count = (n: number): string => formatNumber(n, 'en');
const goods = (kind: ResourceKind, n: number): string =>
  `${count(n)} ${(n === 1 ? oneResourceLabels : resourceLabels)[kind].en}`;
const closedBy = {
  hazard: 'by the event',
  order: 'by order',
  command: 'by its manager',
  control: 'by control',
} as const;
const advice = {
  'stay-away': 'stay away',
  'spread-hospitals': 'use hospitals farther away',
  'volunteers-register': 'volunteers register first',
} as const;
const stationBeds = { ward: 'ward beds', intensive: 'intensive care beds' } as const;
const transferReasons = {
  desk: 'its desk said no',
  'own-desk': 'its desk said no',
  'no-desk': 'it said no',
  'cannot-treat': 'it cannot treat them',
  'not-in-force': 'the agreement is not in force',
  'not-declared': 'the agreement waits for a declaration',
} as const;
const ends = { 'end-ex': 'EndEx', stopped: 'Stopped by control', until: 'Stopped at the time asked for' } as const;

export const sayHappeningEn: SayHappening = {
  hazard: (what, s) =>
    what.injured === 0
      ? `${s.hazard(what.hazard)} at ${s.place(what.site)}`
      : `${s.hazard(what.hazard)}: ${count(what.injured)} hurt at ${s.place(what.site)}`,
  call: (what, s) => `First call answered: ${s.place(what.site)}`,
  'first-unit': (what, s) => `First unit at the scene: ${s.place(what.site)}`,
  'first-patient': (what, s) => `First casualty at ${s.place(what.hospital)}`,
  'first-operation': (what, s) => `First operation begun: ${s.place(what.hospital)}`,
  'first-death': (what) => `First death: ${phaseLabels[what.phase].en.toLowerCase()}`,
  'scene-cleared': (what, s) => `Scene cleared: ${s.place(what.site)}`,
  declared: (what, s) =>
    `${s.seat(what.by)} declares a ${declarationLabels[what.level].en} in ${s.jurisdiction(what.jurisdiction)}`,
  ordered: (what, s) =>
    `${s.seat(what.by)} orders: ${orderLabels[what.order].en}, ${s.jurisdiction(what.jurisdiction)}`,
  'order-in-force': (what, s) => `In force in ${s.jurisdiction(what.jurisdiction)}: ${orderLabels[what.order].en}`,
  instrument: (what, s) => `${s.instrument(what.instrument)}: ${instrumentStateLabels[what.to].en}`,
  'aid-requested': (what, s) =>
    what.under === null
      ? `${s.seat(what.from)} asks ${s.seat(what.to)} for ${goods(what.resource, what.quantity)}`
      : `${s.seat(what.from)} asks ${s.seat(what.to)} for ${goods(what.resource, what.quantity)} under ${s.instrument(what.under)}`,
  'aid-offered': (what, s) => `${s.seat(what.from)} offers ${s.seat(what.to)} ${goods(what.resource, what.quantity)}`,
  'aid-approved': (what, s) =>
    `${s.seat(what.by)} approves ${goods(what.resource, what.quantity)} for ${s.place(what.deliverTo)}`,
  'aid-denied': (what, s) =>
    `${s.seat(what.by)} denies ${goods(what.resource, what.quantity)} for ${s.place(what.deliverTo)}`,
  'supplies-arrived': (what, s) => `${goods(what.resource, what.quantity)} arrive at ${s.place(what.place)}`,
  'supply-ran-out': (what, s) => `No ${resourceLabels[what.resource].en} left at ${s.place(what.place)}`,
  'lever-turned': (what, s) => `${s.lever(what.lever)}: ${s.leverValue(what.from)} to ${s.leverValue(what.to)}`,
  'crossing-closed': (what, s) => `${s.place(what.crossing)} closed ${closedBy[what.because]}`,
  'crossing-opened': (what, s) => `${s.place(what.crossing)} opened ${closedBy[what.because]}`,
  'beds-changed': (what, s) =>
    `Control ${what.by > 0 ? 'adds' : 'takes away'} ${count(Math.abs(what.by))} ${stationBeds[what.station]} at ${s.place(what.hospital)}`,
  'stock-changed': (what, s) =>
    `Control sets the stock at ${s.place(what.place)} to ${goods(what.resource, what.quantity)}`,
  deterioration: (what) =>
    what.frozen ? 'Control freezes the deterioration of casualties' : 'Deterioration of casualties resumes',
  'real-emergency': (what) => (what.over ? 'The real emergency is over' : 'Play is halted for a real emergency'),
  surge: (what, s) => `${s.place(what.hospital)} activates surge`,
  diversion: (what, s) =>
    what.divert.length === 0
      ? `${s.place(what.hospital)} takes all patients again`
      : `${s.place(what.hospital)} diverts ${formatList(
          what.divert.map((label) => triageLabels[label].en),
          'en',
        )} patients`,
  'transfer-asked': (what, s) =>
    `${s.place(what.from)} asks ${s.place(what.to)} to take ${waitingEn(what.count, what.station)}${
      what.under === null ? '' : `, under ${s.instrument(what.under)}`
    }`,
  'transfer-answered': (what, s) =>
    what.accepted
      ? `${s.place(what.to)} takes patients of ${s.place(what.from)}`
      : `${s.place(what.to)} takes no patients of ${s.place(what.from)}: ${transferReasons[what.because]}`,
  'transfer-departed': (what, s) => `Transfer sets out: ${s.place(what.from)} to ${s.place(what.to)}`,
  'transfer-arrived': (what, s) => `Transfer arrives at ${s.place(what.to)} from ${s.place(what.from)}`,
  standard: (what, s) => `${s.place(what.hospital)} goes to ${standardLabels[what.standard].en} standard of care`,
  'short-shift': (what, s) => `Shift at ${s.place(what.hospital)}: ${count(what.nursesMissing)} nurses missing`,
  'volunteers-called': (what, s) => `Volunteers called: ${s.group(what.group)}`,
  'first-helper': (what, s) => `First of ${s.group(what.group)} at work in ${s.place(what.hospital)}`,
  policy: (what, s) => `Destination policy at ${s.place(what.site)}: ${policyLabels[what.policy].en}`,
  'means-failed': (what, s) => `${s.means(what.means)} fails`,
  'means-restored': (what, s) => `${s.means(what.means)} works again`,
  warned: (what, s) => `Public warned about ${s.place(what.site)}: ${advice[what.advice]}`,
  protected: (what, s) =>
    what.action === 'shelter'
      ? `Public told to shelter at ${s.place(what.site)}`
      : `Public told to leave ${s.place(what.site)}`,
  ended: (what) => ends[what.because],
};
