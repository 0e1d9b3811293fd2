import type { Clinician, ClinicianPhase, DeskEntry, HospitalStaff, Staffing } from './state.ts';

/** Puts a clinician into a phase, and keeps the counts and lists of those who wait in step with it. */
export function moveTo(state: Staffing, one: Clinician, phase: ClinicianPhase): void {
  const staff = state.hospitals.get(one.hospital);
  if (staff !== undefined) {
    count(staff, one, -1);
    if (one.phase === 'waiting-desk' && phase !== 'waiting-desk') leaveQueue(staff, one);
    if (one.phase === 'being-verified') staff.deskBusy = staff.deskBusy.filter((other) => other !== one.id);
  }
  state.registerWaiters.delete(one.id);
  one.phase = phase;
  if (phase === 'waiting-recognition') state.lawWaiters.add(one.id);
  else state.lawWaiters.delete(one.id);
  if (staff !== undefined) count(staff, one, 1);
}

function count(staff: HospitalStaff, { phase, role }: Clinician, by: number): void {
  if (phase === 'waiting-recognition') staff.waitingLaw[role] += by;
  if (phase === 'waiting-desk' || phase === 'being-verified') staff.waitingDesk[role] += by;
}

/** Puts somebody into the desk's queue, or elsewhere in it: priority, then since, then id. */
export function enqueue(state: Staffing, one: Clinician, entry: DeskEntry): void {
  const staff = state.hospitals.get(one.hospital);
  if (staff === undefined) return;
  leaveQueue(staff, one);
  const at = staff.deskQueue.findIndex((other) => isBefore(entry, other));
  staff.deskQueue.splice(at < 0 ? staff.deskQueue.length : at, 0, entry);
}

function leaveQueue({ deskQueue }: HospitalStaff, { id }: Clinician): void {
  const at = deskQueue.findIndex(({ clinician }) => clinician === id);
  if (at >= 0) deskQueue.splice(at, 1);
}

function isBefore(a: DeskEntry, b: DeskEntry): boolean {
  if (a.priority !== b.priority) return a.priority < b.priority;
  if (a.since !== b.since) return a.since < b.since;
  return a.clinician < b.clinician;
}
