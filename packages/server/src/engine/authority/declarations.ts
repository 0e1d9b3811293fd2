import { depthOf, subdivisionOf } from '@samaritan/scenarios/schema/tree';
import type { JurisdictionId, SeatId } from '@samaritan/scenarios/values/id';
import { assertNever, ok, refuse } from '@samaritan/scenarios/values/result';
import { type SimTime, after, duration } from '@samaritan/scenarios/values/time';
import { type CommandOf, type OrderKind, endedBy } from '@samaritan/scenarios/vocabulary/commands';
import type { Permission } from '@samaritan/scenarios/vocabulary/permissions';
import { chance, purpose, triangular } from '@samaritan/scenarios/values/chance';
import { type Draft, draft, none } from '../kernel/event.ts';
import type { Decision } from '../kernel/subsystem.ts';
import type { ReadonlyWorld } from '../world.ts';
import { knownOrder, knowsDeclaration } from './known.ts';
import { type Delay, orderDelay } from './parameters.ts';

const machinery = purpose('authority.order-delay');

/**
 * A seat declares for its own jurisdiction, at that jurisdiction's level, once. Where another desk has declared and this one
 * has not heard of it, nothing more follows.
 */
export function declare(world: ReadonlyWorld, { seat, payload }: CommandOf<'Declare'>): Decision {
  const jurisdiction = ofSeat(world, seat);
  if (levelOf(world, jurisdiction) !== payload.level) return refuse({ code: 'level-not-yours', level: payload.level });
  if (world.authority.declarations.some((made) => made.jurisdiction === jurisdiction))
    return knowsDeclaration(world, seat, jurisdiction) ? refuse({ code: 'already-declared', jurisdiction }) : ok(none);
  return ok([draft('EmergencyDeclared', { jurisdiction, level: payload.level, by: seat })]);
}

/**
 * An order is issued at once and takes effect when the machinery behind it has run. The same order is not given twice: it is
 * refused to whoever has heard of it, and without effect from another.
 */
export function issueOrder(world: ReadonlyWorld, { seat, payload: { order } }: CommandOf<'IssueOrder'>): Decision {
  const of = ofSeat(world, seat);
  const missing = missingPermission(world, seat, order);
  if (missing !== null) return refuse({ code: 'permission-missing', permission: missing });
  const jurisdiction = reachOf(world, of, order);
  if (order === 'end-emergency') return endEmergency(world, seat, jurisdiction);
  if (order in endedBy && latestOrder(world, jurisdiction, order) === undefined) return ok(none);
  const among = undoes[order] === undefined ? [order] : [order, undoes[order]];
  if (knownOrder(world, seat, { jurisdiction, among }) === order) return refuse({ code: 'already-ordered', order });
  if (latestOrder(world, jurisdiction, order)?.order === order) return ok(none);
  const waived = order === 'licence-waiver' && world.authority.levers['licence.recognition'] !== 'by-instrument';
  const at = waived ? world.now : inForceAt(world, jurisdiction, order);
  return ok([
    draft('OrderIssued', { order, jurisdiction, by: seat }, waived ? 'licence.recognition' : undefined),
    draft('Scheduled', { subsystem: 'authority', entity: `${order}:${jurisdiction}`, purpose: 'order', at }),
  ]);
}

/** An emergency that was declared comes to its end; without effect where none is, or where its end is on its way. */
function endEmergency(world: ReadonlyWorld, by: SeatId, jurisdiction: JurisdictionId): Decision {
  const order = 'end-emergency';
  const { declarations, orders } = world.authority;
  const ending = orders.some(
    (one) => one.order === order && one.jurisdiction === jurisdiction && one.inForceSince === null,
  );
  if (ending || !declarations.some((made) => made.jurisdiction === jurisdiction)) return ok(none);
  const at = inForceAt(world, jurisdiction, order);
  return ok([
    draft('OrderIssued', { order, jurisdiction, by }),
    draft('Scheduled', { subsystem: 'authority', entity: `${order}:${jurisdiction}`, purpose: 'order', at }),
  ]);
}

