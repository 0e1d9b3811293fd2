import { expect, test } from 'vitest';
import {
  type Privileging,
  type PrivilegingStep,
  privilegingAfter,
  privilegingClocks,
} from '../../../packages/server/src/registry/record/privileging.ts';

const hour = 3600;
const arrived: PrivilegingStep = { type: 'arrived', photoIdentity: true, proof: 'current-licence' };

/** The state after these steps, each at its hour from arrival; a refusal fails the test. */
function after(...steps: readonly (readonly [hours: number, step: PrivilegingStep])[]): Privileging {
  let now: Privileging | null = null;
  for (const [hours, step] of [[0, arrived] as const, ...steps]) {
    const next = privilegingAfter(now, step, { at: hours * hour, planActive: true });
    if (!next.ok) throw new Error(next.refusal);
    now = next.value;
  }
  if (now === null) throw new Error('nobody arrived');
  return now;
}
const states = (of: Privileging, hours: number) => {
  const { verification, decision } = privilegingClocks(of, hours * hour);
  return [verification.state, decision.state];
};

test('both clocks run for 72 hours from arrival and are overdue a second later', () => {
  const here = after([1, { type: 'care-given' }]);
  expect(states(here, 72)).toEqual(['running', 'running']);
  expect(states(here, 72 + 1 / hour)).toEqual(['overdue', 'overdue']);
});

test('verification is due as soon as the situation is controlled, the decision is not', () => {
  const here = after([1, { type: 'care-given' }], [20, { type: 'situation-controlled' }]);
  expect(states(here, 21)).toEqual(['overdue', 'running']);
  expect(privilegingClocks(after([80, { type: 'situation-controlled' }]), 0).verification.due).toBe(72 * hour);
});

test('one who gave no care and left needs no verification', () => {
  expect(states(after([5, { type: 'left' }]), 100)).toEqual(['not-needed', 'not-needed']);
  expect(states(after([1, { type: 'care-given' }], [5, { type: 'left' }]), 100)).toEqual(['overdue', 'not-needed']);
});

test('verification that cannot be had is excused with a reason, which must be given', () => {
  const here = after([1, { type: 'care-given' }]);
  const excuse = (why: string) =>
    privilegingAfter(here, { type: 'verification-impossible', why }, { at: 2 * hour, planActive: true });
  expect(excuse(' ')).toEqual({ ok: false, refusal: 'reason-missing' });
  expect(states(after([2, { type: 'verification-impossible', why: 'lines are down' }]), 100)[0]).toBe('excused');
});

test('nobody is privileged without an active plan, a photo identity and one more proof', () => {
  const arrive = (step: PrivilegingStep, planActive = true) => privilegingAfter(null, step, { at: 0, planActive });
  expect(arrive(arrived, false)).toEqual({ ok: false, refusal: 'plan-not-activated' });
  expect(arrive({ ...arrived, photoIdentity: false })).toEqual({ ok: false, refusal: 'identity-missing' });
  expect(arrive({ type: 'arrived', photoIdentity: true, proof: null })).toEqual({
    ok: false,
    refusal: 'identity-missing',
  });
});

test('a clock set back changes nothing', () => {
  const here = after([10, { type: 'care-given' }]);
  expect(privilegingAfter(here, { type: 'verified' }, { at: 9 * hour, planActive: true })).toEqual({
    ok: false,
    refusal: 'time-runs-back',
  });
});
