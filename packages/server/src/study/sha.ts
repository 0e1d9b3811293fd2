import { createHash, hash } from 'node:crypto';
import type { Hash, Pieces } from '../log/hash.ts';

/** SHA-256 in base64url. */
export const sha256: Hash = (text) => (typeof text === 'string' ? hash('sha256', text, 'base64url') : inParts(text));

/** Small pieces are joined first: a call of the hash costs more than the few characters of most of them. */
function inParts(text: Pieces): string {
  const whole = createHash('sha256');
  let part = '';
  text((piece) => {
    part += piece;
    if (part.length < 8192) return;
    whole.update(part);
    part = '';
  });
  return whole.update(part).digest('base64url');
}
