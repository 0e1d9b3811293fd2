import { across } from '@samaritan/scenarios/reference/crosswalk';
import type { JurisdictionId } from '@samaritan/scenarios/values/id';
import type { HeldLicence } from './facts.ts';
import { type Rule, isMexican } from './rules.ts';

/** How far a licence reaches at a host: the lesser of what it allows at home and what the like allows there. */
export interface Scope {
  /** The crosswalk, or the same country, has a match to be relied on. */
  readonly close: boolean;
  readonly limits: readonly string[];
}

/** Below this confidence of a crosswalk edge the match is doubtful. Judgement; the edges themselves are judgement. */
const closeEnough = 0.6;

/**
 * Limits that scope puts on a licence at a host: `acts-as:CLASS` where the nearest class there is another, `scope-doubtful`
 * or `class-not-mapped` where the match is poor, `scope-lesser` where the rule itself takes the lesser of two scopes.
 * A rule that leaves the home scope whole has none.
 */
export function scopeAt(rule: Rule, held: HeldLicence, host: JurisdictionId): Scope {
  if (rule.scope === 'home') return { close: true, limits: [] };
  const lesser = rule.scope === 'lesser' ? ['scope-lesser'] : [];
  const from = countryOf(held.issuer);
  const to = countryOf(host);
  if (from === to) return { close: true, limits: lesser };
  // The crosswalk has edges between the United States and Canada alone.
  const standing = from === 'MX' || to === 'MX' ? null : across(held.class, from === 'US' ? 'US->CA' : 'CA->US');
  if (standing === null) return { close: false, limits: [...lesser, 'class-not-mapped'] };
  const close = standing.confidence >= closeEnough;
  const another = standing.actsAs === held.class ? [] : [`acts-as:${standing.actsAs}`];
  return { close, limits: [...lesser, ...another, ...(close ? [] : ['scope-doubtful'])] };
}

const countryOf = (jurisdiction: JurisdictionId): 'US' | 'CA' | 'MX' => {
  if (jurisdiction.startsWith('US')) return 'US';
  return isMexican(jurisdiction) ? 'MX' : 'CA';
};
