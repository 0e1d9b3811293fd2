import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { MeansId, PlaceId, SeatId } from '@samaritan/scenarios/values/id';
import { type SimTime, minutes, simTime } from '@samaritan/scenarios/values/time';
import type { Fold } from '../fold.ts';
import { coordinatingSeats } from '../metrics/picture-error.ts';
import type { Moment } from './moment.ts';

/** A count as it reached a seat: the sum over sites of the newest it holds. */
export interface ToldCount extends Moment {
  readonly observedAt: SimTime;
  readonly source: string;
  readonly means: MeansId | 'own-eyes';
  readonly value: number;
}

export interface TrueAndTold {
  /** First strike; null: nothing has struck. */
  readonly struckAt: SimTime | null;
  /** Injured so far over all sites, at each time it changed. */
  readonly truth: readonly { readonly at: SimTime; readonly value: number }[];
  readonly told: readonly { readonly seat: SeatId; readonly counts: readonly ToldCount[] }[];
  /** The same at regular times, for reading without a picture. `told` in the order of the seats above; null: none told yet. */
  readonly table: readonly {
    readonly at: SimTime;
    readonly truth: number;
    readonly told: readonly (number | null)[];
  }[];
  /** The widest gap between the truth and a count that a coordinating seat held; null where none was told. */
  readonly worst: {
    readonly at: SimTime;
    readonly seat: SeatId;
    readonly truth: number;
    readonly told: number;
  } | null;
}

/** Minutes after the strike that the table shows, closer together where counts change most; then every hour. */
const marks = [0, 10, 20, 30, 45, 60, 90, 120] as const;

/** Injured as they were, and as each coordinating seat was told. */
export function trueAndTold(scenario: Scenario): Fold<TrueAndTold> {
  const seats = coordinatingSeats(scenario);
  const truth: { at: SimTime; value: number }[] = [];
  const told = new Map(seats.map((seat) => [seat, { counts: [] as ToldCount[], sites: new Map<PlaceId, Heard>() }]));
  let struckAt: SimTime | null = null;
  let worst: TrueAndTold['worst'] = null;

  const weigh = (at: SimTime, seat: SeatId): void => {
    const value = truth.at(-1)?.value ?? 0;
    const heard = told.get(seat)?.counts.at(-1)?.value;
    const gap = worst === null ? -1 : Math.abs(worst.truth - worst.told);
    if (heard !== undefined && Math.abs(value - heard) > gap) worst = { at, seat, truth: value, told: heard };
  };

  return {
    hears: {
      HazardStruck: ({ at }) => (struckAt ??= at),
      CasualtyInjured: ({ at }) => {
        const last = truth.at(-1);
        if (last?.at === at) last.value++;
        else truth.push({ at, value: (last?.value ?? 0) + 1 });
        for (const seat of seats) weigh(at, seat);
      },
      ItemArrived: ({ at, seq, data: { seat, content, observedAt, source, means } }) => {
        const picture = told.get(seat);
        if (picture === undefined || content.kind !== 'figures') return;
        for (const { place, figure, value } of content.figures) {
          if (figure !== 'injured' || (picture.sites.get(place)?.observedAt ?? -1) > observedAt) continue;
          picture.sites.set(place, { value, observedAt });
          let sum = 0;
          for (const heard of picture.sites.values()) sum += heard.value;
          picture.counts.push({ at, seq, observedAt, source, means, value: sum });
          weigh(at, seat);
        }
      },
    },
    result: (end) => {
      const lists = seats.map((seat) => ({ seat, counts: told.get(seat)?.counts ?? [] }));
      const table = times(struckAt, end).map((at) => ({
        at,
        truth: standing(truth, at) ?? 0,
        told: lists.map(({ counts }) => standing(counts, at)),
      }));
      return { struckAt, truth, told: lists, table, worst };
    },
  };
}

interface Heard {
  readonly value: number;
  readonly observedAt: SimTime;
}

/** The strike, the marks after it, each further hour, and the end. */
function times(struckAt: SimTime | null, end: SimTime): readonly SimTime[] {
  if (struckAt === null) return [];
  const list = marks.map((mark) => simTime(struckAt + minutes(mark)));
  for (let at = struckAt + minutes(180); at < end; at += minutes(60)) list.push(simTime(at));
  return [...list.filter((at) => at < end), end];
}

function standing(series: readonly { readonly at: SimTime; readonly value: number }[], at: SimTime): number | null {
  let value: number | null = null;
  for (const point of series) if (point.at <= at) value = point.value;
  return value;
}
