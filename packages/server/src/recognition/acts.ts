/** Four that may each narrow what a person does; null sets no limit of its own. */
export interface ActLimits {
  /** What the licence allows at home, and what the like allows at the host; null where it is not known. */
  readonly home: ReadonlySet<string> | null;
  readonly host: ReadonlySet<string> | null;
  readonly order: ReadonlySet<string> | null;
  readonly entity: ReadonlySet<string> | null;
}

/**
 * What a person may do at a host: only what home, host, the host's order and the place of work all allow (UEVHPA sec. 8). Null, which is not
 * everything, where the acts of home or host are not known.
 */
export function allowedActs({ home, host, order, entity }: ActLimits): ReadonlySet<string> | null {
  if (home === null || host === null) return null;
  const allows = (limit: ReadonlySet<string> | null, act: string): boolean => limit === null || limit.has(act);
  return new Set([...home].filter((act) => host.has(act) && allows(order, act) && allows(entity, act)));
}
