import type { PlaceId, SeatId } from '@samaritan/scenarios/values/id';
import { ok, refuse } from '@samaritan/scenarios/values/result';
import type { CommandOf } from '@samaritan/scenarios/vocabulary/commands';
import { type Label, labels } from '@samaritan/scenarios/vocabulary/resources';
import { draft } from '../kernel/event.ts';
import type { Decision } from '../kernel/subsystem.ts';
import type { ReadonlyWorld } from '../world.ts';
import { spaceOf } from './space.ts';

/** Refuses a hospital that does not exist or that the seat does not run; null where neither is so. */
export function notYours(world: ReadonlyWorld, seat: SeatId, hospital: PlaceId): Decision | null {
  if (world.scenario.hospitals[hospital] === undefined) return refuse({ code: 'place-unknown', place: hospital });
  const runs = world.scenario.seats[seat]?.runs ?? [];
  return runs.includes(hospital) ? null : refuse({ code: 'place-not-yours', place: hospital });
}

/** Stops lists, clears the emergency department and begins to move inpatients out. */
export function decideSurge(world: ReadonlyWorld, { seat, payload }: CommandOf<'ActivateSurge'>): Decision {
  const { hospital } = payload;
  const refused = notYours(world, seat, hospital);
  if (refused !== null) return refused;
  if (world.hospitals.all.get(hospital)?.surgeSince != null) return refuse({ code: 'already-so' });
  return ok([draft('SurgeActivated', { hospital })]);
}

/** Asks that patients of these labels be taken elsewhere; an empty list ends it. Who walks in is still let in. */
export function decideDiversion(world: ReadonlyWorld, { seat, payload }: CommandOf<'SetDiversion'>): Decision {
  const { hospital } = payload;
  const refused = notYours(world, seat, hospital);
  if (refused !== null) return refused;
  const divert = labels.filter((label) => payload.divert.includes(label));
  const before = world.hospitals.all.get(hospital)?.divert ?? [];
  if (same(divert, before)) return refuse({ code: 'already-so' });
  return ok([draft('DiversionSet', { hospital, divert })]);
}

/** Stretches staff over more patients, or ceases to; places come and go with it. */
export function decideStandard(world: ReadonlyWorld, { seat, payload }: CommandOf<'SetStandardOfCare'>): Decision {
  const { hospital, standard } = payload;
  const refused = notYours(world, seat, hospital);
  if (refused !== null) return refused;
  if (world.hospitals.all.get(hospital)?.standard === standard) return refuse({ code: 'already-so' });
  const about = world.scenario.hospitals[hospital];
  if (about === undefined) return refuse({ code: 'place-unknown', place: hospital });
  const space = spaceOf(about, standard);
  const { ward = 0, intensive = 0 } = world.hospitals.all.get(hospital)?.changed ?? {};
  const changed = {
    ...space,
    ward: Math.max(0, space.ward + ward),
    intensive: Math.max(0, space.intensive + intensive),
  };
  return ok([draft('StandardOfCareSet', { hospital, standard, space: changed })]);
}

const same = (a: readonly Label[], b: readonly Label[]): boolean =>
  a.length === b.length && a.every((label, i) => label === b[i]);
