import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { LeverSettings } from '@samaritan/scenarios/vocabulary/levers';
import { initialLevers } from '../engine/authority/levers.ts';
import { Failure } from './failure.ts';
import type { Messages } from './messages.ts';
import type { Setting } from './statement.ts';

/** The scenario's levers at StartEx with what the call sets otherwise. */
export function startingLevers(scenario: Scenario, settings: readonly Setting[], words: Messages): LeverSettings {
  const started = initialLevers(scenario, Object.fromEntries(settings.map(({ lever, value }) => [lever, value])));
  if (started.ok) return started.value;
  const [fault] = started.refusal;
  throw new Failure(
    2,
    fault === undefined ? '' : words.leverValueUnknown(fault.lever, fault.found, fault.wanted.join(', ')),
  );
}
