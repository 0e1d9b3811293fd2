import { instruments } from '@samaritan/scenarios/reference/instruments';
import { roleNames } from '@samaritan/scenarios/schema/msel';
import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { Bilingual, OfficialName } from '@samaritan/scenarios/values/text';

/** What the ids of a report are called; an id without a name here is an ISO 3166 code, or is shown as it is. */
export interface Names {
  readonly places: Readonly<Record<string, Bilingual>>;
  readonly seats: Readonly<Record<string, Bilingual>>;
  readonly organisations: Readonly<Record<string, Bilingual>>;
  readonly jurisdictions: Readonly<Record<string, Bilingual>>;
  readonly groups: Readonly<Record<string, Bilingual>>;
  readonly hazards: Readonly<Record<string, Bilingual>>;
  readonly means: Readonly<Record<string, Bilingual>>;
  /** Whom SimCell speaks as, by the English name, where the script gives a French one. */
  readonly roles?: Readonly<Record<string, Bilingual>>;
  /** `fr: null`: the source gives no French name, and none is invented. */
  readonly instruments: Readonly<Record<string, OfficialName>>;
}

/** Every name the scenario gives, and those of the coded instruments. */
export function namesOf(scenario: Scenario): Names {
  const { hospitals, sites, bases, crossings, stockpiles, outlets } = scenario;
  return {
    places: named({ ...hospitals, ...sites, ...bases, ...crossings, ...stockpiles, ...outlets }),
    seats: named(scenario.seats),
    organisations: named(scenario.organisations),
    jurisdictions: named(scenario.jurisdictions),
    groups: named(scenario.staff),
    hazards: named(scenario.hazards),
    means: named(scenario.means),
    roles: roleNames(scenario.msel),
    instruments: Object.fromEntries(instruments.map(({ id, name }) => [id, name])),
  };
}

const named = (of: Readonly<Record<string, { readonly name?: Bilingual | undefined }>>): Record<string, Bilingual> =>
  Object.fromEntries(Object.entries(of).flatMap(([id, { name }]) => (name === undefined ? [] : [[id, name] as const])));
