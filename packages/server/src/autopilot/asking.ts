import { depthOf } from '@samaritan/scenarios/schema/tree';
import type { PlaceId, SeatId } from '@samaritan/scenarios/values/id';
import type { ResourceKind } from '@samaritan/scenarios/vocabulary/resources';
import type { Intent } from './act.ts';
import { instrumentWith, ownSubdivision, seatsThat, subdivisionOfSeat } from './neighbours.ts';
import type { Outlook } from './outlook.ts';
import { type Standpoint, perDesk } from './per-briefing.ts';
import { providersOf, totalOf } from './providers.ts';

export interface Wanted {
  readonly kind: ResourceKind;
  readonly quantity: number;
  /** Where it should go, the greatest need first; each further request goes to the next. Only asked where there is one to make. */
  readonly deliverTo: () => readonly PlaceId[];
}

/**
 * Asks the seat that can send most of a kind, team by team, and after it the next, until as much was asked for as is wanted.
 * One seat of each state or province is asked; which one a local desk may ask is the order of government. Asks the desk it
 * reports to where the briefing knows of nobody who has any. Never asks a seat for what that seat itself has asked this one for:
 * two offices that report to each other would send one request back and forth.
 */
export function ask(look: Outlook, wanted: Wanted): readonly Intent[] {
  if (!look.may('request-resources') || wanted.quantity < 1) return [];
  const asked = look.gave('RequestResources').filter(({ kind }) => kind === wanted.kind);
  const still = wanted.quantity - asked.reduce((sum, { quantity }) => sum + quantity, 0);
  if (still < 1) return [];
  const places = wanted.deliverTo();
  const deliverTo = places[asked.length % places.length];
  if (deliverTo === undefined) return [];
  const seekers = seekersOf(look, wanted.kind);
  for (const to of whoHas(look, wanted.kind)) {
    if (seekers.has(to)) continue;
    const before = asked.filter((request) => subdivisionOfSeat(look, request.to) === subdivisionOfSeat(look, to));
    if (before.some((request) => request.to !== to)) continue;
    const next = providersOf(look, to, wanted.kind)[before.length];
    if (next !== undefined)
      return [request(look, to, { kind: wanted.kind, quantity: Math.min(still, next.has), deliverTo })];
  }
  if (asked.length > 0) return [];
  const above = upTheLadder(look, seekers);
  return above === undefined ? [] : [request(look, above, { kind: wanted.kind, quantity: still, deliverTo })];
}

/** Seats this one may ask that have some of a kind, those with most first; those it reports to before their equals. */
export const whoHas = perDesk((from, kind: ResourceKind) =>
  seatsThat(from, (seat) => mayAsk(from, seat) && totalOf(from, seat, kind) > 0).toSorted(
    (a, b) => totalOf(from, b, kind) - totalOf(from, a, kind),
  ),
);

/** A municipality asks its state or province, or a desk it reports to; a state or province asks whom it likes. */
const mayAsk = (from: Standpoint, seat: SeatId): boolean =>
  depthOf(from.briefing, from.own.of) < 2 ||
  from.own.reportsTo.includes(seat) ||
  subdivisionOfSeat(from, seat) === ownSubdivision(from);

/** Seats that have asked this one for a kind: they have none to spare. */
const seekersOf = (look: Outlook, kind: ResourceKind): ReadonlySet<string> =>
  new Set(
    look
      .of('request')
      .filter(({ content }) => content.resource === kind)
      .map(({ source }) => source),
  );

const upTheLadder = (look: Outlook, seekers: ReadonlySet<string>): SeatId | undefined =>
  look.own.reportsTo.find((seat) => {
    const may = look.briefing.seats[seat]?.may ?? [];
    return !seekers.has(seat) && (may.includes('approve-resources') || may.includes('request-resources'));
  });

/** An order line of ICS 213RR. */
export const request = (
  look: Outlook,
  to: SeatId,
  line: { readonly kind: ResourceKind; readonly quantity: number; readonly deliverTo: PlaceId },
): Intent => ({
  type: 'RequestResources',
  payload: { ...line, to, under: instrumentWith(look, to), priority: 'urgent' },
});
