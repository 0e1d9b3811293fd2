import { type ASTNode, type Environment, ParseError } from '@marcbachmann/cel-js';
import { fault, type PredicateFault } from './fault.ts';

/**
 * What bounds the cost of a predicate, whoever wrote it: evaluation visits each node at most once, the language has no
 * loops and no regular expressions, so these bounds are the bound.
 */
export const predicateBounds = { characters: 2000, nodes: 200, depth: 24, listElements: 50, callArguments: 4 } as const;

/** The same bounds as the parser of the expression library takes them. Maps have no place in a predicate. */
export const parserLimits = {
  maxAstNodes: predicateBounds.nodes,
  maxDepth: predicateBounds.depth,
  maxListElements: predicateBounds.listElements,
  maxMapEntries: 0,
  maxCallArguments: predicateBounds.callArguments,
} as const;

/** A text of sound syntax; `check` gives its type, or the first place where types do not go together. */
export interface Sound {
  readonly ast: ASTNode;
  readonly check: () => PredicateFault | { readonly type: string };
}
export type Parsed = Sound | { readonly fault: PredicateFault };

/** The syntax tree of a predicate with every number a double, or the first fault of its syntax. */
export function parsePredicate(environment: Environment, text: string): Parsed {
  if (text.length > predicateBounds.characters) {
    const length = text.length - predicateBounds.characters;
    const found = `${text.length} characters`;
    return {
      fault: fault(
        { offset: predicateBounds.characters, length, found },
        `at most ${predicateBounds.characters} characters`,
      ),
    };
  }
  try {
    const parsed = environment.parse(text);
    makeDoubles(parsed.ast);
    return {
      ast: parsed.ast,
      check: () => {
        const { valid, type, error } = parsed.check();
        if (valid && type !== undefined) return { type };
        return typeFault(text, error);
      },
    };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return { fault: syntaxFault(text, error) };
  }
}

/** Where a node stands in the text, and what is written there. */
export function spot(node: ASTNode): { readonly offset: number; readonly length: number; readonly found: string } {
  return { offset: node.start, length: node.end - node.start, found: node.input.slice(node.start, node.end) };
}

/**
 * CEL keeps whole numbers apart from doubles and holds them as BigInt, so `deaths + 2 > 4` would not pass its check. Here
 * every number is a double: whole literals become doubles before the tree is checked.
 */
function makeDoubles(node: ASTNode): void {
  if (node.op === 'value' && typeof node.args === 'bigint') Reflect.set(node, 'args', Number(node.args));
  else for (const child of nodesOf(node.args)) makeDoubles(child);
}

/** The nodes among a node's arguments, which the library nests by operator. */
export function nodesOf(args: unknown): readonly ASTNode[] {
  if (Array.isArray(args)) return args.flatMap(nodesOf);
  return isNode(args) ? [args] : [];
}

const isNode = (given: unknown): given is ASTNode => typeof given === 'object' && given !== null && 'op' in given;

function syntaxFault(text: string, error: ParseError): PredicateFault {
  const start = Math.min(error.range?.start ?? 0, text.length);
  const end = Math.max(error.range?.end ?? start, start);
  if (error.code === 'limit_exceeded') {
    return fault({ offset: start, length: end - start, found: error.summary }, boundsInWords);
  }
  const word = wordAt(text, start) || text.slice(start, Math.max(end, start + 1));
  const found = word === '' ? 'the end of the predicate' : word;
  return fault({ offset: start, length: word.length, found }, syntaxWanted(word, error));
}

const boundsInWords = `at most ${predicateBounds.nodes} terms, ${predicateBounds.depth} levels, lists of ${predicateBounds.listElements}, and no maps`;

function syntaxWanted(word: string, error: ParseError): string {
  if (word === 'and') return '&&';
  if (word === 'or') return '||';
  if (word === 'not') return '!';
  if (word === '=') return '==';
  if (error.code === 'unterminated_string') return 'a closing quotation mark';
  return `a predicate (${error.summary})`;
}

/** The word that surrounds an offset, since the parser may complain in the middle of one. */
function wordAt(text: string, offset: number): string {
  const before = /[A-Za-z_]*$/.exec(text.slice(0, offset))?.[0] ?? '';
  const after = /^[A-Za-z_]*/.exec(text.slice(offset))?.[0] ?? '';
  return after === '' ? '' : before + after;
}

function typeFault(
  text: string,
  error: { readonly summary: string; readonly range?: { readonly start: number; readonly end: number } } | undefined,
): PredicateFault {
  const { start, end } = error?.range ?? { start: 0, end: text.length };
  const found = text.slice(start, end);
  return fault(
    { offset: start, length: end - start, found },
    `types that go together (${error?.summary ?? 'unknown'})`,
  );
}
