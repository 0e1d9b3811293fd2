import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  Parser,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { type Fault, inTextOrder } from './fault.ts';
import { Places } from './places.ts';

/** What a script may cost before anything of it is understood. The largest scenario of the library is below a tenth of each. */
export const textBounds = {
  characters: 2_000_000,
  brackets: 50_000,
  depth: 40,
  aliases: 200,
  values: 200_000,
} as const;

export type YamlText =
  | { readonly ok: true; readonly value: unknown; readonly places: Places }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * The one document of a YAML 1.2 text as plain values with the place of each, or every fault of its syntax: doubled keys,
 * tags, directives and further documents are faults, and so is a text beyond the bounds.
 */
export function parseYaml(text: string, file: string): YamlText {
  const refuse = (faults: readonly Fault[]): YamlText => ({ ok: false, faults: inTextOrder(faults) });
  const whole = (found: string, wanted: string): YamlText => refuse([{ file, line: 1, column: 1, found, wanted }]);
  if (text.length > textBounds.characters)
    return whole(`${text.length} characters`, `at most ${textBounds.characters}`);
  const brackets = text.split(/[[{]/).length - 1;
  if (brackets > textBounds.brackets) return whole(`${brackets} brackets`, `at most ${textBounds.brackets}`);
  const lines = new LineCounter();
  const at = (offset: number): Pick<Fault, 'file' | 'line' | 'column'> => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const deep = tooDeep(tokens);
  if (deep !== null)
    return refuse([{ ...at(deep), found: 'blocks within blocks', wanted: `at most ${textBounds.depth} deep` }]);
  const options = { lineCounter: lines, uniqueKeys: false, merge: false, version: '1.2', prettyErrors: false } as const;
  const documents = [...new Composer(options).compose(tokens, true, text.length)];
  const [document, second] = documents;
  if (document === undefined) return whole('no document', 'a scenario');
  const unclosed = documents.some(({ errors }) => errors.length > 0) ? unclosedQuote(tokens) : null;
  if (unclosed !== null) {
    const found = 'a quotation mark that nothing closes on its line';
    return refuse([{ ...at(unclosed), found, wanted: 'a closing quotation mark' }]);
  }
  const faults: Fault[] = documents.flatMap(({ errors, warnings }) =>
    [...errors, ...warnings].map((error) => ({ ...at(error.pos[0]), ...inWords(error, text) })),
  );
  for (const token of tokens) {
    if (token.type !== 'directive') continue;
    faults.push({ ...at(token.offset), found: token.source.trim(), wanted: 'no directives' });
  }
  if (second !== undefined) faults.push({ ...at(second.range[0]), found: 'a second document', wanted: 'one' });
  faults.push(...wrongNodes(document).map(({ offset, ...words }) => ({ ...at(offset), ...words })));
  if (faults.length > 0) return refuse(faults);
  return { ok: true, value: document.toJS(), places: new Places(file, text, document, lines) };
}

/** Offset of the first token beyond the depth bound; null where none is. Walks without recursion, which depth would exhaust. */
function tooDeep(tokens: readonly CST.Token[]): number | null {
  const waiting: { readonly token: CST.Token; readonly depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, depth } = next;
    if (depth > textBounds.depth) return token.offset;
    waiting.push(
      ...partsOf(token).map((part) => ({ token: part, depth: part === valueOf(token) ? depth : depth + 1 })),
    );
  }
  return null;
}

/**
 * Offset of the first quoted text without an end, or that runs on over lines that look like keys or items; null where none does.
 * What follows a forgotten quotation mark is taken for text up to the next one, and all faults after it say nothing.
 */
function unclosedQuote(tokens: readonly CST.Token[]): number | null {
  let first: number | null = null;
  const waiting = [...tokens];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    waiting.push(...partsOf(next));
    if (next.type !== 'double-quoted-scalar' && next.type !== 'single-quoted-scalar') continue;
    if ((runsOverKeys.test(next.source) || !isClosed(next.source)) && (first === null || next.offset < first))
      first = next.offset;
  }
  return first;
}

