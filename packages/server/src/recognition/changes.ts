import { type PersonCondition, personConditions } from '@samaritan/scenarios/reference/instrument-code';
import type { InstrumentId } from '@samaritan/scenarios/values/id';
import type { FactValue } from '@samaritan/scenarios/vocabulary/verdict';
import { isBound } from './bound.ts';
import type { HeldLicence, PersonFacts } from './facts.ts';
import { type Rule, mayBind } from './rules.ts';
import type { DeclarationLevel, LegalSituation } from './situation.ts';

/** A person in a situation: all that recognition reads. */
export interface Case {
  readonly facts: PersonFacts;
  readonly situation: LegalSituation;
}

/** A fact that can be otherwise: how it stands, and what else it could be. */
export interface Changeable {
  readonly fact: string;
  readonly value: FactValue['value'];
  readonly others: readonly FactValue['value'][];
}

/**
 * The facts that can change, in the order in which a host would think of changing them: asking, declaring, registering,
 * ordering, then what the world brings, what legislatures bring, and last the licence itself.
 */
export function changeables({ facts, situation }: Case, rules: readonly Rule[]): readonly Changeable[] {
  const found: Changeable[] = [];
  const add = (fact: string, value: boolean): void => void found.push({ fact, value, others: [!value] });
  const byId = rules.filter((rule) => isNear(rule, situation)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, trigger } of byId)
    if (trigger.request === 'any' || trigger.request === 'licensed-help')
      add(`request.${id}`, isAsked(id, facts, situation));
  add('called', facts.called);
  for (const level of ['subdivision', 'national'] as const)
    add(`declaration.${level}`, situation.declarations.includes(level));
  add('registered', facts.registered);
  for (const { id, trigger } of byId)
    if (trigger.registration === 'certificate') add(`registration.${id}`, facts.registrations.includes(id));
  for (const one of personConditions)
    if (byId.some(({ trigger }) => trigger.asks.includes(one) || (trigger.recruited && one.startsWith('recruited'))))
      add(`condition.${one}`, facts.conditions?.includes(one) === true);
  for (const order of ['open-emergency-class', 'licence-waiver'] as const)
    add(`order.${order}`, situation.orders.includes(order));
  add('host-entity', situation.hostEntity);
  add('disaster', situation.disaster);
  add('mass-casualty', situation.massCasualty);
  for (const rule of byId)
    if (rule.membership !== 'none') add(`instrument.${rule.id}`, isBound(rule, situation.host, situation) === true);
  found.push({
    fact: 'licence.recognition',
    value: situation.recognition,
    others: (['by-instrument', 'waiver', 'harmonised'] as const).filter((one) => one !== situation.recognition),
  });
  const statuses = new Map(facts.licences.map((held) => [`${licenceName(held)} ${held.status}`, held]));
  for (const [, held] of [...statuses].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    found.push({
      fact: licenceName(held),
      value: held.status,
      others: [held.status === 'active' ? 'suspended' : 'active'],
    });
  return found;
}

/**
 * A rule whose answer at the host can change: those of another state's or compact's own law, to which the host is no party, stay as they
 * are, since no legislature is going to enact them here.
 */
export const isNear = (rule: Rule, situation: LegalSituation): boolean =>
  rule.inPlay === 'everywhere' ||
  rule.membership === 'none' ||
  mayBind(rule, situation.host) ||
  isBound(rule, situation.host, situation) === true;

const licenceName = ({ issuer, class: of }: HeldLicence): string => `licence.${issuer}.${of}`;

const isAsked = (instrument: InstrumentId, facts: PersonFacts, situation: LegalSituation): boolean =>
  facts.requestedUnder === instrument &&
  situation.requests.some(({ under, licensedHelp }) => under === instrument && licensedHelp);

/** The case as it would be if these facts stood as given; facts it does not know change nothing. */
export const apply = (of: Case, changes: readonly FactValue[]): Case => changes.reduce(applyOne, of);

function applyOne(of: Case, { fact, value }: FactValue): Case {
  const { facts, situation } = of;
  const [family = '', ...rest] = fact.split('.');
  const name = rest.join('.');
  const person = (changed: Partial<PersonFacts>): Case => ({ facts: { ...facts, ...changed }, situation });
  const place = (changed: Partial<LegalSituation>): Case => ({ facts, situation: { ...situation, ...changed } });
  switch (family) {
    case 'request':
      return asked(of, name as InstrumentId, value === true);
    case 'called':
      return person({ called: value === true });
    case 'registered':
      return person({ registered: value === true });
    case 'registration':
      return person({ registrations: member(facts.registrations, name as InstrumentId, value === true) });
    case 'condition':
      return person({ conditions: member(facts.conditions ?? [], name as PersonCondition, value === true) });
    case 'declaration':
      return place({ declarations: member(situation.declarations, name as DeclarationLevel, value === true) });
    case 'order':
      return place({ orders: member(situation.orders, name as LegalSituation['orders'][number], value === true) });
    case 'host-entity':
      return place({ hostEntity: value === true });
    case 'disaster':
      return place({ disaster: value === true });
    case 'mass-casualty':
      return place({ massCasualty: value === true });
    case 'instrument': {
      const standing = { value: value === true ? ('in-force' as const) : ('absent' as const), between: [] };
      return place({ standing: { ...situation.standing, [name]: standing } });
    }
    case 'licence':
      return name === 'recognition'
        ? place({ recognition: value as LegalSituation['recognition'] })
        : person({
            licences: facts.licences.map((held) =>
              licenceName(held) === fact ? { ...held, status: value as HeldLicence['status'] } : held,
            ),
          });
    default:
      return of;
  }
}

/** A request of the host under the instrument that sends this person; without it neither stands. */
function asked({ facts, situation }: Case, under: InstrumentId, made: boolean): Case {
  const others = situation.requests.filter((one) => one.under !== under);
  if (made)
    return {
      facts: { ...facts, requestedUnder: under, called: true },
      situation: { ...situation, requests: [...others, { under, licensedHelp: true }] },
    };
  return {
    facts: facts.requestedUnder === under ? { ...facts, requestedUnder: null } : facts,
    situation: { ...situation, requests: others },
  };
}

const member = <T>(list: readonly T[], one: T, isIn: boolean): readonly T[] =>
  isIn ? [...list.filter((other) => other !== one), one] : list.filter((other) => other !== one);
