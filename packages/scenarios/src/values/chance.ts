import type { Id } from './id.ts';
import type { Quantity } from './quantity.ts';
import { type Duration, minutes } from './time.ts';
import { exp, ln, normalQuantile } from './numeric.ts';

/** A whole number from 0 to 2³² − 1. */
export type Seed = Quantity<'seed'>;
/** What a draw is for, e.g. `casualty.severity`. Hashed once, when the module that draws is loaded. */
export type Purpose = Quantity<'purpose'>;

export const seedOf = (n: number): Seed => (n >>> 0) as Seed;

/** Names what a family of draws is for; two purposes with one name would share their luck. */
export const purpose = (name: string): Purpose => hashText(0x9e3779b9, name) as Purpose;

/**
 * A number in (0, 1) that depends on its key alone, never on how many were drawn before it. Two runs that differ in one
 * agreement therefore meet the same injuries and the same traffic. `count` is a natural ordinal that stands in the world
 * (leg of a journey, shift, attempt), never an order of arrival.
 */
export function chance(seed: Seed, what: Purpose, whose: Id<string>, count = 0): number {
  const a = mix(hashText((seed ^ what) | 0, whose) ^ Math.imul(count + 1, 0x85ebca6b));
  const b = mix(a ^ 0x6c62272e);
  // 52 bits, centred so that neither 0 nor 1 can come.
  return ((a >>> 6) * 67_108_864 + (b >>> 6) + 0.5) / 4_503_599_627_370_496;
}

/** FNV-1a over UTF-16 code units, from a start value. */
function hashText(start: number, text: string): number {
  let hash = start ^ 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** The finaliser of MurmurHash3 (public domain): every input bit reaches every output bit. */
function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Inverse-CDF draws: each takes a `chance` and is monotone in it, which keeps paired runs paired. */

export const exponential = (u: number, mean: number): number => -mean * ln(1 - u);

/** By its median and the standard deviation of its logarithm. */
export const lognormal = (u: number, median: number, sigma: number): number => median * exp(sigma * normalQuantile(u));

export const lognormalMinutes = (u: number, median: number, sigma: number): Duration =>
  minutes(lognormal(u, median, sigma));

export function triangular(u: number, low: number, mode: number, high: number): number {
  const split = (mode - low) / (high - low);
  return u < split
    ? low + Math.sqrt(u * (high - low) * (mode - low))
    : high - Math.sqrt((1 - u) * (high - low) * (high - mode));
}

/** Gamma of shape 2: `F(x) = 1 − e^(−x/scale)(1 + x/scale)`, inverted by bisection to 1e-6 of the scale. */
export function gammaShape2(u: number, scale: number): number {
  let low = 0;
  let high = 40;
  for (let i = 0; i < 46; i++) {
    const middle = (low + high) / 2;
    if (1 - exp(-middle) * (1 + middle) < u) low = middle;
    else high = middle;
  }
  return ((low + high) / 2) * scale;
}

/** The key whose cumulated weight first passes `u` of the whole; weights need not sum to one, order is the caller's. */
export function pick<K>(u: number, weighted: readonly (readonly [K, number])[]): K | undefined {
  let whole = 0;
  for (const one of weighted) whole += one[1];
  let left = u * whole;
  for (const one of weighted) {
    left -= one[1];
    if (left < 0) return one[0];
  }
  return weighted.at(-1)?.[0];
}
