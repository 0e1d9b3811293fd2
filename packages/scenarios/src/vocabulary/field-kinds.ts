import type { Id } from '../values/id.ts';

/**
 * What a field of an event holds, for the checker of predicates and for the linter: a number, one of some words, the id of a
 * seat … `any` is a thing with parts of its own that scripts may read unchecked.
 */
export type FieldKind =
  | 'number'
  | 'boolean'
  | 'text'
  | 'any'
  | IdKind
  | { readonly words: readonly string[] }
  | { readonly list: FieldKind }
  | { readonly orNull: FieldKind }
  | { readonly block: { readonly [name: string]: FieldKind } };

/** Kinds of ids that fields carry, as the ids themselves say. `sealed` words can be compared with nothing. */
export type IdKind =
  | 'seat'
  | 'jurisdiction'
  | 'place'
  | 'unit'
  | 'casualty'
  | 'clinician'
  | 'staff-group'
  | 'hazard'
  | 'means'
  | 'msel-row'
  | 'objective'
  | 'instrument'
  | 'licence-class'
  | 'command'
  | 'message'
  | 'request'
  | 'shipment'
  | 'transfer'
  | 'sealed'
  /** A staff group or a place that gives what was asked for. */
  | 'provider';

/** The kinds that may stand for a type of an event's field; the compiler holds the table of fields to it. */
export type KindOf<T> = null extends T
  ? { readonly orNull: KindOf<NonNullable<T>> }
  : [T] extends [boolean]
    ? 'boolean'
    : [T] extends [number]
      ? 'number'
      : [T] extends [Id<infer Kind>]
        ? 'staff-group' | 'place' extends Kind
          ? 'provider'
          : Kind
        : [T] extends [string]
          ? string extends T
            ? 'text'
            : 'text' | { readonly words: readonly T[] }
          : [T] extends [readonly (infer Item)[]]
            ? 'any' | { readonly list: KindOf<Item> }
            : 'any' | { readonly block: { readonly [Name in keyof T]: KindOf<T[Name]> } };

/** A table of the fields of events, complete and exact. */
export type FieldsOf<Events> = {
  readonly [E in keyof Events]: { readonly [Field in keyof Events[E]]-?: KindOf<Exclude<Events[E][Field], undefined>> };
};
