import type { ASTNode, Environment } from '@marcbachmann/cel-js';
import { nearest } from '../values/nearest.ts';
import { fieldsOf } from '../vocabulary/event-fields.ts';
import type { EventType } from '../vocabulary/event-types.ts';
import type { FieldKind, IdKind } from '../vocabulary/field-kinds.ts';
import { comparisonsIn } from './comparisons.ts';
import { boundedEnvironment } from './environment.ts';
import { fault, type PredicateFault } from './fault.ts';
import { showValue } from './operators.ts';
import { nodesOf, spot } from './parse.ts';
import type { Term, Value } from './term.ts';

/** A name that a `where` compares a field with, for the linter to look up. */
export interface NamedInWhere {
  readonly kind: IdKind;
  readonly name: string;
  readonly offset: number;
  readonly length: number;
}

/** The fields of one event as the type checker knows them. What may be null is untyped, since it is compared with null too. */
export function fieldEnvironment(event: EventType): Environment {
  const known = environments.get(event);
  if (known !== undefined) return known;
  const environment = boundedEnvironment();
  environments.set(event, environment);
  for (const [name, kind] of Object.entries(fieldsOf(event))) {
    environment.registerVariable(prefix + name, celType(kind));
  }
  return environment;
}

const environments = new Map<EventType, Environment>();

/** Keeps fields apart from names that the expression language has taken, such as `type`. */
const prefix = 'field_';

/** Renames the fields of a tree as `fieldEnvironment` knows them, just before its types are checked. */
export function prefixFields(node: ASTNode): void {
  if (node.op === 'id') Reflect.set(node, 'args', prefix + node.args);
  else for (const child of nodesOf(node.args)) prefixFields(child);
}

function celType(kind: FieldKind): string {
  if (typeof kind === 'object')
    return 'words' in kind ? 'string' : 'list' in kind ? `list<${celType(kind.list)}>` : 'dyn';
  return kind === 'number' ? 'double' : kind === 'boolean' ? 'bool' : kind === 'any' ? 'dyn' : 'string';
}

/** The field that a node reads; the fault of a field that the event does not have; null where the node is no field. */
export function fieldTerm(node: ASTNode, event: EventType): Term<object> | readonly PredicateFault[] | null {
  const path = pathOf(node);
  if (path === null) return null;
  const kind = kindAt(path, event);
  if ('fault' in kind) return [kind.fault];
  const names = path.map(({ name }) => name);
  const written = names.join('.');
  const read = (data: object): Value => walk(data, names);
  return { read, say: (data) => `${written} [${showValue(read(data))}]`, binds: 9 };
}

/** Words that fields are compared with: those that no event ever carries are faults, ids are for the linter. */
export function comparedWords(
  ast: ASTNode,
  event: EventType,
): { readonly faults: readonly PredicateFault[]; readonly names: readonly NamedInWhere[] } {
  const faults: PredicateFault[] = [];
  const names: NamedInWhere[] = [];
  for (const { subject, texts } of comparisonsIn(ast)) {
    const path = pathOf(subject);
    const found = path === null ? null : kindAt(path, event);
    if (found === null || 'fault' in found) continue;
    const kind = bare(found.kind);
    for (const { text, node } of texts) {
      if (typeof kind === 'object' && 'words' in kind) {
        if (kind.words.includes(text)) continue;
        faults.push(fault(spot(node), `one of ${kind.words.join(', ')}`, nearest(text, kind.words)));
      } else if (
        typeof kind === 'string' &&
        kind !== 'text' &&
        kind !== 'any' &&
        kind !== 'number' &&
        kind !== 'boolean'
      ) {
        names.push({ kind, name: text, offset: node.start, length: node.end - node.start });
      }
    }
  }
  return { faults, names };
}

/** What a field holds, whether it may be null or is one of a list. */
function bare(kind: FieldKind): FieldKind {
  if (typeof kind !== 'object') return kind;
  if ('orNull' in kind) return bare(kind.orNull);
  return 'list' in kind ? bare(kind.list) : kind;
}

interface Step {
  readonly name: string;
  readonly offset: number;
}

/** `traveller.kind` as its names; null where the node is no path. */
function pathOf(node: ASTNode): readonly Step[] | null {
  if (node.op === 'id') return [{ name: node.args, offset: node.start }];
  if (node.op !== '.') return null;
  const [before, name] = node.args;
  const path = pathOf(before);
  return path === null ? null : [...path, { name, offset: node.input.indexOf(name, before.end) }];
}

function kindAt(
  path: readonly Step[],
  event: EventType,
): { readonly kind: FieldKind } | { readonly fault: PredicateFault } {
  let kind: FieldKind = { block: fieldsOf(event) };
  for (const { name, offset } of path) {
    kind = bare(kind);
    if (kind === 'any') return { kind };
    const fields: { readonly [name: string]: FieldKind } =
      typeof kind === 'object' && 'block' in kind ? kind.block : {};
    const next: FieldKind | undefined = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (next === undefined) {
      const known = Object.keys(fields);
      const wanted = known.length === 0 ? 'nothing more' : `a field of ${event}: ${known.join(', ')}`;
      return { fault: fault({ offset, length: name.length, found: name }, wanted, nearest(name, known)) };
    }
    kind = next;
  }
  return { kind };
}

/** What lies at a path; null where nothing does. */
function walk(data: object, names: readonly string[]): Value {
  let at: unknown = data;
  for (const name of names) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return null;
    at = Reflect.get(at, name);
  }
  return isValue(at) ? at : null;
}

const isValue = (given: unknown): given is Value =>
  typeof given === 'number' || typeof given === 'string' || typeof given === 'boolean' || typeof given === 'object';
