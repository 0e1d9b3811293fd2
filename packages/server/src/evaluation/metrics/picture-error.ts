import type { Scenario, Seat } from '@samaritan/scenarios/schema/scenario';
import type { PlaceId, SeatId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { Fold } from '../fold.ts';

/** Desks whose work is to know how many are hurt, and to say so. */
const coordinating: readonly Seat['desk'][] = ['emergency-office', 'health-authority'];

/** Seats that a mean gap is taken over: emergency offices and health authorities, or every seat where there is none. */
export function coordinatingSeats(scenario: Scenario): readonly SeatId[] {
  const seats = Object.keys(scenario.seats) as SeatId[];
  const chosen = seats.filter((seat) => coordinating.includes(scenario.seats[seat]?.desk ?? 'police'));
  return chosen.length > 0 ? chosen : seats;
}

interface Gap {
  told: number;
  observedAt: number;
  since: SimTime;
  area: number;
}

/**
 * Mean absolute gap, in casualties, between the injured there were at a struck site and the latest count each coordinating
 * seat had been told (zero before the first), over the time from the strike to the end, over seats and sites. Null before
 * any strike. A count observed earlier than the one held does not replace it.
 */
export function pictureError(scenario: Scenario): Fold<number | null> {
  const seats = coordinatingSeats(scenario);
  const sites = new Map<
    PlaceId,
    { truth: number; readonly struck: SimTime; readonly gaps: ReadonlyMap<SeatId, Gap> }
  >();

  const count = (gap: Gap, truth: number, at: SimTime): void => {
    gap.area += Math.abs(gap.told - truth) * (at - gap.since);
    gap.since = at;
  };

  return {
    hears: {
      HazardStruck: ({ at, data: { site } }) => {
        if (sites.has(site)) return;
        const gaps = seats.map((seat) => [seat, { told: 0, observedAt: -1, since: at, area: 0 }] as const);
        sites.set(site, { truth: 0, struck: at, gaps: new Map(gaps) });
      },
      CasualtyInjured: ({ at, data }) => {
        const site = sites.get(data.site);
        if (site === undefined) return;
        for (const gap of site.gaps.values()) if (gap.since !== at) count(gap, site.truth, at);
        site.truth++;
      },
      ItemArrived: ({ at, data: { seat, content, observedAt } }) => {
        if (content.kind !== 'figures') return;
        for (const { place, figure, value } of content.figures) {
          if (figure !== 'injured') continue;
          const site = sites.get(place);
          const gap = site?.gaps.get(seat);
          if (site === undefined || gap === undefined || observedAt < gap.observedAt) continue;
          count(gap, site.truth, at);
          gap.told = value;
          gap.observedAt = observedAt;
        }
      },
    },
    result: (end) => {
      let sum = 0;
      let time = 0;
      for (const { truth, struck, gaps } of sites.values())
        for (const gap of gaps.values()) {
          sum += gap.area + Math.abs(gap.told - truth) * (end - gap.since);
          time += end - struck;
        }
      return time === 0 ? null : sum / time;
    },
  };
}
