import { type Position, distance } from '@samaritan/scenarios/values/position';
import type { PictureGapView, TruthView } from '@samaritan/server/views/control/frame';
import type { ControlBriefing } from '../shapes.ts';

/** A hospital, crossing or scene as the chart shows it: true, or as a seat was told. */
export interface Sign {
  readonly id: string;
  readonly kind: 'hospital' | 'crossing' | 'site';
  readonly at: Position;
  /** Of a hospital, its occupancy; of a scene, who waits there; of a crossing, its queue. Null: not told. */
  readonly value: number | null;
  readonly open: boolean | null;
  readonly emergencyOnly: boolean;
  readonly struck: boolean;
  /** What the seat was told less what is true, in the unit of `unit`; null where nothing was told or all is alike. */
  readonly difference: number | null;
  /** Told open and closed in truth, or the other way. */
  readonly wrongState: boolean;
}

type Told = ReadonlyMap<string, number | null>;

const figure = (told: Told, place: string, name: string): number | null => told.get(`${place}/${name}`) ?? null;

/** The latest word a seat has of each figure, by `place/figure`. */
export const toldOf = (picture: PictureGapView | null): Told =>
  new Map((picture?.figures ?? []).map(({ place, figure: name, told }) => [`${place}/${name}`, told]));

/** Every sign of the chart. `pictured`: as the seat was told, else the truth; differences are those between the two. */
export function signsOf(
  briefing: Pick<ControlBriefing, 'places'>,
  truth: TruthView,
  { told, pictured }: { readonly told: Told; readonly pictured: boolean },
): readonly Sign[] {
  const at = new Map(briefing.places.flatMap(({ id, at: where }) => (where === null ? [] : [[id, where] as const])));
  const signs: Sign[] = [];
  const plain = { open: null, emergencyOnly: false, struck: false, difference: null, wrongState: false } as const;
  for (const { hospital, occupied, staffed } of truth.hospitals) {
    const where = at.get(hospital);
    if (where === undefined) continue;
    const real = staffed === 0 ? null : occupied / staffed;
    const heard = figure(told, hospital, 'occupancy');
    const difference = heard === null || real === null ? null : Math.round((heard - real) * staffed);
    signs.push({
      ...plain,
      id: hospital,
      kind: 'hospital',
      at: where,
      value: pictured ? heard : real,
      difference: orNothing(difference),
    });
  }
  for (const { crossing, open, queue, emergencyOnly } of truth.crossings) {
    const where = at.get(crossing);
    if (where === undefined) continue;
    const heard = figure(told, crossing, 'open');
    const heardQueue = figure(told, crossing, 'queue');
    const isOpen = heard === null ? null : heard > 0;
    signs.push({
      ...plain,
      id: crossing,
      kind: 'crossing',
      at: where,
      value: pictured ? heardQueue : queue,
      open: pictured ? isOpen : open,
      emergencyOnly: !pictured && emergencyOnly,
      difference: heardQueue === null ? null : orNothing(heardQueue - queue),
      wrongState: isOpen !== null && isOpen !== open,
    });
  }
  for (const { site, waiting, units } of truth.sites) {
    const where = at.get(site);
    if (where === undefined) continue;
    const sorted = ['immediateWaiting', 'delayedWaiting', 'minimalWaiting'].map((name) => figure(told, site, name));
    const heard = sorted.every((one) => one === null) ? null : sorted.reduce((sum: number, one) => sum + (one ?? 0), 0);
    signs.push({
      ...plain,
      id: site,
      kind: 'site',
      at: where,
      value: pictured ? heard : waiting,
      struck: waiting > 0 || units > 0,
      difference: heard === null ? null : orNothing(heard - waiting),
    });
  }
  return signs;
}

const orNothing = (difference: number | null): number | null => (difference === 0 ? null : difference);

/** An ambulance on the road where it would be on a straight line, and its heading in degrees from north. */
export interface Chevron {
  readonly unit: string;
  readonly at: Position;
  readonly heading: number;
}

/** Those under way at a moment. */
export function chevronsOf(
  briefing: Pick<ControlBriefing, 'places'>,
  { units }: TruthView,
  now: number,
): readonly Chevron[] {
  const at = new Map(briefing.places.flatMap(({ id, at: where }) => (where === null ? [] : [[id, where] as const])));
  return units.flatMap(({ unit, from, to, departs, arrives }) => {
    const [start, end] = [at.get(from), to === null ? undefined : at.get(to)];
    if (start === undefined || end === undefined || departs === null || arrives === null || arrives <= now) return [];
    const share = Math.min(1, Math.max(0, (now - departs) / Math.max(1, arrives - departs)));
    const [north, east] = [end.lat - start.lat, (end.lon - start.lon) * Math.cos((start.lat * Math.PI) / 180)];
    return {
      unit,
      at: { lat: start.lat + (end.lat - start.lat) * share, lon: start.lon + (end.lon - start.lon) * share },
      heading: (Math.atan2(east, north) * 180) / Math.PI,
    };
  });
}

/** So far from the line a place still belongs on the first look at the chart; the rest is a scroll away. Kilometres. */
const nearKm = 16;

/** What the chart shows when it is opened: the crossings and scenes, and the hospitals near them. */
export function firstLook({ places }: Pick<ControlBriefing, 'places'>): readonly Position[] {
  const at = (kinds: readonly string[]): readonly Position[] =>
    places.flatMap(({ kind, at: where }) => (where !== null && kinds.includes(kind) ? [where] : []));
  const line = at(['crossing', 'site']);
  const hospitals = at(['hospital']);
  const near = hospitals.filter((one) => line.some((other) => distance(one, other) <= nearKm));
  const shown = [...line, ...near];
  return shown.length >= 2 ? shown : [...line, ...hospitals, ...at(['base', 'stockpile', 'outlet'])];
}
