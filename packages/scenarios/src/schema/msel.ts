import { z } from 'zod';
import type { MeansId, ObjectiveId, RowId, SeatId } from '../values/id.ts';
import { eventTypes } from '../vocabulary/event-types.ts';
import { count, durationText, idOf, simTimeText, text } from './scalars.ts';
import type { Bilingual } from '../values/text.ts';
import { parseDuration, parseSimTime } from '../values/time.ts';

/** One seat, or several. */
const seats = z.union(
  [idOf<SeatId>().transform((seat) => [seat]), z.array(idOf<SeatId>()).min(1)],
  'wanted: a seat, or a list of seats',
);

/** Something somebody does: an event of the vocabulary, by whom, with what data, by when. */
export const done = z.strictObject({
  event: z.enum(eventTypes),
  by: seats.optional(),
  /** A predicate over the event's data fields, e.g. `kind == "nurses"`. */
  where: z.string().optional(),
  /** After StartEx, or after the row or hazard the context names. */
  within: durationText.optional(),
});

export const rowId = z
  .union([z.int().min(0), z.string().regex(/^[0-9]+[a-z]?$/)], 'wanted: a row number such as 12 or 12a')
  .transform((n): RowId => String(n) as RowId);

/** Whether a text was meant as a time and no condition: `T+1h30`, or `1:30` or `90 min` without its `T+`. */
export const isMeantAsTime = (given: string): boolean =>
  /^\s*T[+-]/.test(given) || /^\s*\d+\s*(?:[:h.]\s*\d+(?::\d+)?|s|min|h|d)\s*$/i.test(given);

/** A time such as `T+0:12`, or a predicate. */
export const when = z.string().transform((given, context) => {
  const at = parseSimTime(given);
  if (at === null && isMeantAsTime(given)) {
    const meant = parseDuration(given) === null ? 'T+1:30' : `T+${given.trim()}`;
    const message = `wanted: a time since StartEx such as ${meant}, or a condition`;
    context.addIssue({ code: 'custom', message, input: given });
    return z.NEVER;
  }
  return at === null ? ({ kind: 'condition', predicate: given } as const) : ({ kind: 'time', at } as const);
});

/** Somebody SimCell speaks as: one text for both languages, or the English and the French; or a seat. */
const role = z.union([z.string().min(1), text], 'wanted: a text, or en and fr');
export type Role = z.output<typeof role>;

/** What a role goes by in the log and in filters: the seat, or the English. */
export const roleOf = (from: Role): string => (typeof from === 'string' ? from : from.en);

/** The names of roles that have a French one, by the English. */
export const roleNames = (
  rows: readonly { readonly kind: string; readonly from?: Role }[],
): Readonly<Record<string, Bilingual>> =>
  Object.fromEntries(
    rows.flatMap(({ from }) => (from === undefined || typeof from === 'string' ? [] : [[from.en, from] as const])),
  );

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
  from: role,
  to: seats,
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
  who: seats,
  does: done.omit({ by: true, within: true }),
  /** What is done earlier than this is not it: the crossing reopened before it was found safe. From StartEx where not said. */
  notBefore: simTimeText.optional(),
  before: simTimeText,
});

export const mselRow = z.discriminatedUnion('kind', [contextualRow, contingencyRow, expectedActionRow]);
