import type { PlaceId } from '@samaritan/scenarios/values/id';
import { type Draft, type EventOf, none } from '../kernel/event.ts';
import type { ReadonlyWorld } from '../world.ts';
import { meansOf, post } from './delivery.ts';
import { see } from './sight.ts';
import { allSeats, desksAround, seatsRunning } from './who.ts';

/**
 * A crossing opened or shut: who runs it sees it, every border agency is told by phone at once, and the others by phone and
 * relay.
 */
export function tellOfCrossing(
  world: ReadonlyWorld,
  { data: { crossing } }: EventOf<'CrossingClosed'> | EventOf<'CrossingOpened'>,
  open: boolean,
): readonly Draft[] {
  const { scenario } = world;
  const content = { kind: 'crossing', crossing, open } as const;
  const topic = `crossing/${crossing}/${world.information.times.get(`crossing/${crossing}`) ?? 0}`;
  const own = seatsRunning(scenario, crossing);
  const agencies = allSeats(scenario).filter((seat) => scenario.seats[seat]?.desk === 'border-agency');
  const letter = {
    topic,
    source: own[0] ?? crossing,
    means: meansOf(world, ['phone', 'e-mail']),
    observedAt: world.now,
    content,
  };
  return [
    ...own.map((seat) => see(world, seat, { topic, content })),
    ...post(world, [
      { ...letter, to: agencies.filter((seat) => !own.includes(seat)) },
      {
        ...letter,
        to: allSeats(scenario).filter((seat) => !own.includes(seat) && !agencies.includes(seat)),
        relayed: { from: null },
      },
    ]),
  ];
}

/** A hospital's diversion, to the dispatch desks of its country. */
export function tellOfDiversion(world: ReadonlyWorld, { data }: EventOf<'DiversionSet'>): readonly Draft[] {
  const { hospital, divert } = data;
  const to = desksAround(world.scenario, hospital, { desks: ['ems-dispatch'], near: 'country' });
  if (to.length === 0) return none;
  return post(world, [
    {
      to,
      topic: `diversion/${hospital}/${world.information.times.get(`diversion/${hospital}`) ?? 0}`,
      source: sourceOf(world, hospital),
      means: meansOf(world, ['radio', 'phone']),
      observedAt: world.now,
      content: { kind: 'diversion', hospital, diverting: divert.length > 0 },
    },
  ]);
}

const sourceOf = (world: ReadonlyWorld, place: PlaceId): string => seatsRunning(world.scenario, place)[0] ?? place;
