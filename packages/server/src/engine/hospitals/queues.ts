import type { CasualtyId } from '@samaritan/scenarios/values/id';
import type { HospitalState, Hospitals, QueuedPatient } from './state.ts';

/** Takes a patient out of the queue or the place he is in. */
export function forget(state: Hospitals, hospital: HospitalState, casualty: CasualtyId): void {
  const place = state.patients.get(casualty);
  if (place === undefined || place.hospital !== hospital.id) return;
  const station = hospital.stations[place.station];
  if (place.queued === null) {
    station.inCare.delete(casualty);
    return;
  }
  station.queue.splice(placeIn(station.queue, place.queued), 1);
  hospital.waiting -= 1;
}

/** Index at which `one` stands, or would stand. */
export function placeIn(queue: readonly QueuedPatient[], one: QueuedPatient): number {
  let low = 0;
  let high = queue.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = queue[middle];
    if (other !== undefined && isBefore(other, one)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBefore(a: QueuedPatient, b: QueuedPatient): boolean {
  if (a.priority !== b.priority) return a.priority < b.priority;
  if (a.since !== b.since) return a.since < b.since;
  return a.casualty < b.casualty;
}
