import * as authority from '../engine/authority/parameters.ts';
import * as border from '../engine/border/parameters.ts';
import * as casualties from '../engine/casualties/parameters.ts';
import * as ems from '../engine/ems/parameters.ts';
import * as hospitals from '../engine/hospitals/parameters.ts';
import * as information from '../engine/information/parameters.ts';
import * as msel from '../engine/msel/parameters.ts';
import * as staffing from '../engine/staffing/parameters.ts';
import * as supply from '../engine/supply/parameters.ts';
import * as travel from '../engine/travel/parameters.ts';
import { canonical } from '../log/canonical.ts';
import { sha256 } from './sha.ts';

const parts = { authority, border, casualties, ems, hospitals, information, msel, staffing, supply, travel };

/** Digest of every number of the model, so that a log says which numbers it was played with. */
export function parameterDigest(): string {
  const numbers = Object.entries(parts).map(([name, part]) => [name, { ...part }]);
  return sha256(canonical(Object.fromEntries(numbers)));
}
