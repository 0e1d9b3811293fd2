import type { PlaceId } from '@samaritan/scenarios/values/id';
import { inHours } from '@samaritan/scenarios/values/time';
import type { Standard } from '@samaritan/scenarios/vocabulary/resources';
import type { CommandPayloads } from '@samaritan/scenarios/vocabulary/commands';
import type { Intent } from '../act.ts';
import { ask } from '../asking.ts';
import { type Duty, once } from '../duty.ts';
import { countryOfPlace, keysOf, kilometres } from '../geography.ts';
import { deskHere } from '../neighbours.ts';
import type { Outlook } from '../outlook.ts';
import type { ItemOf } from '../recollection.ts';
import { commutersOf } from '../providers.ts';
import { report } from '../speech.ts';
import { figuresOf } from './everyone.ts';
import { hospitalsHere } from './need.ts';
import { transferDuties } from './transfers.ts';

/** When a hospital does what. Kilometres, hours, patients; all judgement but where a line says. */
const trigger = {
  /** Patients come from this far, and to a trauma centre from further. */
  near: 60,
  traumaCentre: 150,
  /** Patients at the door that show what is happening before anybody has said so. */
  arrivals: 5,
  /** Hours before a change of shift at which the one on duty is asked to stay. */
  beforeShift: 4,
  /** Patients who wait, of staffed beds, from which staff are stretched and the lightly hurt sent on. */
  waitingShare: 0.05,
  divertShare: 0.1,
  /** The next hospital is no further than this, or there is nowhere to divert to. */
  divertWithin: 40,
  /** Critical patients who wait from which care is at crisis (Hick 2009: only when contingency does not do). */
  criticalForCrisis: 5,
  minutesAtContingency: 30,
  /** Nurses missing from which help is asked for, and the share of commuters a shift needs when the line is shut. */
  nursesMissing: 3,
  commuterShare: 0.15,
  /** Units of red cells for each theatre: fewer on the shelf and more are asked for. The Royal London used 264 for 17 operations (MODEL.md 3.4). */
  redCellsEach: 15,
  /** Units asked for, for each person heard to be hurt: the Royal London used 264 for the 194 it took in (MODEL.md 3.4; patients from memory). */
  redCellsEachHurt: 1.4,
  /** Hurt, where nobody has counted. */
  leastHurt: 10,
  /** Licences checked first at one look. */
  checks: 3,
} as const;

const wards = (look: Outlook): readonly PlaceId[] => look.derived(alerted);

const alerted = (look: Outlook): readonly PlaceId[] =>
  look.may('run-hospital') ? look.runs('hospitals').filter((hospital) => isAlerted(look, hospital)) : [];

/** Whether casualties may come here: an incident within reach, or casualties at the door. */
function isAlerted(look: Outlook, hospital: PlaceId): boolean {
  if (count(look, hospital, 'arrived') >= trigger.arrivals) return true;
  const trauma = look.briefing.hospitals[hospital]?.trauma ?? 'none';
  const reach = trauma === 'level-1' || trauma === 'level-2' ? trigger.traumaCentre : trigger.near;
  return look
    .incidents()
    .some((site) => look.figure(site, 'injured') !== 0 && kilometres(look.briefing, site, hospital) <= reach);
}

const count = (look: Outlook, hospital: PlaceId, figure: Parameters<Outlook['figure']>[1]): number =>
  look.figure(hospital, figure) ?? 0;

const staffed = (look: Outlook, hospital: PlaceId): number => look.briefing.hospitals[hospital]?.staffed ?? 0;

const perHospital =
  (type: 'ActivateSurge' | 'CallBackStaff' | 'HoldOverStaff', wanted: (look: Outlook, hospital: PlaceId) => boolean) =>
  (look: Outlook): readonly Intent[] =>
    wards(look)
      .filter((hospital) => !look.has(type, hospital) && wanted(look, hospital))
      .map((hospital): Intent => ({ type, payload: { hospital } }));

