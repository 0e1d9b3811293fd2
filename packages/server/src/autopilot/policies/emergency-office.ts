import { depthOf } from '@samaritan/scenarios/schema/tree';
import type { PlaceId } from '@samaritan/scenarios/values/id';
import type { ResourceKind } from '@samaritan/scenarios/vocabulary/resources';
import type { Intent } from '../act.ts';
import { ask } from '../asking.ts';
import { type Duty, once } from '../duty.ts';
import { deskOf, instrumentWith, seatsThat, subdivisionOfSeat } from '../neighbours.ts';
import type { Outlook } from '../outlook.ts';
import { perDesk } from '../per-briefing.ts';
import { phrases } from '../phrases.ts';
import { totalOf } from '../providers.ts';
import { message, report } from '../speech.ts';
import { hospitalsHere, neediest, nursesShort, stricken, strickenSeats } from './need.ts';
import { figuresOf } from './everyone.ts';

/** People hurt from which an office acts (judgement; ten is a mass casualty to the law of this model, MODEL.md 0). */
const massCasualty = 10;

/** Clinicians asked for by kind: for each person hurt, and no fewer than one team is useful (judgement over MODEL.md 3.3, 3.4). */
const wanted: readonly { readonly kind: ResourceKind; readonly each: number }[] = [
  { kind: 'surgical-team', each: 0.03 },
  { kind: 'physicians', each: 0.03 },
];

/** Hurt as heard; where nobody has counted yet, an incident is taken for a mass casualty. */
const hurt = (look: Outlook): number => (stricken(look).length === 0 ? 0 : Math.max(look.hurt(), massCasualty));

/** The emergency management office of a municipality, county, state, province or country. */
export const emergencyOffice: readonly Duty[] = [
  {
    name: 'declare',
    source: 'EMAC Art. I needs the governor’s declaration (REGISTRY.md 0, 3); declaration ladder EXERCISE.md 4.3',
    pace: 'disaster',
    novice: 'prompted',
    done: once('Declare'),
    intents: (look) =>
      !look.may('declare') || hurt(look) < massCasualty || look.has('Declare')
        ? []
        : [{ type: 'Declare', payload: { level: levelOf(look) } }],
  },
  {
    name: 'pass the picture on',
    source: 'NIMS: ICS 209 goes up and across; parallel chains give different counts (EXERCISE.md 4.2, 4.3)',
    pace: 'disaster',
    novice: 'prompted',
    done: once('ReportStatus'),
    intents: (look) => {
      const { to, about } = upAndAcross(look);
      const stale = look.isDue(look.temper.reports, 'ReportStatus', about);
      return stale ? report(look, to, figuresOf(look, [...stricken(look), ...hospitalsHere(look)])) : [];
    },
  },
  {
    name: 'notify the neighbours',
    source: 'NEMAC and IEMAC procedure: the offices across the line are told at once (REGISTRY.md 1.2); judgement',
    pace: 'disaster',
    novice: 'prompted',
    done: once('SendMessage', (about) => !about.startsWith('inject-')),
    intents: (look) => {
      const to = neighbours(look);
      return stricken(look).length === 0 || look.has('SendMessage', to.join(','))
        ? []
        : message(look, { to, subject: phrases.massCasualty.en, body: phrases.mayAsk.en });
    },
  },
  {
    name: 'ask for nurses',
    source:
      'EMAC, IEMAC and NEMAC: a request carries the licence (MCL 3.886; IEMAMOU Art. V); early, numbers judgement',
    pace: 'disaster',
    novice: 'prompted',
    done: once('RequestResources', (about) => about.startsWith('nurses/')),
    intents: (look) =>
      hurt(look) < massCasualty
        ? []
        : ask(look, { kind: 'nurses', quantity: nursesShort(look), deliverTo: () => neediest(look) }),
  },
  {
    name: 'ask for surgeons and physicians',
    source: 'MODEL.md 3.4: critical capacity is operating teams; numbers judgement',
    pace: 'disaster',
    novice: 'prompted',
    done: once('RequestResources', (about) => !about.startsWith('nurses/')),
    intents: (look) =>
      hurt(look) < massCasualty
        ? []
        : wanted.flatMap(({ kind, each }) =>
            !isAnywhere(look, kind)
              ? []
              : ask(look, { kind, quantity: Math.ceil(hurt(look) * each), deliverTo: () => neediest(look) }),
          ),
  },
  {
    name: 'let health workers cross',
    source: 'MODEL.md 6.3 A: a closure takes 1,600 staff from Detroit; an order for essential workers (judgement)',
    pace: 'disaster',
    novice: 'prompted',
    done: once('IssueOrder', (about) => about === 'essential-workers-cross'),
    intents: (look) =>
      !look.may('order') || stricken(look).length === 0 || look.has('IssueOrder', 'essential-workers-cross')
        ? []
        : look.of('crossing').some(({ content }) => !content.open)
          ? [{ type: 'IssueOrder', payload: { order: 'essential-workers-cross' } }]
          : [],
  },
  {
    name: 'waive licence rules',
    source:
      'Katrina: the governor’s waiver came after twelve days (MODEL.md 3.5); signed when clinicians are idle for want of it',
    pace: 'disaster',
    novice: 'prompted',
    done: once('IssueOrder', (about) => about === 'licence-waiver'),
    intents: (look) =>
      !look.may('waive-licences') || look.has('IssueOrder', 'licence-waiver') || clinicians(look) < massCasualty
        ? []
        : [{ type: 'IssueOrder', payload: { order: 'licence-waiver' } }],
  },
  {
    name: 'warn volunteers to register',
    source: 'ESAR-VHP: unregistered volunteers could not be used (MODEL.md 3.5)',
    pace: 'disaster',
    novice: 'prompted',
    done: once('WarnPublic'),
    intents: (look) =>
      !look.may('warn-public')
        ? []
        : stricken(look)
            .slice(0, 1)
            .filter((site) => !look.has('WarnPublic', `${site}/volunteers-register`) && !warned(look, site))
            .map((site): Intent => ({
              type: 'WarnPublic',
              payload: { site, advice: 'volunteers-register', text: phrases.volunteersRegister.en },
            })),
  },
  {
    name: 'offer help across the line',
    source: 'NEMAC and IEMAC procedure: offers may precede requests (REGISTRY.md 1.2); judgement',
    pace: 'disaster',
    novice: 'prompted',
    done: once('OfferResources'),
    intents: (look) => (look.may('offer-resources') ? strickenSeats(look).flatMap((to) => offer(look, to)) : []),
  },
];

