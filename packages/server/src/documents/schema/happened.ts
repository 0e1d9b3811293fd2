import {
  bilingual,
  count,
  flag,
  level,
  list,
  moment,
  number,
  object,
  oneOf,
  orNull,
  text,
  time,
  momentFields,
} from './words.ts';

/** What a count stood at from a time on. */
const series = list(object({ at: time, value: count }));

export const overview = object({
  scenario: text,
  name: bilingual,
  startEx: object({ local: text, zone: text }),
  plannedEnd: time,
  ended: time,
  over: flag,
  scope: bilingual,
  missionAreas: list(oneOf('prevention', 'protection', 'mitigation', 'response', 'recovery')),
  capabilities: list(text),
  objectives: list(object({ objective: text, text: bilingual })),
  threat: bilingual,
  hazards: list(text),
  summary: bilingual,
  sponsor: bilingual,
  participating: list(object({ level, seats: count, organisations: count, jurisdictions: list(text) })),
  contact: bilingual,
});

export const toldCount = object({ ...momentFields, observedAt: time, source: text, means: text, value: number });
export const picture = object({
  struckAt: orNull(time),
  truth: series,
  told: list(object({ seat: text, counts: list(toldCount) })),
  table: list(object({ at: time, truth: count, told: list(orNull(number)) })),
  worst: orNull(object({ at: time, seat: text, truth: count, told: number })),
});

export const hospital = object({
  hospital: text,
  country: text,
  arrived: count,
  byThemselves: count,
  sentOn: count,
  takenIn: count,
  peakWaiting: count,
  peakWaitingAt: orNull(moment),
  operated: count,
  staffed: count,
  inpatients: series,
  occupancyAtStart: number,
  peakOccupancy: number,
  peakOccupancyAt: orNull(moment),
  divertedMinutes: number,
  surgedAt: orNull(moment),
  standard: oneOf('conventional', 'contingency', 'crisis'),
  nursesMissing: count,
  commuters: count,
  helpers: count,
  volunteers: count,
  died: count,
});

export const crossing = object({
  crossing: text,
  closures: list(
    object({ from: time, to: orNull(time), because: oneOf('hazard', 'order', 'command', 'control'), seq: count }),
  ),
  closedMinutes: number,
  reached: count,
  cleared: count,
  divertedAway: count,
  standing: { type: 'integer' },
  queue: series,
  medianWait: orNull(number),
  longestWait: orNull(number),
  under: list(object({ kind: oneOf('unit', 'clinician', 'shipment'), under: text, count, medianWait: orNull(number) })),
});

export const outcome = object({
  injured: count,
  bySeverity: list(object({ severity: text, injured: count, died: count })),
  died: count,
  atOnce: count,
  diedIn: list(object({ phase: text, count })),
  toCome: count,
  untreated: count,
  instantDeaths: count,
  nearestDeaths: count,
  preventable: count,
  preventableSeqs: list(count),
  savedBeyond: count,
  diedInBoth: count,
  diedWithoutNearest: count,
  nearestToCome: count,
  nearestUntreated: count,
});

export const minutesLost = object({
  treated: count,
  untreated: count,
  rows: list(object({ wait: text, sum: number, mean: orNull(number), casualties: count, preventable: count })),
  delay: object({ sum: number, mean: orNull(number) }),
});
