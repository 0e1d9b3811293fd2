import type { PlaceId } from '@samaritan/scenarios/values/id';
import type { Draft, EventOf } from '../kernel/event.ts';
import type { ReadonlyWorld } from '../world.ts';
import { meansOf, post } from './delivery.ts';
import { word } from './parameters.ts';
import { seePlaces } from './sight.ts';
import { allSeats, desksAround, seatsRunning } from './who.ts';

/**
 * The first call: dispatch, fire, police and whoever runs the site are told by radio; everyone else hears from media and
 * social networks later, by relay where their level takes no part in play.
 */
export function tellOfIncident(world: ReadonlyWorld, { data }: EventOf<'CallReceived'>): readonly Draft[] {
  const { hazard, site, seats } = data;
  const { scenario } = world;
  const around = desksAround(scenario, site, {
    desks: ['ems-dispatch', 'fire-command', 'police'],
    near: 'subdivision',
  });
  const first = [...new Set([...seats, ...around, ...seatsRunning(scenario, site)])].toSorted();
  const observedAt = world.now;
  const content = { kind: 'incident', site } as const;
  return [
    ...post(world, [
      {
        to: first,
        topic: `incident/${hazard}`,
        source: 'emergency-call',
        means: meansOf(world, ['radio', 'phone']),
        observedAt,
        content,
      },
      {
        to: allSeats(scenario).filter((seat) => !first.includes(seat)),
        topic: `incident/${hazard}`,
        source: 'news',
        means: meansOf(world, ['social', 'e-mail']),
        observedAt,
        content,
        later: word.news,
        relayed: { from: null },
      },
    ]),
    ...lookAtOnce(world, site),
  ];
}

/** Those who run a place look at it at once when something happens there. */
export const lookAtOnce = (world: ReadonlyWorld, place: PlaceId): readonly Draft[] =>
  seatsRunning(world.scenario, place).flatMap((seat) => seePlaces(world, seat, [place]));
