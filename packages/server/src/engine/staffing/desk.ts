import { countryOf } from '@samaritan/scenarios/schema/tree';
import type { ClinicianId, JurisdictionId, PlaceId } from '@samaritan/scenarios/values/id';
import { EngineFault, assertNever } from '@samaritan/scenarios/values/result';
import { type Duration, type SimTime, after, between, hours, minutes } from '@samaritan/scenarios/values/time';
import type { Lever } from '@samaritan/scenarios/vocabulary/levers';
import type { VerificationPath } from '@samaritan/scenarios/vocabulary/resources';
import { chance, lognormal, purpose, triangular } from '@samaritan/scenarios/values/chance';
import { type Draft, draft, none } from '../kernel/event.ts';
import type { Frozen } from '../kernel/frozen.ts';
import type { ReadonlyWorld } from '../world.ts';
import { withinOfficeHours } from './local-clock.ts';
import { groupOf } from './members.ts';
import { deskPriority, impostorPasses, orientation, verification } from './parameters.ts';
import type { Clinician } from './state.ts';

/** How this person's licence is checked now: from a roll, in a register of the host's country, or as `licence.data` allows. */
export function pathOf(world: ReadonlyWorld, one: Frozen<Clinician>): VerificationPath {
  if (one.registered) return 'prepositioned';
  const byLever = world.authority.levers['licence.data'];
  return isOfThisSide(world, one) && byLever === 'on-request' ? 'electronic' : byLever;
}

/** Holds a licence of the hospital's own country, whose registers (FSMB, Nursys, a college's own) are open at all hours. */
function isOfThisSide({ scenario }: ReadonlyWorld, one: Frozen<Clinician>): boolean {
  const host = countryOf(scenario, scenario.hospitals[one.hospital]?.in ?? one.home);
  return groupOf(scenario, one.group).licences.some(({ issuer }) => countryOf(scenario, issuer) === host);
}

const leverBehind = (world: ReadonlyWorld, one: Frozen<Clinician>): Lever | undefined =>
  one.registered || isOfThisSide(world, one) ? undefined : 'licence.data';

/** One whom the law lets work goes to the desk; where a counterfactual spares verification, past it. */
export function toDesk(world: ReadonlyWorld, one: Frozen<Clinician>): readonly Draft[] {
  if (world.spared.includes('verification')) return [ended(world, one, pathOf(world, one))];
  return [queued(world, one, deskPriority.usual)];
}

/** Stands at the desk with this priority, by the path now in force. */
export function queued(world: ReadonlyWorld, one: Frozen<Clinician>, priority: number): Draft {
  const { id: clinician, hospital } = one;
  const path = pathOf(world, one);
  return draft('VerificationQueued', { clinician, hospital, path, priority }, leverBehind(world, one));
}

/** The next person at the desk, where a clerk is free. At most one. */
export function serveNext(world: ReadonlyWorld, hospital: PlaceId): readonly Draft[] {
  const staff = world.staffing.hospitals.get(hospital);
  const head = staff?.deskQueue[0];
  if (staff === undefined || head === undefined || staff.deskBusy.length >= staff.clerks) return none;
  const one = clinicianOf(world, head.clinician);
  return [begun(world, one, pathOf(world, one))];
}

const checked = purpose('staffing.verification');
const atDesk = purpose('staffing.clerk');
const passes = purpose('staffing.impostor-passes');

/** A check begins. One chance draws the answer of every path, so that no person is quicker by the slower one. */
export function begun(world: ReadonlyWorld, one: Frozen<Clinician>, path: VerificationPath): Draft {
  const { id: clinician, hospital } = one;
  const times = checkTimes(world, one, path);
  const lever = path === 'badge' ? undefined : leverBehind(world, one);
  return draft('VerificationBegun', { clinician, hospital, path, ...times }, lever);
}

