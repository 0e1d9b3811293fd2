import type { Trial, Verdict } from '@samaritan/scenarios/vocabulary/verdict';
import { type Case, type Changeable, changeables, isNear } from './changes.ts';
import type { PersonFacts } from './facts.ts';
import { smallestFlip } from './flip.ts';
import { type Rule, type TestCode, precedence } from './rules.ts';
import type { LegalSituation } from './situation.ts';
import { tryRule } from './trial.ts';

/**
 * Who may practise at the host, by which law, and what would change the answer. Every rule is tried; the first answer in
 * `precedence` stands, between equals that of ordinary law, then of instruments by id, then of what only an order or a
 * lever opened. Neither the order of `rules` nor of lists in the facts changes it.
 */
export function recognise(facts: PersonFacts, situation: LegalSituation, rules: readonly Rule[]): Verdict {
  const ranked = inRank(rules);
  const of: Case = { facts, situation };
  const can = changeables(of, ranked);
  const near = ranked.filter((rule) => isNear(rule, situation));
  return {
    ...judged(ranked.map((rule) => tryRule(rule, facts, situation))),
    // What is not listed is false.
    facts: [
      ...fixed(of),
      ...can.filter(({ value }) => value !== false).map(({ fact, value }: Changeable) => ({ fact, value })),
    ],
    flip: smallestFlip(of, can, (changed) => kindOf(changed, near)),
  };
}

const inRank = (rules: readonly Rule[]): readonly Rule[] =>
  rules.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));

/** A verdict without the facts it rests on and without what would change it. */
export type Judgement = Omit<Verdict, 'facts' | 'flip'>;

/** The answer of `recognise` alone, for many people or places at once: what would change it is most of the work. */
export const judge = (facts: PersonFacts, situation: LegalSituation, rules: readonly Rule[]): Judgement =>
  judged(inRank(rules).map((rule) => tryRule(rule, facts, situation)));

function judged(tried: readonly Trial[]): Judgement {
  const best = bestOf(tried);
  const decided = best !== undefined && best.answer !== 'not-recognised' ? best : undefined;
  return {
    kind: best?.answer ?? 'not-recognised',
    by: decided?.instrument ?? null,
    article: decided?.article ?? null,
    verified: decided?.verified ?? tried.every(isSure),
    limits: decided?.limits ?? [],
    tried,
  };
}

/** Tests that do not hang on the wording of a rule. */
const plain: ReadonlySet<string> = new Set<TestCode>([
  'host-not-bound',
  'home-not-bound',
  'country-wrong',
  'class-not-covered',
  'not-in-service',
]);

/** A no that rests on a text that was seen, or on who is bound at all. */
const isSure = ({ verified, because }: Trial): boolean => verified || because.some((code) => plain.has(code));

/** The first trial with the best answer. */
function bestOf(tried: readonly Trial[]): Trial | undefined {
  let best = tried[0];
  for (const trial of tried)
    if (best === undefined || precedence.indexOf(trial.answer) < precedence.indexOf(best.answer)) best = trial;
  return best;
}

function kindOf({ facts, situation }: Case, ranked: readonly Rule[]): Verdict['kind'] {
  let best = precedence.length - 1;
  for (const rule of ranked) {
    best = Math.min(best, precedence.indexOf(tryRule(rule, facts, situation).answer));
    if (best === 0) break;
  }
  return precedence[best] ?? 'not-recognised';
}

/** Facts that are what they are. */
const fixed = ({ facts, situation }: Case): Verdict['facts'] => [
  { fact: 'host', value: situation.host },
  { fact: 'date', value: situation.date },
  { fact: 'said', value: facts.said },
  { fact: 'home', value: facts.home },
  { fact: 'serves', value: facts.serves },
];

/** The longest part of a situation, and the same object for everyone asked about between two turns of a lever. */
const standingTexts = new WeakMap<LegalSituation['standing'], string>();

function standingText(standing: LegalSituation['standing']): string {
  const known = standingTexts.get(standing);
  if (known !== undefined) return known;
  const text = JSON.stringify(standing);
  standingTexts.set(standing, text);
  return text;
}

const remembered = 4096;

/**
 * `recognise` over fixed rules, remembering answers: people of one profile in one situation are asked about once. The
 * answers are the same objects, so they must not be written to.
 */
export function recogniser(rules: readonly Rule[]): (facts: PersonFacts, situation: LegalSituation) => Verdict {
  const known = new Map<string, Verdict>();
  return (facts, situation) => {
    const { standing, ...rest } = situation;
    const key = JSON.stringify([facts, rest]) + standingText(standing);
    const before = known.get(key);
    if (before !== undefined) return before;
    const verdict = recognise(facts, situation, rules);
    if (known.size >= remembered) known.clear();
    known.set(key, verdict);
    return verdict;
  };
}
