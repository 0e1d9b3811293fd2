import { z } from 'zod';
import type { CapabilityId } from '../values/id.ts';
import { idOf, simTimeText, text } from './scalars.ts';
import { done } from './msel.ts';

/** Met when the thing is done within its time. */
const timeTarget = done;

/** Met when a figure of the vocabulary stands at or beyond a bound at a time (EndEx where not said). */
const quantityTarget = z.strictObject({
  measure: z.string(),
  atLeast: z.number().optional(),
  atMost: z.number().optional(),
  at: simTimeText.optional(),
});

export const task = z.strictObject({
  text,
  target: z.union([quantityTarget, timeTarget]),
  /** More that an evaluator would want to see, logged as it happens. */
  evidence: z.array(done).default([]),
  /** Plan, law or standard the task rests on. */
  reference: z.string().optional(),
});

export const objective = z.strictObject({
  text,
  capabilities: z.array(idOf<CapabilityId>()).min(1),
  tasks: z.array(task).min(1),
});
