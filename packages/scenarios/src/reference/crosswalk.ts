import { z } from 'zod';
import general from '../../data/general-classes.json' with { type: 'json' };
import reference from '../../data/licence-classes.json' with { type: 'json' };
import { type LicenceClassId, id } from '../values/id.ts';
import { licenceClasses } from './licence-classes.ts';

const classId = z.string().transform((text) => id<LicenceClassId>(text));
const edge = z.object({
  from: classId,
  to: classId,
  direction: z.enum(['US->CA', 'CA->US']),
  caveat: z.string(),
  confidence: z.number(),
  verified: z.boolean(),
});

/** A directed edge of the crosswalk: a holder of `from` may act as `to` across the line. */
export type Edge = z.output<typeof edge>;

/** What a licence class is worth across the line. */
export interface Standing {
  /** Never more than this class. */
  readonly actsAs: LicenceClassId;
  readonly confidence: number;
  readonly caveat: string;
}

const standsFor: ReadonlyMap<string, string> = new Map(Object.entries(general.standsFor));
const edges: ReadonlyMap<string, readonly Edge[]> = Map.groupBy(
  z.array(edge).parse(reference.crosswalk),
  ({ from, direction }) => `${from} ${direction}`,
);

/** The general class whose licence a specialty rests on, or the class itself. */
export const generalClass = (licenceClass: LicenceClassId): LicenceClassId =>
  id<LicenceClassId>(standsFor.get(licenceClass) ?? licenceClass);

/**
 * The best edge for a class from one country into the other, by confidence and then by name; a specialty without an
 * edge of its own goes by its general class, as itself. Null where the crosswalk has none.
 */
export function across(licenceClass: LicenceClassId, direction: Edge['direction']): Standing | null {
  const own = best(licenceClass, direction);
  if (own !== null) return own;
  const general = generalClass(licenceClass);
  const found = general === licenceClass ? null : best(general, direction);
  return found === null ? null : { ...found, actsAs: found.actsAs === general ? licenceClass : found.actsAs };
}

function best(licenceClass: LicenceClassId, direction: Edge['direction']): Standing | null {
  const [first] = (edges.get(`${licenceClass} ${direction}`) ?? []).toSorted(
    (a, b) => b.confidence - a.confidence || (a.to < b.to ? -1 : 1),
  );
  return first === undefined ? null : { actsAs: first.to, confidence: first.confidence, caveat: first.caveat };
}

/** Whether a list of ids, `group:GROUP` and `*` takes a class in. */
export const covers = (classes: readonly string[], licenceClass: LicenceClassId): boolean =>
  classes.some(
    (one) => one === '*' || one === licenceClass || one === `group:${licenceClasses.get(licenceClass)?.group ?? ''}`,
  );
