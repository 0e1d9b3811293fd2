import type { BorderEvents, Traveller } from '@samaritan/scenarios/vocabulary/events/border';
import { id } from '@samaritan/scenarios/values/id';
import type { Lane } from '@samaritan/scenarios/vocabulary/lane';
import { chance, purpose } from '@samaritan/scenarios/values/chance';
import type { Frozen } from '../kernel/frozen.ts';
import type { ReadonlyWorld } from '../world.ts';
import { alternativesTo } from './directions.ts';
import { landCards, traffic } from './parameters.ts';
import type { CrossingState, LaneState } from './state.ts';

type Reached = BorderEvents['TravellerReachedCrossing'];
export type Direction = Frozen<Record<Lane, LaneState>>;

/** In the order in which a freed place is offered. */
export const laneOrder = ['emergency', 'nexus', 'fast', 'general'] as const satisfies readonly Lane[];

const cardLuck = purpose('border.land-card');

/**
 * Whether this traveller's card is honoured at a land crossing: nobody's under `none`, those of the land programme under
 * `separate`, everyone's under `single`; nobody's in a shared vehicle, where everyone aboard would need one.
 */
export function cardHonoured(world: ReadonlyWorld, { card, traveller, vehicle }: Reached): boolean {
  if (!card || vehicle !== null) return false;
  const lever = world.authority.levers['nexus.card'];
  if (lever === 'none') return false;
  return lever === 'single' || chance(world.seed, cardLuck, id(traveller.id)) < landCards;
}

/**
 * Whoever helps the hurt: units and clinicians, but no shipments. They pass while only essential workers may.
 */
export const isHealthWorker = ({ kind }: Traveller): boolean => kind !== 'shipment';

/** Whether health workers pass here while the public may not: by order, and not through a plaza that is still a scene. */
export const passesEssential = (
  { now }: ReadonlyWorld,
  { essential, plazaHeldUntil }: Frozen<CrossingState>,
): boolean => essential && (plazaHeldUntil === null || plazaHeldUntil <= now);

/** The lane a traveller joins: one kept for its like where there is one, else the general lane. */
export function laneFor(world: ReadonlyWorld, crossing: Frozen<CrossingState>, reached: Reached): Lane {
  const lanes = crossing.directions.get(reached.to);
  const has = (lane: Lane): boolean => (lanes?.[lane].lanes ?? 0) > 0;
  const { traveller, calledAhead } = reached;
  const essential = crossing.essential && isHealthWorker(traveller);
  if (essential && !crossing.open) return 'emergency';
  if (traveller.kind === 'unit' && has('emergency')) return 'emergency';
  if (traveller.kind === 'shipment') return calledAhead && has('fast') ? 'fast' : 'general';
  if (cardHonoured(world, reached) && has('nexus')) return 'nexus';
  return essential && has('emergency') ? 'emergency' : 'general';
}

/** Who goes first: units with patients, units, clinicians under an instrument, holders of an honoured card, the rest. */
export function rankOf(world: ReadonlyWorld, reached: Reached): number {
  if (reached.traveller.kind === 'unit') return reached.patients > 0 ? 0 : 1;
  if (reached.traveller.kind === 'clinician' && reached.under !== null) return 2;
  return cardHonoured(world, reached) ? 3 : 4;
}

/** Inspection places that ordinary traffic leaves free in a lane, at least one where it has lanes. */
export function placesIn(world: ReadonlyWorld, crossing: Frozen<CrossingState>, lane: Lane, lanes: number): number {
  if (lanes === 0) return 0;
  const others = alternativesTo(world.scenario, crossing.id);
  const open = others.filter((other) => world.border.crossings.get(other)?.open === true).length + 1;
  const ordinary = Math.min(traffic.greatestShare, (traffic.ordinaryShare[lane] * (others.length + 1)) / open);
  return Math.max(1, Math.floor(lanes * traffic.placesPerLane[lane] * (crossing.open ? 1 - ordinary : 1)));
}
