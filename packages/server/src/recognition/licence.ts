import { covers, generalClass } from '@samaritan/scenarios/reference/crosswalk';
import { assertNever } from '@samaritan/scenarios/values/result';
import { isBound } from './bound.ts';
import { type HeldLicence, type LicenceStatus, type PersonFacts, sanctions } from './facts.ts';
import { type Rule, type TestCode, isMexican } from './rules.ts';
import type { LegalSituation } from './situation.ts';

/** The licence a rule goes by, with what is wrong about it or about the person's other licences. */
export interface Counted {
  readonly held: HeldLicence | null;
  readonly failed: readonly TestCode[];
}

/**
 * The licences of the person that a rule might go by, the one with the fewest faults first, then by issuer and class, so that
 * the order in which licences are told means nothing. Never none.
 */
export function countedLicences(rule: Rule, facts: PersonFacts, situation: LegalSituation): readonly Counted[] {
  const wrong: TestCode[] = [];
  const { classes, except } = rule.licence;
  if (!covers(classes, facts.said) || covers(except, facts.said)) wrong.push('class-not-covered');
  const ofClass = facts.licences.filter((held) => held.class === facts.said || held.class === generalClass(facts.said));
  wrong.push(...faultsOfPerson(rule, facts));
  if (ofClass.length === 0) return [{ held: null, failed: [...wrong, 'licence-missing'] }];
  if (!areOthersClean(rule, facts)) wrong.push('another-licence-encumbered');
  return ofClass
    .map((held) => ({ held, failed: [...wrong, ...faultsOf(rule, held, situation)] }))
    .toSorted((a, b) => a.failed.length - b.failed.length || (nameOf(a.held) < nameOf(b.held) ? -1 : 1));
}

const nameOf = ({ issuer, class: of, status, multistate, expires, lapsedMonths }: HeldLicence): string =>
  `${issuer}/${of}/${status}/${multistate ? 'multistate' : 'single'}/${expires ?? ''}/${lapsedMonths ?? ''}`;

function faultsOf(rule: Rule, held: HeldLicence, situation: LegalSituation): readonly TestCode[] {
  const failed: TestCode[] = [];
  if (rule.membership === 'both') {
    const bound = isBound(rule, held.issuer, situation);
    if (bound === null) failed.push('membership-unknown');
    if (bound === false) failed.push('home-not-bound');
  }
  if (!isFromWanted(rule, held, situation))
    failed.push(rule.licence.from === 'mexican-border' ? 'country-wrong' : 'licence-from-elsewhere');
  const standing = faultOfStanding(rule, held, statusOn(held, situation.date));
  if (standing !== null) failed.push(standing);
  if (rule.licence.multistate && !held.multistate) failed.push('licence-not-multistate');
  return failed;
}

/** How a licence stands on a date: one that could be used until the day before has expired. */
export const statusOn = ({ status, expires }: HeldLicence, date: string): LicenceStatus =>
  (status === 'active' || status === 'restricted') && expires !== undefined && expires !== null && expires < date
    ? 'expired'
    : status;

function faultOfStanding({ licence }: Rule, held: HeldLicence, status: LicenceStatus): TestCode | null {
  switch (status) {
    case 'active':
      return null;
    case 'restricted':
      return licence.standing === 'active' ? null : 'licence-encumbered';
    case 'expired':
    case 'surrendered':
      if (licence.standing !== 'lapsed') return 'licence-not-active';
      return (held.lapsedMonths ?? Infinity) > licence.lapsedWithinMonths ? 'lapsed-too-long' : null;
    case 'pending':
      return 'licence-not-active';
    case 'suspended':
    case 'revoked':
    case 'surrendered-under-threat':
      return 'licence-encumbered';
    default:
      return assertNever(status);
  }
}

/** What bars the person, whichever licence counts. */
function faultsOfPerson({ licence }: Rule, facts: PersonFacts): readonly TestCode[] {
  const wrong: TestCode[] = [];
  if (licence.investigations === 'bar' && facts.underInvestigation === true) wrong.push('investigation-open');
  if ((facts.monthsSinceDiscipline ?? Infinity) < licence.undisciplinedMonths) wrong.push('discipline-recent');
  if ((facts.monthsSincePractice ?? 0) > (licence.practisedWithinMonths ?? Infinity)) wrong.push('practice-not-recent');
  return wrong;
}

function isFromWanted(rule: Rule, { issuer }: HeldLicence, { host }: LegalSituation): boolean {
  const { from, issuers } = rule.licence;
  if (issuers.length > 0 && !issuers.includes(issuer)) return false;
  switch (from) {
    case 'host':
      return issuer === host;
    case 'us':
      return issuer.startsWith('US');
    case 'ca':
      return issuer.startsWith('CA');
    case 'us-or-ca':
      return !isMexican(issuer) && !isMexican(host);
    case 'mexican-border':
      return isMexican(issuer) || isMexican(host);
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
  return !licences.some(({ status }) => sanctions.has(status));
}
