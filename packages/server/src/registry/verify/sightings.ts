import type { EpochSeconds } from '../credentials/signing.ts';

/** One showing of one badge: the digest of its signed part, at one site. */
export interface Sighting {
  readonly badge: string;
  readonly site: string;
  readonly at: EpochSeconds;
}

/** Nobody walks from one site to another in five minutes. */
const apart = 300;

/** The same badge at another site within five minutes before or after. */
export const elsewhere = (seen: readonly Sighting[], now: Sighting): Sighting | undefined =>
  seen.find(({ badge, site, at }) => badge === now.badge && site !== now.site && Math.abs(at - now.at) <= apart);

export interface DoubleUse {
  readonly badge: string;
  readonly first: Sighting;
  readonly second: Sighting;
}

/** Every pair of neighbouring showings that one person cannot have made; for logs of devices that met only afterwards. */
export function doubleUses(seen: readonly Sighting[]): readonly DoubleUse[] {
  const byBadge = Map.groupBy(seen, ({ badge }) => badge);
  return [...byBadge].flatMap(([badge, all]) => {
    const inOrder = all.toSorted((a, b) => a.at - b.at || (a.site < b.site ? -1 : 1));
    return inOrder.flatMap((second, i) => {
      const first = inOrder[i - 1];
      return first !== undefined && first.site !== second.site && second.at - first.at <= apart
        ? [{ badge, first, second }]
        : [];
    });
  });
}
