import type { SimTime } from '@samaritan/scenarios/values/time';
import { type FigureName, figureNames } from '@samaritan/scenarios/vocabulary/figures';
import type { PlaceCard, SeatBriefing, SeatCard } from '@samaritan/server/views/seat/briefing-view';
import type { SeatFacts, ToldFigure } from '../../live/seat-facts.ts';
import { askAbout } from '../place-of.ts';

/** A figure as the desk has it: the newest word, and another source's of about the same time where it says otherwise. */
export interface KnownRow {
  readonly kind: 'known';
  readonly key: string;
  readonly figure: FigureName;
  readonly told: ToldFigure;
  readonly other: ToldFigure | null;
}

/** A figure a desk would want and was never told, with whom to ask. */
export interface MissingRow {
  readonly kind: 'missing';
  readonly key: string;
  readonly figure: FigureName;
  readonly ask: SeatCard;
}

export interface PlacePicture {
  readonly place: PlaceCard;
  readonly own: boolean;
  readonly rows: readonly (KnownRow | MissingRow)[];
}

/** Figures observed so close together describe one state of things: if they differ, somebody is wrong. */
const sameTimeMs = 600_000;

/** What a desk would want to know of a place that is not its own. */
const wanted: Readonly<Record<PlaceCard['kind'], readonly FigureName[]>> = {
  hospital: ['bedsFree'],
  crossing: ['open'],
  site: [],
  base: [],
  stockpile: [],
  outlet: [],
};

/** The desk's picture, place by place: its own first, then those it has heard of or would want to. */
export function pictureOf(
  briefing: SeatBriefing,
  facts: Pick<SeatFacts, 'figures' | 'latest'>,
): readonly PlacePicture[] {
  const places = briefing.places.map((place): PlacePicture => {
    const own = briefing.seat.runs.includes(place.id);
    return { place, own, rows: rowsOf(briefing, facts, { place, own }) };
  });
  const shown = places.filter(({ rows }) => rows.length > 0);
  return [...shown.filter(({ own }) => own), ...shown.filter(({ own }) => !own)];
}

function rowsOf(
  briefing: SeatBriefing,
  { figures, latest }: Pick<SeatFacts, 'figures' | 'latest'>,
  { place, own }: { readonly place: PlaceCard; readonly own: boolean },
): readonly (KnownRow | MissingRow)[] {
  const ask = askAbout(briefing, place.id);
  const struck = place.kind === 'site' && latest.has(`incident/${place.id}`);
  return figureNames.flatMap((figure): readonly (KnownRow | MissingRow)[] => {
    const key = `${place.id}/${figure}`;
    const sources = figures.get(key);
    if (sources !== undefined) return [{ kind: 'known', key, figure, ...chosen(sources) }];
    const isWanted = wanted[place.kind].includes(figure) || (struck && figure === 'injured');
    return own || !isWanted || ask === null ? [] : [{ kind: 'missing', key, figure, ask }];
  });
}

/** The newest observation, and one by somebody else that contradicts it. */
function chosen(sources: ReadonlyMap<string, ToldFigure>): {
  readonly told: ToldFigure;
  readonly other: ToldFigure | null;
} {
  const [told, ...rest] = [...sources.values()].toSorted((a, b) => b.observedAt - a.observedAt);
  if (told === undefined) throw new Error('a figure without a source');
  // What one counts oneself is not contradicted by what others have heard of it.
  if (told.means === 'own-eyes') return { told, other: null };
  const other = rest.find((one) => told.observedAt - one.observedAt < sameTimeMs && one.value !== told.value);
  return { told, other: other ?? null };
}

/** Milliseconds since it was observed. */
export const ageOf = ({ observedAt }: Pick<ToldFigure, 'observedAt'>, now: SimTime): number =>
  Math.max(0, now - observedAt);
