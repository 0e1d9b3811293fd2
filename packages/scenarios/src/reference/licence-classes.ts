import { z } from 'zod';
import reference from '../../data/licence-classes.json' with { type: 'json' };
import { type LicenceClassId, id } from '../values/id.ts';

const record = z.object({
  id: z.string().transform((text) => id<LicenceClassId>(text)),
  name: z.object({ en: z.string(), fr: z.string().nullable() }),
  group: z.string(),
});

/** A class of licence such as `rn`, with its group such as `registered-nurse`. */
export type LicenceClass = z.output<typeof record>;

/** The licence classes of the reference data by id. */
export const licenceClasses: ReadonlyMap<LicenceClassId, LicenceClass> = new Map(
  z
    .array(record)
    .parse(reference.classes)
    .map((one) => [one.id, one]),
);
