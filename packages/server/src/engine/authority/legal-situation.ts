import { aheadAt } from '@samaritan/scenarios/schema/clocks';
import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { lineage, placed, subdivisionOf } from '@samaritan/scenarios/schema/tree';
import { type InstrumentId, type JurisdictionId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { after } from '@samaritan/scenarios/values/time';
import { endedBy } from '@samaritan/scenarios/vocabulary/commands';
import type { LeverSettings } from '@samaritan/scenarios/vocabulary/levers';
import type { ResourceKind } from '@samaritan/scenarios/vocabulary/resources';
import type { HostRequest, InstrumentStanding, LegalSituation } from '../../recognition/situation.ts';
import type { ReadonlyWorld } from '../world.ts';
import { dateAt } from './exercise-date.ts';

/** Resources that are people who need a licence. */
const licensedKinds: ReadonlySet<ResourceKind> = new Set(['nurses', 'physicians', 'surgical-team', 'paramedics']);

/**
 * The law as it stands now for help given in a state or province: `host` may be any jurisdiction of the scenario and is
 * taken up to that level. A time of disaster begins where a hazard strikes, or with a declaration.
 */
export function legalSituation(world: ReadonlyWorld, host: JurisdictionId): LegalSituation {
  const { scenario, authority } = world;
  const at = subdivisionOf(scenario, host);
  const declarations = declaredFor(world, at);
  const struck = authority.struck.some((site) => {
    const place = placed(scenario, site);
    return place !== undefined && subdivisionOf(scenario, place.in) === at;
  });
  const disaster = struck || declarations.length > 0;
  return {
    host: at,
    date: dateAt(scenario.startEx, after(world.now, aheadAt(scenario.clocks, at, world.now))),
    disaster,
    massCasualty: struck,
    declarations,
    requests: requestsOf(world, at),
    orders: licenceOrders(world, at),
    hostEntity: disaster,
    standing: standing(world),
    recognition: authority.levers['licence.recognition'],
  };
}

/** Levels at which an emergency is declared for a state or province: its own, its country's, or that of a part of it. */
export function declaredFor(
  { scenario, authority }: ReadonlyWorld,
  at: JurisdictionId,
): LegalSituation['declarations'] {
  if (authority.declarations.length === 0) return [];
  const above = lineage(scenario, at);
  const levels = authority.declarations
    .filter(({ jurisdiction }) => above.includes(jurisdiction) || lineage(scenario, jurisdiction).includes(at))
    .map(({ level }) => level);
  return [...new Set(levels)].toSorted();
}

/** Where scenario or lever says how an instrument stands; the reference data holds for the rest. */
export function standing({ scenario, authority }: ReadonlyWorld): LegalSituation['standing'] {
  const known = stood.get(authority.levers);
  if (known?.scenario === scenario) return known.standing;
  const found = findStanding(scenario, authority.levers);
  stood.set(authority.levers, { scenario, standing: found });
  return found;
}

/** Worked out once for each setting of the levers, which is replaced whole when one is turned. */
const stood = new WeakMap<object, { readonly scenario: Scenario; readonly standing: LegalSituation['standing'] }>();

function findStanding(scenario: Scenario, levers: LeverSettings): LegalSituation['standing'] {
  const found: Record<string, InstrumentStanding> = {};
  for (const [lever, value] of Object.entries(levers)) {
    if (!lever.startsWith('compact.') || (value !== 'absent' && value !== 'listed' && value !== 'in-force')) continue;
    const instrument = lever.slice('compact.'.length) as InstrumentId;
    found[instrument] = { value, between: scenario.agreements[instrument]?.between ?? [] };
  }
  return found;
}

/** Requests that left the state or province; one between its own desks asks nobody else. */
function requestsOf({ scenario, authority }: ReadonlyWorld, at: JurisdictionId): readonly HostRequest[] {
  const asked = new Map<InstrumentId, boolean>();
  const homes = homesOf(scenario);
  for (const { under, from, to, kind, state } of authority.requests.values()) {
    if (under === null || state === 'denied' || homes.get(from) !== at || homes.get(to) === at) continue;
    asked.set(under, asked.get(under) === true || licensedKinds.has(kind));
  }
  return [...asked]
    .map(([under, licensedHelp]) => ({ under, licensedHelp }))
    .toSorted((a, b) => (a.under < b.under ? -1 : 1));
}

const homesKnown = new WeakMap<Scenario, ReadonlyMap<SeatId, JurisdictionId>>();

/** The state, province or country of each seat. Worked out once for a scenario, which never changes. */
function homesOf(scenario: Scenario): ReadonlyMap<SeatId, JurisdictionId> {
  const known = homesKnown.get(scenario);
  if (known !== undefined) return known;
  const homes = new Map<SeatId, JurisdictionId>();
  for (const [seat, { of }] of Object.entries(scenario.seats)) homes.set(id<SeatId>(seat), subdivisionOf(scenario, of));
  homesKnown.set(scenario, homes);
  return homes;
}

function licenceOrders({ authority }: ReadonlyWorld, at: JurisdictionId): LegalSituation['orders'] {
  const found = new Set<LegalSituation['orders'][number]>();
  for (const { order, jurisdiction, inForceSince } of authority.orders)
    if (jurisdiction === at && inForceSince !== null) {
      if (order === 'licence-waiver' || order === 'open-emergency-class') found.add(order);
      const over = endedBy[order];
      if (over === 'licence-waiver' || over === 'open-emergency-class') found.delete(over);
    }
  return [...found].toSorted();
}
