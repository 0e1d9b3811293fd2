import { z } from 'zod';
import { mappingSchema } from '../../interop/msel/mapping.ts';
import { line, scenarioId, exerciseId } from '../inputs/scalars.ts';
import { notYet } from '../not-yet.ts';
import type { KeptMapping, SheetApplied, SheetLook } from '../shapes/sheets.ts';
import { router, staffOnly } from '../trpc.ts';

const using = staffOnly('sheets.use');

/** A file by its bytes (small ones), or by the id that `POST /files/sheets` answered. */
const file = z.union([
  z.strictObject({ base64: z.base64().max(900_000) }),
  z.strictObject({ upload: z.string().max(64) }),
]);
const into = z.union([z.strictObject({ scenario: scenarioId }), z.strictObject({ exercise: exerciseId })]);
const look = z.object({ into, file, mapping: mappingSchema.optional() });
const apply = look.extend({
  mapping: mappingSchema,
  /** The scenario to be made; where it is left out, rows are added to the exercise in play. */
  as: scenarioId.optional(),
  /** Take the sound rows even where others have faults. */
  partial: z.boolean().default(false),
});

export const sheetsRouter = router({
  look: using.input(look).mutation((): Promise<SheetLook> => notYet()),
  /** Not `apply`: that name is taken by functions themselves. */
  take: using.input(apply).mutation((): Promise<SheetApplied> => notYet()),
  mappings: using.query((): Promise<readonly KeptMapping[]> => notYet()),
  keepMapping: using
    .input(z.object({ id: z.string().max(64).optional(), name: line.min(1), mapping: mappingSchema }))
    .mutation((): Promise<string> => notYet()),
  dropMapping: using.input(z.object({ id: z.string().max(64) })).mutation((): Promise<boolean> => notYet()),
});
