import { hash } from 'node:crypto';
import type { Hash } from '../log/hash.ts';

/** SHA-256 in base64url. */
export const sha256: Hash = (text) => hash('sha256', text, 'base64url');
