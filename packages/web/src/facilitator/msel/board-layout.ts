import type { RowView } from '@samaritan/server/views/control/frame';

/** What the layout needs of a row. */
export interface BoardRow extends Pick<RowView, 'row' | 'kind' | 'status'> {
  /** It hangs on a condition. */
  readonly waitsFor: boolean;
  readonly lane: string;
  /** Exercise times. */
  readonly due: number | null;
  readonly at: number | null;
}

/** Where the three times lie across the board, in pixels: past, the next ten minutes, later, and what waits for no time. */
export interface BoardScale {
  readonly now: number;
  readonly width: number;
  readonly soon: number;
  readonly later: number;
  readonly untimed: number;
}

export const soonMs = 10 * 60_000;
export const pastMs = 30 * 60_000;
export const laterMs = 60 * 60_000;

/** `now`: exercise time; `untimed`: whether some row waits for a condition and no time. */
export function boardScale(width: number, now: number, untimed: boolean): BoardScale {
  const condition = untimed ? Math.min(112, width * 0.12) : 0;
  const soon = Math.max(72, width * 0.09);
  const later = width - condition - Math.max(96, width * 0.125);
  return { now, width, soon, later, untimed: width - condition };
}

/** Where a moment stands; past and later are squeezed, and what lies beyond stands at the edge. */
export function xOf({ now, soon, later, untimed }: BoardScale, at: number): number {
  const away = at - now;
  if (away < 0) return Math.max(0, soon * (1 + away / pastMs));
  if (away <= soonMs) return soon + (away / soonMs) * (later - soon);
  return Math.min(untimed, later + ((away - soonMs) / (laterMs - soonMs)) * (untimed - later));
}

/** The moment that stands at a place: the inverse of `xOf` from now on. */
export function timeAt({ now, soon, later, untimed }: BoardScale, x: number): number {
  if (x <= soon) return now;
  if (x <= later) return now + ((x - soon) / (later - soon)) * soonMs;
  return now + soonMs + Math.min(1, (x - later) / Math.max(1, untimed - later)) * (laterMs - soonMs);
}

export interface Placed {
  readonly row: string;
  readonly lane: string;
  readonly form: 'strip' | 'dot';
  /** Left edge. */
  readonly x: number;
  /** From the top of its lane: strips and dots are counted apart. */
  readonly track: number;
  readonly hangs: boolean;
}

export interface BoardLayout {
  readonly placed: ReadonlyMap<string, Placed>;
  /** Tracks of strips and of dots, by lane. */
  readonly tracks: ReadonlyMap<string, { readonly strips: number; readonly dots: number }>;
  /** Sent before the past that is shown, and due after the later. */
  readonly before: number;
  readonly after: number;
}

export interface BoardSizes {
  readonly strip: number;
  readonly dot: number;
}

const settled: ReadonlySet<RowView['status']> = new Set(['sent', 'seen', 'seen-late', 'missed', 'spared', 'skipped']);

export const isSettled = ({ status }: Pick<RowView, 'status'>): boolean => settled.has(status);

/**
 * Every row in its lane at its moment: strips in the next ten minutes, dots before and after, none over another. In the right
 * third a strip hangs to the left of its moment, as an expected action does of its deadline.
 */
export function layoutBoard(rows: readonly BoardRow[], scale: BoardScale, sizes: BoardSizes): BoardLayout {
  const placed = new Map<string, Placed>();
  const ends = new Map<string, { readonly strips: number[]; readonly dots: (readonly [number, number])[][] }>();
  let [before, after] = [0, 0];
  const ordered = [...rows].toSorted((a, b) => (standsAt(a, scale) ?? Infinity) - (standsAt(b, scale) ?? Infinity));
  for (const row of ordered) {
    const at = standsAt(row, scale);
    if (at !== null && at < scale.now - pastMs) before++;
    else if (at !== null && at > scale.now + laterMs && !row.waitsFor) after++;
    else {
      const lane = ends.get(row.lane) ?? { strips: [], dots: [] };
      ends.set(row.lane, lane);
      const isSoon = at !== null && !isSettled(row) && at <= scale.now + soonMs;
      placed.set(
        row.row,
        isSoon ? strip(row, xOf(scale, at), { lane, scale, sizes }) : dot(row, at, { lane, scale, sizes }),
      );
    }
  }
  const tracks = new Map(
    [...ends].map(([lane, { strips, dots }]) => [lane, { strips: strips.length, dots: dots.length }]),
  );
  return { placed, tracks, before, after };
}

/** Where a row stands in time: when it came, or is due; a row that is due and waits stands at now. Null: nobody knows. */
function standsAt(row: BoardRow, { now }: BoardScale): number | null {
  if (isSettled(row)) return row.at ?? row.due;
  return row.due === null ? null : Math.max(row.due, now);
}

interface Ground {
  readonly lane: { readonly strips: number[]; readonly dots: (readonly [number, number])[][] };
  readonly scale: BoardScale;
  readonly sizes: BoardSizes;
}

function strip(row: BoardRow, moment: number, { lane, scale, sizes }: Ground): Placed {
  const rightThird = scale.soon + ((scale.later - scale.soon) * 2) / 3;
  const hangs = moment > rightThird || (row.kind === 'expected-action' && moment - sizes.strip >= scale.soon);
  const x = Math.max(scale.soon, hangs ? moment - sizes.strip : moment);
  let track = lane.strips.findIndex((end) => end <= x);
  if (track < 0) track = lane.strips.length;
  lane.strips[track] = x + sizes.strip + 4;
  return { row: row.row, lane: row.lane, form: 'strip', x, track, hangs };
}

function dot(row: BoardRow, at: number | null, { lane, scale, sizes }: Ground): Placed {
  const half = sizes.dot / 2;
  const wanted = at === null ? scale.untimed + half : xOf(scale, at);
  const [low, high] = zoneOf(scale, at);
  const x = Math.min(Math.max(low, high - sizes.dot), Math.max(low, wanted - half));
  // Kept on its track and pushed along it while its zone has room, so that a crowd does not pile up.
  for (let track = 0; ; track++) {
    const taken = (lane.dots[track] ??= []);
    const free = freeAt(taken, x, { low, high, width: sizes.dot });
    if (free === null) continue;
    taken.push([free, free + sizes.dot]);
    return { row: row.row, lane: row.lane, form: 'dot', x: free, track, hangs: false };
  }
}

function zoneOf({ soon, later, untimed, width, now }: BoardScale, at: number | null): readonly [number, number] {
  if (at === null) return [untimed, width];
  return at <= now ? [0, soon] : [later, untimed];
}

/** The place nearest to the one wanted that nobody has; null where the zone is full. */
function freeAt(
  taken: readonly (readonly [number, number])[],
  wanted: number,
  { low, high, width }: { readonly low: number; readonly high: number; readonly width: number },
): number | null {
  const isFree = (x: number): boolean =>
    x >= low && (x + width <= high || x === low) && taken.every(([from, to]) => x + width <= from || x >= to);
  const candidates = [wanted, ...taken.flatMap(([from, to]) => [from - width, to])].filter(isFree);
  const [best] = candidates.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
  return best === undefined || Math.abs(best - wanted) > 2 * width ? null : best;
}
