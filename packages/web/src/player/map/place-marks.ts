import type { PlaceCard } from '@samaritan/server/views/seat/briefing-view';
import { sayFigure } from '@samaritan/server/words/desk-figure';
import { figureLabels } from '@samaritan/server/words/labels/figures';
import type { FigureName } from '@samaritan/scenarios/vocabulary/figures';
import { language } from '../../i18n/language.ts';
import { age } from '../../i18n/times.ts';
import type { SeatFacts, ToldFigure } from '../../live/seat-facts.ts';
import { pictureOf } from '../picture/picture-rows.ts';
import type { SeatRoom } from '../seat-room.ts';
import { p } from '../words.ts';

/** A place as the map and its list show it. */
export interface PlaceMark {
  readonly place: PlaceCard;
  readonly name: string;
  readonly own: boolean;
  /** The figures that matter most of such a place, each with its age. */
  readonly lines: readonly string[];
  /** Occupancy of a hospital as told, from 0 to 1 and over; null where nobody told. */
  readonly filled: number | null;
  readonly open: boolean | null;
  /** Known to be struck. */
  readonly incident: boolean;
}

const mattering: Readonly<Record<PlaceCard['kind'], readonly FigureName[]>> = {
  hospital: ['occupancy', 'bedsFree', 'waiting'],
  crossing: ['open', 'queue', 'crossingMinutes'],
  site: ['injured', 'immediateWaiting', 'unitsAtScene'],
  base: ['unitsReady', 'unitsBusy'],
  stockpile: ['stock'],
  outlet: [],
};

/** Every place that has a position, with what this desk was told of it. */
export function placeMarks(
  room: Pick<SeatRoom, 'briefing' | 'speak'>,
  facts: SeatFacts,
  now: number,
): readonly PlaceMark[] {
  const pictures = new Map(pictureOf(room.briefing, facts).map((picture) => [picture.place.id, picture]));
  return room.briefing.places
    .filter(({ at }) => at !== null)
    .map((place): PlaceMark => {
      const told = new Map<FigureName, ToldFigure>();
      for (const row of pictures.get(place.id)?.rows ?? []) if (row.kind === 'known') told.set(row.figure, row.told);
      const lines = mattering[place.kind].flatMap((figure) => {
        const one = told.get(figure);
        if (one === undefined) return [];
        const said = sayFigure(figure, one.value, language());
        return [`${figureLabels[figure][language()]}: ${said} (${age(now - one.observedAt)})`];
      });
      const open = told.get('open');
      return {
        place,
        name: room.speak().place(place.id),
        own: room.briefing.seat.runs.includes(place.id),
        lines: lines.length === 0 ? [p('map.none')] : lines,
        filled: told.get('occupancy')?.value ?? null,
        open: open === undefined ? null : open.value > 0,
        incident: facts.latest.has(`incident/${place.id}`),
      };
    });
}
