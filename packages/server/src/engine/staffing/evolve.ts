import { type ClinicianId, type StaffGroupId, id } from '@samaritan/scenarios/values/id';
import type { Duration } from '@samaritan/scenarios/values/time';
import type { Subsystem } from '../kernel/subsystem.ts';
import { nobody } from './counts.ts';
import { enqueue, moveTo } from './places.ts';
import type { Clinician, GroupState, Staffing } from './state.ts';

/** The only writer of staffing. Where somebody stands, and who is counted as waiting where, changes in `moveTo` alone. */
export const evolve: Subsystem<Staffing>['evolve'] = {
  HospitalStaffed: (state, { data }) => {
    state.hospitals.set(data.hospital, {
      onDuty: data.onDuty,
      missing: nobody(),
      helpers: nobody(),
      shift: 0,
      heldUntil: null,
      held: nobody(),
      calledBack: false,
      calledIn: nobody(),
      coming: nobody(),
      commutersIn: nobody(),
      waitingLaw: nobody(),
      waitingDesk: nobody(),
      clerks: data.clerks,
      deskBusy: [],
      deskQueue: [],
    });
  },
  ShiftChanged: (state, { data }) => {
    const staff = state.hospitals.get(data.hospital);
    if (staff) Object.assign(staff, { onDuty: data.onDuty, missing: data.missing, held: data.held, shift: data.shift });
  },
  StaffHeldOver: (state, { data }, timers) => {
    const staff = state.hospitals.get(data.hospital);
    if (staff) staff.heldUntil = data.until;
    timers.set(data.hospital, 'held', data.until);
  },
  StaffCalledBack: (state, { data }, timers) => {
    const staff = state.hospitals.get(data.hospital);
    if (staff) Object.assign(staff, { calledBack: true, coming: data.coming });
    timers.set(data.hospital, 'back', data.arriveAt);
  },
  StaffCameBack: (state, { data }) => {
    const staff = state.hospitals.get(data.hospital);
    if (staff) Object.assign(staff, { onDuty: data.onDuty, calledIn: staff.coming, coming: nobody() });
  },
  VolunteersCalled: (state, { at, data }) => {
    Object.assign(groupIn(state, data.group), { called: true, calledAt: at });
  },
  TeamOrdered: (state, { data: { group, hospital, under, quantity } }) => {
    const team = groupIn(state, group);
    state.orders.push({ group, hospital, under, first: team.sent, quantity });
    Object.assign(team, { ordered: true, sent: team.sent + quantity });
  },
  ClinicianSetOut: (state, { data }, timers) => {
    const { clinician, group: of, ordinal, said, role, home, to, arrivesAt } = data;
    const group = groupIn(state, of);
    group.sent = Math.max(group.sent, ordinal);
    const before = state.clinicians.get(clinician);
    if (before !== undefined) moveTo(state, before, 'on-road');
    timers.cancel(clinician, 'patience');
    state.clinicians.set(clinician, {
      id: clinician,
      group: of,
      said,
      role,
      home,
      card: data.card,
      registered: data.registered,
      impostor: data.impostor,
      via: data.via,
      under: data.under,
      vehicle: data.vehicle,
      phase: 'on-road',
      hospital: to,
      arrivedAt: null,
      verdict: null,
      path: null,
      verified: false,
      queuedAt: null,
      verifiedAt: null,
      waited: 0 as Duration,
      onShiftSince: null,
    });
    timers.set(clinician, 'arrive', arrivesAt);
  },
  TravellerReachedCrossing: (state, { data: { traveller } }) => {
    const one = travelling(state, traveller);
    if (one) moveTo(state, one, 'at-crossing');
  },
  ClinicianCrossed: (state, { data }, timers) => {
    const one = state.clinicians.get(data.clinician);
    if (one === undefined) return;
    one.via = null;
    moveTo(state, one, 'on-road');
    timers.set(data.clinician, 'arrive', data.arrivesAt);
  },
  ClinicianArrived: (state, { at, data }) => {
    const one = state.clinicians.get(data.clinician);
    if (one) one.arrivedAt = at;
  },
  RecognitionDecided: (state, { data: { clinician, verdict } }) => {
    const one = state.clinicians.get(clinician);
    if (one === undefined) return;
    one.verdict = verdict;
    const lawful = verdict.kind === 'recognised' || verdict.kind === 'recognised-with-limits';
    moveTo(state, one, lawful ? 'waiting-desk' : 'waiting-recognition');
  },
  VerificationQueued: (state, { at, data }, timers) => {
    const one = state.clinicians.get(data.clinician);
    if (one === undefined) return;
    moveTo(state, one, 'waiting-desk');
    one.path = data.path;
    one.queuedAt ??= at;
    enqueue(state, one, { clinician: data.clinician, priority: data.priority, since: at });
    timers.cancel(data.clinician, 'patience');
    timers.cancel(data.clinician, 'verified');
    timers.cancel(data.clinician, 'desk');
  },
  VerificationBegun: (state, { at, data }, timers) => {
    const one = state.clinicians.get(data.clinician);
    if (one === undefined) return;
    moveTo(state, one, 'being-verified');
    one.path = data.path;
    timers.cancel(data.clinician, 'desk');
    timers.set(data.clinician, 'verified', data.endsAt);
    if (data.deskFreeAt <= at) return;
    state.hospitals.get(data.hospital)?.deskBusy.push(data.clinician);
    timers.set(data.clinician, 'desk', data.deskFreeAt);
  },
  VerificationDeskFreed: (state, { data: { hospital, clinician } }) => {
    const staff = state.hospitals.get(hospital);
    if (staff) staff.deskBusy = staff.deskBusy.filter((other) => other !== clinician);
    const one = state.clinicians.get(clinician);
    if (one?.phase === 'being-verified' && one.path === 'on-request') state.registerWaiters.add(clinician);
  },
  VerificationEnded: (state, { at, data }, timers) => {
    const one = state.clinicians.get(data.clinician);
    if (one === undefined) return;
    moveTo(state, one, 'orientation');
    Object.assign(one, { path: data.path, verified: data.outcome === 'verified', verifiedAt: at, waited: data.waited });
    timers.cancel(data.clinician, 'patience');
  },
  OrientationBegun: (_, { data }, timers) => timers.set(data.clinician, 'oriented', data.endsAt),
  ShiftBegun: (state, { at, data: { clinician, hospital, role, kind } }) => {
    const one = state.clinicians.get(clinician);
    const staff = state.hospitals.get(hospital);
    if (one === undefined || staff === undefined) return;
    moveTo(state, one, 'on-shift');
    one.onShiftSince = at;
    if (kind !== 'commuters') {
      staff.helpers = { ...staff.helpers, [role]: staff.helpers[role] + 1 };
      return;
    }
    staff.commutersIn[role] += 1;
    if (staff.missing[role] === 0) return;
    staff.missing = { ...staff.missing, [role]: staff.missing[role] - 1 };
    staff.onDuty = { ...staff.onDuty, [role]: staff.onDuty[role] + 1 };
  },
  ClinicianTurnedAway: (state, { data }) => {
    const one = state.clinicians.get(data.clinician);
    if (one) moveTo(state, one, 'turned-away');
  },
};

function groupIn(state: Staffing, group: StaffGroupId): GroupState {
  const known = state.groups.get(group);
  if (known !== undefined) return known;
  const fresh: GroupState = { sent: 0, called: false, calledAt: null, ordered: false };
  state.groups.set(group, fresh);
  return fresh;
}

function travelling(
  state: Staffing,
  { kind, id: who }: { readonly kind: string; readonly id: string },
): Clinician | undefined {
  return kind === 'clinician' ? state.clinicians.get(id<ClinicianId>(who)) : undefined;
}
