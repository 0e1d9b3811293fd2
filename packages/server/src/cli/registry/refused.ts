/** A refusal with the place where it was found: a frame, a line, an octet, a count. */
export interface Refused {
  readonly code: string;
}

/** The code and, after it, every fact that goes with it: `bundle-cut, frame 3, at 2101377`. */
export const placeText = (refusal: Refused): string =>
  [
    refusal.code,
    ...Object.entries(refusal)
      .filter(([name]) => name !== 'code')
      .map(([name, value]) => `${name} ${String(value)}`),
  ].join(', ');
