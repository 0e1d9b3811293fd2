import { firstDay } from '@samaritan/scenarios/reference/instruments';
import { compactOf, leverOn } from '@samaritan/scenarios/reference/levers';
import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { type Result, ok, refuse } from '@samaritan/scenarios/values/result';
import {
  type CompactLever,
  type CompactValue,
  type Lever,
  type LeverSettings,
  type LeverValue,
  type PlainLever,
  compactValues,
  isLever,
  leverNames,
  leverValues,
  valuesOf,
} from '@samaritan/scenarios/vocabulary/levers';

/** A lever that does not exist (`found` its name), or a value it does not take. */
export interface LeverFault {
  readonly lever: string;
  readonly found: string;
  readonly wanted: readonly string[];
}

/**
 * Every lever at StartEx: as the call sets it, else as the scenario has it, else as its date gives it. Compacts are those
 * of the scenario's agreements and of the call; an agreement later than the date is absent. Refuses with all faults.
 */
export function initialLevers(
  scenario: Scenario,
  overrides: { readonly [lever: string]: string } = {},
): Result<LeverSettings, readonly LeverFault[]> {
  const written = Object.entries(scenario.levers).map(([lever, { value }]) => [lever, value] as const);
  const wanted = new Map<string, string>([...written, ...Object.entries(overrides)]);
  const faults = [...wanted].flatMap(([lever, value]) => faultsOf(scenario, lever, value));
  if (faults.length > 0) return refuse(faults);
  const date = scenario.startEx.slice(0, 10);
  const plain = <L extends PlainLever>(lever: L): LeverValue<L> => {
    const values: readonly LeverValue<L>[] = leverValues[lever];
    return values.find((value) => value === wanted.get(lever)) ?? leverOn(lever, date);
  };
  const compacts: Record<CompactLever, CompactValue> = {};
  for (const [instrument, { status, since }] of Object.entries(scenario.agreements))
    compacts[`compact.${instrument}`] = firstDay(since) > date ? 'absent' : status;
  for (const [lever, value] of wanted) {
    const compact = compactValues.find((one) => one === value);
    if (lever.startsWith('compact.') && compact !== undefined) compacts[lever as CompactLever] = compact;
  }
  return ok({
    'licence.data': plain('licence.data'),
    'licence.recognition': plain('licence.recognition'),
    'play.depth': plain('play.depth'),
    'nexus.card': plain('nexus.card'),
    'arms.carriage': plain('arms.carriage'),
    ...compacts,
  });
}

/** The levers a call may set for a scenario: the wired ones and the compacts that stand in it, in that order. */
export const leversOf = (scenario: Scenario): readonly Lever[] => [
  ...leverNames,
  ...Object.keys(scenario.agreements)
    .toSorted()
    .map((instrument): Lever => `compact.${instrument}`),
];

function faultsOf(scenario: Scenario, lever: string, value: string): readonly LeverFault[] {
  const isKnown =
    isLever(lever) &&
    (!lever.startsWith('compact.') || compactOf(lever) !== null || leversOf(scenario).some((one) => one === lever));
  if (!isKnown) return [{ lever, found: lever, wanted: leversOf(scenario) }];
  const wanted = valuesOf(lever);
  return wanted.includes(value) ? [] : [{ lever, found: value, wanted }];
}
