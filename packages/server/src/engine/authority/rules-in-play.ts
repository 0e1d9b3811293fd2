import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { subdivisionOf } from '@samaritan/scenarios/schema/tree';
import { type InstrumentId, type JurisdictionId, id } from '@samaritan/scenarios/values/id';
import { type Rule, rulesTouching } from '../../recognition/rules.ts';

const found = new WeakMap<Scenario, ReadonlyMap<InstrumentId, Rule>>();

/** The rules of law that can touch an exercise, by instrument: its hosts are where its hospitals stand. Worked out once for a scenario. */
export function rulesInPlay(scenario: Scenario): ReadonlyMap<InstrumentId, Rule> {
  const known = found.get(scenario);
  if (known !== undefined) return known;
  const hosts = Object.values(scenario.hospitals).map((hospital) => subdivisionOf(scenario, hospital.in));
  const homes = Object.keys(scenario.jurisdictions).map((one) => subdivisionOf(scenario, id<JurisdictionId>(one)));
  const rules = new Map(rulesTouching(hosts, homes).map((rule) => [rule.id, rule]));
  found.set(scenario, rules);
  return rules;
}

/** The codes of an instrument; undefined for one that does not touch this exercise, which its script may still name. */
export const ruleOf = (scenario: Scenario, instrument: InstrumentId): Rule | undefined =>
  rulesInPlay(scenario).get(instrument);
