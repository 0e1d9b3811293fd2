import type { CapabilityId, ObjectiveId } from '@samaritan/scenarios/values/id';
import type { Wait } from '@samaritan/scenarios/vocabulary/resources';
import { type Poete, remedies } from '../wait-remedies.ts';
import type { Finding, FindingStatus } from './finding.ts';
import { type GapKind, gapRemedies } from './gaps.ts';

/** A row of HSEEP's Appendix A. What nobody chose is null and stays blank: owner, point of contact, dates. */
export interface PlanRow {
  readonly capability: CapabilityId | null;
  readonly issue:
    | { readonly kind: 'wait'; readonly wait: Wait; readonly preventable: number; readonly status: FindingStatus }
    | {
        readonly kind: 'target';
        readonly objective: ObjectiveId;
        readonly task: number;
        readonly status: 'late' | 'missed';
      }
    | { readonly kind: 'gap'; readonly gap: GapKind };
  /** What is proposed: the standing remedy of a wait, an owner and a trigger for a target, or what a gap suggests. */
  readonly action:
    | { readonly kind: 'wait'; readonly wait: Wait }
    | { readonly kind: 'practise' }
    | { readonly kind: 'gap'; readonly gap: GapKind };
  readonly element: Poete;
  readonly organisation: string | null;
  readonly contact: string | null;
  readonly start: string | null;
  readonly completion: string | null;
}

/** One corrective action for each area for improvement, in their order. */
export const improvementPlan = (findings: readonly Finding[]): readonly PlanRow[] => findings.map(rowOf);

function rowOf(finding: Finding): PlanRow {
  const blank = { organisation: null, contact: null, start: null, completion: null };
  const capability = finding.capabilities[0] ?? null;
  if (finding.kind === 'wait') {
    const { wait, preventable, status } = finding;
    const issue = { kind: 'wait', wait, preventable, status } as const;
    return { capability, issue, action: { kind: 'wait', wait }, element: remedies[wait].poete, ...blank };
  }
  if (finding.kind === 'gap') {
    const { gap } = finding;
    return {
      capability,
      issue: { kind: 'gap', gap },
      action: { kind: 'gap', gap },
      element: gapRemedies[gap].element,
      ...blank,
    };
  }
  const { objective, task, status } = finding;
  const issue = { kind: 'target', objective, task, status } as const;
  return { capability, issue, action: { kind: 'practise' }, element: 'planning', ...blank };
}
