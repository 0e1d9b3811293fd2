import { createHash } from 'node:crypto';
import type { Hash } from '../log/hash.ts';

/** SHA-256 in base64url. */
export const sha256: Hash = (text) => createHash('sha256').update(text).digest('base64url');
