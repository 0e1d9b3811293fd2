import { minutes } from '@samaritan/scenarios/values/time';

/** How the script is watched. Both are bounds on work, not on what happens in the world. */
export const watching = {
  /** Conditions that change with time alone are looked at this often: the grain a planner writes in (judgement). */
  clock: minutes(1),
  /** Log entries kept for one piece of evidence: more than a reader will follow (judgement). */
  evidencePerItem: 50,
} as const;
