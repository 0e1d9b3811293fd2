import { TRPCError } from '@trpc/server';
import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { LeverSettings } from '@samaritan/scenarios/vocabulary/levers';
import { initialLevers } from '../../engine/authority/levers.ts';

/** A scenario's levers at StartEx with what somebody chose otherwise. */
export function startingLevers(scenario: Scenario, chosen: Readonly<Record<string, string>>): LeverSettings {
  const started = initialLevers(scenario, chosen);
  if (started.ok) return started.value;
  const faults = started.refusal.map(({ lever, found, wanted }) => `${lever}: ${found} (${wanted.join(', ')})`);
  throw new TRPCError({ code: 'BAD_REQUEST', message: `lever-wrong ${faults.join('; ')}` });
}
