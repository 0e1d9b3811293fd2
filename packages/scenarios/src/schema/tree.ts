import type { JurisdictionId, PlaceId } from '../values/id.ts';
import { EngineFault } from '../values/result.ts';
import type { Position } from '../values/position.ts';
import type { Scenario } from './scenario.ts';

type Tree = Pick<Scenario, 'jurisdictions'>;

/** From the jurisdiction itself up to its country. A loop in the tree is a linter's fault and ends the walk. */
export function lineage({ jurisdictions }: Tree, of: JurisdictionId): readonly JurisdictionId[] {
  let known = lineages.get(jurisdictions);
  if (known === undefined) lineages.set(jurisdictions, (known = new Map()));
  let line = known.get(of);
  if (line === undefined) known.set(of, (line = walkUp(jurisdictions, of)));
  return line;
}

/** Worked out once for a tree, which never changes once it is read. */
const lineages = new WeakMap<Tree['jurisdictions'], Map<JurisdictionId, readonly JurisdictionId[]>>();

function walkUp(jurisdictions: Tree['jurisdictions'], of: JurisdictionId): readonly JurisdictionId[] {
  const line: JurisdictionId[] = [];
  for (let at: JurisdictionId | undefined = of; at !== undefined && !line.includes(at);) {
    line.push(at);
    at = jurisdictions[at]?.in;
  }
  return line;
}

/** The country a jurisdiction lies in: the last of its lineage. */
export const countryOf = (scenario: Tree, of: JurisdictionId): JurisdictionId => lineage(scenario, of).at(-1) ?? of;

/** The state or province (`US-MI`), or the country itself for a national body. */
export const subdivisionOf = (scenario: Tree, of: JurisdictionId): JurisdictionId => lineage(scenario, of).at(-2) ?? of;

/** How deep in the tree: 0 national, 1 state or province, 2 and more local. */
export const depthOf = (scenario: Tree, of: JurisdictionId): number => lineage(scenario, of).length - 1;

type Placed = { readonly in: JurisdictionId; readonly at: Position };

/** A place that lies in one jurisdiction; crossings and outlets without coordinates do not. */
export function placed(scenario: Scenario, place: PlaceId): Placed | undefined {
  return scenario.hospitals[place] ?? scenario.sites[place] ?? scenario.bases[place] ?? scenario.stockpiles[place];
}

/** Where a place is. Throws on a place the scenario does not have, which the loader refuses beforehand. */
export function positionOf(scenario: Scenario, place: PlaceId): Position {
  const at = placed(scenario, place)?.at ?? scenario.crossings[place]?.at ?? scenario.outlets[place]?.at;
  if (at === undefined) throw new EngineFault(`no position for place ${place}`);
  return at;
}

/** Every place of any kind, for existence checks. */
export const hasPlace = (scenario: Scenario, place: string): boolean =>
  place in scenario.hospitals ||
  place in scenario.sites ||
  place in scenario.bases ||
  place in scenario.crossings ||
  place in scenario.stockpiles ||
  place in scenario.outlets;
