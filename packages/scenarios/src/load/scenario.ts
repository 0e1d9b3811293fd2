import { type Scenario, scenarioSchema } from '../schema/scenario.ts';
import { type Fault, inTextOrder } from './fault.ts';
import type { Places } from './places.ts';
import { predicateFaults } from './predicates.ts';
import { schemaFaults } from './schema-faults.ts';
import { soundRest } from './sound-rest.ts';
import { parseYaml } from './yaml-text.ts';

/** A script as read: the scenario, and where each part of it is written, for the linter. */
export interface LoadedScenario {
  readonly scenario: Scenario;
  readonly places: Places;
}

export type Loading =
  | ({ readonly ok: true } & LoadedScenario)
  | {
      readonly ok: false;
      readonly faults: readonly Fault[];
      /** The sound rest of the script, for the linter only; null where there is too little of it. */
      readonly rest: LoadedScenario | null;
    };

/**
 * The normalised scenario that a script states, or every fault of its YAML, or else every fault of its form, in the
 * order of the text. `file` is only named in faults. Form means the shape of each part and the predicates; whether the parts fit
 * together is for `lintScenario`, and a scenario is played only when that finds no fault either.
 */
export function loadScenario(text: string, file: string): Loading {
  const yaml = parseYaml(text, file);
  if (!yaml.ok) return { ...yaml, rest: null };
  const { value, places } = yaml;
  const parsed = scenarioSchema.safeParse(value);
  const faults = [
    ...(parsed.success ? [] : schemaFaults(parsed.error.issues, places)),
    ...predicateFaults(value, places),
  ];
  if (!parsed.success || faults.length > 0) {
    const scenario = parsed.success ? parsed.data : soundRest(value, parsed.error.issues);
    return { ok: false, faults: inTextOrder(faults), rest: scenario === null ? null : { scenario, places } };
  }
  return { ok: true, scenario: parsed.data, places };
}
