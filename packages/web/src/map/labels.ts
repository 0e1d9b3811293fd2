/** A name that wants to stand beside its sign. */
export interface WantedLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Half the sign's width: the name stands clear of it. */
  readonly clear: number;
  readonly width: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end' | 'middle';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const height = 15;

/**
 * Where each name stands so that none covers another or a sign: right, left, below or above, the first that is free, those
 * given first before the others. A name without room is left out; its sign says it when pointed at.
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  frame: { readonly width: number; readonly height: number },
): readonly PlacedLabel[] {
  const taken: Box[] = wanted.map(({ x, y, clear }) => ({
    left: x - clear,
    right: x + clear,
    top: y - clear,
    bottom: y + clear,
  }));
  return wanted.flatMap((label) => {
    const own = taken[wanted.indexOf(label)];
    for (const { placed, box } of candidates(label)) {
      const inside = box.left >= 0 && box.right <= frame.width && box.top >= 0 && box.bottom <= frame.height;
      if (!inside || taken.some((other) => other !== own && overlaps(other, box))) continue;
      taken.push(box);
      return [placed];
    }
    return [];
  });
}

function candidates({
  id,
  x,
  y,
  clear,
  width,
}: WantedLabel): readonly { readonly placed: PlacedLabel; readonly box: Box }[] {
  const at = (anchor: PlacedLabel['anchor'], dx: number, dy: number) => {
    const [px, py] = [x + dx, y + dy];
    const left = anchor === 'start' ? px : anchor === 'end' ? px - width : px - width / 2;
    return {
      placed: { id, x: px, y: py, anchor },
      box: { left, right: left + width, top: py - height / 2, bottom: py + height / 2 },
    };
  };
  const gap = clear + 4;
  return [
    at('start', gap, 0),
    at('end', -gap, 0),
    at('middle', 0, gap + height / 2),
    at('middle', 0, -gap - height / 2),
    at('start', gap, height),
    at('end', -gap, height),
    at('start', gap, -height),
    at('end', -gap, -height),
  ];
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
