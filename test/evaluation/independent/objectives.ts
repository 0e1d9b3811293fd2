import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { chainOf } from './chains.ts';
import { type Deed, isDeed } from './deeds.ts';
import { measured } from './measures.ts';
import { type Moment, type RawLog, momentOf } from './raw-log.ts';

type Task = Scenario['objectives'][keyof Scenario['objectives']]['tasks'][number];
type Status = 'met' | 'late' | 'missed' | 'open';

export interface TaskReport {
  readonly task: number;
  readonly status: Status;
  readonly value: number | null;
  readonly doneAt: Moment | null;
  readonly settledSeq: number | null;
  readonly chain: unknown;
}

export interface ObjectiveReport {
  readonly objective: string;
  readonly capabilities: readonly string[];
  readonly tasks: readonly TaskReport[];
}

/** Most entries that the script keeps of one piece of evidence. */
const kept = 50;

/** Judged anew from what was done and what stood, not from what the log says of targets. */
export function objectives(log: RawLog): readonly ObjectiveReport[] {
  return Object.entries(log.scenario.objectives).map(([objective, { capabilities, tasks, text }]) => {
    const rows = tasks.map((task, i) => ({ ...taskRow(log, objective, { task, i }), text: task.text }));
    const given = log.of('RatingGiven').findLast(({ data }) => data.objective === objective && data.task === null);
    return {
      objective,
      text,
      capabilities,
      tasks: rows,
      proposed: proposed(rows.map(({ status }) => status)),
      given: given === undefined ? null : { rating: given.data.rating, seq: given.seq },
    };
  });
}

function taskRow(log: RawLog, objective: string, { task, i }: { readonly task: Task; readonly i: number }): TaskReport {
  const settled = log.of('TargetSettled').find(({ data }) => data.objective === objective && data.task === i);
  const settledSeq = settled?.seq ?? null;
  const evidence = evidenceOf(log, objective, { task, i });
  const { target } = task;
  if ('event' in target) {
    const { event, by = [], where = null, within = null } = target;
    const deed = log.events.find((one) => isDeed(one, target));
    const inTime = deed !== undefined && (within === null || deed.occurredAt <= within);
    const over = log.events.some((one) => one.type === 'ExerciseEnded' && one.data.because === 'end-ex');
    const missed = over || (within !== null && within <= log.end);
    return {
      task: i,
      target: { kind: 'deed', event, by, where, within },
      status: inTime ? 'met' : deed !== undefined ? 'late' : missed ? 'missed' : 'open',
      value: inTime ? deed.occurredAt : null,
      doneAt: deed === undefined ? null : momentOf(deed),
      settledSeq,
      evidence,
      chain: deed === undefined ? null : chainOf(log, deed.seq),
    } as TaskReport;
  }
  const { measure, atLeast = null, atMost = null, at = null } = target;
  const value = settled === undefined ? null : measured(log, measure, settled.seq);
  const met = value !== null && value >= (atLeast ?? -Infinity) && value <= (atMost ?? Infinity);
  return {
    task: i,
    target: { kind: 'figure', measure, atLeast, atMost, at },
    status: settled === undefined ? 'open' : met ? 'met' : 'missed',
    value,
    // Read when the time the script names has come, or at the end.
    doneAt: met && settled !== undefined ? { at: at ?? log.end, seq: settled.seq } : null,
    settledSeq,
    evidence,
    chain: null,
  } as TaskReport;
}

/** What the task asks to see, found in the log; in the order in which the log says it was seen. */
function evidenceOf(log: RawLog, objective: string, { task, i }: { readonly task: Task; readonly i: number }): unknown {
  const seen = log.of('EvidenceSeen').filter(({ data }) => data.objective === objective && data.task === i);
  const wanted: (readonly [Deed, boolean])[] = task.evidence.map((deed) => [deed, false] as const);
  if ('event' in task.target) wanted.unshift([task.target, true]);
  const found = wanted.flatMap(([deed, target]) => {
    const item = target ? null : task.evidence.indexOf(deed as never);
    const inTime = (at: number): boolean => target || deed.within === undefined || at <= deed.within;
    return log.events
      .filter((event) => isDeed(event, deed) && inTime(event.occurredAt))
      .slice(0, target ? 1 : kept)
      .map((event) => ({
        place: seen.findIndex(({ data }) => data.seq === event.seq && data.item === item),
        row: { ...momentOf(event), type: event.type, target },
      }));
  });
  return found.toSorted((a, b) => a.place - b.place).map(({ row }) => row);
}

function proposed(all: readonly Status[]): string | null {
  const settled = all.filter((status) => status !== 'open');
  const share = (...of: readonly Status[]): number =>
    settled.filter((status) => of.includes(status)).length / settled.length;
  if (settled.length === 0) return null;
  if (share('met') === 1) return 'P';
  if (share('missed') === 0 && share('met') >= 0.5) return 'S';
  return share('met', 'late') >= 0.5 ? 'M' : 'U';
}
