import { type Result, ok, refuse } from '@samaritan/scenarios/values/result';
import type { SignedRefusal } from '../record/door.ts';
import { type EpochSeconds, type JsonObject, isAlgorithm, isSignedBy, openToken } from './signing.ts';
import type { KeyUse, Trust, TrustedKey } from './trust.ts';

export interface Wanted {
  readonly typ: string;
  readonly use: KeyUse;
  readonly now: EpochSeconds;
  readonly exercise: string | null;
}

/** Clocks of two devices differ by this much and nobody is to blame. */
export const clockTolerance = 120;

export interface Believed {
  readonly claims: JsonObject;
  readonly by: TrustedKey;
}

/**
 * The claims of a token that a listed key signed for this use, in the key's time, in this exercise or in earnest. What the token says of
 * itself decides nothing but which key is tried: the algorithm is the key's.
 */
export async function readSigned(
  token: string,
  trust: Trust,
  wanted: Wanted,
): Promise<Result<Believed, SignedRefusal>> {
  const open = openToken(token);
  if (open === null) return refuse('token-unreadable');
  const { header, claims } = open;
  if (!isAlgorithm(header['alg']) || 'crit' in header) return refuse('algorithm-forbidden');
  if (header['typ'] !== wanted.typ) return refuse('type-wrong');
  const world = worldOf(claims['exercise'], wanted.exercise);
  if (world !== null) return refuse(world);
  const by = trust.find(claims['iss'], header['kid']);
  if (by === undefined) return refuse('issuer-unknown');
  if (by.alg !== header['alg']) return refuse('algorithm-forbidden');
  if (!by.entry.uses.includes(wanted.use)) return refuse('use-outside-trust');
  const made = typeof claims['iat'] === 'number' ? claims['iat'] : wanted.now;
  if (wanted.now < by.entry.from || made < by.entry.from) return refuse('key-not-yet');
  if (wanted.now >= by.entry.until || made >= by.entry.until) return refuse('key-expired');
  return (await isSignedBy(token, by.key, by.alg)) ? ok({ claims, by }) : refuse('signature-wrong');
}

/** Exercise and earnest never meet: what is of the one is nothing in the other, whoever signed it. */
function worldOf(said: unknown, wanted: string | null): SignedRefusal | null {
  if (said !== null && typeof said !== 'string') return 'exercise-unstated';
  if (said === wanted) return null;
  if (wanted === null) return 'exercise-in-earnest';
  return said === null ? 'earnest-in-exercise' : 'other-exercise';
}
