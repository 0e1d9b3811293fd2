import type { ASTNode } from '@marcbachmann/cel-js';
import { showValue } from './operators.ts';
import type { Term, Value } from './term.ts';

/** The field of an event that a node writes; null where the node is no field. */
export function fieldTerm(node: ASTNode): Term<object> | null {
  const path = pathOf(node);
  if (path === null) return null;
  const written = path.join('.');
  const read = (data: object): Value => walk(data, path);
  return { read, say: (data) => `${written} [${showValue(read(data))}]`, binds: 9 };
}

/** `traveller.kind` as its names; null where the node is no path. */
function pathOf(node: ASTNode): readonly string[] | null {
  if (node.op === 'id') return [node.args];
  if (node.op !== '.') return null;
  const before = pathOf(node.args[0]);
  return before === null ? null : [...before, node.args[1]];
}

/** What lies at a path; null where nothing does. */
function walk(data: object, path: readonly string[]): Value {
  let at: unknown = data;
  for (const name of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return null;
    at = Reflect.get(at, name);
  }
  return isValue(at) ? at : null;
}

const isValue = (given: unknown): given is Value =>
  typeof given === 'number' || typeof given === 'string' || typeof given === 'boolean' || typeof given === 'object';