/** The command centre of one hospital or several. */
export const hospital: readonly Duty[] = [
  ...transferDuties,
  {
    name: 'activate surge',
    source: 'HPP: a fifth of staffed beds within four hours of activation (MODEL.md 3.2)',
    pace: 'disaster',
    novice: 'prompted',
    done: once('ActivateSurge'),
    intents: perHospital('ActivateSurge', () => true),
  },
  {
    name: 'call back staff',
    source: 'HICS labour pool: off-duty staff are called with surge (judgement)',
    pace: 'disaster',
    novice: 'prompted',
    done: once('CallBackStaff'),
    intents: perHospital('CallBackStaff', () => true),
  },
  {
    name: 'tell dispatch what can be taken',
    source: 'HAVE: beds, theatres and status to dispatch (EXERCISE.md 3.7); capacity rule MODEL.md 2.3',
    pace: 'disaster',
    novice: 'prompted',
    done: (look) => look.has('ReportStatus', deskHere(look, 'ems-dispatch').join(',')),
    intents: (look) => {
      const to = deskHere(look, 'ems-dispatch');
      const stale = look.isDue(look.temper.reports, 'ReportStatus', to.join(','));
      return stale ? report(look, to, figuresOf(look, wards(look))) : [];
    },
  },
  {
    name: 'ask for staff',
    source: 'HICS: the next shift is planned when surge begins (MODEL.md 3.3 ratios); numbers judgement',
    pace: 'disaster',
    novice: 'prompted',
    done: once('RequestResources', (about) => !about.startsWith('red-cells/')),
    intents: (look) => askForStaff(look),
  },
  {
    name: 'ask for blood',
    source: 'MODEL.md 3.4: 264 units in 15 hours at the Royal London; threshold judgement',
    pace: 'disaster',
    novice: 'prompted',
    done: once('RequestResources', (about) => about.startsWith('red-cells/')),
    intents: (look) => {
      const short = wards(look)
        .map((ward) => ({ ward, cells: redCellsShort(look, ward) }))
        .filter(({ cells }) => cells > 0)
        .toSorted((a, b) => b.cells - a.cells);
      const lacking = short.reduce((sum, { cells }) => sum + cells, 0);
      const quantity = Math.min(lacking, redCellsForEvent(look));
      return ask(look, { kind: 'red-cells', quantity, deliverTo: () => short.map(({ ward }) => ward) });
    },
  },
  {
    name: 'let in on a badge',
    source: 'MODEL.md 3.5: one site of seven verified nothing “due to rapid need” (AHRQ table)',
    pace: 'disaster',
    novice: 'unasked',
    done: once('AdmitOnBadge'),
    intents: (look) =>
      look.skill === 'skilled' || !look.may('verify-licences')
        ? []
        : atTheDoor(look, 1, ({ hospital }) => count(look, hospital, 'waiting') >= trigger.arrivals).map(
            ({ content }): Intent => ({ type: 'AdmitOnBadge', payload: { clinician: content.clinician } }),
          ),
  },
  {
    name: 'check licences, those the law lets work first',
    source: 'Joint Commission disaster privileges: photo identity and licence, then primary source (MODEL.md 3.5)',
    pace: 'disaster',
    novice: 'prompted',
    done: once('VerifyLicence'),
    intents: (look) =>
      !look.may('verify-licences')
        ? []
        : atTheDoor(look, trigger.checks, mayWork).map(({ content }): Intent => ({
            type: 'VerifyLicence',
            payload: { clinician: content.clinician },
          })),
  },
  {
    name: 'stretch or ease the standard of care',
    source: 'Hick 2009: conventional, contingency, crisis, and back as soon as may be (MODEL.md 3.2, 3.3)',
    pace: 'disaster',
    novice: 'prompted',
    done: once('SetStandardOfCare'),
    intents: (look) => wards(look).flatMap((ward) => standardFor(look, ward)),
  },
  {
    name: 'divert what can go further',
    source:
      'MODEL.md 2.3: divert beyond critical capacity; never the immediate from a place that can treat them (judgement)',
    pace: 'disaster',
    novice: 'prompted',
    done: once('SetDiversion'),
    intents: (look) => wards(look).flatMap((ward) => diversionFor(look, ward)),
  },
  {
    name: 'hold the shift over',
    source: 'HICS: the shift on duty stays until its relief has come (judgement; twelve-hour shifts MODEL.md 3.3)',
    pace: 'disaster',
    novice: 'prompted',
    done: once('HoldOverStaff'),
    intents: perHospital('HoldOverStaff', (look) => hoursToShift(look) <= trigger.beforeShift),
  },
];

/** Hours until the next 07:00 or 19:00 by the clock that StartEx is given in. */
function hoursToShift({ briefing, now }: Outlook): number {
  const [, hour = '0', minute = '0'] = /T(\d\d):(\d\d)/.exec(briefing.startEx) ?? [];
  const clock = (Number(hour) + Number(minute) / 60 + inHours(now) + 24 - 7) % 12;
  return 12 - clock;
}

type Clinician = ItemOf<'clinician'>['content'];

const mayWork = ({ verdict }: Clinician): boolean => verdict === 'recognised' || verdict === 'recognised-with-limits';