function checkTimes(
  world: ReadonlyWorld,
  one: Frozen<Clinician>,
  path: VerificationPath,
): { readonly deskFreeAt: SimTime; readonly endsAt: SimTime } {
  const { now, seed, scenario } = world;
  const clinician = one.id;
  const u = chance(seed, checked, clinician);
  const { low, mode, high } = verification.clerk;
  const clerk = minutes(triangular(chance(seed, atDesk, clinician), low, mode, high));
  switch (path) {
    case 'badge':
      return { deskFreeAt: now, endsAt: after(now, verification.badge) };
    case 'prepositioned':
      return { deskFreeAt: after(now, verification.checkIn), endsAt: after(now, verification.checkIn) };
    case 'electronic': {
      const source = verification.electronic;
      const answer = minutes(triangular(u, source.low, source.mode, source.high));
      return { deskFreeAt: after(now, clerk), endsAt: after(now, Math.max(clerk, answer) as Duration) };
    }
    case 'on-request': {
      const { medianHours, sigma } = verification.register;
      const answer = after(after(now, clerk), hours(lognormal(u, medianHours, sigma)));
      return {
        deskFreeAt: after(now, clerk),
        endsAt: withinOfficeHours({ scenario, in: registerOf(world, one) }, answer, verification.office),
      };
    }
    default:
      return assertNever(path);
  }
}

/** Where the register stands that is asked: with the issuer of the licence. */
const registerOf = ({ scenario }: ReadonlyWorld, one: Frozen<Clinician>): JurisdictionId =>
  groupOf(scenario, one.group).licences[0]?.issuer ?? one.home;

/** The answer: an impostor is found out, or by the path's error is not. */
export function ended(world: ReadonlyWorld, one: Frozen<Clinician>, path: VerificationPath): Draft {
  const { id: clinician, hospital } = one;
  const passed = !one.impostor || chance(world.seed, passes, clinician) < impostorPasses[path];
  const waited = between(one.queuedAt ?? world.now, world.now);
  const outcome = passed ? 'verified' : 'rejected';
  const lever = path === 'badge' ? undefined : leverBehind(world, one);
  return draft('VerificationEnded', { clinician, hospital, path, outcome, waited }, lever);
}

/** The whole of one path's check over again for those who would now be done sooner by another. By id. */
export function askAgain(world: ReadonlyWorld): readonly Draft[] {
  const again: Draft[] = [];
  for (const clinician of [...world.staffing.registerWaiters].toSorted()) {
    const one = clinicianOf(world, clinician);
    if (pathOf(world, one) !== 'on-request') again.push(queued(world, one, deskPriority.usual));
  }
  return again;
}

/** What follows a check: the ward's orientation, or the door. */
export function afterCheck(world: ReadonlyWorld, clinician: ClinicianId, outcome: 'verified' | 'rejected'): Draft {
  const { hospital } = clinicianOf(world, clinician);
  return outcome === 'verified'
    ? draft('OrientationBegun', { clinician, hospital, endsAt: after(world.now, orientation) })
    : draft('ClinicianTurnedAway', { clinician, hospital, because: 'not-verified' });
}

/** At the bedside: under what law, and after how long a wait for law, desk and register. */
export function beginShift(world: ReadonlyWorld, clinician: ClinicianId): Draft {
  const one = clinicianOf(world, clinician);
  const { hospital, role, home, impostor, arrivedAt } = one;
  const { kind } = groupOf(world.scenario, one.group);
  return draft('ShiftBegun', {
    clinician,
    hospital,
    role,
    home,
    hospitalIn: world.scenario.hospitals[hospital]?.in ?? home,
    kind,
    under: kind === 'commuters' ? null : (one.verdict?.by ?? null),
    impostor,
    waited:
      kind === 'commuters' || arrivedAt === null ? (0 as Duration) : between(arrivedAt, one.verifiedAt ?? world.now),
  });
}

/** Throws on a clinician who has not set out: our own fault. */
export function clinicianOf(world: ReadonlyWorld, clinician: ClinicianId): Frozen<Clinician> {
  const one = world.staffing.clinicians.get(clinician);
  if (one === undefined) throw new EngineFault(`no clinician ${clinician}`);
  return one;
}
