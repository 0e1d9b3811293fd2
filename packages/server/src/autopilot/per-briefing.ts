import type { Briefing } from './briefing.ts';
import type { Outlook } from './outlook.ts';

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

/** Which desk looks, and what it has read beforehand: all of a look that stays the same for the whole exercise. */
export type Standpoint = Pick<Outlook, 'id' | 'own' | 'briefing'>;

/** The same for what also depends on the desk, and on what it is asked about: a kind, a place, another desk. */
export function perDesk<T, About extends string = never>(
  make: (from: Standpoint, about: About) => T,
): (from: Standpoint, ...about: [About] extends [never] ? [] : [about: About]) => T {
  const made = perBriefing(() => new Map<string, Map<string | undefined, { readonly of: T }>>());
  return (from, ...[about]) => {
    const desks = made(from.briefing);
    let known = desks.get(from.id);
    if (known === undefined) desks.set(from.id, (known = new Map()));
    let one = known.get(about);
    if (one === undefined) known.set(about, (one = { of: make(from, about as About) }));
    return one.of;
  };
}
