import type { Described } from '../record/licence.ts';
import { compareParts } from './compare-parts.ts';
import { calibrated, weightOnly } from './compare.ts';
import { defaultModel } from './default-model.ts';
import type { Frequencies } from './frequencies.ts';
import { type Comparison, levelsOfPart, parts } from './levels.ts';
import type { LevelChance, Model } from './model.ts';
import { prepare } from './prepared.ts';

export interface TrainingPairs {
  /** Pairs that share a blocking key, nobody having said which are right. */
  readonly candidates: Iterable<readonly [Described, Described]>;
  /** Pairs drawn at random: strangers but for a chance in millions. */
  readonly strangers: Iterable<readonly [Described, Described]>;
  /** How many people were asked for to get the candidates. */
  readonly asked: number;
}

export interface TrainingOptions {
  readonly names: Frequencies;
  /** Where to begin, and what scanty evidence leans to. */
  readonly start?: Model;
  readonly rounds?: number;
}

/**
 * The weights that best explain the pairs, by expectation and maximisation (Dempster, Laird and Rubin 1977; as Winkler 1988 for linkage). The
 * chances in strangers are counted from pairs drawn at random and stay; the chances in pairs of one person, and the share of members, are learnt.
 * The odds before comparing are those of the whole register, not of the block, since pairs outside all blocks are known strangers.
 */
export function train({ candidates, strangers, asked }: TrainingPairs, options: TrainingOptions): Model {
  const start = options.start ?? defaultModel;
  const seen: Comparison[] = [];
  for (const [a, b] of candidates) seen.push(compareParts(prepare(a), prepare(b)));
  const chance = tally(start, 'u', 100_000);
  // Some of the pairs drawn are one person after all, and those few would weigh heavily on what strangers hardly ever share.
  for (const [a, b] of strangers) {
    const comparison = compareParts(prepare(a), prepare(b));
    chance.add(comparison, 1 - calibrated(weightOnly(comparison, start, options.names), start));
  }
  // A weight before calibration: the raw model must explain the pairs, calibration comes after.
  let model: Model = { ...start, levels: chance.levels(start.levels), calibration: { at0: 0, slope: 1 } };
  for (let round = 0; round < (options.rounds ?? 12); round++) {
    const belonging = tally(start, 'm', 30);
    let members = 0;
    for (const comparison of seen) {
      const probability = calibrated(weightOnly(comparison, model, options.names), model);
      members += probability;
      if (probability > 1e-6) belonging.add(comparison, probability);
    }
    const member = Math.min(0.999, Math.max(0.01, members / Math.max(1, asked)));
    model = { version: 1, member, levels: belonging.levels(model.levels), calibration: model.calibration };
  }
  return { ...model, calibration: start.calibration };
}

interface Tally {
  add(comparison: Comparison, weight: number): void;
  levels(others: Model['levels']): Model['levels'];
}

/** Shares of levels, counted on top of those of `start`, which count as `lean` pairs. */
function tally(start: Model, side: keyof LevelChance, lean: number): Tally {
  const sums = new Map<string, number>();
  const add = (key: string, by: number): void => {
    sums.set(key, (sums.get(key) ?? 0) + by);
  };
  return {
    add(comparison, weight) {
      for (const part of parts) {
        const level = comparison.levels[part];
        if (level !== null && level !== 'apart') {
          add(part, weight);
          add(`${part}.${level}`, weight);
        }
      }
    },
    levels(others) {
      const learnt = parts.map((part) => {
        const before: Readonly<Record<string, LevelChance>> = start.levels[part];
        const other: Readonly<Record<string, LevelChance>> = others[part];
        const whole = (sums.get(part) ?? 0) + lean;
        const shares = levelsOfPart[part].map((level) => {
          if (level === 'apart') return [level, { m: 1, u: 1 }];
          const leaning = lean * (before[level]?.[side] ?? 0);
          const share = ((sums.get(`${part}.${level}`) ?? 0) + leaning) / whole;
          // What strangers hardly ever share is seen too seldom to be counted: half of what judgement holds is the least.
          const least = side === 'u' ? (before[level]?.u ?? 0) / 2 : 0;
          return [level, { m: 0.5, u: 0.5, ...other[level], [side]: Math.max(least, share) }];
        });
        return [part, Object.fromEntries(shares)];
      });
      return Object.fromEntries(learnt) as Model['levels'];
    },
  };
}
