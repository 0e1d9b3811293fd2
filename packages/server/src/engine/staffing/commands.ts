import type { ClinicianId, SeatId, StaffGroupId } from '@samaritan/scenarios/values/id';
import { ok, refuse } from '@samaritan/scenarios/values/result';
import type { CommandOf } from '@samaritan/scenarios/vocabulary/commands';
import { notYours } from '../hospitals/commands.ts';
import { lognormalMinutes, chance, purpose } from '@samaritan/scenarios/values/chance';
import { after } from '@samaritan/scenarios/values/time';
import { draft, none } from '../kernel/event.ts';
import type { Decision } from '../kernel/subsystem.ts';
import type { ReadonlyWorld } from '../world.ts';
import { begun, queued } from './desk.ts';
import { callBackDelay, deskPriority } from './parameters.ts';
import { calledBackOf } from './roster.ts';
import { isMember } from './members.ts';
import { heldUntil } from './shifts.ts';
import { assignable } from './volunteers.ts';

const callBack = purpose('staffing.call-back');

/** Calls those off duty; who can and will come is at work after a while. Once in an exercise. */
export function decideCallBack(world: ReadonlyWorld, { seat, payload }: CommandOf<'CallBackStaff'>): Decision {
  const { hospital } = payload;
  const refused = notYours(world, seat, hospital);
  if (refused !== null) return refused;
  const about = world.scenario.hospitals[hospital];
  if (about === undefined) return refuse({ code: 'place-unknown', place: hospital });
  if (world.staffing.hospitals.get(hospital)?.calledBack === true) return refuse({ code: 'already-so' });
  const delay = lognormalMinutes(chance(world.seed, callBack, hospital), callBackDelay.median, callBackDelay.sigma);
  return ok([draft('StaffCalledBack', { hospital, coming: calledBackOf(about), arriveAt: after(world.now, delay) })]);
}

/** Keeps the shift that goes off at the next change. */
export function decideHoldOver(world: ReadonlyWorld, { seat, payload }: CommandOf<'HoldOverStaff'>): Decision {
  const { hospital } = payload;
  const refused = notYours(world, seat, hospital);
  if (refused !== null) return refused;
  const before = world.staffing.hospitals.get(hospital)?.heldUntil ?? null;
  if (before !== null && before > world.now) return refuse({ code: 'already-so' });
  return ok([draft('StaffHeldOver', { hospital, until: heldUntil(world, hospital) })]);
}

/** Asks a group of volunteers to come. A second call, after that of a desk this one has not heard from, moves nobody. */
export function decideCall(world: ReadonlyWorld, command: CommandOf<'CallForVolunteers'>): Decision {
  const { group } = command.payload;
  if (!isVolunteers(world, group)) return refuse({ code: 'group-unknown', group });
  const sent = world.information.pictures.get(command.seat)?.sent ?? [];
  if (sent.some((one) => one.type === 'CallForVolunteers' && one.about === group))
    return refuse({ code: 'already-so' });
  return ok(world.staffing.groups.get(group)?.called === true ? none : [draft('VolunteersCalled', { group })]);
}

/** Sends volunteers to a hospital: fewer than asked, or none, where no more can be sent. */
export function decideAssign(world: ReadonlyWorld, { payload }: CommandOf<'AssignVolunteers'>): Decision {
  const { group, hospital, count } = payload;
  if (!isVolunteers(world, group)) return refuse({ code: 'group-unknown', group });
  if (world.scenario.hospitals[hospital] === undefined) return refuse({ code: 'place-unknown', place: hospital });
  if (!Number.isInteger(count) || count < 1) return refuse({ code: 'quantity-wrong', quantity: count });
  const clinicians = assignable(world, group, { elsewhereThan: hospital, count });
  return ok([draft('VolunteersAssigned', { group, hospital, clinicians })]);
}

/** Checks this person next. Without effect on one whom the law does not yet let work, or whose papers are being looked at. */
export function decideVerify(world: ReadonlyWorld, { seat, payload }: CommandOf<'VerifyLicence'>): Decision {
  if (!mayAskAbout(world, seat, payload.clinician))
    return refuse({ code: 'clinician-not-here', clinician: payload.clinician });
  const one = world.staffing.clinicians.get(payload.clinician);
  return ok(one?.phase === 'waiting-desk' ? [queued(world, one, deskPriority.asked)] : none);
}

/** Lets in on a badge one who waits at the desk or for a register. The law's own answer is not the hospital's to give. */
export function decideBadge(world: ReadonlyWorld, { seat, payload }: CommandOf<'AdmitOnBadge'>): Decision {
  if (!mayAskAbout(world, seat, payload.clinician))
    return refuse({ code: 'clinician-not-here', clinician: payload.clinician });
  const one = world.staffing.clinicians.get(payload.clinician);
  const waits = one?.phase === 'waiting-desk' || (one?.phase === 'being-verified' && one.path !== 'badge');
  return ok(one !== undefined && waits ? [begun(world, one, 'badge')] : none);
}

const isVolunteers = (world: ReadonlyWorld, group: StaffGroupId): boolean =>
  world.scenario.staff[group]?.kind === 'volunteers';

/**
 * A seat that runs hospitals sees who has come to them, and asks about nobody else. One that runs none (a regulator, a health
 * authority) does not see who has come where: it may name any member of a group, and naming one too early does nothing.
 */
function mayAskAbout(world: ReadonlyWorld, seat: SeatId, clinician: ClinicianId): boolean {
  const runs = (world.scenario.seats[seat]?.runs ?? []).filter(
    (place) => world.scenario.hospitals[place] !== undefined,
  );
  if (runs.length === 0) return isMember(world.scenario, clinician);
  const one = world.staffing.clinicians.get(clinician);
  return one !== undefined && one.arrivedAt !== null && runs.includes(one.hospital);
}
