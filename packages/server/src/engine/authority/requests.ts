import { depthOf, hasPlace, lineage, placed } from '@samaritan/scenarios/schema/tree';
import {
  type InstrumentId,
  type PlaceId,
  type RequestId,
  type SeatId,
  type StaffGroupId,
  id,
} from '@samaritan/scenarios/values/id';
import { ok, refuse } from '@samaritan/scenarios/values/result';
import { after } from '@samaritan/scenarios/values/time';
import type { CommandOf } from '@samaritan/scenarios/vocabulary/commands';
import type { Lever } from '@samaritan/scenarios/vocabulary/levers';
import type { Refusal } from '@samaritan/scenarios/vocabulary/refusals';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import { nameOfRequest } from '../information/occasions.ts';
import { chance, purpose } from '@samaritan/scenarios/values/chance';
import { type Draft, draft } from '../kernel/event.ts';
import type { Decision } from '../kernel/subsystem.ts';
import type { ReadonlyWorld } from '../world.ts';
import { lengthOf } from './declarations.ts';
import { lackOfBasis, subdivisionOfSeat } from './legal-basis.ts';
import { ruleOf } from './rules-in-play.ts';
import { legalReview } from './parameters.ts';

const review = purpose('authority.legal-review');

/** ICS 213RR. A request under an instrument that is not in force is well formed; it fails where it is answered. */
export function request(world: ReadonlyWorld, { id: command, seat, payload }: CommandOf<'RequestResources'>): Decision {
  const { kind, quantity, to, deliverTo, under, priority } = payload;
  const wrong =
    wrongLine(world, seat, { to, quantity, under }) ??
    (hasPlace(world.scenario, deliverTo) ? null : ({ code: 'place-unknown', place: deliverTo } as const)) ??
    skippedLevel(world, seat, to);
  if (wrong !== null) return refuse(wrong);
  const request = id<RequestId>(`request-${command}`);
  return ok([draft('AidRequested', { request, kind, quantity, from: seat, to, deliverTo, under, priority })]);
}

/** An offer, unsolicited or in answer to a request that was addressed to this seat. */
export function offer(world: ReadonlyWorld, { seat, payload }: CommandOf<'OfferResources'>): Decision {
  const { to, kind, quantity, under, request } = payload;
  const wrong = wrongLine(world, seat, { to, quantity, under });
  if (wrong !== null) return refuse(wrong);
  if (request !== undefined && !hasReceived(world, seat, request)) return refuse({ code: 'request-unknown', request });
  return ok([draft('AidOffered', { request: request ?? null, kind, quantity, from: seat, to, under })]);
}

/**
 * Sends what was asked for. Where the instrument named gives no basis to send, nothing leaves: the office's counsel says
 * so after a while, and the request is denied.
 */
export function approve(world: ReadonlyWorld, { seat, payload }: CommandOf<'ApproveRequest'>): Decision {
  const { request, provider, quantity } = payload;
  const wrong =
    notOpen(world, seat, request) ??
    (isCount(quantity) ? null : ({ code: 'quantity-wrong', quantity } as const)) ??
    wrongProvider(world, seat, provider);
  if (wrong !== null) return refuse(wrong);
  const asked = world.authority.requests.get(request);
  const lack = asked === undefined ? null : lackOfBasis(world, asked);
  if (lack === null) return ok([draft('RequestApproved', { request, provider, quantity, by: seat })]);
  const until = after(world.now, lengthOf(legalReview, chance(world.seed, review, id(nameOfRequest(world, request)))));
  return ok([
    draft('RequestHeld', { request, by: seat, because: lack, until }, leverBehind(world, asked?.under ?? null)),
  ]);
}

/** The answer no. */
export function deny(world: ReadonlyWorld, { seat, payload }: CommandOf<'DenyRequest'>): Decision {
  const wrong = notOpen(world, seat, payload.request);
  if (wrong !== null) return refuse(wrong);
  return ok([draft('RequestDenied', { request: payload.request, by: seat, reason: payload.reason })]);
}

