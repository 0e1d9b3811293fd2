import { z } from 'zod';
import { type Id, id } from '../values/id.ts';
import { parseDuration, parseSimTime } from '../values/time.ts';

/** A name that keys of the script and commands refer to: lower-case words joined by hyphens or dots, or an ISO 3166 code. */
export const key = z
  .string()
  .regex(
    /^(?:[a-z0-9][a-z0-9.-]*|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$/,
    'wanted: lower-case words joined by hyphens, or an ISO 3166 code',
  );

export const idOf = <T extends Id<string>>(): z.ZodPipe<typeof key, z.ZodTransform<T, string>> =>
  key.transform((text): T => id<T>(text));

const lengthWanted = 'wanted: a length such as 0:40, 90 min or 2 h';
export const durationText = z.string(lengthWanted).transform((text, context) => {
  const length = parseDuration(text);
  if (length !== null) return length;
  context.addIssue({ code: 'custom', message: lengthWanted, input: text });
  return z.NEVER;
});

const timeWanted = 'wanted: a time since StartEx such as T+1:30';
export const simTimeText = z.string(timeWanted).transform((text, context) => {
  const at = parseSimTime(text);
  if (at !== null) return at;
  context.addIssue({ code: 'custom', message: timeWanted, input: text });
  return z.NEVER;
});

/** `T+0:20 to T+0:36`. */
const spanWanted = 'wanted: a span such as T+0:20 to T+0:36, the earlier time first';
export const simTimeSpan = z.string(spanWanted).transform((text, context) => {
  const [from, to] = text.split(/\s+to\s+/).map(parseSimTime);
  if (from !== undefined && to !== undefined && from !== null && to !== null && from < to) return { from, to };
  context.addIssue({ code: 'custom', message: spanWanted, input: text });
  return z.NEVER;
});

/** A share: `38 %` or `0.38`, up to one or, where more can be taken than there is, up to `most`. */
export function shareUpTo(
  most: number,
): z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>, z.ZodTransform<number, number | string>> {
  const message = `wanted: a share such as 38 % or 0.38, from 0 to ${most}`;
  return z.union([z.number(), z.string()], message).transform((given, context) => {
    const percent = typeof given === 'string' ? /^(\d+(?:\.\d+)?)\s*%$/.exec(given.trim()) : null;
    const value = typeof given === 'number' ? given : percent ? Number(percent[1]) / 100 : Number.NaN;
    if (value >= 0 && value <= most) return value;
    context.addIssue({ code: 'custom', message, input: given });
    return z.NEVER;
  });
}

/** A share of one. */
export const share = shareUpTo(1);

/** Shares by name; whether they sum to one is for the linter, which can say by how much they do not. */
export const mixOf = <K extends z.ZodType<string, string>>(of: K) => z.record(of, share);

export const count = z.int().min(0);

/** `[latitude, longitude]`, WGS 84 degrees. */
export const position = z
  .tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)], 'wanted: [latitude, longitude] in degrees')
  .transform(([lat, lon]) => ({ lat, lon }));

/**
 * Text in two languages. Missing French is a fault the linter reports; the English stands in until then. `fr: null` says of
 * a legal name that its source gives no French one: a mark and no fault.
 */
export const text = z
  .strictObject({ en: z.string().min(1), fr: z.string().min(1).nullable().optional() })
  .transform(({ en, fr }) => ({ en, fr: fr ?? en }));

/** An office in two languages; or a person's name by itself, which is the same in both. */
export const contact = z.union([
  z
    .string()
    .min(1)
    .transform((name) => ({ en: name, fr: name })),
  text,
]);

/** `2012-12-28`, or `2012-12` or `2012` where the source gives no day. */
export const date = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'wanted: a date such as 2012-12-28');
