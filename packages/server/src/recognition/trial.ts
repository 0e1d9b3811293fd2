import { assertNever } from '@samaritan/scenarios/values/result';
import type { Trial, VerdictKind } from '@samaritan/scenarios/vocabulary/verdict';
import { isBound } from './bound.ts';
import type { PersonFacts } from './facts.ts';
import { type Counted, countedLicence } from './licence.ts';
import type { Rule, TestCode } from './rules.ts';
import { type Scope, scopeAt } from './scope.ts';
import type { LegalSituation } from './situation.ts';

/** What one rule says of one person: its answer, every test that failed, and the limits that come with it. */
export function tryRule(rule: Rule, facts: PersonFacts, situation: LegalSituation): Trial {
  const licence = countedLicence(rule, facts, situation);
  const failed = [
    ...failedStanding(rule, facts, situation),
    ...licence.failed,
    ...failedTriggers(rule, facts, situation),
  ];
  const scope = licence.held === null ? null : scopeAt(rule, licence.held, situation.host);
  const { answer, because } = answered(rule, failed, { licence, scope, situation });
  return {
    instrument: rule.id,
    article: rule.article,
    verified: rule.verified,
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

/** What must have happened and has not. */
function failedTriggers({ id, trigger }: Rule, facts: PersonFacts, situation: LegalSituation): readonly TestCode[] {
  const failed: TestCode[] = [];
  if (trigger.declaration !== 'none' && !situation.declarations.includes(trigger.declaration))
    failed.push('declaration-missing');
  if (trigger.request === 'call') {
    if (!facts.called) failed.push('not-called');
  } else if (trigger.request !== 'none') {
    const asked = situation.requests.some(
      ({ under, licensedHelp }) => under === id && (licensedHelp || trigger.request === 'any'),
    );
    if (!asked || facts.requestedUnder !== id) failed.push('request-missing');
  }
  if (trigger.registration === 'volunteer-system' && !facts.registered) failed.push('not-registered');
  if (trigger.registration === 'certificate' && !facts.registrations.includes(id)) failed.push('not-registered');
  if (trigger.opened !== null && !isOpen(trigger.opened, situation)) failed.push('not-opened');
  if (trigger.hostEntity && !situation.hostEntity) failed.push('host-entity-missing');
  if (trigger.disaster && !situation.disaster) failed.push('no-disaster');
  if (trigger.massCasualty && !situation.massCasualty) failed.push('no-mass-casualty');
  return failed;
}

function isOpen(opened: NonNullable<Rule['trigger']['opened']>, { orders, recognition }: LegalSituation): boolean {
  switch (opened) {
    case 'harmonised':
      return recognition === 'harmonised';
    case 'licence-waiver':
      return recognition === 'waiver' || orders.includes('licence-waiver');
    case 'open-emergency-class':
      return orders.includes('open-emergency-class');
    default:
      return assertNever(opened);
  }
}

interface Looked {
  readonly licence: Counted;
  readonly scope: Scope | null;
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
  if (rule.gives === 'request-only') return { answer: 'not-recognised', because: [...failed, 'asks-only'] };
  if (rule.gives === 'unknown') return { answer: 'unknown', because: [...failed, 'effect-unknown'] };
  if (failed.length > barred.length) return { answer: 'unknown', because: failed };
  if (hangsOnUnverified(rule, looked)) return { answer: 'unknown', because: [...failed, 'hangs-on-unverified'] };
  if (registrable) return { answer: 'needs-registration', because: failed };
  const limited = limitsOf(rule, looked.licence, looked.scope).length > 0;
  return { answer: limited ? 'recognised-with-limits' : 'recognised', because: [] };
}

function hangsOnUnverified(rule: Rule, { licence, scope, situation }: Looked): boolean {
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