/** The first so many clinicians who wait at the door, whom this desk has not yet dealt with, and who pass. */
function atTheDoor(
  look: Outlook,
  most: number,
  passes: (clinician: Clinician) => boolean,
): readonly ItemOf<'clinician'>[] {
  const [checked, admitted] = [look.things('VerifyLicence'), look.things('AdmitOnBadge')];
  const isWaiting = ({ hospital, clinician }: Clinician): boolean =>
    look.own.runs.includes(hospital) && !checked.has(clinician) && !admitted.has(clinician);
  return look.arrived(most, (clinician) => passes(clinician) && isWaiting(clinician));
}

/** Units that bring a shelf to twice the mark, where it is below it and there is a theatre to use them. */
function redCellsShort(look: Outlook, ward: PlaceId): number {
  const cells = look.figure(ward, 'redCells');
  const mark = (look.briefing.hospitals[ward]?.theatres ?? 0) * trigger.redCellsEach;
  const counted = look.briefing.hospitals[ward]?.redCells !== undefined;
  return cells === null || !counted || cells >= mark ? 0 : 2 * mark - cells;
}

/**
 * Units that these wards' share of the event will use: by the count of the hurt as it is heard, and their part of the theatres of
 * the state or province. While nobody has counted, a mass casualty of the least size.
 */
function redCellsForEvent(look: Outlook): number {
  const theatres = (hospitals: readonly PlaceId[]): number =>
    hospitals.reduce((sum, one) => sum + (look.briefing.hospitals[one]?.theatres ?? 0), 0);
  const share = theatres(wards(look)) / Math.max(1, theatres(hospitalsHere(look)));
  return Math.ceil(Math.max(look.hurt(), trigger.leastHurt) * trigger.redCellsEachHurt * share);
}

function askForStaff(look: Outlook): readonly Intent[] {
  const lineShut = look.of('crossing').some(({ content }) => !content.open);
  const short = wards(look)
    .map((ward) => ({
      ward,
      nurses: Math.max(
        count(look, ward, 'nursesMissing'),
        lineShut ? Math.ceil(commutersOf(look, ward) * trigger.commuterShare) : 0,
        Math.ceil(count(look, ward, 'waiting') / 4),
      ),
    }))
    .filter(({ nurses }) => nurses >= trigger.nursesMissing)
    .toSorted((a, b) => b.nurses - a.nurses);
  const nurses = short.reduce((sum, one) => sum + one.nurses, 0);
  return ask(look, { kind: 'nurses', quantity: nurses, deliverTo: () => short.map(({ ward }) => ward) });
}

function standardFor(look: Outlook, ward: PlaceId): readonly Intent[] {
  const now = latest(look, 'SetStandardOfCare', ward)?.standard ?? 'conventional';
  const wanted = neededAt(look, ward, now);
  return wanted === now ? [] : [{ type: 'SetStandardOfCare', payload: { hospital: ward, standard: wanted } }];
}

function neededAt(look: Outlook, ward: PlaceId, now: Standard): Standard {
  const waiting = count(look, ward, 'waiting');
  const held = !look.isDue(trigger.minutesAtContingency, 'SetStandardOfCare', ward);
  const critical = count(look, ward, 'criticalWaiting') >= trigger.criticalForCrisis;
  if (now === 'contingency' && critical && !held) return 'crisis';
  if (now === 'crisis') return critical || held ? 'crisis' : 'contingency';
  if (waiting >= Math.max(3, staffed(look, ward) * trigger.waitingShare)) return 'contingency';
  return now === 'contingency' && (waiting > 0 || held) ? 'contingency' : 'conventional';
}

function diversionFor(look: Outlook, ward: PlaceId): readonly Intent[] {
  const isOn = (latest(look, 'SetDiversion', ward)?.divert.length ?? 0) > 0;
  const waiting = count(look, ward, 'waiting');
  const isFull = waiting >= Math.max(trigger.arrivals, staffed(look, ward) * trigger.divertShare);
  if (!isOn && isFull && hasNeighbour(look, ward))
    return [{ type: 'SetDiversion', payload: { hospital: ward, divert: ['delayed', 'minimal'] } }];
  const isClear = waiting < staffed(look, ward) * trigger.waitingShare;
  return isOn && isClear ? [{ type: 'SetDiversion', payload: { hospital: ward, divert: [] } }] : [];
}

/** Another hospital of the same country within reach of a diverted ambulance. */
const hasNeighbour = ({ briefing }: Outlook, ward: PlaceId): boolean =>
  keysOf(briefing.hospitals).some(
    (other) =>
      other !== ward &&
      countryOfPlace(briefing, other) === countryOfPlace(briefing, ward) &&
      kilometres(briefing, other, ward) <= trigger.divertWithin,
  );

const latest = <T extends 'SetStandardOfCare' | 'SetDiversion'>(
  look: Outlook,
  type: T,
  ward: PlaceId,
): CommandPayloads[T] | undefined => look.gave(type).findLast((one) => one.hospital === ward);
