import type { MselRow, Scenario, Task } from '@samaritan/scenarios/schema/scenario';
import type { ObjectiveId } from '@samaritan/scenarios/values/id';
import { type Duration, type SimTime, after, startEx } from '@samaritan/scenarios/values/time';
import type { EventType } from '@samaritan/scenarios/vocabulary/event-types';
import { compileMeasure, compilePredicate } from '@samaritan/scenarios/predicate/predicate';
import { compileWhere } from '@samaritan/scenarios/predicate/where';
import type { Event } from '../kernel/event.ts';
import { compiled } from './compiled.ts';
import { evidenceKey, targetKey } from './keys.ts';
import type { Action, Condition, Evidence, Script, Target, Watch } from './script.ts';
import { type Reading, changedBy } from './touches.ts';

const scripts = new WeakMap<Scenario, Script>();

/** The compiled script of a scenario, made once. Throws on a predicate that does not compile, which the loader refuses. */
export function scriptOf(scenario: Scenario): Script {
  const known = scripts.get(scenario);
  if (known !== undefined) return known;
  const script = compileScript(scenario);
  scripts.set(scenario, script);
  return script;
}

function compileScript(scenario: Scenario): Script {
  const conditions = scenario.msel.flatMap(conditionOf);
  const actions = scenario.msel.flatMap((row) => actionOf(row, scenario.msel));
  const tasks = tasksOf(scenario);
  const reads = conditions.flatMap((condition) => condition.reads);
  return {
    rows: new Map(scenario.msel.map((row) => [row.n, row])),
    actions: new Map(actions.map((action) => [action.row.n, action])),
    conditions,
    clocked: conditions.filter((condition) => condition.reads.some((read) => changedBy(read) === 'clock')),
    targets: new Map(tasks.map(({ target }) => [targetKey(target.objective, target.task), target])),
    counted: [...new Set(reads.flatMap(countedKey))].toSorted(),
    watches: watchesOf(conditions, actions, tasks),
  };
}

function conditionOf(row: MselRow): readonly Condition[] {
  if (row.kind !== 'contextual' || row.when.kind !== 'condition') return [];
  const { evaluate, explain, reads } = compiled(compilePredicate(row.when.predicate), `row ${row.n}`);
  return [{ row, reads, holds: evaluate, explain }];
}

function actionOf(row: MselRow, all: readonly MselRow[]): readonly Action[] {
  if (row.kind !== 'expected-action') return [];
  const contingencies = all.filter((other) => other.kind === 'contingency').filter((c) => c.ifMissing === row.n);
  return [{ row, where: whereOf(row.does, `row ${row.n}`), contingencies }];
}

interface WatchedTask {
  readonly target: Target;
  readonly evidence: readonly (readonly [EventType, Evidence])[];
}

function tasksOf({ objectives }: Scenario): readonly WatchedTask[] {
  return entriesOf(objectives).flatMap(([objective, { tasks }]) =>
    tasks.map(({ target, evidence }, task): WatchedTask => {
      const wanted: readonly (readonly [Done, number | null])[] = [
        ...('event' in target ? [[target, null] as const] : []),
        ...evidence.map((piece, item) => [piece, item] as const),
      ];
      return {
        target: targetOf(objective, task, target),
        evidence: wanted.map(([piece, item]) => [
          piece.event,
          {
            objective,
            task,
            item,
            keys: { target: targetKey(objective, task), evidence: evidenceKey(objective, task, item) },
            by: piece.by ?? null,
            where: whereOf(piece, `objective ${objective}, task ${task + 1}`),
            until: limitOf(piece.within),
          },
        ]),
      };
    }),
  );
}

function targetOf(objective: ObjectiveId, task: number, target: Task['target']): Target {
  if ('event' in target) return { objective, task, at: limitOf(target.within), quantity: null };
  const { read } = compiled(compileMeasure(target.measure), `objective ${objective}, task ${task + 1}`);
  const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY, at = null } = target;
  return { objective, task, at, quantity: { read, atLeast, atMost } };
}

type Done = Extract<Task['target'], { event: unknown }>;

function whereOf({ event: type, where }: Pick<Done, 'event' | 'where'>, of: string): (event: Event) => boolean {
  if (where === undefined) return () => true;
  const { evaluate } = compiled(compileWhere(where, type), of);
  return (event) => evaluate(event.data);
}

const limitOf = (within: Duration | undefined): SimTime | null =>
  within === undefined ? null : after(startEx, within);

function countedKey({ fact, args: [type = '', seat = ''] }: Reading): readonly string[] {
  if (fact === 'done.count') return [type];
  return fact === 'done.by' ? [type, `${type}/${seat}`] : [];
}

function watchesOf(
  conditions: readonly Condition[],
  actions: readonly Action[],
  tasks: readonly WatchedTask[],
): ReadonlyMap<EventType, Watch> {
  const readings = conditions.flatMap((condition) =>
    condition.reads.flatMap((read) => {
      const types = changedBy(read);
      return types === 'clock' ? [] : types.map((type) => ({ type, condition, read }));
    }),
  );
  const evidence = tasks.flatMap((task) => task.evidence);
  const watchOf = (type: EventType): Watch => ({
    conditions: conditions
      .map((condition) => ({
        ...condition,
        reads: readings.filter((r) => r.type === type && r.condition === condition).map(({ read }) => read),
      }))
      .filter(({ reads }) => reads.length > 0),
    actions: actions.filter(({ row }) => row.does.event === type),
    evidence: evidence.filter(([of]) => of === type).map(([, wanted]) => wanted),
  });
  const types = new Set([
    ...readings.map(({ type }) => type),
    ...actions.map(({ row }) => row.does.event),
    ...evidence.map(([type]) => type),
  ]);
  return new Map([...types].map((type) => [type, watchOf(type)]));
}

const entriesOf = <K extends string, V>(record: Readonly<Record<K, V>>): readonly (readonly [K, V])[] =>
  (Object.keys(record) as K[]).map((key) => [key, record[key]]);
