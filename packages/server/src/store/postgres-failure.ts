import { StoreFailed } from './failures.ts';
import type { FailureReason } from './failures.ts';

/** By SQLSTATE (PostgreSQL manual, appendix A), the longest prefix that fits: states in which the world failed and not we. */
const reasons: readonly (readonly [string, FailureReason])[] = [
  ['53100', 'full'],
  ['53', 'busy'], // out of connections or memory
  ['40', 'busy'], // deadlock, serialization
  ['55P03', 'busy'],
  ['08', 'lost'],
  ['57P', 'lost'], // shutting down
  ['25006', 'lost'], // this one has become a standby
  ['58', 'lost'], // input and output
  ['XX001', 'damaged'],
  ['XX002', 'damaged'],
];

/** The error as it is to be thrown: `StoreFailed` where the world failed, itself where the statement was wrong. */
export function postgresFailure(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreFailed) return error;
  const state = 'severity' in error && 'code' in error && typeof error.code === 'string' ? error.code : null;
  // What the server has not said is the connection's doing.
  if (state === null) return new StoreFailed('lost', error);
  const reason = reasons.find(([prefix]) => state.startsWith(prefix))?.[1];
  return reason === undefined ? error : new StoreFailed(reason, error);
}
