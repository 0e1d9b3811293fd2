import { EngineFault, assertNever } from '@samaritan/scenarios/values/result';
import type { Trial, VerdictKind } from '@samaritan/scenarios/vocabulary/verdict';
import { isBound } from './bound.ts';
import type { PersonFacts } from './facts.ts';
import { type Counted, countedLicences } from './licence.ts';
import { type Rule, type TestCode, precedence } from './rules.ts';
import { type Scope, scopeAt } from './scope.ts';
import type { LegalSituation } from './situation.ts';
import { failedTriggers } from './trigger.ts';

/**
 * What one rule says of one person: its answer, every test that failed, and the limits that come with it. Of several licences that one
 * counts which gives the best answer.
 */
export function tryRule(rule: Rule, facts: PersonFacts, situation: LegalSituation): Trial {
  const standing = failedStanding(rule, facts, situation);
  const triggers = failedTriggers(rule, facts, situation);
  let best: Trial | undefined;
  for (const licence of countedLicences(rule, facts, situation)) {
    const trial = tryLicence(rule, [...standing, ...licence.failed, ...triggers], { licence, facts, situation });
    if (best === undefined || precedence.indexOf(trial.answer) < precedence.indexOf(best.answer)) best = trial;
  }
  if (best === undefined) throw new EngineFault(`${rule.id}: no licence, and none missing`);
  return best;
}

function tryLicence(rule: Rule, failed: readonly TestCode[], of: Omit<Looked, 'scope'>): Trial {
  const { licence, situation } = of;
  const scope = licence.held === null ? null : scopeAt(rule, licence.held, situation.host);
  const looked: Looked = { ...of, scope };
  const { answer, because } = answered(rule, failed, looked);
  return {
    instrument: rule.id,
    article: rule.article,
    verified: rule.verified && isSeen(rule, looked),
    answer,
    because,
    limits: answer === 'recognised-with-limits' ? limitsOf(rule, licence, scope) : [],
  };
}

/** Who is bound, and whom the person serves. */
function failedStanding(rule: Rule, facts: PersonFacts, situation: LegalSituation): readonly TestCode[] {
  const failed: TestCode[] = [];
  if (rule.membership !== 'none') {
    const host = isBound(rule, situation.host, situation);
    if (host === null) failed.push('membership-unknown');
    if (host === false) failed.push('host-not-bound');
  }
  if (rule.country !== null && !situation.host.startsWith(rule.country)) failed.push('country-wrong');
  if (rule.trigger.serves !== null && facts.serves !== rule.trigger.serves) failed.push('not-in-service');
  return failed;
}

interface Looked {
  readonly licence: Counted;
  readonly scope: Scope | null;
  readonly facts: PersonFacts;
  readonly situation: LegalSituation;
}

/** Failing only for want of a registration that the person could seek is an answer of its own. */
const curable: ReadonlySet<TestCode> = new Set(['not-registered', 'not-opened']);

function answered(
  rule: Rule,
  failed: readonly TestCode[],
  looked: Looked,
): { readonly answer: VerdictKind; readonly because: readonly TestCode[] } {
  const barred = failed.filter((code) => code !== 'membership-unknown');
  const registrable = barred.includes('not-registered') && barred.every((code) => curable.has(code));
  if (barred.length > 0 && !registrable) return { answer: 'not-recognised', because: failed };
  if (rule.gives === 'request-only')
    return hangsOnUnverified(rule, looked)
      ? { answer: 'unknown', because: [...failed, 'asks-only', 'hangs-on-unverified'] }
      : { answer: 'not-recognised', because: [...failed, 'asks-only'] };
  if (rule.gives === 'emergency-aid') return { answer: 'not-recognised', because: [...failed, 'emergency-aid-only'] };
  if (rule.gives === 'unknown') return { answer: 'unknown', because: [...failed, 'effect-unknown'] };
  if (failed.length > barred.length) return { answer: 'unknown', because: failed };
  if (hangsOnUnverified(rule, looked)) return { answer: 'unknown', because: [...failed, 'hangs-on-unverified'] };
  if (registrable) return { answer: 'needs-registration', because: failed };
  const limited = limitsOf(rule, looked.licence, looked.scope).length > 0;
  return { answer: limited ? 'recognised-with-limits' : 'recognised', because: [] };
}

/** Nothing the answer rests on is marked unseen: fields of the rule, or the membership of the host and of the issuer. */
function isSeen(rule: Rule, { licence, situation }: Looked): boolean {
  if (Object.values(rule.unseen).includes('mark')) return false;
  const parties = [
    situation.host,
    ...(rule.membership === 'both' && licence.held !== null ? [licence.held.issuer] : []),
  ];
  return parties.every((one) => rule.parties.get(one)?.verified !== false);
}

function hangsOnUnverified(rule: Rule, { licence, scope, facts, situation }: Looked): boolean {
  return rule.hinges.some((hinge) => {
    switch (hinge) {
      case 'all':
        return true;
      case 'foreign-licence':
        return licence.held !== null && licence.held.issuer.slice(0, 2) !== situation.host.slice(0, 2);
      case 'host-effect': {
        const party = rule.parties.get(situation.host);
        // Where only a lever puts it in force, the lever supposes an enactment too.
        return party?.inForce === true && party.status !== 'enacted' && !rule.effectSeenIn.includes(situation.host);
      }
      case 'declared':
        return situation.declarations.length > 0;
      case 'civil-defence':
        return facts.conditions?.includes('recruited-red-cross') !== true;
      case 'inexact-class':
        return scope === null || !scope.close;
      default:
        return assertNever(hinge);
    }
  });
}

function limitsOf(rule: Rule, licence: Counted, scope: Scope | null): readonly string[] {
  const restricted = licence.held?.status === 'restricted' ? ['restricted-at-home'] : [];
  return [...rule.limits, ...(scope?.limits ?? []), ...restricted].toSorted();
}
