import { type PlaceId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { type FigureName, figureNames } from '@samaritan/scenarios/vocabulary/figures';
import { trueFigure } from '../../engine/information/true-figure.ts';
import type { ReadonlyWorld } from '../../engine/world.ts';
import type { PictureGapView } from './frame.ts';

/** What one seat has been told of every figure it knows of, beside what is true now. */
export function pictureGapView(world: ReadonlyWorld, seat: SeatId): PictureGapView {
  const heard = world.information.pictures.get(seat)?.heard;
  return {
    seat,
    figures: [...(heard ?? [])]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([key, { value, observedAt, source }]) => {
        const cut = key.lastIndexOf('/');
        const figure = figureNames.find((name): name is FigureName => name === key.slice(cut + 1));
        if (figure === undefined) return [];
        const place = id<PlaceId>(key.slice(0, cut));
        return [{ place, figure, told: value, observedAt, source, true: trueFigure(world, place, figure) }];
      }),
  };
}
