import { instruments } from '@samaritan/scenarios/reference/instruments';
import { subdivisionOf } from '@samaritan/scenarios/schema/tree';
import type { InstrumentId, JurisdictionId, SeatId } from '@samaritan/scenarios/values/id';
import { isBound } from '../../recognition/bound.ts';
import type { Rule } from '../../recognition/rules.ts';
import type { LegalSituation } from '../../recognition/situation.ts';
import type { ReadonlyWorld } from '../world.ts';
import { legalSituation } from './legal-situation.ts';

const coded: ReadonlyMap<InstrumentId, Rule> = new Map(instruments.map((rule) => [rule.id, rule]));

/** The codes of an instrument; undefined for one this version has not coded, which the scenario may still name. */
export const ruleOf = (instrument: InstrumentId): Rule | undefined => coded.get(instrument);

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
  const rule = ruleOf(under);
  const situation = legalSituation(world, asking);
  if (!binds(rule, under, asking, situation)) return 'not-in-force';
  if ((rule === undefined || rule.membership === 'both') && !binds(rule, under, asked, situation))
    return 'not-in-force';
  const declaration = rule?.trigger.declaration ?? 'none';
  return declaration === 'none' || situation.declarations.includes(declaration) ? null : 'not-declared';
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
