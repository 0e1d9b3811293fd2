import type { ObjectiveId, RowId } from '@samaritan/scenarios/values/id';
import type { Moment } from './moment.ts';
import type { MselRowReport } from './msel.ts';
import type { ObjectiveReport } from './objectives.ts';
import type { CredentialChecks } from './credentials.ts';
import type { Outcome } from './outcome.ts';

/** What went well, each resting on the log. */
export type Strength =
  | {
      readonly kind: 'target-met';
      readonly objective: ObjectiveId;
      readonly task: number;
      readonly value: number | null;
      readonly doneAt: Moment | null;
      readonly settledSeq: number | null;
    }
  /** An expected action came before its deadline, so that no contingency had to be sent. */
  | { readonly kind: 'action-in-time'; readonly row: RowId; readonly seen: Moment; readonly shownBy: number | null }
  | { readonly kind: 'saved-beyond-baseline'; readonly count: number }
  | { readonly kind: 'impostors-rejected'; readonly count: number; readonly of: number };

/** Targets met, actions in time, lives saved beyond the nearest baseline, and impostors found. */
export function strengths(sources: {
  readonly objectives: readonly ObjectiveReport[];
  readonly msel: readonly MselRowReport[];
  readonly outcome: Outcome;
  readonly credentials: CredentialChecks;
}): readonly Strength[] {
  const { objectives, msel, outcome, credentials } = sources;
  const met = objectives.flatMap(({ objective, tasks }) =>
    tasks
      .filter(({ status }) => status === 'met')
      .map(({ task, value, doneAt, settledSeq }): Strength => ({
        kind: 'target-met',
        objective,
        task,
        value,
        doneAt,
        settledSeq,
      })),
  );
  const inTime = msel.flatMap(({ row, status, actual, shownBy }): readonly Strength[] => {
    const seen = actual[0];
    return status === 'seen' && seen !== undefined ? [{ kind: 'action-in-time', row, seen, shownBy }] : [];
  });
  const { savedBeyond } = outcome;
  const { rejected, arrived } = credentials.impostors;
  return [
    ...met,
    ...inTime,
    ...(savedBeyond > 0 ? [{ kind: 'saved-beyond-baseline', count: savedBeyond } as const] : []),
    ...(rejected > 0 ? [{ kind: 'impostors-rejected', count: rejected, of: arrived } as const] : []),
  ];
}
