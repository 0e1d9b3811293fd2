interface Point {
  readonly x: number;
  readonly y: number;
}

/** A frame on the map, in its pixels. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Fewer can be told apart where they stand. */
const least = 4;

/**
 * Which of the points stand in each other's way: the places, in the list, of the largest group in which each is nearer
 * than `near` to another. None where there is no such group, or where it is all there is, for then nothing is gained.
 */
export function crowdOf(points: readonly Point[], near: number): readonly number[] {
  const left = new Set(points.keys());
  let largest: readonly number[] = [];
  for (const first of points.keys()) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const at of group)
      for (const other of left)
        if (isNear(points[at], points[other], near)) {
          left.delete(other);
          group.push(other);
        }
    if (group.length > largest.length) largest = group;
  }
  return largest.length < least || largest.length === points.length ? [] : largest.toSorted((a, b) => a - b);
}

const isNear = (a: Point | undefined, b: Point | undefined, near: number): boolean =>
  a !== undefined && b !== undefined && Math.hypot(a.x - b.x, a.y - b.y) < near;

/** The first of the boxes that covers none of what is to be seen; null where each does. */
export const freeBox = (boxes: readonly Box[], seen: readonly Box[]): Box | null =>
  boxes.find((box) =>
    seen.every(
      (one) =>
        one.x > box.x + box.width ||
        one.x + one.width < box.x ||
        one.y > box.y + box.height ||
        one.y + one.height < box.y,
    ),
  ) ?? null;
