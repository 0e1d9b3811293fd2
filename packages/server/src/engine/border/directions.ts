import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { countryOf } from '@samaritan/scenarios/schema/tree';
import type { JurisdictionId, PlaceId } from '@samaritan/scenarios/values/id';

/**
 * The side of a crossing on which a jurisdiction lies, as the crossing itself names that side, whatever level of the tree
 * the caller named. The second side where neither lies in its country.
 */
export function sideOf(scenario: Scenario, crossing: PlaceId, of: JurisdictionId): JurisdictionId {
  const between = scenario.crossings[crossing]?.between;
  if (between === undefined) return of;
  const country = countryOf(scenario, of);
  return (
    between.find((side) => side === of) ?? between.find((side) => countryOf(scenario, side) === country) ?? between[1]
  );
}

/** Crossings with a side in this jurisdiction's country, in the order of the scenario. */
export function crossingsOf(scenario: Scenario, jurisdiction: JurisdictionId): readonly PlaceId[] {
  const country = countryOf(scenario, jurisdiction);
  return crossingIds(scenario).filter((id) =>
    scenario.crossings[id]?.between.some((side) => countryOf(scenario, side) === country),
  );
}

const alternatives = new WeakMap<Scenario, ReadonlyMap<PlaceId, readonly PlaceId[]>>();

/**
 * Other crossings that join the same two countries, in the order of the scenario. Worked out once for a scenario, which
 * never changes: the line asks at every grant.
 */
export function alternativesTo(scenario: Scenario, crossing: PlaceId): readonly PlaceId[] {
  let known = alternatives.get(scenario);
  if (known === undefined) {
    const all = crossingIds(scenario);
    const pairs = new Map(all.map((id) => [id, pairOf(scenario, id)]));
    known = new Map(all.map((id) => [id, all.filter((one) => one !== id && pairs.get(one) === pairs.get(id))]));
    alternatives.set(scenario, known);
  }
  return known.get(crossing) ?? [];
}

const crossingIds = (scenario: Scenario): readonly PlaceId[] => Object.keys(scenario.crossings) as PlaceId[];

const pairOf = (scenario: Scenario, crossing: PlaceId): string =>
  (scenario.crossings[crossing]?.between ?? [])
    .map((side) => countryOf(scenario, side))
    .toSorted()
    .join('/');
