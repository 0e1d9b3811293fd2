import { exp, ln } from '@samaritan/scenarios/values/numeric';
import type { Described } from '../record/licence.ts';
import { compareParts } from './compare-parts.ts';
import { type Frequencies, shareOf } from './frequencies.ts';
import { kinWeight } from './kin.ts';
import { type Comparison, type Level, type Part, parts } from './levels.ts';
import type { LevelChance, Model } from './model.ts';
import { type Prepared, prepare } from './prepared.ts';

/** One step of the account of a weight: what was compared, how far it agrees, and the bits it adds or takes. */
export interface MatchPart {
  /** `register`: the odds before anything is compared, which fall with the size of the register. `kin`: what a possible relative takes off. */
  readonly part: Part | 'register' | 'kin';
  readonly level: Level | 'size' | 'possible';
  /** Bits: one doubles the odds, minus one halves them. */
  readonly weight: number;
}

export interface Match {
  /** Bits; the sum of the parts. */
  readonly weight: number;
  /** Calibrated, from 0 to 1. */
  readonly probability: number;
  /** In a fixed order; parts that one side does not tell are left out. */
  readonly parts: readonly MatchPart[];
}

/** How far two descriptions speak for one person, with the account of it. Symmetrical. */
export const compare = (asked: Described, found: Described, model: Model, names: Frequencies): Match =>
  comparePrepared(prepare(asked), prepare(found), model, names);

/** The same for what is prepared already: preparing costs more than comparing. */
export function comparePrepared(asked: Prepared, found: Prepared, model: Model, names: Frequencies): Match {
  const comparison = compareParts(asked, found);
  const account: MatchPart[] = [{ part: 'register', level: 'size', weight: sizeWeight(model, names) }];
  let weight = account[0]?.weight ?? 0;
  for (const part of parts) {
    const level = comparison.levels[part];
    if (level === null) continue;
    const bits = weightOf(part, comparison, model, names);
    account.push({ part, level, weight: bits });
    weight += bits;
  }
  const kin = kinOf(comparison, model, names);
  if (kin < -0.01) account.push({ part: 'kin', level: 'possible', weight: kin });
  weight += kin < -0.01 ? kin : 0;
  return { weight, probability: calibrated(weight, model), parts: account };
}

/** The weight alone, without its account. */
export function weightOnly(comparison: Comparison, model: Model, names: Frequencies): number {
  let weight = sizeWeight(model, names);
  for (const part of parts) {
    if (comparison.levels[part] !== null) weight += weightOf(part, comparison, model, names);
  }
  const kin = kinOf(comparison, model, names);
  return kin < -0.01 ? weight + kin : weight;
}

/** Calibrated probability of a weight in bits. */
export function calibrated(weight: number, { calibration }: Model): number {
  return 1 / (1 + exp(-ln2 * (calibration.at0 + calibration.slope * weight)));
}

const ln2 = 0.6931471805599453;
export const log2 = (x: number): number => ln(x) / ln2;

/** Bits of a part, rarity of the agreeing name counted in: to share `Featherstonehaugh` says more than to share `Smith`. */
function weightOf(part: Part, comparison: Comparison, model: Model, names: Frequencies): number {
  const level = comparison.levels[part];
  if (level === null) return 0;
  const table: Readonly<Partial<Record<string, LevelChance>>> = model.levels[part];
  const seen = table[level];
  if (seen === undefined) return 0;
  if (part === 'family' && comparison.familyName !== null) {
    return rarity(
      seen,
      model.levels.family.same.u,
      shareOf(names.family, comparison.familyName, names.records, model.levels.family.same.u),
    );
  }
  if (part === 'given' && comparison.givenName !== null) {
    return rarity(
      seen,
      model.levels.given.same.u,
      shareOf(names.given, comparison.givenName, names.records, model.levels.given.same.u),
    );
  }
  return log2(seen.m / seen.u);
}

const kinOf = (comparison: Comparison, model: Model, names: Frequencies): number =>
  kinWeight(comparison, names.records, (part) => {
    const level = comparison.levels[part];
    const table: Readonly<Partial<Record<string, LevelChance>>> = model.levels[part];
    const seen = level === null ? undefined : table[level];
    // How often one person shows the level does not matter to relatives, only how rarely strangers do.
    return level === null || seen === undefined ? 0 : weightOf(part, comparison, model, names) - log2(seen.m);
  });

/** A level's weight where the name is `share` as common instead of `usual`; a level met more often by chance keeps that factor. */
const rarity = ({ m, u }: LevelChance, usual: number, share: number): number =>
  log2(m / Math.min(1, Math.max(u, usual) * (share / usual)));

function sizeWeight(model: Model, names: Frequencies): number {
  const odds = model.member / Math.max(200, names.records);
  return log2(odds / (1 - odds));
}
