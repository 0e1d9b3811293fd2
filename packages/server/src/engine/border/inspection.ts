import { type Id, type PlaceId, id } from '@samaritan/scenarios/values/id';
import { type Duration, duration, inMinutes, minutes } from '@samaritan/scenarios/values/time';
import type { BorderEvents } from '@samaritan/scenarios/vocabulary/events/border';
import type { Lever } from '@samaritan/scenarios/vocabulary/levers';
import { chance, lognormal, purpose } from '@samaritan/scenarios/values/chance';
import type { Frozen } from '../kernel/frozen.ts';
import type { ReadonlyWorld } from '../world.ts';
import { cardHonoured, isHealthWorker } from './lanes.ts';
import { inspection } from './parameters.ts';
import { type CrossingState, travellerKey } from './state.ts';

type Reached = BorderEvents['TravellerReachedCrossing'];

/** How long officers keep a traveller, under what it is let through, and the lever that had a part in it. */
export interface Inspection {
  readonly lasts: Duration;
  readonly under: string;
  readonly lever: Lever | undefined;
}

const pace = purpose('border.inspection');

/** The inspection this traveller meets at this crossing now; nothing at all where the wait at the line is spared. */
export function inspectionOf(world: ReadonlyWorld, crossing: Frozen<CrossingState>, reached: Reached): Inspection {
  if (world.spared.includes('crossing')) return { lasts: duration(0), under: 'spared', lever: undefined };
  const [basic, under] = announced(world, crossing, reached);
  const escorted = hasArmedEscort(world, crossing, reached);
  const relief = escorted && world.authority.levers['arms.carriage'] === 'absent' ? inspection.relief : 0;
  const all = basic + (reached.patients > 0 ? inspection.patients : 0) + relief;
  const passage = world.border.passages.get(travellerKey(reached.traveller)) ?? 0;
  const u = chance(world.seed, pace, luckOf(reached), passage);
  return {
    lasts: minutes(lognormal(u, all, inspection.spread)),
    under,
    lever: leverOf(reached.card, escorted, relief),
  };
}

/** Whose luck it is at the line: the vehicle's, where several share one. */
export const luckOf = ({ vehicle, traveller }: Pick<Reached, 'vehicle' | 'traveller'>): Id<string> =>
  vehicle ?? id(traveller.id);

/**
 * Minutes before patients and arms are counted, and the words for why so many. While no threat is raised no private
 * traveller takes longer than anybody does on an ordinary day.
 */
function announced(world: ReadonlyWorld, crossing: Frozen<CrossingState>, reached: Reached): readonly [number, string] {
  const [basic, under] = byNotice(world, crossing, reached);
  const ordinary = reached.traveller.kind === 'clinician' && !isThreatRaised(world, crossing);
  return [ordinary ? Math.min(basic, calmMinutes(world, crossing.id)) : basic, under];
}

function byNotice(world: ReadonlyWorld, crossing: Frozen<CrossingState>, reached: Reached): readonly [number, string] {
  const { traveller, calledAhead, under } = reached;
  if (cardHonoured(world, reached)) return [inspection.cleared, 'nexus'];
  // A crew that was called ahead under no instrument is on the standing roster the two sides have cleared.
  if (traveller.kind === 'unit' && calledAhead && under === null) return [inspection.cleared, 'roster'];
  if (calledAhead) return [inspection.calledAhead, under ?? 'called-ahead'];
  if (crossing.essential && isHealthWorker(traveller)) return [inspection.calledAhead, 'essential-workers-cross'];
  if (isThreatRaised(world, crossing)) return [inspection.threatRaised, 'threat-raised'];
  return [inspection.uncoordinated, 'uncoordinated'];
}

/** What anybody takes there on an ordinary day, by the scenario. */
const calmMinutes = ({ scenario }: ReadonlyWorld, crossing: PlaceId): number =>
  inMinutes(scenario.crossings[crossing]?.calm ?? minutes(inspection.uncoordinated));

/** True between a hazard at a plaza and the end of the heightened watch. */
export const isThreatRaised = (world: ReadonlyWorld, crossing: Frozen<CrossingState>): boolean =>
  crossing.threatUntil !== null && world.now < crossing.threatUntil;

/**
 * Who travels with armed officers: whoever says so, and while the threat is raised every unit with patients and every
 * clinician of an ordered team (those who travel under an instrument).
 */
export const hasArmedEscort = (world: ReadonlyWorld, crossing: Frozen<CrossingState>, reached: Reached): boolean =>
  reached.armedEscort ||
  (isThreatRaised(world, crossing) &&
    (reached.patients > 0 || (reached.traveller.kind === 'clinician' && reached.under !== null)));

/** Relief of arms counts for more minutes than a card does, so it is named first. */
function leverOf(card: boolean, escorted: boolean, relief: number): Lever | undefined {
  if (relief > 0) return 'arms.carriage';
  if (card) return 'nexus.card';
  return escorted ? 'arms.carriage' : undefined;
}
