import type { PlaceId, SeatId } from '@samaritan/scenarios/values/id';
import type { Draft, EventOf } from '../kernel/event.ts';
import type { ReadonlyWorld } from '../world.ts';
import { type Letter, meansOf, post } from './delivery.ts';
import { word } from './parameters.ts';
import { estimate } from './scene-count.ts';
import { seePlaces } from './sight.ts';
import { allSeats, desksAround, seatsRunning } from './who.ts';

/**
 * The first call: dispatch, fire, police and whoever runs the site are told by radio; everyone else hears from media and
 * social networks later, by relay where their level takes no part in play. What callers say of the number hurt reaches
 * dispatch and police, each from other callers.
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
  const means = meansOf(world, ['radio', 'phone']);
  const content = { kind: 'incident', site } as const;
  return [
    ...post(world, [
      {
        to: first,
        topic: `incident/${hazard}`,
        source: 'emergency-call',
        means,
        observedAt,
        content,
      },
      ...first.flatMap((seat) => callersCount(world, { seat, site, topic: `callers/${hazard}`, means })),
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

const answering: ReadonlySet<string | undefined> = new Set(['ems-dispatch', 'police']);

interface Calls extends Pick<Letter, 'topic' | 'means'> {
  readonly seat: SeatId;
  readonly site: PlaceId;
}

/** One figure for a desk that hears callers and does not stand at the scene; nothing for others. */
function callersCount(world: ReadonlyWorld, { seat, site, topic, means }: Calls): readonly Letter[] {
  const desk = world.scenario.seats[seat];
  const value = estimate(world, { seat, site, figure: 'injured' });
  if (value === null || !answering.has(desk?.desk) || desk?.runs.includes(site) === true) return [];
  const content = { kind: 'figures', figures: [{ place: site, figure: 'injured', value }] } as const;
  return [{ to: [seat], topic, source: 'emergency-call', means, observedAt: world.now, content }];
}

/** Those who run a place look at it at once when something happens there. */
export const lookAtOnce = (world: ReadonlyWorld, place: PlaceId): readonly Draft[] =>
  seatsRunning(world.scenario, place).flatMap((seat) => seePlaces(world, seat, [place]));
