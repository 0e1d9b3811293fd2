import { ok, refuse } from '@samaritan/scenarios/values/result';
import type { Adjustment } from '@samaritan/scenarios/vocabulary/control';
import { isLever, leverNames, valuesOf } from '@samaritan/scenarios/vocabulary/levers';
import { draft } from '../kernel/event.ts';
import type { Decision } from '../kernel/subsystem.ts';
import type { ReadonlyWorld } from '../world.ts';

/** Turns a lever at once, whoever has authority over it; compacts are for legislatures and do not turn in play. */
export function adjustLever(
  { authority }: ReadonlyWorld,
  { lever, value }: Extract<Adjustment, { kind: 'lever' }>,
): Decision {
  if (!isLever(lever)) return refuse({ code: 'lever-unknown', lever });
  if (!leverNames.some((one) => one === lever)) return refuse({ code: 'lever-not-yours', lever });
  const wanted = valuesOf(lever);
  if (!wanted.includes(value)) return refuse({ code: 'lever-value-unknown', value, wanted });
  const from = authority.levers[lever];
  if (from === undefined || from === value) return refuse({ code: 'already-so' });
  return ok([draft('LeverTurned', { lever, from, to: value }, lever)]);
}
