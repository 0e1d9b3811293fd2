import { type SdJwt, boundPart } from '../credentials/sd-jwt.ts';
import { clockTolerance } from '../credentials/signed.ts';
import { algorithmOf, digestOf, isSignedBy, openToken, usableKey } from '../credentials/signing.ts';
import type { BadgeClaims } from './badge-claims.ts';
import type { DoorReason, Site } from './verify-badge.ts';

/** An answer to a challenge is good for as long as a phone is held up. */
const answerLasts = 300;

/**
 * Whether the phone that shows the badge is the one it was made for (RFC 9901 §7.3): its own key signed this site's challenge and exactly
 * what is shown. Paper is bound to nothing, which is said and no fault. Null where all is well.
 */
export async function checkBinding(
  parts: SdJwt,
  who: BadgeClaims,
  { challenge, usedNonces, now }: Site,
): Promise<DoorReason | null> {
  if (who.form === 'paper') return parts.binding === null ? reason('paper') : reason('binding-wrong');
  if (parts.binding === null || who.holder === null) return reason('binding-missing');
  if (challenge === null) return reason('challenge-missing');
  if (usedNonces.has(challenge.nonce)) return reason('challenge-used');
  const alg = algorithmOf(who.holder);
  const open = openToken(parts.binding);
  if (alg === null || open === null || open.header['typ'] !== 'kb+jwt') return reason('binding-wrong');
  const { nonce, aud, iat, sd_hash: hash } = open.claims;
  if (nonce !== challenge.nonce || aud !== challenge.audience) return reason('binding-wrong');
  if (hash !== digestOf(boundPart(parts))) return reason('binding-wrong');
  if (!(await isHolders(parts.binding, who.holder, alg))) return reason('binding-wrong');
  if (typeof iat !== 'number' || Math.abs(now - iat) > answerLasts + clockTolerance) return reason('binding-stale');
  return null;
}

async function isHolders(
  token: string,
  holder: NonNullable<BadgeClaims['holder']>,
  alg: NonNullable<ReturnType<typeof algorithmOf>>,
): Promise<boolean> {
  try {
    return await isSignedBy(token, await usableKey(holder), alg);
  } catch {
    return false;
  }
}

const reason = (code: DoorReason['code']): DoorReason => ({ code, detail: null });
