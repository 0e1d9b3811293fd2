import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { Bilingual } from '@samaritan/scenarios/values/text';
import { type Mapping, mappingSchema, parseMapping } from '../../interop/msel/mapping.ts';
import { formatProblem } from '../../interop/msel/problem.ts';
import { columnMappings, dropMapping, keepMapping } from '../../store/column-mapping.ts';
import type { ApiContext, StaffMember } from '../context.ts';
import { liveOf } from '../exercises/live-of.ts';
import { exerciseId, line, scenarioId } from '../inputs/scalars.ts';
import { shelvedOf } from '../library/library-router.ts';
import { roleIn, rolesAnywhere } from '../role-in.ts';
import { mayDo } from '../permission-matrix.ts';
import type { KeptMapping, RosterLook, SheetApplied, SheetLook } from '../shapes/sheets.ts';
import { router, staffOnly } from '../trpc.ts';
import { WorkshopTooLong } from '../workshop/workshop.ts';
import { rowsIntoPlay, scenarioFromSheet } from './take.ts';

const using = staffOnly('sheets.use');

/** A file by its bytes (small ones), or by the id that `POST /files/sheets` answered. */
const file = z.union([
  z.strictObject({ base64: z.base64().max(900_000) }),
  z.strictObject({ upload: z.string().max(64) }),
]);
const into = z.union([z.strictObject({ scenario: scenarioId }), z.strictObject({ exercise: exerciseId })]);
const look = z.object({ into, file, mapping: mappingSchema.optional() });
const taking = look.extend({
  mapping: mappingSchema,
  /** The scenario to be made; where it is left out, rows are added to the exercise in play. */
  as: scenarioId.optional(),
  /** Take the sound rows even where others have faults. */
  partial: z.boolean().default(false),
});

type Into = z.output<typeof into>;
type File = z.output<typeof file>;

function bytesOf({ uploads }: ApiContext, { account }: StaffMember, asked: File): Uint8Array {
  if ('base64' in asked) return new Uint8Array(Buffer.from(asked.base64, 'base64'));
  const bytes = uploads.get(account, asked.upload);
  if (bytes === null) throw new TRPCError({ code: 'NOT_FOUND', message: 'upload-gone' });
  return bytes;
}

async function scenarioOf(ctx: ApiContext, asked: Into): Promise<Scenario> {
  if ('scenario' in asked) return shelvedOf(ctx.library, asked.scenario).kit.scenario;
  if ((await roleIn(ctx, asked.exercise, ['sheets.use'])) === null) throw new TRPCError({ code: 'FORBIDDEN' });
  return (await liveOf(ctx, asked.exercise)).kit.scenario;
}

/** A file that takes too long is one that cannot be read, and is said to be so beside the others that cannot. */
async function inTime<Look>(reading: Promise<Look>): Promise<Look | { readonly ok: false; readonly text: Bilingual }> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof WorkshopTooLong) return { ok: false, text: tooLong };
    throw error;
  }
}

const tooLong: Bilingual = {
  en: 'The file took more than a minute to read, and reading it was given up; nothing was changed. Save it with fewer rows and columns, or as .csv, and try again.',
  fr: 'La lecture du fichier prenait plus d’une minute et a été abandonnée; rien n’a changé. Enregistrez-le avec moins de lignes et de colonnes, ou en .csv, et réessayez.',
};

interface Looking {
  readonly into: Into;
  readonly file: File;
  readonly mapping?: Mapping | undefined;
}

async function lookAt(ctx: ApiContext, staff: StaffMember, asked: Looking): Promise<SheetLook> {
  const scenario = await scenarioOf(ctx, asked.into);
  const bytes = bytesOf(ctx, staff, asked.file);
  return inTime(ctx.workshop.run({ kind: 'sheet', bytes, scenario, mapping: asked.mapping ?? null }));
}

async function take(ctx: ApiContext, staff: StaffMember, input: z.output<typeof taking>): Promise<SheetApplied> {
  const read = await lookAt(ctx, staff, input);
  if (!read.ok) return { ok: false, faults: [read.text] };
  const faults = read.problems.filter(({ severity }) => severity === 'fault');
  if (faults.length > 0 && !input.partial)
    return {
      ok: false,
      faults: faults.map((problem) => ({ en: formatProblem(problem, 'en'), fr: formatProblem(problem, 'fr') })),
    };
  if ('exercise' in input.into) return rowsIntoPlay(await liveOf(ctx, input.into.exercise), staff.account, read);
  // A scenario of the server's own is for everybody on it.
  const roles = await rolesAnywhere(ctx, staff);
  if (!roles.some((role) => mayDo(role, 'exercise.create'))) throw new TRPCError({ code: 'FORBIDDEN' });
  if (input.as === undefined) throw new TRPCError({ code: 'BAD_REQUEST', message: 'as-missing' });
  const shelved = shelvedOf(ctx.library, input.into.scenario);
  return scenarioFromSheet(ctx.library, { shelved, as: input.as, rows: read.rows, left: read.left });
}

async function mappings({ database }: ApiContext): Promise<readonly KeptMapping[]> {
  return (await columnMappings(database)).flatMap(({ mapping, ...rest }) => {
    const parsed = parseMapping(mapping);
    return parsed.ok ? [{ ...rest, mapping: parsed.value }] : [];
  });
}

export const sheetsRouter = router({
  look: using.input(look).mutation(({ ctx, input }) => lookAt(ctx, ctx.staff, input)),
  /** Not `apply`: that name is taken by functions themselves. */
  take: using.input(taking).mutation(({ ctx, input }) => take(ctx, ctx.staff, input)),
  /** Who is to sit where, for links to be made. */
  roster: using
    .input(z.object({ into: z.strictObject({ exercise: exerciseId }), file }))
    .mutation(async ({ ctx, input }): Promise<RosterLook> => {
      const scenario = await scenarioOf(ctx, input.into);
      return inTime(ctx.workshop.run({ kind: 'roster', bytes: bytesOf(ctx, ctx.staff, input.file), scenario }));
    }),
  mappings: using.query(({ ctx }) => mappings(ctx)),
  keepMapping: using
    .input(z.object({ id: z.string().max(64).optional(), name: line.min(1), mapping: mappingSchema }))
    .mutation(({ ctx, input: { id, name, mapping } }) =>
      keepMapping(ctx.database, { ...(id === undefined ? {} : { id }), name, mapping: JSON.stringify(mapping) }),
    ),
  dropMapping: using
    .input(z.object({ id: z.string().max(64) }))
    .mutation(({ ctx, input }) => dropMapping(ctx.database, input.id)),
});
