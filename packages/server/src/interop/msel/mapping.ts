import { z } from 'zod';
import { type Result, ok, refuse } from '@samaritan/scenarios/values/result';
import { columnOf } from '../sheet/cell.ts';
import { sheetBounds } from '../sheet/refusal.ts';
import { fields } from './fields.ts';

const bilingual = z.strictObject({ en: z.string(), fr: z.string() });

const column = z.strictObject({
  /** Its letters. */
  column: z.string().refine((letters) => columnOf(letters) >= 0, 'wanted: the letters of a column such as A or AB'),
  /** What its header says; a mapping is found again by it in a sheet whose columns have moved. */
  header: z.string(),
  /** What it is; null for a column of the user's own, which is kept. */
  field: z.enum(fields).nullable(),
  /** How sure the guess is, of one; 1 for what a person said. */
  confidence: z.number().min(0).max(1).default(1),
  reason: bilingual.default({ en: 'You said so.', fr: 'Vous l’avez dit.' }),
});

/** No sheet that is read has more rows. */
const headerRow = z.int().min(1).max(sheetBounds.rows);

const names = z.record(z.string(), z.string()).default({});

/** How a sheet is read: guessed, shown with reasons, corrected by a person, saved, and read again for the next version. */
export const mappingSchema = z.strictObject({
  sheet: z.string(),
  /** The first and the last row of the headers, as the program counts them, from 1. */
  headerRows: z
    .tuple([headerRow, headerRow])
    .refine(
      ([first, last]) => first <= last && last < first + 10,
      'wanted: the first and the last of at most ten rows',
    ),
  columns: z.array(column),
  /** Which language a column of text without a language is in. */
  language: z.enum(['en', 'fr']),
  times: z.strictObject({
    launch: z.string(),
    zone: z.string(),
    bare: z.enum(['clock', 'elapsed']),
    numbers: z.enum(['minutes', 'hours', 'clock']),
    dates: z.enum(['day-first', 'month-first']),
    reason: bilingual.default({ en: 'You said so.', fr: 'Vous l’avez dit.' }),
  }),
  /** For rows that say nothing of it. */
  defaults: z.strictObject({ from: z.string().min(1), by: z.string().min(1) }),
  /** What the words of the sheet stand for: `{ "Ops centre": "maine-ema" }`. */
  seats: names,
  means: names,
  objectives: names,
});
export type Mapping = z.output<typeof mappingSchema>;
export type MappedColumn = Mapping['columns'][number];

/** A mapping that somebody saved, or every fault of it in words. */
export function parseMapping(json: string): Result<Mapping, readonly string[]> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return refuse([error instanceof Error ? error.message : String(error)]);
  }
  const parsed = mappingSchema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  return refuse(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
}

/** A mapping as it is saved. */
export const formatMapping = (mapping: Mapping): string => `${JSON.stringify(mapping, null, 2)}\n`;
