import type { Compiled } from '@samaritan/scenarios/predicate/fault';
import { EngineFault } from '@samaritan/scenarios/values/result';

/** What a compiler of the predicate language made; `of` says whose text it was. Throws on faults, which the loader refuses. */
export function compiled<T>(outcome: Compiled<T>, of: string): T {
  if (outcome.ok) return outcome.predicate;
  throw new EngineFault(
    `${of}: ${outcome.faults.map(({ found, wanted }) => `${found}, wanted: ${wanted}`).join('; ')}`,
  );
}
