import type { RequestId, SeatId } from '@samaritan/scenarios/values/id';
import type { ItemContent } from '@samaritan/scenarios/vocabulary/picture';
import { type Draft, type EventOf, none } from '../kernel/event.ts';
import type { ReadonlyWorld } from '../world.ts';
import { meansOf, post } from './delivery.ts';
import { nameOfRequest, nthTime, occasion } from './occasions.ts';
import { seatsRunning } from './who.ts';

/** A request reaches the seat it is made to: an urgent one by phone, a routine one by e-mail. */
export function tellOfRequest(world: ReadonlyWorld, { data }: EventOf<'AidRequested'>): readonly Draft[] {
  const { request, kind: resource, quantity, from, to, deliverTo, under, priority } = data;
  return post(world, [
    {
      to: [to],
      topic: nameOfRequest(world, request),
      source: from,
      means: meansOf(world, priority === 'urgent' ? ['phone', 'e-mail'] : ['e-mail', 'phone']),
      observedAt: world.now,
      content: { kind: 'request', request, resource, quantity, deliverTo, under },
    },
  ]);
}

/** An offer, by phone. */
export function tellOfOffer(world: ReadonlyWorld, { data }: EventOf<'AidOffered'>): readonly Draft[] {
  const { request, kind: resource, quantity, from, to, under } = data;
  return post(world, [
    {
      to: [to],
      topic: nthTime(world, occasion.offer(data)),
      source: from,
      means: meansOf(world, ['phone', 'e-mail']),
      observedAt: world.now,
      content: { kind: 'offer', request, resource, quantity, under },
    },
  ]);
}

type State = Extract<ItemContent, { kind: 'request-state' }>['state'];

/** Tells the seat that asked how its request stands. */
export function tellOfProgress(
  world: ReadonlyWorld,
  request: RequestId,
  { state, source }: { readonly state: State; readonly source: string },
): readonly Draft[] {
  const asked = world.authority.requests.get(request);
  if (asked === undefined) return none;
  return post(world, [
    {
      to: [asked.from],
      topic: `${state}/${nameOfRequest(world, request)}`,
      source,
      means: meansOf(world, ['phone', 'e-mail']),
      observedAt: world.now,
      content: { kind: 'request-state', request, state },
    },
  ]);
}

/** A load that has come: the seats that run the place see it, and the seat that asked is told. */
export function tellOfArrival(world: ReadonlyWorld, { data }: EventOf<'ResourcesArrived'>): readonly Draft[] {
  const { request, to } = data;
  return tellOfProgress(world, request, { state: 'arrived', source: firstOf(seatsRunning(world.scenario, to)) ?? to });
}

const firstOf = (seats: readonly SeatId[]): SeatId | undefined => seats[0];
