import { capabilities } from '@samaritan/scenarios/reference/capabilities';
import { instruments } from '@samaritan/scenarios/reference/instruments';
import { officialName } from '@samaritan/scenarios/reference/jurisdictions';
import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { type CapabilityId, type JurisdictionId, id } from '@samaritan/scenarios/values/id';
import type { Bilingual, OfficialName } from '@samaritan/scenarios/values/text';
import { inHours } from '@samaritan/scenarios/values/time';
import { isLever, valuesOf } from '@samaritan/scenarios/vocabulary/levers';
import { objectivesOf } from '../control/sayings.ts';
import type { LibraryEntry, LibraryScenario } from '../shapes/library.ts';
import type { Shelved } from './library.ts';
import { startingLevers } from './levers.ts';

export function libraryEntry({ id: name, kit: { scenario }, own }: Shelved): LibraryEntry {
  const wanted = new Set(Object.values(scenario.objectives).flatMap(({ capabilities: of }) => of));
  return {
    id: name,
    title: scenario.title,
    summary: scenario.summary,
    jurisdictions: Object.keys(scenario.jurisdictions).map((one) => ({
      id: one,
      name: jurisdictionName(scenario, id<JurisdictionId>(one)),
    })),
    capabilities: [...wanted].map((one) => ({ id: one, name: capabilityName(one) })),
    seats: Object.keys(scenario.seats).length,
    rows: scenario.msel.length,
    hours: inHours(scenario.endEx),
    hazards: Object.entries(scenario.hazards).map(([one, { name: called, mechanism }]) => ({
      id: one,
      name: called,
      mechanism,
    })),
    own,
  };
}

export function libraryScenario(shelved: Shelved): LibraryScenario {
  const { scenario, briefing } = shelved.kit;
  const levers = startingLevers(scenario, {});
  const rows = { contextual: 0, contingency: 0, 'expected-action': 0 };
  for (const { kind } of scenario.msel) rows[kind]++;
  return {
    entry: libraryEntry(shelved),
    startEx: scenario.startEx,
    endEx: scenario.endEx,
    seats: Object.entries(scenario.seats).map(([one, { name, desk, of: jurisdiction, play }]) => ({
      id: one,
      name,
      desk,
      jurisdiction,
      play,
    })),
    objectives: objectivesOf(scenario),
    levers: Object.entries(levers).map(([name, value]) => ({
      name,
      value: String(value),
      values: isLever(name) ? valuesOf(name) : [],
      instrument: instrumentOf(name),
    })),
    rows,
    briefing,
  };
}

const instrumentOf = (lever: string): OfficialName | null =>
  instruments.find(({ id: one }) => lever === `compact.${one}`)?.name ?? null;

const jurisdictionName = (scenario: Scenario, one: JurisdictionId): Bilingual | OfficialName =>
  scenario.jurisdictions[one]?.name ?? officialName(one) ?? { en: one, fr: null };

const capabilityName = (one: CapabilityId): OfficialName => capabilities.get(one)?.name ?? { en: one, fr: null };