/** Counsel's answer on a request that was held. */
export function heldDue(world: ReadonlyWorld, entity: string): readonly Draft[] {
  const request = id<RequestId>(entity);
  const asked = world.authority.requests.get(request);
  const by = asked?.held?.by ?? asked?.to ?? id<SeatId>('');
  const because = asked?.held?.because ?? 'not-in-force';
  const data = { request, by, reason: id<Sealed>(''), because };
  return [draft('RequestDenied', data, leverBehind(world, asked?.under ?? null))];
}

/** `compact.ID` where the run has such a lever. */
export function leverBehind({ authority }: ReadonlyWorld, instrument: InstrumentId | null): Lever | undefined {
  if (instrument === null) return undefined;
  const lever: Lever = `compact.${instrument}`;
  return lever in authority.levers ? lever : undefined;
}

const isCount = (quantity: number): boolean => Number.isInteger(quantity) && quantity > 0;

interface Line {
  readonly to: SeatId;
  readonly quantity: number;
  readonly under: InstrumentId | null;
}

function wrongLine(world: ReadonlyWorld, seat: SeatId, { to, quantity, under }: Line): Refusal | null {
  if (world.scenario.seats[to] === undefined || to === seat) return { code: 'recipient-unknown', seat: to };
  if (!isCount(quantity)) return { code: 'quantity-wrong', quantity };
  return instrumentWrong(world, seat, under);
}

/** An agreement nobody has heard of, or this seat has not; null where none is named or all is well. */
export function instrumentWrong(world: ReadonlyWorld, seat: SeatId, under: InstrumentId | null): Refusal | null {
  if (under === null) return null;
  if (ruleOf(world.scenario, under) === undefined && world.scenario.agreements[under] === undefined)
    return { code: 'instrument-unknown', instrument: under };
  if (world.authority.told.get(`instrument:${under}`)?.has(seat) !== true)
    return { code: 'instrument-not-known-to-you', instrument: under };
  return null;
}

/**
 * The order of government: who is below a state or province asks there, or a desk it reports to, which is how standing
 * local arrangements across the line are written.
 */
function skippedLevel(world: ReadonlyWorld, seat: SeatId, to: SeatId): Refusal | null {
  const asking = world.scenario.seats[seat];
  if (asking === undefined || depthOf(world.scenario, asking.of) < 2) return null;
  if (asking.reportsTo.includes(to) || subdivisionOfSeat(world, seat) === subdivisionOfSeat(world, to)) return null;
  return { code: 'request-skips-level', ask: asking.reportsTo };
}

/** A request that a seat has neither made nor received is to it as one that nobody made. */
function notOpen(world: ReadonlyWorld, seat: SeatId, request: RequestId): Refusal | null {
  const asked = world.authority.requests.get(request);
  if (asked?.from === seat) return { code: 'request-not-yours', request };
  if (asked === undefined || !hasReceived(world, seat, request)) return { code: 'request-unknown', request };
  return asked.state === 'sent' ? null : { code: 'request-settled', request };
}

const hasReceived = ({ information }: ReadonlyWorld, seat: SeatId, request: RequestId): boolean =>
  information.pictures
    .get(seat)
    ?.items.some(({ content }) => content.kind === 'request' && content.request === request) === true;

/** A seat sends what lies or lives in its jurisdiction, and from the places it runs. */
function wrongProvider({ scenario }: ReadonlyWorld, seat: SeatId, provider: StaffGroupId | PlaceId): Refusal | null {
  const at = scenario.seats[seat];
  const where = scenario.staff[id<StaffGroupId>(provider)]?.of ?? placed(scenario, id<PlaceId>(provider))?.in;
  if (where === undefined) return { code: 'provider-unknown', provider };
  const isOurs =
    at !== undefined && (at.runs.includes(id<PlaceId>(provider)) || lineage(scenario, where).includes(at.of));
  return isOurs ? null : { code: 'provider-not-yours', provider };
}
