import type { PlaceId } from '@samaritan/scenarios/values/id';
import { EngineFault } from '@samaritan/scenarios/values/result';
import { after } from '@samaritan/scenarios/values/time';
import type { Station } from '@samaritan/scenarios/vocabulary/resources';
import { type Draft, draft, none } from '../kernel/event.ts';
import { waitingFor } from '../staffing/waiting.ts';
import type { ReadonlyWorld } from '../world.ts';
import { type FreeStaff, freeStaff, shortOf } from './need.ts';
import { careNeed, redCellsToBegin } from './parameters.ts';
import { stayAt } from './path.ts';
import type { BlockCause } from './state.ts';

/** Staff go to these in turn; a head that waits for one role keeps that role from those below until it has enough. */
const inTurn = [
  'theatre',
  'resuscitation',
  'emergency',
  'intensive',
  'ward',
  'minor',
] as const satisfies readonly Station[];
/** Wards give up staff for these. */
const critical: ReadonlySet<Station> = new Set(['theatre', 'resuscitation']);

/**
 * What this hospital does now: lets in the one next patient whose place, staff and supply are there, or, where none can be
 * let in, says of each queue what has come to hold its head. At most one patient, so that the next answer counts him in.
 */
export function openGates(world: ReadonlyWorld, hospital: PlaceId): readonly Draft[] {
  const state = world.hospitals.all.get(hospital);
  if (state === undefined) return none;
  if (state.waiting === 0) return unblocked(world, hospital);
  const staff = freeStaff(world, hospital);
  const changes: Draft[] = [];
  for (const station of inTurn) {
    const { queue, block } = state.stations[station];
    const head = queue[0];
    const cause = head === undefined ? null : causeOfWait(world, { hospital, station, staff });
    if (head !== undefined && cause === null) return [begin(world, hospital, station)];
    if (cause !== block) changes.push(draft('StationBlocked', { hospital, station, cause }));
  }
  return changes;
}

function unblocked(world: ReadonlyWorld, hospital: PlaceId): readonly Draft[] {
  const state = world.hospitals.all.get(hospital);
  if (state === undefined) return none;
  const lifted = inTurn.filter((station) => state.stations[station].block !== null);
  return lifted.length === 0
    ? none
    : lifted.map((station) => draft('StationBlocked', { hospital, station, cause: null }));
}

interface Gate {
  readonly hospital: PlaceId;
  readonly station: Station;
  readonly staff: FreeStaff;
}

/** What holds the head of a queue, or null where it may go in. Sets the role that is short aside for it. */
function causeOfWait(world: ReadonlyWorld, { hospital, station, staff }: Gate): BlockCause {
  const state = world.hospitals.all.get(hospital);
  if (state === undefined) return null;
  const { space, baseline, inCare } = state.stations[station];
  const full = station === 'theatre' ? 'theatre' : 'door';
  if (baseline + inCare.size >= space && !world.spared.includes(full)) return full;
  if (station === 'theatre' && !world.spared.includes('supply')) {
    const cells = world.supply.stock.get(hospital)?.get('red-cells');
    if (cells !== undefined && cells < redCellsToBegin) return 'supply';
  }
  const need = careNeed[station][state.standard];
  const short = shortOf(need, staff.free, critical.has(station) ? staff.given : null);
  if (short === null || world.spared.includes('staff')) return null;
  staff.free[short] -= need[short];
  return waitingFor(world.staffing.hospitals.get(hospital), short) ?? 'staff';
}

function begin(world: ReadonlyWorld, hospital: PlaceId, station: Station): Draft {
  const state = world.hospitals.all.get(hospital);
  const casualty = state?.stations[station].queue[0]?.casualty;
  const patient = casualty === undefined ? undefined : world.casualties.all.get(casualty);
  if (state === undefined || casualty === undefined || patient === undefined)
    throw new EngineFault(`nobody waits at ${hospital}/${station}`);
  const endsAt = after(world.now, stayAt(world.seed, patient, station));
  return draft('TreatmentBegun', { casualty, hospital, station, standard: state.standard, endsAt });
}
