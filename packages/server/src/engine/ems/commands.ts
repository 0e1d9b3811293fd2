import type { PlaceId, SeatId, UnitId } from '@samaritan/scenarios/values/id';
import { type Result, ok, refuse } from '@samaritan/scenarios/values/result';
import type { CommandOf } from '@samaritan/scenarios/vocabulary/commands';
import type { Refusal } from '@samaritan/scenarios/vocabulary/refusals';
import { type Draft, draft } from '../kernel/event.ts';
import type { Frozen } from '../kernel/frozen.ts';
import type { Decision, Subsystem } from '../kernel/subsystem.ts';
import type { ReadonlyWorld } from '../world.ts';
import { dispatched, isPlace, readyAt } from './fleet.ts';
import { stillWaiting } from './scene.ts';
import type { Ems, Unit } from './state.ts';

/** What dispatch and the commander of a scene may ask. */
export const decide: NonNullable<Subsystem<Ems>['decide']> = {
  DispatchUnits: dispatchUnits,
  RedirectUnits: (world, { seat, payload }) => move(world, { seat, units: payload.units, to: payload.to }),
  StageUnits: stageUnits,
  SetDestinationPolicy: setPolicy,
  RetriageCasualties: retriage,
};

function dispatchUnits(world: ReadonlyWorld, { seat, payload }: CommandOf<'DispatchUnits'>): Decision {
  const { base, kind, count, to } = payload;
  if (world.scenario.bases[base] === undefined) return refuse({ code: 'place-unknown', place: base });
  if (!runs(world, seat, base)) return refuse({ code: 'place-not-yours', place: base });
  if (!isPlace(world.scenario, to)) return refuse({ code: 'place-unknown', place: to });
  if (!Number.isInteger(count) || count < 1) return refuse({ code: 'quantity-wrong', quantity: count });
  const ready = readyAt(world, base, [kind]);
  if (ready.length < count) return refuse({ code: 'units-short', base, free: ready.length });
  return ok(ready.slice(0, count).map((unit) => dispatched(world, unit, to)));
}

/** Units that stand there already are staged at once; the others go there and wait. */
function stageUnits(world: ReadonlyWorld, { seat, payload }: CommandOf<'StageUnits'>): Decision {
  const { units, at } = payload;
  const staged = (unit: Frozen<Unit>): Draft =>
    unit.at === at && unit.to === null ? draft('UnitStaged', { unit: unit.id, at }) : dispatched(world, unit, at);
  return move(world, { seat, units, to: at }, staged);
}

interface Move {
  readonly seat: SeatId;
  readonly units: readonly UnitId[];
  readonly to: PlaceId;
}

function move(
  world: ReadonlyWorld,
  { seat, units, to }: Move,
  draftOf = (unit: Frozen<Unit>): Draft => dispatched(world, unit, to),
): Decision {
  if (!isPlace(world.scenario, to)) return refuse({ code: 'place-unknown', place: to });
  if (units.length === 0) return refuse({ code: 'quantity-wrong', quantity: 0 });
  const drafts: Draft[] = [];
  for (const id of new Set(units)) {
    const unit = own(world, seat, id);
    if (!unit.ok) return unit;
    drafts.push(draftOf(unit.value));
  }
  return ok(drafts);
}

/** A unit that answers to this seat and carries nobody. */
function own({ ems }: ReadonlyWorld, seat: SeatId, id: UnitId): Result<Frozen<Unit>, Refusal> {
  const unit = ems.units.get(id);
  if (unit === undefined) return refuse({ code: 'unit-unknown', unit: id });
  if (unit.seat !== seat) return refuse({ code: 'unit-not-yours', unit: id });
  return unit.patients.length > 0 ? refuse({ code: 'unit-carrying', unit: id }) : ok(unit);
}

/** Refused where the seat's own last word says so already; another desk's policy it need not know of. */
function setPolicy(
  { scenario, information }: ReadonlyWorld,
  { seat, payload }: CommandOf<'SetDestinationPolicy'>,
): Decision {
  const { site, policy } = payload;
  if (scenario.sites[site] === undefined) return refuse({ code: 'place-unknown', place: site });
  const own = information.pictures.get(seat)?.sent ?? [];
  const last = own.findLast((sent) => sent.type === 'SetDestinationPolicy' && sent.about === site)?.payload;
  const said = last !== undefined && 'policy' in last ? last.policy : 'nearest';
  if (said === policy) return refuse({ code: 'already-so' });
  return ok([draft('DestinationPolicySet', { site, policy })]);
}

function retriage(world: ReadonlyWorld, { seat, payload: { site } }: CommandOf<'RetriageCasualties'>): Decision {
  if (world.scenario.sites[site] === undefined) return refuse({ code: 'place-unknown', place: site });
  if (!runs(world, seat, site)) return refuse({ code: 'place-not-yours', place: site });
  const round = (world.ems.scenes.get(site)?.round ?? 0) + 1;
  return ok([draft('RetriageBegun', { site, casualties: stillWaiting(world, site), round })]);
}

const runs = ({ scenario }: ReadonlyWorld, seat: SeatId, place: PlaceId): boolean =>
  scenario.seats[seat]?.runs.includes(place) ?? false;
