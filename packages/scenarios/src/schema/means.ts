import { z } from 'zod';
import { count, durationText, simTimeSpan, text } from './scalars.ts';

export const meansKinds = ['in-person', 'phone', 'radio', 'e-mail', 'fax', 'social', 'cap'] as const;

/** A way to tell somebody something. Every message waits for its turn, then takes the delay; none passes in an outage. */
export const means = z.strictObject({
  name: text.optional(),
  kind: z.enum(meansKinds),
  delay: durationText,
  /** Messages that pass per ten minutes; unlimited where not said. */
  capacity: count.min(1).optional(),
  outages: z.array(simTimeSpan).default([]),
});
