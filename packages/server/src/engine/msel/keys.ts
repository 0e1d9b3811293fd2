import type { ObjectiveId } from '@samaritan/scenarios/values/id';

/** A target by objective and task. */
export const targetKey = (objective: ObjectiveId, task: number): string => `${objective}/${task}`;

/** A piece of evidence by objective, task and item; the target's own event has no item. */
export const evidenceKey = (objective: ObjectiveId, task: number, item: number | null): string =>
  `${objective}/${task}/${item ?? 'target'}`;
