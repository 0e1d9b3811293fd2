import { placed } from '@samaritan/scenarios/schema/tree';
import { type InstrumentId, type PlaceId, type RequestId, type StaffGroupId, id } from '@samaritan/scenarios/values/id';
import { EngineFault } from '@samaritan/scenarios/values/result';
import { distance } from '@samaritan/scenarios/values/position';
import { type Duration, after } from '@samaritan/scenarios/values/time';
import { type Draft, draft, none } from '../kernel/event.ts';
import type { ReadonlyWorld } from '../world.ts';
import { setOut } from './journey.ts';
import { groupOf, memberId, memberOf } from './members.ts';
import { teamVehicle } from './parameters.ts';
import { wakeAt } from './schedule.ts';
import { assignable } from './volunteers.ts';

interface Approval {
  readonly request: RequestId;
  readonly provider: string;
  readonly quantity: number;
}

/**
 * What an approval sends: as many of the team as are left, and the teams attached to it whole; volunteers where the provider
 * is a group of them; nothing where it is no staff group. Whoever is needed at no hospital goes to the nearest one.
 */
export function sendApproved(world: ReadonlyWorld, { request, provider, quantity }: Approval): readonly Draft[] {
  const group = id<StaffGroupId>(provider);
  const asked = world.authority.requests.get(request);
  const about = world.scenario.staff[group];
  if (asked === undefined || about === undefined || about.kind === 'commuters') return none;
  const hospital = nearestHospital(world, asked.deliverTo);
  if (hospital === null) return none;
  const { under } = asked;
  if (about.kind === 'volunteers') {
    const clinicians = assignable(world, group, { elsewhereThan: hospital, count: quantity });
    return [draft('VolunteersAssigned', { group, hospital, clinicians })];
  }
  const attached = Object.keys(world.scenario.staff)
    .map((one) => id<StaffGroupId>(one))
    .filter((one) => groupOf(world.scenario, one).attachedTo === group);
  const errand = { hospital, under };
  return [
    ...order(world, group, { ...errand, quantity }),
    ...attached.flatMap((one) => order(world, one, { ...errand, quantity: groupOf(world.scenario, one).count })),
  ];
}

interface Wanted {
  readonly hospital: PlaceId;
  readonly under: InstrumentId | null;
  readonly quantity: number;
}

function order(world: ReadonlyWorld, group: StaffGroupId, wanted: Wanted): readonly Draft[] {
  const left = groupOf(world.scenario, group).count - (world.staffing.groups.get(group)?.sent ?? 0);
  const quantity = Math.min(left, wanted.quantity);
  return quantity <= 0 ? none : [draft('TeamOrdered', { group, ...wanted, quantity })];
}

/** Wakes the order that was given last when its team is ready to leave. */
export function readyToLeave(world: ReadonlyWorld, group: StaffGroupId): readonly Draft[] {
  const at = after(world.now, groupOf(world.scenario, group).readyAfter ?? (0 as Duration));
  return wakeAt(world, { entity: String(world.staffing.orders.length - 1), purpose: 'depart', at });
}

/** All who were ordered set out together, so many to a vehicle. */
export function depart(world: ReadonlyWorld, entity: string): readonly Draft[] {
  const ordered = world.staffing.orders[Number(entity)];
  if (ordered === undefined) throw new EngineFault(`no order ${entity}`);
  const { group, hospital, under, first, quantity } = ordered;
  return Array.from({ length: quantity }, (_, i) => {
    const vehicle = memberId(group, first + i - (i % teamVehicle));
    return setOut(world, memberOf(world, group, first + i), { hospital, under, vehicle });
  });
}

function nearestHospital(world: ReadonlyWorld, to: PlaceId): PlaceId | null {
  if (world.scenario.hospitals[to] !== undefined) return to;
  const from = placed(world.scenario, to)?.at;
  if (from === undefined) return null;
  let best: { readonly hospital: PlaceId; readonly km: number } | null = null;
  for (const [name, { at }] of Object.entries(world.scenario.hospitals)) {
    const km = distance(from, at);
    if (best === null || km < best.km) best = { hospital: id<PlaceId>(name), km };
  }
  return best?.hospital ?? null;
}
