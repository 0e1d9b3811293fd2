import {
  type CredentialLevelNumber,
  type CredentialPredicate,
  type CredentialTest,
  credentialLevels,
  predicatesFor,
} from '@samaritan/scenarios/reference/credential-levels';
import type { LicenceClassId } from '@samaritan/scenarios/values/id';
import type { Moment } from './licence.ts';

/** What is known of a person, by the names of the reference data; what is not there is not known, and holds for nothing. */
export type CredentialFacts = { readonly [fact: string]: string | number | boolean };

/** One test of one level: what it wanted, what was known (null: nothing), and whether it holds. */
export interface CredentialStep {
  readonly test: CredentialTest;
  readonly found: string | number | boolean | null;
  readonly holds: boolean;
}

/** An Emergency Credential Level: computed, dated and explained. Nobody types one in. */
export interface CredentialLevel {
  /** Null where not even level 4 holds. */
  readonly level: CredentialLevelNumber | null;
  readonly class: LicenceClassId;
  /** The moment whose facts it was computed from: it decays as they do. */
  readonly asOf: Moment;
  /** Whether one of this level may do licensed acts at all. */
  readonly licensedActs: boolean;
  /** False while the predicate is our reading of a level's meaning. */
  readonly verified: boolean;
  /** Every level from 1 to the one that holds, with its tests. */
  readonly steps: readonly { readonly level: CredentialLevelNumber; readonly tests: readonly CredentialStep[] }[];
}

/** The smallest level whose predicate holds for a class at a moment, with every test on the way to it. */
export function credentialLevel(of: LicenceClassId, facts: CredentialFacts, asOf: Moment): CredentialLevel {
  const steps: { level: CredentialLevelNumber; tests: readonly CredentialStep[] }[] = [];
  for (const { level, predicate } of predicatesFor(of)) {
    const { tests, holds } = tried(predicate, facts);
    steps.push({ level, tests });
    if (!holds) continue;
    const meaning = credentialLevels.find((one) => one.level === level);
    return {
      level,
      class: of,
      asOf,
      steps,
      licensedActs: meaning?.licensedActs ?? false,
      verified: meaning?.predicateVerified ?? false,
    };
  }
  return { level: null, class: of, asOf, licensedActs: false, verified: false, steps };
}

function tried(
  { all, any }: CredentialPredicate,
  facts: CredentialFacts,
): { tests: readonly CredentialStep[]; holds: boolean } {
  const every = all.map((test) => stepOf(test, facts));
  const some = any.map((test) => stepOf(test, facts));
  const holds = every.every((one) => one.holds) && (some.length === 0 || some.some((one) => one.holds));
  return { tests: [...every, ...some], holds };
}

function stepOf(test: CredentialTest, facts: CredentialFacts): CredentialStep {
  const found = facts[test.fact] ?? null;
  return { test, found, holds: found !== null && isMet(test, found) };
}

function isMet(test: CredentialTest, found: string | number | boolean): boolean {
  switch (test.op) {
    case 'eq':
      return found === test.value;
    case 'in':
      return test.value.includes(found);
    case 'lte':
      return typeof found === 'number' && found <= test.value;
  }
}
