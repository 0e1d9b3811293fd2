import { bindsOn } from '@samaritan/scenarios/reference/instruments';
import type { JurisdictionId } from '@samaritan/scenarios/values/id';
import type { Rule } from './rules.ts';
import type { LegalSituation } from './situation.ts';

/**
 * Whether a rule binds a jurisdiction in this situation: as the scenario or a lever has it where they speak, else as the
 * reference data has it on the date; null where the data does not know.
 */
export function isBound(rule: Rule, jurisdiction: JurisdictionId, situation: LegalSituation): boolean | null {
  const said = situation.standing[rule.id];
  if (said !== undefined && (said.between.length === 0 || said.between.includes(jurisdiction)))
    return said.value === 'in-force';
  return bindsOn(rule, jurisdiction, situation.date);
}
