import { type CodedInstrument, instruments } from '@samaritan/scenarios/reference/instruments';
import type { VerdictKind } from '@samaritan/scenarios/vocabulary/verdict';

/** One instrument as codes: who is bound, what must have happened, whose licence counts, with which limits. */
export type Rule = CodedInstrument;

/** The rules of the reference data, which every run goes by. */
export const rules: readonly Rule[] = instruments;

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
  'not-in-service',
  'declaration-missing',
  'request-missing',
  'not-called',
  'not-registered',
  'not-opened',
  'host-entity-missing',
  'no-disaster',
  'no-mass-casualty',
  'asks-only',
  'effect-unknown',
  'hangs-on-unverified',
] as const;
export type TestCode = (typeof testCodes)[number];
