import type { Comparison, Part } from './levels.ts';
import { exp, ln } from '@samaritan/scenarios/values/numeric';

/** Shares of people whose twin, or whose parent or child, is in the same register. Judgement; two in a hundred births are of twins. */
const twinShare = 0.02;
const lineShare = 0.04;
/** A relative is licensed in the same place with this share. */
const sameIssuer = 0.6;

const ln2 = 0.6931471805599453;
const log2 = (x: number): number => ln(x) / ln2;

/**
 * Bits taken off since the two may be relatives rather than one person or strangers: twins share family name and birth date, parent and child
 * may share the whole name. `strangerBits` gives, for a part, how much rarer its agreement is among strangers than certain. Never above nought,
 * and never so much that an agreeing part does harm.
 */
export function kinWeight(comparison: Comparison, records: number, strangerBits: (part: Part) => number): number {
  const { levels } = comparison;
  const isFamilyShared = levels.family === 'same' || levels.family === 'part';
  if (!isFamilyShared || levels.identifier === 'same') return 0;
  const isGivenShared = levels.given === 'same' || levels.given === 'short';
  const place = levels.licence === 'same' || levels.licence === 'issuer' ? sameIssuer : 1 - sameIssuer;
  const shared =
    strangerBits('family') + log2(place) + (levels.licence === null ? -log2(place) : strangerBits('licence'));
  const start = log2(1 / Math.max(200, records));
  let odds = 0;
  if (levels.birth === 'same' || levels.birth === 'swapped' || levels.birth === 'slip' || levels.birth === null) {
    // No two children of one birth bear one first name; names alike by spelling or initial are met as among strangers.
    const given = isGivenShared
      ? log2(0.001) + strangerBits('given')
      : levels.given === 'middle' || levels.given === 'near'
        ? log2(0.05) + strangerBits('given')
        : 0;
    const written = levels.birth === 'same' || levels.birth === null ? 1 : 0.02;
    odds += power2(start + log2(twinShare * written) + shared + strangerBits('birth') + given);
  }
  // Their births lie a generation apart: only as near as those of strangers.
  if (isGivenShared && levels.birth !== 'same') {
    const years = levels.birth === null ? 0 : log2(0.9);
    odds += power2(start + log2(lineShare * 0.3) + shared + strangerBits('given') + years);
  }
  return -log2(1 + odds);
}

const power2 = (bits: number): number => exp(Math.min(600, bits * ln2));
