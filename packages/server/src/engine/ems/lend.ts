import { type PlaceId, id } from '@samaritan/scenarios/values/id';
import type { UnitKind } from '@samaritan/scenarios/vocabulary/resources';
import { type Draft, type EventOf, draft, none } from '../kernel/event.ts';
import { nearestOf } from '../travel/reach.ts';
import type { ReadonlyWorld } from '../world.ts';
import { dispatchOfPlace } from './dispatch-seat.ts';
import { dispatched, readyAt, unitOf } from './fleet.ts';

const kindsFor: Readonly<Record<string, readonly UnitKind[]>> = {
  ambulances: ['advanced', 'basic'],
  buses: ['bus'],
};

/** Units of the base that provides, as many as stand ready, now answer to the dispatch they are lent to. */
export function lend(world: ReadonlyWorld, { data }: EventOf<'RequestApproved'>): readonly Draft[] {
  const request = world.authority.requests.get(data.request);
  const base = id<PlaceId>(data.provider);
  const kinds = request === undefined ? undefined : kindsFor[request.kind];
  if (request === undefined || kinds === undefined || world.scenario.bases[base] === undefined) return none;
  const lent = { request: request.id, under: request.under };
  const seat = dispatchOfPlace(world.scenario, request.deliverTo);
  return readyAt(world, base, kinds)
    .slice(0, data.quantity)
    .map(({ id: unit, kind }) => {
      const joined = { unit, kind, base, at: base, seat, lent };
      return request.under === null
        ? draft('UnitJoined', joined)
        : draft('UnitJoined', joined, `compact.${request.under}`);
    });
}

/** A lent unit sets out for the scene it is wanted at. */
export function setOut(world: ReadonlyWorld, { data }: EventOf<'UnitJoined'>): readonly Draft[] {
  const request = data.lent === undefined ? undefined : world.authority.requests.get(data.lent.request);
  if (request === undefined) return none;
  return [dispatched(world, unitOf(world, data.unit), wantedAt(world, request.deliverTo))];
}

/** The site named, or the scene at work nearest to the place named, or that place itself. */
function wantedAt({ scenario, ems }: ReadonlyWorld, deliverTo: PlaceId): PlaceId {
  if (scenario.sites[deliverTo] !== undefined) return deliverTo;
  const atWork = [...ems.scenes.values()].filter(({ calledAt, cleared }) => calledAt !== null && !cleared);
  return (
    nearestOf(
      scenario,
      atWork.map(({ site }) => site),
      deliverTo,
    ) ?? deliverTo
  );
}
