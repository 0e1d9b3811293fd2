import { z } from 'zod';
import type { MeansId, ObjectiveId, RowId, SeatId } from '../values/id.ts';
import { eventTypes } from '../vocabulary/event-types.ts';
import { count, durationText, idOf, text } from './scalars.ts';
import { parseSimTime } from '../values/time.ts';

/** Something somebody does: an event of the vocabulary, by whom, with what data, by when. */
export const done = z.strictObject({
  event: z.enum(eventTypes),
  by: z.union([idOf<SeatId>().transform((s) => [s]), z.array(idOf<SeatId>()).min(1)]).optional(),
  /** A predicate over the event's data fields, e.g. `kind == "nurses"`. */
  where: z.string().optional(),
  /** After StartEx, or after the row or hazard the context names. */
  within: durationText.optional(),
});

export const rowId = z
  .union([z.int().min(0), z.string().regex(/^[0-9]+[a-z]?$/)])
  .transform((n): RowId => String(n) as RowId);

/** A time such as `T+0:12`, or a predicate. */
export const when = z.string().transform((given) => {
  const at = parseSimTime(given);
  return at === null ? ({ kind: 'condition', predicate: given } as const) : ({ kind: 'time', at } as const);
});

const common = {
  n: rowId,
  storyline: z.string().optional(),
  objective: idOf<ObjectiveId>().optional(),
  notes: text.optional(),
  /** Columns of the user's own, kept and exported as they are. */
  columns: z.record(z.string(), z.string()).default({}),
};

const sent = {
  ...common,
  /** A role played by SimCell, in the words of the script, or a seat. */
  from: z.string().min(1),
  to: z.union([idOf<SeatId>().transform((s) => [s]), z.array(idOf<SeatId>()).min(1)]),
  by: idOf<MeansId>(),
  text,
  /** The expected-action row that this inject should lead to. */
  expects: rowId.optional(),
  /** Whether an answer is wanted. */
  answer: z.boolean().default(false),
};

export const contextualRow = z.strictObject({
  ...sent,
  kind: z.literal('contextual'),
  when,
  /** How often a condition may send it; a time sends it once. */
  limit: count.min(1).default(1),
});

export const contingencyRow = z.strictObject({
  ...sent,
  kind: z.literal('contingency'),
  /** Sent only where this expected action is missing at its deadline. */
  ifMissing: rowId,
  /** Sent this long after the deadline. */
  after: durationText.optional(),
});

export const expectedActionRow = z.strictObject({
  ...common,
  kind: z.literal('expected-action'),
  text,
  who: z.union([idOf<SeatId>().transform((s) => [s]), z.array(idOf<SeatId>()).min(1)]),
  does: done.omit({ by: true, within: true }),
  before: z.string().transform((given, context) => {
    const at = parseSimTime(given);
    if (at !== null) return at;
    context.addIssue({ code: 'custom', message: 'wanted: a deadline such as T+1:30', input: given });
    return z.NEVER;
  }),
});

export const mselRow = z.discriminatedUnion('kind', [contextualRow, contingencyRow, expectedActionRow]);