const isClosed = (source: string): boolean => source.length > 1 && source.at(-1) === source[0];
const runsOverKeys = /\n *(?:- |["']?[\w.-]+["']?: )/;

function partsOf(token: CST.Token): readonly CST.Token[] {
  const items = 'items' in token ? token.items.flatMap(({ key, value }) => [key, value]) : [];
  return [...items, valueOf(token)].filter((part) => part !== undefined && part !== null);
}

/** What a document holds, which is no deeper than the document. */
const valueOf = (token: CST.Token): CST.Token | undefined => ('value' in token ? token.value : undefined);

interface NodeFault {
  readonly offset: number;
  readonly found: string;
  readonly wanted: string;
}

/**
 * Keys that are no plain words, aliases that lead nowhere, round in a circle or to too many values. An alias is a second
 * mention of what its anchor marks, so ten lines of aliases of aliases can stand for a billion values.
 */
function wrongNodes(document: Document): readonly NodeFault[] {
  const faults: NodeFault[] = [];
  const sizes = new Map<Node, number>();
  let aliases = 0;
  const size = (node: unknown): number => {
    if (isPair(node)) {
      if (!isScalar(node.key) || node.key.value === null) {
        const offset = isScalar(node.key) || isCollection(node.key) ? node.key.range?.[0] : undefined;
        faults.push({ offset: offset ?? 0, found: 'a key that is no word', wanted: 'a plain word' });
      }
      return size(node.value);
    }
    if (isAlias(node)) return aliasSize(node);
    if (isScalar(node)) return 1;
    if (!isCollection(node)) return 0;
    const known = sizes.get(node);
    if (known !== undefined) return known;
    if (isMap(node)) faults.push(...doubledKeys(node));
    sizes.set(node, Number.NaN); // still being counted: whoever asks now is inside of it
    const total = node.items.reduce<number>((sum, item) => sum + size(item), 1);
    sizes.set(node, total);
    return total;
  };
  const aliasSize = (
    alias: Node & { readonly source: string; resolve: (of: Document) => Node | undefined },
  ): number => {
    const offset = alias.range?.[0] ?? 0;
    const found = `*${alias.source}`;
    if (++aliases === textBounds.aliases + 1)
      faults.push({ offset, found, wanted: `at most ${textBounds.aliases} aliases` });
    const target = alias.resolve(document);
    if (target === undefined) faults.push({ offset, found, wanted: `an anchor &${alias.source} before it` });
    const total = target === undefined ? 0 : size(target);
    if (!Number.isNaN(total)) return total;
    faults.push({ offset, found, wanted: 'an alias of something else than what it stands in' });
    return 0;
  };
  const total = size(document.contents);
  if (!isMap(document.contents))
    faults.push({ offset: 0, found: 'no block of keys', wanted: 'a scenario: id, title …' });
  if (total > textBounds.values) {
    faults.push({ offset: 0, found: `${total} values, aliases counted`, wanted: `at most ${textBounds.values}` });
  }
  return faults;
}

/** Found here rather than by the library, whose own check compares every key with every other. */
function doubledKeys(map: YAMLMap): readonly NodeFault[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ offset: key.range?.[0] ?? 0, found: `the key ${name} a second time`, wanted: 'each key once' }];
  });
}

/** An error of the YAML library as found and wanted. */
function inWords({ code, message, pos: [start, end] }: YAMLError, text: string): { found: string; wanted: string } {
  const written = JSON.stringify(text.slice(start, Math.max(end, start + 1)).split('\n')[0]);
  switch (code) {
    case 'TAB_AS_INDENT':
      return { found: 'a tab', wanted: 'spaces to indent with' };
    case 'TAG_RESOLVE_FAILED':
      return { found: `a tag (${message})`, wanted: 'plain values' };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        found: 'a colon within a value',
        wanted: 'quotation marks around the text, or the block on lines of its own',
      };
    default:
      return { found: written, wanted: `YAML (${message})` };
  }
}
