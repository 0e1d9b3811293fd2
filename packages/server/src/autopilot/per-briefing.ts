import type { Briefing } from './briefing.ts';

/**
 * Something that follows from a briefing alone, worked out when it is first asked for and kept beside the briefing, which
 * never changes. It is no memory: the same briefing always gives the same.
 */
export function perBriefing<T extends object>(make: (briefing: Briefing) => T): (briefing: Briefing) => T {
  const made = new WeakMap<Briefing, T>();
  return (briefing) => {
    const known = made.get(briefing);
    if (known !== undefined) return known;
    const fresh = make(briefing);
    made.set(briefing, fresh);
    return fresh;
  };
}
