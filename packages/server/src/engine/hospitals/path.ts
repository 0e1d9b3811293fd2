import type { CasualtyId } from '@samaritan/scenarios/values/id';
import { type Duration, hours, minutes } from '@samaritan/scenarios/values/time';
import type { Label, Station } from '@samaritan/scenarios/vocabulary/resources';
import type { Severity } from '@samaritan/scenarios/vocabulary/severity';
import { type Seed, chance, lognormal, pick, purpose, triangular } from '@samaritan/scenarios/values/chance';
import { doorTriage, onward, priorityOf, serviceMinutes, stay, workUpMinutes } from './parameters.ts';

/** What the path of a patient through a hospital rests on. */
export interface Patient {
  readonly id: CasualtyId;
  readonly severity: Severity;
  readonly needsSurgery: boolean;
}

export interface Sorted {
  readonly station: Station;
  readonly priority: number;
}

/**
 * Sorted at the door by a nurse who sees the patient, and the field label where there is one: the graver of the two counts,
 * since nobody is moved down without a work-up. A label of expectant was weighed in the field and stands.
 */
export function sortAtDoor(seed: Seed, patient: Patient, fieldLabel: Label | null): Sorted {
  const seen = labelAtDoor(seed, patient);
  const label = fieldLabel === 'expectant' || (fieldLabel !== null && graver(fieldLabel, seen)) ? fieldLabel : seen;
  return { station: firstStation[label], priority: priorityOf[label] };
}

/** One of the three sorts a nurse tells apart; those beyond help are seen as immediate. */
function labelAtDoor(seed: Seed, { id, severity }: Patient): 'immediate' | 'delayed' | 'minimal' {
  const row = doorTriage[severity === 'delayed' || severity === 'minimal' ? severity : 'immediate'];
  const u = chance(seed, sortedAtDoor, id);
  return (
    pick(u, [
      ['immediate', row.immediate],
      ['delayed', row.delayed],
      ['minimal', row.minimal],
    ] as const) ?? 'immediate'
  );
}

const firstStation = {
  immediate: 'resuscitation',
  expectant: 'resuscitation',
  delayed: 'emergency',
  minimal: 'minor',
} as const;

const graver = (a: Label, b: Label): a is Exclude<Label, 'dead'> => a !== 'dead' && priorityOf[a] < priorityOf[b];

/** The station a patient's true state belongs to before any operation. */
export const rightStation = (severity: Severity): Station =>
  severity === 'delayed' ? 'emergency' : severity === 'minimal' ? 'minor' : 'resuscitation';

/** Stations that sort out what a patient has; a wrong label is found here. */
const sorting: ReadonlySet<Station> = new Set(['resuscitation', 'emergency', 'minor']);

/** How long a place at `station` is held; a patient who was sorted wrongly holds it until that is found. */
export function stayAt(seed: Seed, patient: Patient, station: Station): Duration {
  const u = chance(seed, stayPurposes[station], patient.id);
  if (sorting.has(station) && station !== rightStation(patient.severity))
    return minutes(triangular(u, ...workUpMinutes));
  if (station === 'intensive' || station === 'ward') {
    const { days, sigma } = stay[station];
    return hours(24 * lognormal(u, days, sigma));
  }
  return minutes(triangular(u, ...serviceMinutes[station]));
}

/** Where a patient goes when the time at `station` is over. */
export function nextStation(seed: Seed, patient: Patient, station: Station): Station | 'home' {
  const { severity, needsSurgery } = patient;
  if (station === 'intensive') return 'ward';
  if (station === 'ward') return 'home';
  if (station === 'theatre') {
    const grave = severity !== 'delayed' && severity !== 'minimal';
    const share = onward.intensiveAfterTheatre[grave ? 'immediate' : 'delayed'];
    return chance(seed, intensiveNext, patient.id, 1) < share ? 'intensive' : 'ward';
  }
  const right = rightStation(severity);
  if (station !== right) return right;
  if (needsSurgery) return 'theatre';
  if (station === 'resuscitation')
    return chance(seed, intensiveNext, patient.id) < onward.intensiveAfterResuscitation ? 'intensive' : 'ward';
  if (station === 'emergency') return chance(seed, wardNext, patient.id) < onward.wardAfterEmergency ? 'ward' : 'home';
  return 'home';
}

/** Rank in the next queue, by what is known of the patient now: the truth. */
export const knownPriority = (severity: Severity): number => priorityOf[severity];

const sortedAtDoor = purpose('hospitals.sorted-at-door');
const intensiveNext = purpose('hospitals.intensive-next');
const wardNext = purpose('hospitals.ward-next');
const stayPurposes: Readonly<Record<Station, ReturnType<typeof purpose>>> = {
  resuscitation: purpose('hospitals.stay.resuscitation'),
  theatre: purpose('hospitals.stay.theatre'),
  emergency: purpose('hospitals.stay.emergency'),
  minor: purpose('hospitals.stay.minor'),
  intensive: purpose('hospitals.stay.intensive'),
  ward: purpose('hospitals.stay.ward'),
};
