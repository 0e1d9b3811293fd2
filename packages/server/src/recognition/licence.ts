import { covers, generalClass } from '@samaritan/scenarios/reference/crosswalk';
import { assertNever } from '@samaritan/scenarios/values/result';
import { isBound } from './bound.ts';
import type { HeldLicence, PersonFacts } from './facts.ts';
import type { Rule, TestCode } from './rules.ts';
import type { LegalSituation } from './situation.ts';

/** The licence a rule goes by, with what is wrong about it or about the person's other licences. */
export interface Counted {
  readonly held: HeldLicence | null;
  readonly failed: readonly TestCode[];
}

const encumbered: ReadonlySet<HeldLicence['status']> = new Set(['suspended', 'revoked', 'restricted']);

/**
 * The licence of the person that serves a rule best: the one with the fewest faults, then by issuer and class, so that
 * the order in which licences are told means nothing.
 */
export function countedLicence(rule: Rule, facts: PersonFacts, situation: LegalSituation): Counted {
  const wrong: TestCode[] = [];
  const { classes, except } = rule.licence;
  if (!covers(classes, facts.said) || covers(except, facts.said)) wrong.push('class-not-covered');
  const ofClass = facts.licences.filter((held) => held.class === facts.said || held.class === generalClass(facts.said));
  if (ofClass.length === 0) return { held: null, failed: [...wrong, 'licence-missing'] };
  if (!areOthersClean(rule, facts)) wrong.push('another-licence-encumbered');
  const [best] = ofClass
    .map((held) => ({ held, failed: faultsOf(rule, held, situation) }))
    .toSorted((a, b) => a.failed.length - b.failed.length || (nameOf(a.held) < nameOf(b.held) ? -1 : 1));
  return best === undefined ? { held: null, failed: wrong } : { held: best.held, failed: [...wrong, ...best.failed] };
}

const nameOf = ({ issuer, class: of, status, multistate }: HeldLicence): string =>
  `${issuer}/${of}/${status}/${multistate ? 'multistate' : 'single'}`;

function faultsOf(rule: Rule, held: HeldLicence, situation: LegalSituation): readonly TestCode[] {
  const failed: TestCode[] = [];
  if (rule.membership === 'both') {
    const bound = isBound(rule, held.issuer, situation);
    if (bound === null) failed.push('membership-unknown');
    if (bound === false) failed.push('home-not-bound');
  }
  if (!isFromWanted(rule, held, situation)) failed.push('licence-from-elsewhere');
  if (held.status === 'restricted' ? rule.licence.standing === 'unencumbered' : held.status !== 'active')
    failed.push(held.status === 'expired' ? 'licence-not-active' : 'licence-encumbered');
  if (rule.licence.multistate && !held.multistate) failed.push('licence-not-multistate');
  return failed;
}

function isFromWanted({ licence: { from } }: Rule, { issuer }: HeldLicence, { host }: LegalSituation): boolean {
  switch (from) {
    case 'host':
      return issuer === host;
    case 'us':
      return issuer.startsWith('US');
    case 'party': // a matter of who is bound
    case 'any':
      return true;
    default:
      return assertNever(from);
  }
}

function areOthersClean({ licence: { others } }: Rule, { licences }: PersonFacts): boolean {
  if (others === 'any') return true;
  const issuers = new Set(licences.map(({ issuer }) => issuer));
  if (others === 'several-states' && issuers.size < 2) return true;
  return !licences.some(({ status }) => encumbered.has(status));
}
