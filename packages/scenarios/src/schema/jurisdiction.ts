import { z } from 'zod';
import type { JurisdictionId } from '../values/id.ts';
import { idOf, text } from './scalars.ts';

/** From the top of the tree down. */
export const jurisdictionKinds = ['country', 'subdivision', 'county', 'regional-authority', 'municipality'] as const;

/**
 * A node of the tree. ISO 3166 codes (`US`, `US-MI`) take kind and name from the reference data; others state theirs.
 * `zone` is an IANA time zone, inherited from the parent where not said.
 */
export const jurisdiction = z.strictObject({
  in: idOf<JurisdictionId>().optional(),
  kind: z.enum(jurisdictionKinds).optional(),
  name: text.optional(),
  zone: z.string().optional(),
});
