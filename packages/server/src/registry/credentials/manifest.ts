import type { Moment } from '../record/licence.ts';
import type { EpochSeconds, JsonObject } from './signing.ts';

/** What the maker of a bundle signs. */
export interface Manifest {
  readonly iss: string;
  readonly iat: EpochSeconds;
  /** From this moment on the bundle says unknown. */
  readonly exp: EpochSeconds;
  readonly exercise: string | null;
  /** Who hands over what to whom. */
  readonly from: string;
  readonly to: string;
  /** The bundle that a delta changes (`OpenBundle.id`); null for a whole one. */
  readonly follows: string | null;
  readonly sequence: number;
  readonly asOf: Moment;
  readonly frames: readonly string[];
}

export function manifestOf(claims: JsonObject): Manifest | null {
  const { iss, iat, exp, exercise, from, to, follows, sequence, asOf, frames } = claims;
  if (typeof iss !== 'string' || typeof from !== 'string' || typeof to !== 'string' || typeof asOf !== 'string')
    return null;
  if (typeof iat !== 'number' || typeof exp !== 'number' || typeof sequence !== 'number') return null;
  if (exercise !== null && typeof exercise !== 'string') return null;
  if (follows !== null && typeof follows !== 'string') return null;
  if (!Array.isArray(frames) || !frames.every((one): one is string => typeof one === 'string')) return null;
  return { iss, iat, exp, exercise, from, to, follows, sequence, asOf, frames };
}
