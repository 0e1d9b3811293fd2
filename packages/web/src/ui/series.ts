/** One moment of a series: time and value in whatever units the chart's scale has. */
export interface Point {
  readonly at: number;
  readonly value: number;
}

export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom?: number | undefined;
}

/** From moment and value to pixels in a frame. */
export interface Frame {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

/** `inset` keeps strokes at the edges whole. */
export function frameOf(scale: Scale, width: number, height: number, inset = 2): Frame {
  const bottom = scale.bottom ?? 0;
  const span = scale.to - scale.from || 1;
  const rise = scale.top - bottom || 1;
  return {
    x: (at) => ((at - scale.from) / span) * width,
    y: (value) => height - inset - ((value - bottom) / rise) * (height - 2 * inset),
  };
}

const spot = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** A continuous line: what was true. */
export function line(points: readonly Point[], { x, y }: Frame): string {
  return points.map((point, at) => `${at === 0 ? 'M' : 'L'}${spot(x(point.at), y(point.value))}`).join('');
}

/** Steps: what was told stays until the next report, to the end of the scale. */
export function steps(points: readonly Point[], frame: Frame, end: number): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const drawn = rest.map((point) => `H${frame.x(point.at).toFixed(1)}V${frame.y(point.value).toFixed(1)}`).join('');
  return `M${spot(frame.x(first.at), frame.y(first.value))}${drawn}H${frame.x(end).toFixed(1)}`;
}

/** The field between what was true and what was told. */
export function gap(truth: readonly Point[], told: readonly Point[], frame: Frame): string {
  const last = truth.at(-1);
  const first = truth[0];
  if (last === undefined || first === undefined) return '';
  const start: Point = { at: first.at, value: 0 };
  const known = [start, ...told.filter((point) => point.at >= first.at && point.at <= last.at)];
  const back = known
    .toReversed()
    .map((point, at, all) => {
      const until = at === 0 ? last.at : (all[at - 1]?.at ?? last.at);
      return `L${spot(frame.x(until), frame.y(point.value))}L${spot(frame.x(point.at), frame.y(point.value))}`;
    })
    .join('');
  return `${line(truth, frame)}${back}z`;
}
