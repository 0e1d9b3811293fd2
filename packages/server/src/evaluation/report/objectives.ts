import type { Scenario, Task } from '@samaritan/scenarios/schema/scenario';
import type { CapabilityId, ObjectiveId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { EventType } from '@samaritan/scenarios/vocabulary/event-types';
import type { Bilingual } from '@samaritan/scenarios/values/text';
import { type CauseChain, type EventLog, causes } from '../causes.ts';
import type { Fold } from '../fold.ts';
import { type Moment, momentOf } from './moment.ts';

export type Rating = 'P' | 'S' | 'M' | 'U';
/** `late`: done after its time. `open`: neither met nor missed when play ended. */
export type TaskStatus = 'met' | 'late' | 'missed' | 'open';

export interface TaskReport {
  readonly task: number;
  readonly text: Bilingual;
  readonly reference: string | null;
  readonly target: TaskTarget;
  readonly status: TaskStatus;
  /** Of a figure, what it stood at when the target settled; of a deed in time, when it was done, milliseconds since StartEx. */
  readonly value: number | null;
  /** When it was met, or when a late one was done; null where it never was. */
  readonly doneAt: Moment | null;
  /** Entry that settled the target. */
  readonly settledSeq: number | null;
  readonly evidence: readonly (Moment & { readonly type: EventType | null; readonly target: boolean })[];
  /** From the deed back to the decision behind it; null where it was never done. */
  readonly chain: CauseChain | null;
}

export type TaskTarget =
  | {
      readonly kind: 'deed';
      readonly event: EventType;
      readonly by: readonly string[];
      readonly where: string | null;
      readonly within: number | null;
    }
  | {
      readonly kind: 'figure';
      readonly measure: string;
      readonly atLeast: number | null;
      readonly atMost: number | null;
      readonly at: SimTime | null;
    };

export interface ObjectiveReport {
  readonly objective: ObjectiveId;
  readonly text: Bilingual;
  readonly capabilities: readonly CapabilityId[];
  readonly tasks: readonly TaskReport[];
  /** From the log, by `proposeRating`; null where no target settled. Evaluators decide. */
  readonly proposed: Rating | null;
  /** What an evaluator gave; the last word. */
  readonly given: { readonly rating: Rating; readonly seq: number } | null;
}

/**
 * P: every settled target met. S: all done, at least half of them in time. M: at least half done, in time or late. U: less
 * than half done. Null where none settled.
 */
export function proposeRating(statuses: readonly TaskStatus[]): Rating | null {
  const settled = statuses.filter((status) => status !== 'open');
  if (settled.length === 0) return null;
  const share = (...of: readonly TaskStatus[]): number =>
    settled.filter((status) => of.includes(status)).length / settled.length;
  if (share('met') === 1) return 'P';
  if (share('missed') === 0 && share('met') >= 0.5) return 'S';
  return share('met', 'late') >= 0.5 ? 'M' : 'U';
}

export interface TargetRecord {
  settled: {
    readonly met: boolean;
    readonly value: number | null;
    readonly seq: number | null;
    readonly by: Moment;
  } | null;
  readonly evidence: { readonly seq: number; readonly target: boolean; readonly by: Moment }[];
}

export interface ObjectiveRecords {
  /** By `objective/task`. */
  readonly targets: ReadonlyMap<string, TargetRecord>;
  readonly given: ReadonlyMap<string, { readonly rating: Rating; readonly seq: number }>;
}

/** Notes how targets settled, what evidence came and what evaluators gave. */
export function objectiveRecords(): Fold<ObjectiveRecords> {
  const targets = new Map<string, TargetRecord>();
  const given = new Map<string, { readonly rating: Rating; readonly seq: number }>();
  const recordOf = (objective: ObjectiveId, task: number): TargetRecord => {
    const key = `${objective}/${task}`;
    const record = targets.get(key) ?? { settled: null, evidence: [] };
    targets.set(key, record);
    return record;
  };
  return {
    hears: {
      TargetSettled: (e) => {
        const { objective, task, met, value, seq } = e.data;
        const record = recordOf(objective, task);
        // Missed, and met after all by a deed that was entered later at its own time.
        if (record.settled === null || met) record.settled = { met, value, seq, by: momentOf(e) };
      },
      EvidenceSeen: (e) =>
        recordOf(e.data.objective, e.data.task).evidence.push({
          seq: e.data.seq,
          target: e.data.target,
          by: momentOf(e),
        }),
      RatingGiven: ({ seq, data: { objective, task, rating } }) => {
        if (task === null) given.set(objective, { rating, seq });
      },
    },
    result: () => ({ targets, given }),
  };
}

/** Every objective of the scenario with what the log shows for it. */
export function objectiveReports(
  scenario: Scenario,
  { targets, given }: ObjectiveRecords,
  log: EventLog,
): readonly ObjectiveReport[] {
  return (Object.keys(scenario.objectives) as ObjectiveId[]).flatMap((objective) => {
    const planned = scenario.objectives[objective];
    if (planned === undefined) return [];
    const tasks = planned.tasks.map((task, i) =>
      taskReport(task, i, { record: targets.get(`${objective}/${i}`), log }),
    );
    return [
      {
        objective,
        text: planned.text,
        capabilities: planned.capabilities,
        tasks,
        proposed: proposeRating(tasks.map(({ status }) => status)),
        given: given.get(objective) ?? null,
      },
    ];
  });
}

function taskReport(
  { text, reference, target }: Task,
  task: number,
  { record, log }: { readonly record: TargetRecord | undefined; readonly log: EventLog },
): TaskReport {
  const settled = record?.settled ?? null;
  const late = record?.evidence.find((seen) => seen.target);
  const deed = settled?.met === true ? settled.seq : (late?.seq ?? null);
  const status: TaskStatus =
    settled?.met === true ? 'met' : late !== undefined ? 'late' : settled === null ? 'open' : 'missed';
  const event = deed === null ? undefined : log.get(deed);
  return {
    task,
    text,
    reference: reference ?? null,
    target: targetOf(target),
    status,
    value: settled?.value ?? null,
    doneAt: event === undefined ? (settled?.met === true ? settled.by : null) : momentOf(event),
    settledSeq: settled?.by.seq ?? null,
    evidence: (record?.evidence ?? []).map(({ seq, target, by }) => {
      const seen = log.get(seq);
      return { seq, at: seen?.at ?? by.at, type: seen?.type ?? null, target };
    }),
    chain: deed === null ? null : causes(log, deed),
  };
}

/** What a task is to come to, in the form a report states it. */
export function targetOf(target: Task['target']): TaskTarget {
  if ('event' in target) {
    const { event, by = [], where, within } = target;
    return { kind: 'deed', event, by, where: where ?? null, within: within ?? null };
  }
  const { measure, atLeast, atMost, at } = target;
  return { kind: 'figure', measure, atLeast: atLeast ?? null, atMost: atMost ?? null, at: at ?? null };
}
