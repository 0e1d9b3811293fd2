import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { countryOf } from '@samaritan/scenarios/schema/tree';
import { together } from './fold.ts';
import type { Measure } from './measure.ts';
import { bedHoursOverCapacity } from './metrics/bed-hours.ts';
import { clinicianWaiting } from './metrics/clinician-waiting.ts';
import { deaths } from './metrics/deaths.ts';
import { firstUnits } from './metrics/first-units.ts';
import { helpAtBedside } from './metrics/help-at-bedside.ts';
import { lineMinutes } from './metrics/line-minutes.ts';
import { localPictureAge } from './metrics/local-picture-age.ts';
import { pictureError } from './metrics/picture-error.ts';
import { transfers } from './metrics/transfers.ts';

/** The ids of LEVERS.md, and the metric next to each lever that this version prices. */
export const metricIds = [
  'deaths',
  'preventable_deaths',
  'deaths_to_come',
  'alive_without_care',
  'helper_hours_at_bedside',
  'helpers_at_work',
  'clinician_hours_waiting',
  'minutes_to_first_cross_border_unit',
  'minutes_to_first_mutual_aid_unit',
  'bed_hours_over_capacity',
  'patients_transferred',
  'doses_before_onset',
  'picture_error',
  'local_picture_age_minutes',
  'impostors_admitted',
  'responders_refused_or_idle',
  'responder_crossing_minutes',
  'convoy_minutes_at_line',
] as const;
export type MetricId = (typeof metricIds)[number];

/**
 * `exercised` false: nothing in this scenario can move it, and `value` is null, never zero. `exercised` true with `value`
 * null: censored, what is waited for had not come by EndEx.
 */
export interface MetricValue {
  readonly value: number | null;
  readonly exercised: boolean;
}
export type Metrics = Readonly<Record<MetricId, MetricValue>>;

export const metricUnits = {
  deaths: 'people',
  preventable_deaths: 'people',
  deaths_to_come: 'people',
  alive_without_care: 'people',
  helper_hours_at_bedside: 'hours',
  helpers_at_work: 'people',
  clinician_hours_waiting: 'hours',
  minutes_to_first_cross_border_unit: 'minutes',
  minutes_to_first_mutual_aid_unit: 'minutes',
  bed_hours_over_capacity: 'bed-hours',
  patients_transferred: 'people',
  doses_before_onset: 'doses',
  picture_error: 'casualties',
  local_picture_age_minutes: 'minutes',
  impostors_admitted: 'people',
  responders_refused_or_idle: 'people',
  responder_crossing_minutes: 'minutes',
  convoy_minutes_at_line: 'minutes',
} as const satisfies Record<MetricId, string>;

/** Metrics whose value is a first time, null where it did not come before EndEx: a share reached, and a median of those. */
export const censoredMetrics: readonly MetricId[] = [
  'minutes_to_first_cross_border_unit',
  'minutes_to_first_mutual_aid_unit',
];

/** Metrics of which more is better; of every other, less is. */
export const moreIsBetter: readonly MetricId[] = [
  'patients_transferred',
  'helper_hours_at_bedside',
  'helpers_at_work',
  'doses_before_onset',
];

const notExercised: MetricValue = { value: null, exercised: false };

/**
 * Every metric of a scenario as one fold over its events; the same in a live exercise, a replay and a batch. What the
 * scenario cannot move is "not exercised", so that the two arms of a comparison never differ in that.
 */
export function metrics(scenario: Scenario): Measure<Metrics> {
  const all = together({
    deaths: deaths(),
    waiting: clinicianWaiting(scenario),
    help: helpAtBedside(scenario),
    units: firstUnits(scenario),
    beds: bedHoursOverCapacity(scenario),
    line: lineMinutes(),
    moved: transfers(),
    gap: pictureError(scenario),
    age: localPictureAge(scenario),
  });
  const can = possible(scenario);
  const when = (possible: boolean, value: number | null): MetricValue =>
    possible ? { value, exercised: true } : notExercised;
  return {
    on: all.on,
    result: () => {
      const { deaths: dead, waiting, help, units, beds, moved, line, gap, age } = all.result();
      return {
        deaths: when(can.harm, dead.died),
        preventable_deaths: when(can.harm, dead.preventable),
        deaths_to_come: when(can.harm, dead.toCome),
        alive_without_care: when(can.harm, dead.withoutCare),
        helper_hours_at_bedside: when(can.helpers, help.hours),
        helpers_at_work: when(can.helpers, help.people),
        clinician_hours_waiting: when(can.helpers, waiting.hours),
        minutes_to_first_cross_border_unit: when(can.harm && can.foreigners, units.crossBorder),
        minutes_to_first_mutual_aid_unit: when(can.harm && can.compacts, units.mutualAid),
        bed_hours_over_capacity: when(can.harm, beds),
        patients_transferred: when(can.harm && Object.keys(scenario.hospitals).length > 1, moved),
        doses_before_onset: notExercised,
        picture_error: when(gap !== null, gap),
        local_picture_age_minutes: when(age !== null, age),
        impostors_admitted: when(can.impostors, waiting.impostorsAdmitted),
        responders_refused_or_idle: when(can.helpers, waiting.refusedOrIdle),
        responder_crossing_minutes: when(line.responders.count > 0, line.responders.mean),
        convoy_minutes_at_line: when(line.convoys.count > 0, line.convoys.mean),
      };
    },
  };
}

/** What a scenario has that a metric needs. */
function possible(
  scenario: Scenario,
): Readonly<Record<'harm' | 'helpers' | 'foreigners' | 'compacts' | 'impostors', boolean>> {
  const groups = Object.values(scenario.staff);
  const teams = groups.filter(({ kind }) => kind === 'team').map(({ of }) => of);
  const bases = Object.values(scenario.bases).map((base) => base.in);
  const countries = new Set([...teams, ...bases].map((of) => countryOf(scenario, of)));
  for (const { in: of } of Object.values(scenario.sites)) countries.add(countryOf(scenario, of));
  return {
    harm: Object.keys(scenario.hazards).length > 0,
    helpers: groups.some(({ kind }) => kind !== 'commuters'),
    foreigners: countries.size > 1 && teams.length + bases.length > 0,
    compacts:
      Object.keys(scenario.agreements).length > 0 ||
      Object.keys(scenario.levers).some((lever) => lever.startsWith('compact.')),
    impostors: groups.some(({ impostors }) => impostors > 0),
  };
}