const levelOf = ({ briefing, own }: Outlook): 'local' | 'subdivision' | 'national' => {
  const depth = depthOf(briefing, own.of);
  return depth === 0 ? 'national' : depth === 1 ? 'subdivision' : 'local';
};

/** Emergency offices of other states and provinces. */
const neighbours = perDesk((from) =>
  seatsThat(
    from,
    (seat) =>
      deskOf(from, seat) === 'emergency-office' &&
      subdivisionOfSeat(from, seat) !== subdivisionOfSeat(from, from.id) &&
      depthOf(from.briefing, from.briefing.seats[seat]?.of ?? from.own.of) === 1,
  ),
);

/** Who is told of the picture, and what such a report is about. */
const upAndAcross = perDesk((from) => {
  const to = [...new Set([...from.own.reportsTo, ...neighbours(from)])];
  return { to, about: to.join(',') };
});

/** Whether another seat has any of a kind: whoever has none is not troubled with it. */
const isAnywhere = perDesk(
  (from, kind: ResourceKind) => seatsThat(from, (seat) => totalOf(from, seat, kind) > 0).length > 0,
);

const warned = (look: Outlook, site: PlaceId): boolean =>
  look.of('warning').some(({ content }) => content.site === site && content.advice === 'volunteers-register');

/** Clinicians said to wait at hospitals of this state or province. */
const clinicians = (look: Outlook): number =>
  hospitalsHere(look).reduce((sum, ward) => sum + (look.figure(ward, 'cliniciansWaiting') ?? 0), 0);

const offered: readonly ResourceKind[] = ['nurses', 'surgical-team', 'physicians', 'paramedics'];

function offer(look: Outlook, to: ReturnType<typeof strickenSeats>[number]): readonly Intent[] {
  const under = instrumentWith(look, to);
  return offered
    .map((kind) => ({ kind, quantity: totalOf(look, look.id, kind) }))
    .filter(({ kind, quantity }) => quantity > 0 && !look.has('OfferResources', `${kind}/${to}`))
    .map(({ kind, quantity }): Intent => ({ type: 'OfferResources', payload: { to, kind, quantity, under } }));
}
