import type { Bilingual, Language, OfficialName } from '@samaritan/scenarios/values/text';
import type { Names } from '../evaluation/report/names.ts';
import { capabilityNames } from './labels/capabilities.ts';
import { jurisdictionNames } from './labels/jurisdictions.ts';
import { leverLabels, leverValueLabels } from './labels/levers.ts';
import { say } from './label.ts';

/** Says the names of things in one language; an id that nobody named is said as it is. */
export interface Speaker {
  readonly language: Language;
  place(id: string): string;
  seat(id: string): string;
  organisation(id: string): string;
  jurisdiction(id: string): string;
  group(id: string): string;
  hazard(id: string): string;
  means(id: string): string;
  /** Legal name; in French the English one where the source gives no other. */
  instrument(id: string): string;
  capability(id: string): string;
  lever(name: string): string;
  leverValue(value: string): string;
}

/** A speaker of one language over a report's names. */
export function speaker(names: Names, language: Language): Speaker {
  const of = (table: Readonly<Record<string, Bilingual>>) => (id: string) => table[id]?.[language] ?? id;
  const instrument = (id: string): string => official(names.instruments[id], language) ?? id;
  return {
    language,
    place: of(names.places),
    seat: of(names.seats),
    organisation: of(names.organisations),
    jurisdiction: (id) => names.jurisdictions[id]?.[language] ?? official(jurisdictionNames[id], language) ?? id,
    group: of(names.groups),
    hazard: of(names.hazards),
    means: of(names.means),
    instrument,
    capability: (id) => official(capabilityNames[id], language) ?? id,
    lever: (name) =>
      name.startsWith('compact.') ? instrument(name.slice('compact.'.length)) : say(leverLabels, name, language),
    leverValue: (value) => say(leverValueLabels, value, language),
  };
}

const official = (name: OfficialName | undefined, language: Language): string | undefined =>
  name === undefined ? undefined : (name[language] ?? name.en);
