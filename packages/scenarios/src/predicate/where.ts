import type { EventType } from '../vocabulary/event-types.ts';
import { boundedEnvironment } from './environment.ts';
import type { Compiled } from './fault.ts';
import { fieldTerm } from './fields.ts';
import { parsePredicate } from './parse.ts';
import { explain, wrongType } from './predicate.ts';
import { compileTerm } from './term.ts';

/** A condition over the data of one event. */
export interface Where {
  readonly text: string;
  readonly evaluate: (data: object) => boolean;
  /** As `Predicate.explain`, each field with its value in brackets. */
  readonly explain: (data: object) => string;
}

/** The condition over an event's data that a text writes, e.g. `kind == "nurses" && quantity >= 10`, or all of its faults. */
export function compileWhere(text: string, _event: EventType): Compiled<Where> {
  const parsed = parsePredicate(boundedEnvironment('untyped'), text);
  if ('fault' in parsed) return { ok: false, faults: [parsed.fault] };
  const term = compileTerm(parsed.ast, fieldTerm);
  if (!('read' in term)) return { ok: false, faults: term };
  const wrong = wrongType(parsed, 'bool', text);
  if (wrong !== null) return { ok: false, faults: [wrong] };
  return {
    ok: true,
    predicate: {
      text,
      evaluate: (data) => term.read(data) === true,
      explain: (data) => explain(term, data),
    },
  };
}
