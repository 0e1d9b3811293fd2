import type { EventType } from '../vocabulary/event-types.ts';
import type { Compiled } from './fault.ts';
import { comparedWords, fieldEnvironment, fieldTerm, type NamedInWhere, prefixFields } from './fields.ts';
import { parsePredicate } from './parse.ts';
import { explain, wrongType } from './predicate.ts';
import { compileTerm } from './term.ts';

/** A condition over the data of one event. */
export interface Where {
  readonly text: string;
  /** Ids it compares fields with. */
  readonly names: readonly NamedInWhere[];
  readonly evaluate: (data: object) => boolean;
  /** As `Predicate.explain`, each field with its value in brackets. */
  readonly explain: (data: object) => string;
}

/**
 * The condition over the data of an event of this type that a text writes, e.g. `kind == "nurses" && quantity >= 10`, or
 * all of its faults: fields the event does not have and words it never carries are among them.
 */
export function compileWhere(text: string, event: EventType): Compiled<Where> {
  const parsed = parsePredicate(fieldEnvironment(event), text);
  if ('fault' in parsed) return { ok: false, faults: [parsed.fault] };
  const term = compileTerm(parsed.ast, (node) => fieldTerm(node, event));
  if (!('read' in term)) return { ok: false, faults: term };
  const { faults, names } = comparedWords(parsed.ast, event);
  prefixFields(parsed.ast);
  const wrong = wrongType(parsed, 'bool', text);
  if (wrong !== null || faults.length > 0) return { ok: false, faults: wrong === null ? faults : [...faults, wrong] };
  return {
    ok: true,
    predicate: {
      text,
      names,
      evaluate: (data) => term.read(data) === true,
      explain: (data) => explain(term, data),
    },
  };
}
