import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { PlaceId } from '@samaritan/scenarios/values/id';
import { type SimTime, inMinutes } from '@samaritan/scenarios/values/time';
import type { Traveller } from '@samaritan/scenarios/vocabulary/events/border';
import type { Fold } from '../fold.ts';
import { type Point, note } from './series.ts';
import { largest, median } from './statistics.ts';

export interface Closure {
  readonly from: SimTime;
  /** Null: shut still at the end. */
  readonly to: SimTime | null;
  readonly because: 'hazard' | 'order' | 'command' | 'control';
  readonly seq: number;
}

/** Who passed one crossing, how long they waited, under what. */
export interface CrossingRow {
  readonly crossing: PlaceId;
  readonly closures: readonly Closure[];
  readonly closedMinutes: number;
  /** Arrivals at its line: one who turned back and came again counts twice. */
  readonly reached: number;
  readonly cleared: number;
  readonly divertedAway: number;
  /** Reached it and neither cleared nor sent elsewhere, there or by dispatch, by the end. */
  readonly standing: number;
  /** Who stood there, at each time their number changed; none before the first. */
  readonly queue: readonly Point[];
  readonly medianWait: number | null;
  readonly longestWait: number | null;
  /** By kind of traveller and what let them through, most first. */
  readonly under: readonly {
    readonly kind: Traveller['kind'];
    readonly under: string;
    readonly count: number;
    readonly medianWait: number | null;
  }[];
}

interface Book {
  readonly crossing: PlaceId;
  readonly closures: { from: SimTime; to: SimTime | null; because: Closure['because']; seq: number }[];
  reached: number;
  diverted: number;
  readonly standing: Set<string>;
  /** Of those who stand there, whom officers have begun to look at. */
  readonly inspected: Set<string>;
  readonly queue: Point[];
  readonly waits: { readonly kind: Traveller['kind']; readonly under: string; readonly minutes: number }[];
}

/** One row a crossing, in the order the scenario names them. */
export function crossingRows(scenario: Scenario): Fold<readonly CrossingRow[]> {
  const books = new Map(
    (Object.keys(scenario.crossings) as PlaceId[]).map((crossing): [PlaceId, Book] => [
      crossing,
      {
        crossing,
        closures: [],
        reached: 0,
        diverted: 0,
        standing: new Set(),
        inspected: new Set(),
        queue: [],
        waits: [],
      },
    ]),
  );
  return {
    hears: {
      CrossingClosed: ({ at, seq, data: { crossing, because } }) => {
        const book = books.get(crossing);
        if (book !== undefined && book.closures.at(-1)?.to !== null)
          book.closures.push({ from: at, to: null, because, seq });
      },
      CrossingOpened: ({ at, data: { crossing } }) => {
        const last = books.get(crossing)?.closures.at(-1);
        if (last !== undefined && last.to === null) last.to = at;
      },
      TravellerReachedCrossing: ({ at, data }) => {
        const book = books.get(data.crossing);
        if (book === undefined) return;
        book.reached++;
        book.standing.add(nameOf(data.traveller));
        book.inspected.delete(nameOf(data.traveller));
        note(book.queue, at, book.standing.size);
      },
      InspectionBegun: ({ data: { crossing, traveller } }) => books.get(crossing)?.inspected.add(nameOf(traveller)),
      UnitDispatched: ({ at, data }) => {
        const name = nameOf({ kind: 'unit', id: data.unit });
        for (const book of books.values())
          if (!book.inspected.has(name) && book.standing.delete(name)) note(book.queue, at, book.standing.size);
      },
      TravellerDiverted: ({ at, data }) => {
        const book = books.get(data.from);
        if (book === undefined) return;
        book.diverted++;
        book.standing.delete(nameOf(data.traveller));
        note(book.queue, at, book.standing.size);
      },
      TravellerCleared: ({ at, data: { crossing, traveller, under, waited } }) => {
        const book = books.get(crossing);
        if (book === undefined) return;
        book.waits.push({ kind: traveller.kind, under, minutes: inMinutes(waited) });
        book.standing.delete(nameOf(traveller));
        book.inspected.delete(nameOf(traveller));
        note(book.queue, at, book.standing.size);
      },
    },
    result: (end) => [...books.values()].map((book) => rowOf(book, end)),
  };
}

const nameOf = ({ kind, id }: Traveller): string => `${kind}/${id}`;

function rowOf({ crossing, closures, reached, diverted, standing, queue, waits }: Book, end: SimTime): CrossingRow {
  const minutes = waits.map((wait) => wait.minutes);
  const closed = closures.reduce((sum, { from, to }) => sum + ((to ?? end) - from), 0);
  const names = [...new Set(waits.map(({ kind, under }) => `${kind}\n${under}`))];
  const under = names.map((name) => {
    const own = waits.filter((wait) => `${wait.kind}\n${wait.under}` === name);
    const [kind = 'unit', text = ''] = [own[0]?.kind, own[0]?.under];
    return { kind, under: text, count: own.length, medianWait: median(own.map((wait) => wait.minutes)) };
  });
  return {
    crossing,
    closures,
    closedMinutes: inMinutes(closed as SimTime),
    reached,
    cleared: waits.length,
    divertedAway: diverted,
    standing: standing.size,
    queue,
    medianWait: median(minutes),
    longestWait: largest(minutes),
    under: under.toSorted((a, b) => b.count - a.count || (a.under < b.under ? -1 : 1)),
  };
}
