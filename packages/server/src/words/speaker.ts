import type { Bilingual, Language, OfficialName } from '@samaritan/scenarios/values/text';
import type { Names } from '../evaluation/report/names.ts';
import { capabilityNames } from './labels/capabilities.ts';
import { jurisdictionNames } from './labels/jurisdictions.ts';
import { leverLabels, leverValueLabels } from './labels/levers.ts';
import { oneUnitLabels } from './labels/desk.ts';
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
  /** A vehicle by its base, its kind and its number there: `Downriver ambulances, basic 1`. */
  unit(id: string): string;
  /** A casualty by what hurt it and its number among them. */
  casualty(id: string): string;
  /** A clinician by the group and the number in it. */
  clinician(id: string): string;
  objective(id: string): string;
}

type Objectives = Readonly<Record<string, { readonly text: Bilingual }>>;

/** A speaker of one language over a report's names, and over a scenario's objectives where they are given. */
export function speaker(names: Names, language: Language, objectives: Objectives = {}): Speaker {
  const of = (table: Readonly<Record<string, Bilingual>>) => (id: string) => table[id]?.[language] ?? id;
  const instrument = (id: string): string => official(names.instruments[id], language) ?? id;
  const [place, group, hazard] = [of(names.places), of(names.groups), of(names.hazards)];
  return {
    language,
    place,
    seat: of({ ...names.roles, ...names.seats }),
    organisation: of(names.organisations),
    jurisdiction: (id) => names.jurisdictions[id]?.[language] ?? official(jurisdictionNames[id], language) ?? id,
    group,
    hazard,
    means: of(names.means),
    instrument,
    capability: (id) => official(capabilityNames[id], language) ?? id,
    lever: (name) =>
      name.startsWith('compact.') ? instrument(name.slice('compact.'.length)) : say(leverLabels, name, language),
    leverValue: (value) => say(leverValueLabels, value, language),
    unit: (id) => {
      const [, base = '', kind = '', n = ''] = unitParts.exec(id) ?? [];
      return place(base) === base ? id : `${place(base)}, ${say(oneUnitLabels, kind, language)} ${n}`;
    },
    casualty: (id) => numbered(id, '-', (name) => (hazard(name) === name ? null : `${hazard(name)}, ${one[language]}`)),
    clinician: (id) => numbered(id, '/', (name) => (group(name) === name ? null : group(name))),
    objective: (id) => objectives[id]?.text[language] ?? id,
  };
}

/** `base-kind-number`, as the fleet names its vehicles. */
const unitParts = /^(.+)-(basic|advanced|bus|helicopter)-(\d+)$/;
const one = { en: 'casualty', fr: 'victime' } as const;

/** The name of what stands before the last `mark`, and the number after it; the id itself where that has no name. */
function numbered(id: string, mark: string, nameOf: (of: string) => string | null): string {
  const cut = id.lastIndexOf(mark);
  const name = cut < 0 ? null : nameOf(id.slice(0, cut));
  return name === null ? id : `${name} ${id.slice(cut + 1)}`;
}

const official = (name: OfficialName | undefined, language: Language): string | undefined =>
  name === undefined ? undefined : (name[language] ?? name.en);
