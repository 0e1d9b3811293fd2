import { type Result, ok, refuse } from '@samaritan/scenarios/values/result';

/** Seconds since 1970, UTC. */
export type PrivilegeSecond = number;

/** Beside a photo identity of a government, one of these (Joint Commission EM.02.02.13 and .15). */
export const privilegingProofs = [
  'hospital-picture-identity',
  'current-licence',
  'primary-source-verification',
  'response-team-identity',
  'government-authority',
  'known-to-staff',
] as const;
export type PrivilegingProof = (typeof privilegingProofs)[number];

/** What happened to one person at one site. */
export type PrivilegingStep =
  | { readonly type: 'arrived'; readonly photoIdentity: boolean; readonly proof: PrivilegingProof | null }
  | { readonly type: 'care-given' }
  | { readonly type: 'situation-controlled' }
  | { readonly type: 'verified' }
  /** Verification cannot be had in time; why is written down, and it is done as soon as it can be. */
  | { readonly type: 'verification-impossible'; readonly why: string }
  /** The medical staff decides whether the privileges go on. */
  | { readonly type: 'decided'; readonly continues: boolean }
  | { readonly type: 'left' };

export type PrivilegingRefusal =
  | 'plan-not-activated'
  | 'identity-missing'
  | 'not-here'
  | 'already-here'
  | 'reason-missing'
  | 'time-runs-back';

/** One person at one site, from arrival on. */
export interface Privileging {
  readonly arrived: PrivilegeSecond;
  readonly last: PrivilegeSecond;
  readonly careGiven: boolean;
  readonly controlled: PrivilegeSecond | null;
  readonly verified: PrivilegeSecond | null;
  readonly impossible: { readonly at: PrivilegeSecond; readonly why: string } | null;
  readonly decided: { readonly at: PrivilegeSecond; readonly continues: boolean } | null;
  readonly left: PrivilegeSecond | null;
}

const window_s = 72 * 3600;

/** What a step makes of one person at one site: the state after it, or why it cannot be. `before` is null until the person arrives. */
export function privilegingAfter(
  before: Privileging | null,
  step: PrivilegingStep,
  { at, planActive }: { readonly at: PrivilegeSecond; readonly planActive: boolean },
): Result<Privileging, PrivilegingRefusal> {
  if (step.type === 'arrived') {
    if (before !== null && before.left === null) return refuse('already-here');
    if (!planActive) return refuse('plan-not-activated');
    if (!step.photoIdentity || step.proof === null) return refuse('identity-missing');
    const none = { controlled: null, verified: null, impossible: null, decided: null, left: null };
    return ok({ arrived: at, last: at, careGiven: false, ...none });
  }
  if (before === null || before.left !== null) return refuse('not-here');
  if (at < before.last) return refuse('time-runs-back');
  const here = { ...before, last: at };
  switch (step.type) {
    case 'care-given':
      return ok({ ...here, careGiven: true });
    case 'situation-controlled':
      return ok({ ...here, controlled: here.controlled ?? at });
    case 'verified':
      return ok({ ...here, verified: here.verified ?? at });
    case 'verification-impossible':
      return step.why.trim() === '' ? refuse('reason-missing') : ok({ ...here, impossible: { at, why: step.why } });
    case 'decided':
      return ok({ ...here, decided: { at, continues: step.continues } });
    case 'left':
      return ok({ ...here, left: at });
  }
}

/** `done`, running until `due`, `excused` with a reason while it still has to be done, `not-needed`, or `overdue`. */
export interface PrivilegingClock {
  readonly state: 'running' | 'done' | 'excused' | 'not-needed' | 'overdue';
  readonly due: PrivilegeSecond;
}

/**
 * The two clocks of 72 hours as they stand at a moment: verification at the source, due as soon as the situation is controlled and never later
 * than 72 hours after arrival, and not needed of one who left without giving care; and the decision of the medical staff, 72 hours after arrival.
 */
export function privilegingClocks(
  of: Privileging,
  now: PrivilegeSecond,
): { readonly verification: PrivilegingClock; readonly decision: PrivilegingClock } {
  const latest = of.arrived + window_s;
  const due = Math.min(latest, of.controlled ?? latest);
  const late = now > due ? 'overdue' : 'running';
  const idle = of.left !== null && !of.careGiven;
  return {
    verification: {
      due,
      state: of.verified !== null ? 'done' : idle ? 'not-needed' : of.impossible !== null ? 'excused' : late,
    },
    decision: {
      due: latest,
      state: of.decided !== null ? 'done' : of.left !== null ? 'not-needed' : now > latest ? 'overdue' : 'running',
    },
  };
}
