import { type CodedInstrument, instruments } from '@samaritan/scenarios/reference/instruments';
import type { JurisdictionId } from '@samaritan/scenarios/values/id';
import type { VerdictKind } from '@samaritan/scenarios/vocabulary/verdict';

/** One instrument as codes: who is bound, what must have happened, whose licence counts, with which limits. */
export type Rule = CodedInstrument;

/** The rules of the reference data. */
export const rules: readonly Rule[] = instruments;

/**
 * The rules that can touch an exercise: those tried everywhere, and those of which a host is a party. `hosts`: states and provinces where
 * help is given; `homes`: all others that licences may come from.
 */
export function rulesTouching(hosts: readonly JurisdictionId[], homes: readonly JurisdictionId[]): readonly Rule[] {
  return rules.filter((rule) => {
    if (rule.inPlay === 'everywhere') return true;
    if (rule.membership === 'none') return [...hosts, ...homes].some(isMexican);
    return hosts.some((host) => mayBind(rule, host));
  });
}

/** The data does not exclude that the rule binds this jurisdiction, now or some day. */
export const mayBind = (rule: Rule, jurisdiction: JurisdictionId): boolean => {
  const party = rule.parties.get(jurisdiction);
  return party !== undefined && party.inForce !== false;
};

export const isMexican = (jurisdiction: JurisdictionId): boolean => jurisdiction.startsWith('MX');

/** From the answer a host can act on at once to the one it cannot act on at all; the first that any rule gives stands. */
export const precedence = [
  'recognised',
  'recognised-with-limits',
  'needs-registration',
  'unknown',
  'not-recognised',
] as const satisfies readonly VerdictKind[];

/** Tests of a rule that can fail. The first group is about who is bound and whose licence it is, the second about what has happened. */
export const testCodes = [
  'host-not-bound',
  'home-not-bound',
  'membership-unknown',
  'country-wrong',
  'class-not-covered',
  'licence-missing',
  'licence-from-elsewhere',
  'licence-not-active',
  'licence-encumbered',
  'licence-not-multistate',
  'another-licence-encumbered',
  'lapsed-too-long',
  'investigation-open',
  'discipline-recent',
  'practice-not-recent',
  'not-in-service',
  'declaration-missing',
  'request-missing',
  'not-called',
  'not-registered',
  'not-opened',
  'host-entity-missing',
  'no-disaster',
  'no-mass-casualty',
  'not-unpaid',
  'not-supervised',
  'no-service-agreement',
  'not-consultation',
  'not-near-border',
  'not-recruited',
  'days-used-up',
  'asks-only',
  'emergency-aid-only',
  'effect-unknown',
  'hangs-on-unverified',
] as const;
export type TestCode = (typeof testCodes)[number];
