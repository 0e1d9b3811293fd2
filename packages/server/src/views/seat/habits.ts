import type { meansKinds } from '@samaritan/scenarios/schema/means';
import { type Duration, minutes } from '@samaritan/scenarios/values/time';

/**
 * By when a desk answers and reports where nobody said. The visual language calls a figure old at 10 and stale at 30 minutes:
 * what was said aloud is answered before it is old, what was written before it is stale, and a status is renewed in time.
 */
export const habits = {
  answerAloud: minutes(10),
  answerWritten: minutes(30),
  settleRequest: minutes(15),
  answerTransfer: minutes(10),
  checkLicence: minutes(10),
  /** After the first word of an incident. */
  firstReport: minutes(15),
  nextReport: minutes(30),
} as const satisfies Readonly<Record<string, Duration>>;

const aloud: readonly string[] = ['in-person', 'phone', 'radio'] satisfies readonly (typeof meansKinds)[number][];

/** How long an answer may take by the kind of means by which it was asked for; what one sees oneself counts as aloud. */
export const answerWithin = (kind: string | undefined): Duration =>
  kind === undefined || aloud.includes(kind) ? habits.answerAloud : habits.answerWritten;
