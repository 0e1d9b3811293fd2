import type { ASTNode, Environment } from '@marcbachmann/cel-js';
import type { EventType } from '../vocabulary/event-types.ts';
import { eventTypes } from '../vocabulary/event-types.ts';
import { type FactDefinition, type Facts, facts } from '../vocabulary/facts.ts';
import { vocabularyEnvironment } from './environment.ts';
import { type Compiled, fault, type PredicateFault } from './fault.ts';
import { parsePredicate, type Sound } from './parse.ts';
import { type Reference, referenceOf } from './references.ts';
import { showValue } from './operators.ts';
import { compileTerm, type Term } from './term.ts';

/** A condition over truth and pictures, checked and ready to be asked. */
export interface Predicate {
  readonly text: string;
  /** Every fact it may read, in the order written. */
  readonly reads: readonly Reference[];
  /** It can change its answer only after one of these; `clock`: with time alone. */
  readonly changedBy: readonly (EventType | 'clock')[];
  readonly evaluate: (facts: Facts) => boolean;
  /**
   * `true: ` or `false: `, then the parts that decided, in the words of the script, each fact with its value in brackets:
   * `true: truth.deaths [3] > 2`. The same in every language.
   */
  readonly explain: (facts: Facts) => string;
}

/** A figure over truth and pictures, for targets of quantity: `truth.deaths`, `truth.hospital("x").occupancy * 100`. */
export interface Measure extends Pick<Predicate, 'text' | 'reads' | 'changedBy'> {
  readonly read: (facts: Facts) => number;
}

/** The predicate that a text writes in the vocabulary of `facts`, or all of its faults. It must come to true or false. */
export function compilePredicate(text: string): Compiled<Predicate> {
  const compiled = compileOverFacts(text, 'bool');
  if ('faults' in compiled) return { ok: false, faults: compiled.faults };
  const { term, reads } = compiled;
  return {
    ok: true,
    predicate: {
      text,
      reads,
      changedBy: changedBy(reads),
      evaluate: (source) => term.read(source) === true,
      explain: (source) => explain(term, source),
    },
  };
}

/** The figure that a text writes in the vocabulary of `facts`, or all of its faults. It must come to a number. */
export function compileMeasure(text: string): Compiled<Measure> {
  const compiled = compileOverFacts(text, 'double');
  if ('faults' in compiled) return { ok: false, faults: compiled.faults };
  const { term, reads } = compiled;
  const read = (source: Facts): number => {
    const value = term.read(source);
    return typeof value === 'number' ? value : Number.NaN;
  };
  return { ok: true, predicate: { text, reads, changedBy: changedBy(reads), read } };
}

/** As `Predicate.explain` says. */
export const explain = <S>(term: Term<S>, source: S): string => `${term.read(source) === true}: ${term.say(source)}`;

type OverFacts =
  | { readonly term: Term<Facts>; readonly reads: readonly Reference[] }
  | { readonly faults: readonly PredicateFault[] };

function compileOverFacts(text: string, type: 'bool' | 'double'): OverFacts {
  environment ??= vocabularyEnvironment();
  const parsed = parsePredicate(environment, text);
  if ('fault' in parsed) return { faults: [parsed.fault] };
  const reads: Reference[] = [];
  const term = compileTerm(parsed.ast, (node) => factTerm(node, reads));
  if (!('read' in term)) return { faults: term };
  const wrong = wrongType(parsed, type, text);
  return wrong === null ? { term, reads } : { faults: [wrong] };
}

/** Made when the first predicate is compiled: it takes a few milliseconds that runs without one need not spend. */
let environment: Environment | undefined;

/** What is wrong with the types of an expression, its own type included; null where nothing is. */
export function wrongType(parsed: Sound, wanted: 'bool' | 'double', text: string): PredicateFault | null {
  const checked = parsed.check();
  if ('found' in checked) return checked;
  if (checked.type === wanted || checked.type === 'dyn') return null;
  const words = wanted === 'bool' ? 'a condition: something that is true or false' : 'a number';
  return fault({ offset: 0, length: text.length, found: `a ${checked.type}` }, words);
}

function factTerm(node: ASTNode, reads: Reference[]): Term<Facts> | readonly PredicateFault[] | null {
  if (isTextTest(node)) return null;
  const reference = referenceOf(node);
  if (reference === null || !('fact' in reference)) return reference;
  reads.push(reference);
  const { fact, args } = reference;
  const written = node.input.slice(node.start, node.end);
  return {
    read: (source) => source.read(fact, args),
    say: (source) => `${written} [${showValue(source.read(fact, args))}]`,
    binds: 9,
  };
}

/** `truth.lever("x").startsWith("y")` asks something of a fact and is none itself. */
const isTextTest = (node: ASTNode): boolean =>
  node.op === 'rcall' && ['startsWith', 'endsWith', 'contains'].includes(node.args[0]);

function changedBy(reads: readonly Reference[]): readonly (EventType | 'clock')[] {
  const changes = new Set<EventType | 'clock'>();
  for (const { fact, args } of reads) {
    const { changedBy: by }: FactDefinition = facts[fact];
    if (by === 'clock') changes.add('clock');
    else if (by === 'named-event') for (const type of eventTypes.filter((one) => one === args[0])) changes.add(type);
    else for (const type of by) changes.add(type);
  }
  return [...changes];
}
