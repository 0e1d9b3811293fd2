import { positionOf } from '@samaritan/scenarios/schema/tree';
import type { TransferId } from '@samaritan/scenarios/values/id';
import { distance } from '@samaritan/scenarios/values/position';
import { after } from '@samaritan/scenarios/values/time';
import type { UnitKind } from '@samaritan/scenarios/vocabulary/resources';
import type { Transfer } from '../hospitals/state.ts';
import { type Draft, type EventOf, draft, none } from '../kernel/event.ts';
import type { Frozen } from '../kernel/frozen.ts';
import type { ReadonlyWorld } from '../world.ts';
import { dispatchOfPlace } from './dispatch-seat.ts';
import { dispatched, timesTransferred, whereIs } from './fleet.ts';
import { loadingTime, travelTime } from './journeys.ts';
import { capacity } from './parameters.ts';
import type { Unit } from './state.ts';

/** Kinds whose own crew can look after a grave patient on the road; with others a nurse of the sending hospital goes along. */
const ownCare: ReadonlySet<UnitKind> = new Set(['advanced', 'helicopter']);

/** What a unit is out for, where that is a transfer. */
export const transferOf = ({ hospitals }: ReadonlyWorld, { transfer }: Frozen<Unit>): Frozen<Transfer> | undefined =>
  transfer === null ? undefined : hospitals.transfers.get(transfer);

/** The next unit for an accepted transfer that has more patients waiting than units on their way to them; one at a time. */
export function forTransfer(world: ReadonlyWorld, name: TransferId): readonly Draft[] {
  if (!world.hospitals.open.has(name)) return none;
  const transfer = world.hospitals.transfers.get(name);
  if (transfer === undefined || !wantsUnit(world, transfer)) return none;
  const unit = nearestReady(world, transfer);
  return unit === undefined ? none : sent(world, unit, transfer);
}

/** The same of the first of all accepted transfers that wants one and can have one. */
export function forOpenTransfers(world: ReadonlyWorld): readonly Draft[] {
  for (const name of world.hospitals.open) {
    const drafts = forTransfer(world, name);
    if (drafts.length > 0) return drafts;
  }
  return none;
}

/** One more waits where others are held already. */
export function forBlocked(world: ReadonlyWorld, { data }: EventOf<'PatientQueued'>): readonly Draft[] {
  if (world.hospitals.open.size === 0) return none;
  return world.hospitals.all.get(data.hospital)?.stations[data.station].block === null ? none : forOpenTransfers(world);
}

/** A unit with nothing else to do takes the first transfer of its dispatch that wants one; null where none does. */
export function takeTransfer(world: ReadonlyWorld, unit: Frozen<Unit>): readonly Draft[] | null {
  if (capacity[unit.kind].litters === 0) return null;
  for (const name of world.hospitals.open) {
    const transfer = world.hospitals.transfers.get(name);
    if (transfer === undefined || dispatchOfPlace(world.scenario, transfer.from) !== unit.seat) continue;
    if (wantsUnit(world, transfer)) return sent(world, unit, transfer);
  }
  return null;
}

const sent = (world: ReadonlyWorld, unit: Frozen<Unit>, { id: transfer, from }: Frozen<Transfer>): readonly Draft[] => [
  dispatched(world, unit, from),
  draft('TransferUnitSent', { transfer, unit: unit.id }),
];

function wantsUnit({ hospitals, ems }: ReadonlyWorld, { from, station, count, taken, id }: Frozen<Transfer>): boolean {
  const at = hospitals.all.get(from)?.stations[station];
  if (at === undefined || at.block === null) return false;
  let [underway, forThis] = [0, 0];
  for (const { transfer: name, patients } of ems.units.values()) {
    const other = name === null || patients.length > 0 ? undefined : hospitals.transfers.get(name);
    if (other === undefined || other.from !== from || other.station !== station) continue;
    underway++;
    if (name === id) forThis++;
  }
  return taken + forThis < count && at.queue.length > underway;
}

/** Of the ready units of that place's dispatch that carry somebody who lies, the one that will have him there soonest. */
function nearestReady(world: ReadonlyWorld, { from, to }: Frozen<Transfer>): Frozen<Unit> | undefined {
  const { scenario, ems } = world;
  const seat = dispatchOfPlace(scenario, from);
  const [start, end] = [positionOf(scenario, from), positionOf(scenario, to)];
  let best: { readonly unit: Frozen<Unit>; readonly time: number } | undefined;
  for (const unit of ems.units.values()) {
    if (unit.status !== 'ready' || unit.seat !== seat || capacity[unit.kind].litters === 0) continue;
    const drive = (km: ReturnType<typeof distance>): number => travelTime(unit.kind, km, { siren: true, u: 0.5 });
    const time = drive(distance(whereIs(world, unit), start)) + drive(distance(start, end));
    if (best === undefined || time < best.time || (time === best.time && unit.id < best.unit.id)) best = { unit, time };
  }
  return best?.unit;
}

/** At the sending hospital: takes over whoever waits first, or is free again where nobody waits any more. */
export function collects(
  world: ReadonlyWorld,
  unit: Frozen<Unit>,
  { id: transfer, from, to, station, taken, count }: Frozen<Transfer>,
): readonly Draft[] {
  const here = draft('UnitArrived', { unit: unit.id, place: from, site: false });
  const casualty = world.hospitals.all.get(from)?.stations[station].queue[0]?.casualty;
  if (casualty === undefined || taken >= count) return [here, draft('UnitFreed', { unit: unit.id, at: from })];
  const loading = loadingTime(world.seed, casualty, 0, timesTransferred(world, casualty) + 1);
  const escort = !ownCare.has(unit.kind);
  const departsAt = after(world.now, loading);
  return [here, draft('TransferLoaded', { transfer, unit: unit.id, casualty, from, to, station, escort, departsAt })];
}
