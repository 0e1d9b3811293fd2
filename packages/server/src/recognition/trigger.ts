import type { PersonCondition } from '@samaritan/scenarios/reference/instrument-code';
import { assertNever } from '@samaritan/scenarios/values/result';
import type { PersonFacts } from './facts.ts';
import type { Rule, TestCode } from './rules.ts';
import type { DeclarationLevel, LegalSituation } from './situation.ts';

/** What must have happened under a rule and has not. */
export function failedTriggers(rule: Rule, facts: PersonFacts, situation: LegalSituation): readonly TestCode[] {
  const { id, trigger } = rule;
  const failed: TestCode[] = [];
  if (!isDeclared(trigger.declaration, situation.declarations)) failed.push('declaration-missing');
  if (trigger.request === 'call') {
    if (!facts.called) failed.push('not-called');
  } else if (trigger.request !== 'none') {
    const asked = situation.requests.some(
      ({ under, licensedHelp }) => under === id && (licensedHelp || trigger.request === 'any'),
    );
    if (!asked || facts.requestedUnder !== id) failed.push('request-missing');
  }
  if (trigger.registration === 'volunteer-system' && !facts.registered) failed.push('not-registered');
  if (trigger.registration === 'certificate' && !isRegistered(rule, facts, situation.date))
    failed.push('not-registered');
  if (trigger.opened !== null && !isOpen(trigger.opened, situation)) failed.push('not-opened');
  if (trigger.hostEntity && !situation.hostEntity) failed.push('host-entity-missing');
  if (trigger.disaster && !situation.disaster) failed.push('no-disaster');
  if (trigger.massCasualty && !situation.massCasualty) failed.push('no-mass-casualty');
  failed.push(...failedConditions(rule, facts));
  return failed;
}

/** Whether an emergency stands at the level a rule asks for; a rule that asks for none has it always. */
export function isDeclared(wanted: Rule['trigger']['declaration'], declarations: readonly DeclarationLevel[]): boolean {
  if (wanted === 'none') return true;
  return wanted === 'any-level' ? declarations.length > 0 : declarations.includes(wanted);
}

const isRegistered = ({ id }: Rule, { registrations, registrationEnds }: PersonFacts, date: string): boolean =>
  registrations.includes(id) && (registrationEnds?.[id] ?? date) >= date;

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

/** The test that fails where a condition does not hold. */
const lacks: Readonly<Record<PersonCondition, TestCode>> = {
  unpaid: 'not-unpaid',
  supervised: 'not-supervised',
  'service-agreement': 'no-service-agreement',
  consultation: 'not-consultation',
  'near-border': 'not-near-border',
  'recruited-red-cross': 'not-recruited',
  'recruited-civil-defence': 'not-recruited',
};

function failedConditions(
  { id, trigger, days }: Rule,
  { conditions = [], daysUsed }: PersonFacts,
): readonly TestCode[] {
  const failed = trigger.asks.filter((one) => !conditions.includes(one)).map((one) => lacks[one]);
  const recruited = conditions.includes('recruited-red-cross') || conditions.includes('recruited-civil-defence');
  if (trigger.recruited && !recruited) failed.push('not-recruited');
  if (days !== null && (daysUsed?.[id] ?? 0) >= days.most) failed.push('days-used-up');
  return failed;
}
