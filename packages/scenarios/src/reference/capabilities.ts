import { z } from 'zod';
import reference from '../../data/core-capabilities.json' with { type: 'json' };
import { type CapabilityId, id } from '../values/id.ts';

const record = z.object({
  id: z.string().transform((text) => id<CapabilityId>(text)),
  name: z.object({ en: z.string(), fr: z.string().nullable() }),
  frOfficial: z.boolean(),
  verified: z.boolean(),
});

/** A core capability of the United States or of Canada. `frOfficial` false: the French name is ours. */
export type Capability = z.output<typeof record>;

/**
 * The core capabilities the data has, by id: all 32 of the United States, and 2 of Canada's 38, since the rest could not be
 * seen and none is invented.
 */
export const capabilities: ReadonlyMap<CapabilityId, Capability> = new Map(
  z
    .array(record)
    .parse([...reference.us, ...reference.ca])
    .map((one) => [one.id, one]),
);
