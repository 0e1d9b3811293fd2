import { z } from 'zod';
import type { InstrumentId, JurisdictionId, SeatId } from '../values/id.ts';
import { date, idOf } from './scalars.ts';

/** An instrument of the reference data that stands between the jurisdictions on the scenario's date. */
export const agreement = z.strictObject({
  between: z.array(idOf<JurisdictionId>()).min(1),
  since: date,
  cite: z.string().min(1),
  /** `listed` binds nobody until enacted. */
  status: z.enum(['in-force', 'listed']).default('in-force'),
  /** Seats that know of it at StartEx; all where not said. */
  knownTo: z.array(idOf<SeatId>()).optional(),
});

/** A lever's value at StartEx: one of the words of LEVERS.md. The citation may stand in the levers data. */
export const leverSetting = z.union([
  z.string().transform((value) => ({ value, cite: undefined })),
  z
    .strictObject({ value: z.string(), cite: z.string().min(1).optional() })
    .transform(({ value, cite }) => ({ value, cite })),
]);

export const instrumentKey = idOf<InstrumentId>();
