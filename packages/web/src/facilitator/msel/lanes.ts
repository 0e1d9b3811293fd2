import type { RowView } from '@samaritan/server/views/control/frame';
import type { ControlBriefing } from '../shapes.ts';

/** A lane of the board: a state or province, what belongs to the line between two countries, or the public. */
export interface Lane {
  readonly id: string;
  readonly kind: 'side' | 'line' | 'public';
  /** Of a side: its jurisdiction. */
  readonly jurisdiction: string | null;
  readonly country: string | null;
  readonly seats: readonly string[];
}

type Jurisdiction = ControlBriefing['jurisdictions'][number];

/**
 * The lanes in the order of the chart: the northern side first (Detroit lies north of Windsor), then the line with those who
 * keep it, then the other side, and the public last.
 */
export function lanesOf(briefing: Pick<ControlBriefing, 'seats' | 'jurisdictions' | 'places'>): readonly Lane[] {
  const byId = new Map(briefing.jurisdictions.map((one) => [one.id, one]));
  const north = (id: string): number => latitude(briefing, byId, id);
  const sides = new Map<string, string[]>();
  const line: string[] = [];
  const open: string[] = [];
  for (const { id, desk, jurisdiction } of briefing.seats) {
    const side = sideOf(byId, jurisdiction);
    if (desk === 'public-information') open.push(id);
    else if (desk === 'border-agency' || side === null) line.push(id);
    else sides.set(side, [...(sides.get(side) ?? []), id]);
  }
  const countries = new Map<string, string[]>();
  for (const side of sides.keys()) {
    const country = byId.get(side)?.country ?? side;
    countries.set(country, [...(countries.get(country) ?? []), side]);
  }
  const ordered = [...countries.values()]
    .map((all) => all.toSorted((a, b) => north(b) - north(a)))
    .toSorted((a, b) => Math.max(...b.map(north)) - Math.max(...a.map(north)));
  const lanes = ordered.map((all) =>
    all.map((side): Lane => ({
      id: side,
      kind: 'side',
      jurisdiction: side,
      country: byId.get(side)?.country ?? null,
      seats: sides.get(side) ?? [],
    })),
  );
  const [first = [], ...rest] = lanes;
  return [
    ...first,
    ...(line.length === 0
      ? []
      : [{ id: 'line', kind: 'line', jurisdiction: null, country: null, seats: line } as const]),
    ...rest.flat(),
    ...(open.length === 0
      ? []
      : [{ id: 'public', kind: 'public', jurisdiction: null, country: null, seats: open } as const]),
  ];
}

/** The lane of the first whom a row concerns. */
export function laneOf(lanes: readonly Lane[], { to }: Pick<RowView, 'to'>): string {
  const [first] = to;
  return lanes.find(({ seats }) => first !== undefined && seats.includes(first))?.id ?? lanes.at(-1)?.id ?? '';
}

/** Whether the charted line stands above a lane: between two countries, and around what belongs to the line. */
export function isBoundary(above: Lane | undefined, lane: Lane): boolean {
  if (above === undefined || lane.kind === 'public') return false;
  return above.country !== lane.country;
}

/** The state or province a jurisdiction lies in; null of a country itself. */
function sideOf(byId: ReadonlyMap<string, Jurisdiction>, id: string): string | null {
  let one = byId.get(id);
  while (one !== undefined && one.parent !== null && one.parent !== one.country) one = byId.get(one.parent);
  return one === undefined || one.parent === null ? null : one.id;
}

function latitude(
  { places }: Pick<ControlBriefing, 'places'>,
  byId: ReadonlyMap<string, Jurisdiction>,
  side: string,
): number {
  const mine = places.filter(({ kind, in: where }) => kind === 'hospital' && sideOf(byId, where) === side);
  const all = mine.length > 0 ? mine : places.filter(({ in: where }) => sideOf(byId, where) === side);
  return mean(all.flatMap(({ at }) => (at === null ? [] : [at.lat])));
}

/** Of nothing: south of everything, so that a side without places moves no other. */
const mean = (all: readonly number[]): number =>
  all.length === 0 ? Number.NEGATIVE_INFINITY : all.reduce((sum, one) => sum + one, 0) / all.length;
