export interface Scrolled {
  readonly count: number;
  readonly rowHeight: number;
  /** How far the list is scrolled, and how much of it is seen. */
  readonly top: number;
  readonly height: number;
}

/** The rows in sight, `last` exclusive: those that only show an edge count. */
export function windowOf({ count, rowHeight, top, height }: Scrolled): { first: number; last: number } {
  const first = Math.min(count, Math.max(0, Math.floor(top / rowHeight)));
  return { first, last: Math.min(count, Math.max(first, Math.ceil((top + Math.max(0, height)) / rowHeight))) };
}
