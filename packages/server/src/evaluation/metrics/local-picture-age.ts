import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { depthOf } from '@samaritan/scenarios/schema/tree';
import type { PlaceId, SeatId } from '@samaritan/scenarios/values/id';
import { type SimTime, inMinutes } from '@samaritan/scenarios/values/time';
import type { Fold } from '../fold.ts';

/** A seat of a county, regional authority or municipality. */
const localDepth = 2;

/** Seats below state and province: those that `play.depth` leaves out or lets in. */
export const localSeats = (scenario: Scenario): readonly SeatId[] =>
  (Object.keys(scenario.seats) as SeatId[]).filter((seat) => {
    const of = scenario.seats[seat]?.of;
    return of !== undefined && depthOf(scenario, of) >= localDepth;
  });

interface Age {
  /** When what the seat knows of the site was observed; the strike itself before it knows anything. */
  observedAt: SimTime;
  since: SimTime;
  /** Age times time, ms². */
  area: number;
}

/**
 * Mean age, in minutes, of what local seats know of a struck site, over the time from the strike to the end, over seats and
 * sites. Before the first news the age counts from the strike. News is any figure of the site, or word that it was struck.
 * Null before any strike or without a local seat.
 */
export function localPictureAge(scenario: Scenario): Fold<number | null> {
  const seats = localSeats(scenario);
  const sites = new Map<PlaceId, { readonly struck: SimTime; readonly ages: ReadonlyMap<SeatId, Age> }>();

  const count = (age: Age, at: SimTime): void => {
    age.area += trapezium(age, at);
    age.since = at;
  };
  const hear = (site: PlaceId, seat: SeatId, at: SimTime, observedAt: SimTime): void => {
    const age = sites.get(site)?.ages.get(seat);
    if (age === undefined || observedAt <= age.observedAt) return;
    count(age, at);
    age.observedAt = observedAt;
  };

  return {
    hears: {
      HazardStruck: ({ at, data: { site } }) => {
        if (sites.has(site)) return;
        const ages = seats.map((seat) => [seat, { observedAt: at, since: at, area: 0 }] as const);
        sites.set(site, { struck: at, ages: new Map(ages) });
      },
      ItemArrived: ({ at, data: { seat, content, observedAt } }) => {
        if (content.kind === 'incident') hear(content.site, seat, at, observedAt);
        else if (content.kind === 'figures') for (const { place } of content.figures) hear(place, seat, at, observedAt);
      },
    },
    result: (end) => {
      let area = 0;
      let time = 0;
      for (const { struck, ages } of sites.values())
        for (const age of ages.values()) {
          area += age.area + trapezium(age, end);
          time += end - struck;
        }
      return time === 0 ? null : inMinutes((area / time) as SimTime);
    },
  };
}

/** Area under an age that grows with time from `since` to `at`. */
const trapezium = ({ observedAt, since }: Age, at: SimTime): number =>
  ((since - observedAt + (at - observedAt)) / 2) * (at - since);
