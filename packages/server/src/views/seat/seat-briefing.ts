import { instruments } from '@samaritan/scenarios/reference/instruments';
import { isIsoCode, officialName } from '@samaritan/scenarios/reference/jurisdictions';
import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { countryOf, lineage } from '@samaritan/scenarios/schema/tree';
import type { InstrumentId, JurisdictionId, SeatId } from '@samaritan/scenarios/values/id';
import { EngineFault } from '@samaritan/scenarios/values/result';
import type { Bilingual, OfficialName } from '@samaritan/scenarios/values/text';
import { type LeverSettings, valuesOf } from '@samaritan/scenarios/vocabulary/levers';
import { resourceKinds } from '@samaritan/scenarios/vocabulary/resources';
import type { JurisdictionCard, SeatBriefing, SeatCard } from './briefing-view.ts';
import { placeCards } from './place-cards.ts';
import { commandsOf, figuresOf } from './powers.ts';

/** What the briefing takes from outside the scenario. */
export interface BriefingSources {
  readonly exercise: { readonly id: string; readonly title: Bilingual };
  /** The moment of StartEx in UTC, ISO 8601: a table of time zones is not for the rules to have. */
  readonly startsAt: string;
  /** The levers at StartEx: what they make absent is no agreement of this exercise. */
  readonly levers: LeverSettings;
  readonly text: Bilingual;
  /** Addresses of the map's outlines. */
  readonly maps: readonly string[];
}

/**
 * What a seat's page must know before the first item. Built up from an allow-list: no hazard, row, objective or outage to
 * come, nobody's secrets, no agreement that this seat has not been told of.
 */
export function seatBriefing(scenario: Scenario, of: SeatId, sources: BriefingSources): SeatBriefing {
  const seat = scenario.seats[of];
  if (seat === undefined) throw new EngineFault(`no seat ${of}`);
  const { exercise, startsAt, levers, text, maps } = sources;
  return {
    exercise: { id: exercise.id, title: exercise.title, startEx: scenario.startEx, endEx: scenario.endEx },
    startsAt,
    zone: zoneOf(scenario, seat.of),
    seat: {
      ...seatCard(scenario, of),
      may: seat.may,
      turns: seat.turns,
      reportsTo: seat.reportsTo,
      commands: commandsOf(scenario, seat),
      reports: seat.runs.flatMap((place) => {
        const figures = figuresOf(scenario, place);
        return figures.length === 0 ? [] : [{ place, figures }];
      }),
    },
    seats: Object.keys(scenario.seats).map((one) => seatCard(scenario, one as SeatId)),
    places: placeCards(scenario),
    jurisdictions: Object.keys(scenario.jurisdictions).map((one) => jurisdictionCard(scenario, one as JurisdictionId)),
    means: Object.entries(scenario.means).map(([id, { name, kind }]) => ({ id, name: name ?? null, kind })),
    agreements: agreementsKnownTo(scenario, of, levers),
    groups: Object.entries(scenario.staff).map(([id, { name, kind, of: home, resource }]) => ({
      id,
      name,
      kind,
      of: home,
      resource: resource ?? null,
    })),
    levers: seat.turns.map((name) => ({ name, values: valuesOf(name) })),
    resources: resourceKinds,
    maps,
    text,
  };
}

function seatCard(scenario: Scenario, id: SeatId): SeatCard {
  const seat = scenario.seats[id];
  if (seat === undefined) throw new EngineFault(`no seat ${id}`);
  const { name, desk, of: jurisdiction, runs } = seat;
  return { id, name, desk, jurisdiction, runs };
}

function jurisdictionCard(scenario: Scenario, id: JurisdictionId): JurisdictionCard {
  const stated = scenario.jurisdictions[id];
  const name: Bilingual | OfficialName = stated?.name ?? officialName(id) ?? { en: id, fr: null };
  return {
    id,
    name,
    code: codeOf(scenario, id),
    country: countryOf(scenario, id),
    parent: stated?.in ?? null,
    zone: zoneOf(scenario, id),
  };
}

/** The postal code of the state or province something lies in: `MI`, `ON`; of a country `US`, `CA`. */
function codeOf(scenario: Scenario, id: JurisdictionId): string | null {
  const coded = lineage(scenario, id).find((one) => isIsoCode(one));
  return coded === undefined ? null : (coded.split('-').at(1) ?? coded);
}

/** Inherited from the parent where a jurisdiction states none; the zone of StartEx where nobody above does. */
const zoneOf = (scenario: Scenario, id: JurisdictionId): string =>
  lineage(scenario, id)
    .map((one) => scenario.jurisdictions[one]?.zone)
    .find((zone) => zone !== undefined) ??
  scenario.startEx.split(' ').at(1) ??
  'UTC';

const names: ReadonlyMap<InstrumentId, OfficialName> = new Map(instruments.map(({ id, name }) => [id, name]));

function agreementsKnownTo({ agreements }: Scenario, seat: SeatId, levers: LeverSettings): SeatBriefing['agreements'] {
  return Object.entries(agreements).flatMap(([id, { between, cite, status: written, knownTo }]) => {
    const status = levers[`compact.${id}`] ?? written;
    if (status === 'absent' || (knownTo !== undefined && !knownTo.includes(seat))) return [];
    const name = names.get(id as InstrumentId) ?? { en: id, fr: null };
    return [{ id, name, parties: between, citation: cite, status }];
  });
}
