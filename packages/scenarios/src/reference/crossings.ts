import { z } from 'zod';
import reference from '../../data/crossings.json' with { type: 'json' };
import { type JurisdictionId, id } from '../values/id.ts';

const record = z.object({
  id: z.string(),
  name: z.string(),
  between: z.tuple([z.string(), z.string()]).transform((pair) => pair.map((code) => id<JurisdictionId>(code))),
  lat: z.number(),
  lon: z.number(),
  status: z.string(),
  verified: z.boolean(),
});

/** A crossing of the reference data. Coordinates are from memory, checked against the national line only. */
export type KnownCrossing = z.output<typeof record>;

/** The crossings of the reference data by id. */
export const crossings: ReadonlyMap<string, KnownCrossing> = new Map(
  z
    .array(record)
    .parse(reference.crossings)
    .map((one) => [one.id, one]),
);
