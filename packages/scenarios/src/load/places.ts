import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Pair,
} from 'yaml';

/** Keys and indexes from the root of a document to one of its parts. */
export type Path = readonly (string | number)[];

/** Where something stands in a text; both count from one. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds the parts of one YAML document in its text. A path that leads nowhere is answered with its nearest ancestor. */
export class Places {
  readonly file: string;
  readonly #text: string;
  readonly #root: Document;
  readonly #lines: LineCounter;

  constructor(file: string, text: string, root: Document, lines: LineCounter) {
    this.file = file;
    this.#text = text;
    this.#root = root;
    this.#lines = lines;
  }

  /** Where a value begins; for a block, where its key stands, since that is what a reader looks for. */
  at(path: Path): Place {
    const { node, pair } = this.#walk(path);
    const start = isCollection(node) ? (startOf(pair?.key) ?? startOf(node)) : (startOf(node) ?? startOf(pair?.key));
    return this.#place(start ?? 0);
  }

  /** Where the key of a value stands; for an item of a list, where the item begins. */
  atKey(path: Path): Place {
    const { node, pair } = this.#walk(path);
    return this.#place(startOf(pair?.key) ?? startOf(node) ?? 0);
  }

  /**
   * Where a character of a written text stands. Exact for texts written on one line without escapes; in others the words
   * `around` are looked for, and where they do not stand as such, the beginning of the text is the answer.
   */
  inText(path: Path, offset: number, around: string): Place {
    const { node } = this.#walk(path);
    if (!isScalar(node) || !node.range || typeof node.value !== 'string') return this.at(path);
    const [start, end] = node.range;
    const written = this.#text.slice(start, end);
    if (written === node.value) return this.#place(start + offset);
    if (written.slice(1, -1) === node.value) return this.#place(start + 1 + offset);
    const before = around === '' ? -1 : nthIndex(written, around, occurrences(node.value.slice(0, offset), around));
    return this.#place(before < 0 ? start : start + before);
  }

  /** The value at a path, aliases followed; undefined where there is none. */
  value(path: Path): unknown {
    const { node, complete } = this.#walk(path);
    return complete && node !== null && node !== undefined ? node.toJS(this.#root) : undefined;
  }

  /** The keys of a block in the order written. */
  keys(path: Path): readonly string[] {
    const { node, complete } = this.#walk(path);
    if (!complete || !isMap(node)) return [];
    return node.items.map(({ key }) => String(isScalar(key) ? key.value : key));
  }

  #place(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }

  #walk(path: Path): { node: Node | null; pair: Pair | null; complete: boolean } {
    let node: Node | null = this.#root.contents;
    let pair: Pair | null = null;
    for (const step of path) {
      if (isAlias(node)) node = node.resolve(this.#root) ?? null;
      if (isMap(node)) {
        const next: Pair | undefined = node.items.find(
          ({ key }) => isScalar(key) && String(key.value) === String(step),
        );
        if (next === undefined) return { node, pair, complete: false };
        pair = next;
        node = asNode(next.value);
      } else if (isSeq(node)) {
        const next: unknown = typeof step === 'number' ? node.items[step] : undefined;
        if (next === undefined) return { node, pair, complete: false };
        pair = null;
        node = asNode(next);
      } else return { node, pair, complete: false };
    }
    if (isAlias(node)) node = node.resolve(this.#root) ?? null;
    return { node, pair, complete: true };
  }
}

const asNode = (given: unknown): Node | null =>
  isScalar(given) || isCollection(given) || isAlias(given) ? given : null;

function startOf(given: unknown): number | undefined {
  const node = asNode(given);
  return node?.range?.[0];
}

const occurrences = (text: string, part: string): number => text.split(part).length - 1;

function nthIndex(text: string, part: string, n: number): number {
  let at = text.indexOf(part);
  for (let k = 0; k < n && at >= 0; k++) at = text.indexOf(part, at + 1);
  return at;
}
