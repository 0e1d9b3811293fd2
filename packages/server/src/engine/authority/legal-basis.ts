import { subdivisionOf } from '@samaritan/scenarios/schema/tree';
import type { InstrumentId, JurisdictionId, SeatId } from '@samaritan/scenarios/values/id';
import { isBound } from '../../recognition/bound.ts';
import type { Rule } from '../../recognition/rules.ts';
import type { LegalSituation } from '../../recognition/situation.ts';
import { isDeclared } from '../../recognition/trigger.ts';
import type { ReadonlyWorld } from '../world.ts';
import { legalSituation } from './legal-situation.ts';
import { ruleOf } from './rules-in-play.ts';

interface Asked {
  readonly from: SeatId;
  readonly to: SeatId;
  readonly under: InstrumentId | null;
}

/**
 * Why help may not be sent under the instrument named; null where it may. Nothing is asked of help within one state or
 * province, or of a request that names no instrument.
 */
export const lackOfBasis = (world: ReadonlyWorld, { from, to, under }: Asked): Lack | null =>
  lackBetween(world, { asking: subdivisionOfSeat(world, from), asked: subdivisionOfSeat(world, to), under });

type Lack = 'not-in-force' | 'not-declared';

interface Between {
  /** State or province of who asks, and of who is asked. */
  readonly asking: JurisdictionId | null;
  readonly asked: JurisdictionId | null;
  readonly under: InstrumentId | null;
}

/** The same of two states or provinces. */
export function lackBetween(world: ReadonlyWorld, { asking, asked, under }: Between): Lack | null {
  if (under === null || asking === null || asked === null || asking === asked) return null;
  const rule = ruleOf(world.scenario, under);
  const situation = legalSituation(world, asking);
  if (!binds(rule, under, asking, situation)) return 'not-in-force';
  if ((rule === undefined || rule.membership === 'both') && !binds(rule, under, asked, situation))
    return 'not-in-force';
  const declaration = rule?.trigger.declaration ?? 'none';
  return isDeclared(declaration, situation.declarations) ? null : 'not-declared';
}

function binds(
  rule: Rule | undefined,
  instrument: InstrumentId,
  jurisdiction: JurisdictionId,
  situation: LegalSituation,
): boolean {
  if (rule !== undefined) return rule.membership === 'none' || isBound(rule, jurisdiction, situation) === true;
  const said = situation.standing[instrument];
  return said?.value === 'in-force' && said.between.includes(jurisdiction);
}

export function subdivisionOfSeat({ scenario }: ReadonlyWorld, id: SeatId): JurisdictionId | null {
  const seat = scenario.seats[id];
  return seat === undefined ? null : subdivisionOf(scenario, seat.of);
}
