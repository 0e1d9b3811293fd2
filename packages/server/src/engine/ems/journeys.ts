import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { type CasualtyId, type HazardId, type PlaceId, type UnitId, id } from '@samaritan/scenarios/values/id';
import type { Kilometres } from '@samaritan/scenarios/values/position';
import { type Duration, duration, plus } from '@samaritan/scenarios/values/time';
import type { UnitKind } from '@samaritan/scenarios/vocabulary/resources';
import { type Seed, chance, lognormalMinutes, purpose } from '@samaritan/scenarios/values/chance';
import { driveTime, flyTime } from '../travel/road.ts';
import { boardingEach, call, fullFrom, handover, loading } from './parameters.ts';

const callDraw = purpose('ems.call');
const loadDraw = purpose('ems.loading');
const patientTraffic = purpose('ems.patient-traffic');
const unitTraffic = purpose('ems.unit-traffic');
const handoverDraw = purpose('ems.handover');

/** From the event until dispatch knows of it. */
export const callTime = (seed: Seed, hazard: HazardId): Duration =>
  plus(call.dialling, duration(call.least + chance(seed, callDraw, hazard) * (call.most - call.least)));

/** Loading, drawn by the patient who lies and by how often he was transferred; each further one who boards adds a little. */
export const loadingTime = (seed: Seed, first: CasualtyId, others: number, transfers = 0): Duration =>
  duration(
    lognormalMinutes(chance(seed, loadDraw, first, transfers), loading.median, loading.sigma) + others * boardingEach,
  );

/** The traffic a patient meets on the way to care, and on each transfer, is the patient's own luck, whichever vehicle comes. */
export const trafficOf = (seed: Seed, patient: CasualtyId, transfers = 0): number =>
  chance(seed, patientTraffic, patient, transfers);

/** The traffic of a unit with nobody aboard, by journey. */
export const trafficOfUnit = (seed: Seed, unit: UnitId, leg: number): number => chance(seed, unitTraffic, unit, leg);

/** Turnaround at the hospital, by the luck of the first patient brought; longer where beds were full at StartEx. */
export function turnaround(scenario: Scenario, seed: Seed, { hospital, first, transfers = 0 }: Delivery): Duration {
  const full = (scenario.hospitals[hospital]?.occupied ?? 0) >= fullFrom;
  return lognormalMinutes(
    chance(seed, handoverDraw, first, transfers),
    full ? handover.full : handover.median,
    handover.sigma,
  );
}

export interface Delivery {
  readonly hospital: PlaceId;
  /** The first patient brought, or the unit itself where all have died on the way. */
  readonly first: CasualtyId | UnitId;
  /** How often the first was taken from one hospital to another. */
  readonly transfers?: number;
}

/** Time for a distance by this kind of vehicle, with lights and siren or without. `u` draws the traffic; it stops no helicopter. */
export const travelTime = (kind: UnitKind, km: Kilometres, { siren, u }: { siren: boolean; u: number }): Duration =>
  kind === 'helicopter' ? flyTime(km) : driveTime(km, siren && kind !== 'bus' ? 'siren' : 'plain', u);

/** The nth unit of a kind at a base. */
export const unitId = (base: PlaceId, kind: UnitKind, n: number): UnitId => id(`${base}-${kind}-${n}`);
