import { compileMeasure, compilePredicate } from '../predicate/predicate.ts';
import { compileWhere } from '../predicate/where.ts';
import type { PredicateFault } from '../predicate/fault.ts';
import { isMeantAsTime } from '../schema/msel.ts';
import { parseSimTime } from '../values/time.ts';
import { type EventType, eventTypes } from '../vocabulary/event-types.ts';
import type { Fault } from './fault.ts';
import type { Path, Places } from './places.ts';

/** One predicate of a script: what sort, where it is written, and over which event where it is a `where`. */
export type WrittenPredicate =
  | { readonly kind: 'condition' | 'measure'; readonly path: Path; readonly text: string }
  | { readonly kind: 'where'; readonly path: Path; readonly text: string; readonly event: EventType };

/**
 * Every predicate of a script, in its order: conditions of rows, then targets and evidence. Taken from the values as
 * written, so that a script with other faults still has those of its predicates named.
 */
export function predicatesOf(script: unknown): readonly WrittenPredicate[] {
  const rows = entries(child(script, 'msel')).flatMap(([index, row]): readonly WrittenPredicate[] => {
    const when = child(row, 'when');
    const does = whereOf(child(row, 'does'), ['msel', index, 'does']);
    if (typeof when !== 'string' || parseSimTime(when) !== null || isMeantAsTime(when)) return does;
    return [{ kind: 'condition', path: ['msel', index, 'when'], text: when }, ...does];
  });
  const tasks = entries(child(script, 'objectives')).flatMap(([id, objective]) =>
    entries(child(objective, 'tasks')).flatMap(([index, task]): readonly WrittenPredicate[] => {
      const path = ['objectives', id, 'tasks', index];
      const measure = child(child(task, 'target'), 'measure');
      const aim: readonly WrittenPredicate[] =
        typeof measure === 'string'
          ? [{ kind: 'measure', path: [...path, 'target', 'measure'], text: measure }]
          : whereOf(child(task, 'target'), [...path, 'target']);
      const evidence = entries(child(task, 'evidence'));
      return [...aim, ...evidence.flatMap(([item, piece]) => whereOf(piece, [...path, 'evidence', item]))];
    }),
  );
  return [...rows, ...tasks];
}

function whereOf(done: unknown, path: Path): readonly WrittenPredicate[] {
  const where = child(done, 'where');
  const event = eventTypes.find((type) => type === child(done, 'event'));
  if (typeof where !== 'string' || event === undefined) return [];
  return [{ kind: 'where', path: [...path, 'where'], text: where, event }];
}

const child = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

const entries = (value: unknown): readonly (readonly [string | number, unknown])[] => {
  if (Array.isArray(value)) return value.map((item, index) => [index, item]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
};

/** What is wrong with the predicates of a script, each fault at its characters. */
export function predicateFaults(script: unknown, places: Places): readonly Fault[] {
  return predicatesOf(script).flatMap((written) =>
    compileFaults(written).map(({ offset, length, found, wanted, suggestion }) => {
      const { line, column } = places.inText(written.path, offset, written.text.slice(offset, offset + length));
      const meant = suggestion === undefined ? '' : ` (did you mean ${suggestion}?)`;
      return { file: places.file, line, column, found, wanted: `${wanted}${meant}` };
    }),
  );
}

function compileFaults(written: WrittenPredicate): readonly PredicateFault[] {
  const compiled =
    written.kind === 'where'
      ? compileWhere(written.text, written.event)
      : written.kind === 'measure'
        ? compileMeasure(written.text)
        : compilePredicate(written.text);
  return compiled.ok ? [] : compiled.faults;
}