/** The order of this entity, `licence-waiver:US-MI`, takes effect. */
export function orderDue(_: ReadonlyWorld, entity: string): readonly Draft[] {
  const cut = entity.indexOf(':');
  const order = entity.slice(0, cut) as OrderKind;
  const jurisdiction = entity.slice(cut + 1) as JurisdictionId;
  const lever = order === 'licence-waiver' ? 'licence.recognition' : undefined;
  return [draft('OrderInForce', { order, jurisdiction }, lever)];
}

/** The level a jurisdiction declares at. */
function levelOf({ scenario }: ReadonlyWorld, of: JurisdictionId): 'local' | 'subdivision' | 'national' {
  const depth = depthOf(scenario, of);
  return depth === 0 ? 'national' : depth === 1 ? 'subdivision' : 'local';
}

/** A length between the least and the most of a delay; `u` a chance. */
export const lengthOf = ({ least, likeliest, most }: Delay, u: number): ReturnType<typeof duration> =>
  least === most ? least : duration(triangular(u, least, likeliest, most));

const ofSeat = ({ scenario }: ReadonlyWorld, seat: CommandOf<'Declare'>['seat']): JurisdictionId =>
  scenario.seats[seat]?.of ?? ('' as JurisdictionId);

/** Licence law is the state's or the province's, whoever signs there; the line and the emergency are the signer's own. */
const reachOf = ({ scenario }: ReadonlyWorld, of: JurisdictionId, order: OrderKind): JurisdictionId =>
  ofLicences.has(order) ? subdivisionOf(scenario, of) : of;

const ofLicences: ReadonlySet<OrderKind> = new Set([
  'licence-waiver',
  'open-emergency-class',
  'end-licence-waiver',
  'close-emergency-class',
]);

/** Orders that undo each other. */
const undoes: { readonly [O in OrderKind]?: OrderKind } = {
  'close-border': 'reopen-border',
  'reopen-border': 'close-border',
  'licence-waiver': 'end-licence-waiver',
  'end-licence-waiver': 'licence-waiver',
  'open-emergency-class': 'close-emergency-class',
  'close-emergency-class': 'open-emergency-class',
};

/** The last order of this kind or of the kind that undoes it. */
function latestOrder({ authority }: ReadonlyWorld, jurisdiction: JurisdictionId, order: OrderKind) {
  return authority.orders.findLast(
    (one) => one.jurisdiction === jurisdiction && (one.order === order || one.order === undoes[order]),
  );
}

function inForceAt(world: ReadonlyWorld, jurisdiction: JurisdictionId, order: OrderKind): SimTime {
  const before = world.authority.orders.filter(
    (one) => one.jurisdiction === jurisdiction && one.order === order,
  ).length;
  return after(world.now, lengthOf(orderDelay[order], chance(world.seed, kindOf[order], jurisdiction, before)));
}

/** Each kind of order has luck of its own. */
const kindOf = {
  'licence-waiver': machinery,
  'open-emergency-class': purpose('authority.order-delay.class'),
  'essential-workers-cross': purpose('authority.order-delay.essential'),
  'close-border': purpose('authority.order-delay.close'),
  'reopen-border': purpose('authority.order-delay.reopen'),
  'end-emergency': purpose('authority.order-delay.end-emergency'),
  'end-licence-waiver': purpose('authority.order-delay.end-waiver'),
  'close-emergency-class': purpose('authority.order-delay.close-class'),
} as const satisfies Record<OrderKind, unknown>;

/** What the seat lacks for an order; null where it may give it. A crossing's keeper orders at the line only if it is a national agency. */
function missingPermission(
  { scenario }: ReadonlyWorld,
  id: CommandOf<'IssueOrder'>['seat'],
  order: OrderKind,
): Permission | null {
  const seat = scenario.seats[id];
  const has = (permission: Permission): boolean => seat?.may.includes(permission) === true;
  switch (order) {
    case 'end-emergency':
      return has('declare') ? null : 'declare';
    case 'licence-waiver':
    case 'end-licence-waiver':
      return has('waive-licences') ? null : 'waive-licences';
    case 'open-emergency-class':
    case 'close-emergency-class':
      return has('open-emergency-class') ? null : 'open-emergency-class';
    case 'essential-workers-cross':
    case 'close-border':
    case 'reopen-border': {
      const national = seat !== undefined && depthOf(scenario, seat.of) === 0;
      return has('order') || (national && has('control-crossing')) ? null : 'order';
    }
    default:
      return assertNever(order);
  }
}
