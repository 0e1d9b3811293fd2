import * as travel from '../engine/travel/parameters.ts';
import { canonical } from '../log/canonical.ts';
import { sha256 } from './sha.ts';

/** Digest of every number of the model, so that a log says which numbers it was played with. */
export const parameterDigest = (): string => sha256(canonical({ travel: { ...travel } }));
