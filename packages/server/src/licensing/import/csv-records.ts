/** A record of a CSV file, with the line on which it begins. `unclosed`: its last cell opens a quotation mark that nothing closes. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
  readonly unclosed: boolean;
}

/** A record that goes on for longer is taken for one whose quotation mark is never closed; then only its first line is given up. */
const longest = 131_072;

/**
 * Cuts text that comes in pieces into records, separated by one of `,;\t|` as the first line has it. Lines without a quotation mark,
 * nearly all of a register's, are split by the engine's own `split`, which is what makes a large file fast.
 */
export class CsvRecords {
  #rest = '';
  #line = 1;
  #delimiter: string | null = null;

  /** The records that `text` ends; `last` ends the one that is under way. */
  *push(text: string, last = false): Generator<CsvRecord> {
    const all = this.#rest + text;
    let at = 0;
    while (at < all.length) {
      let end = all.indexOf('\n', at);
      if (end === -1) {
        if (!last) break;
        end = all.length;
      }
      const line = all.slice(at, all[end - 1] === '\r' ? end - 1 : end);
      this.#delimiter ??= delimiterOf(line);
      if (!line.includes('"')) {
        if (line !== '') yield { line: this.#line, cells: line.split(this.#delimiter), unclosed: false };
        at = end + 1;
        this.#line++;
        continue;
      }
      const taken = quotedRecord(all, at, this.#delimiter);
      if (taken === null && !last && all.length - at <= longest) break;
      if (taken === null || taken.end - at > longest) {
        yield { line: this.#line, cells: line.split(this.#delimiter), unclosed: true };
        at = end + 1;
        this.#line++;
        continue;
      }
      if (taken.end === all.length && !last) break;
      yield { line: this.#line, cells: taken.cells, unclosed: false };
      this.#line += taken.lines;
      at = taken.end + 1;
    }
    this.#rest = at < all.length ? all.slice(at) : '';
  }
}

const delimiterOf = (header: string): string => {
  const counted = [',', ';', '\t', '|'].map((one) => ({ one, n: header.split(one).length }));
  return counted.reduce((best, other) => (other.n > best.n ? other : best)).one;
};

interface Taken {
  readonly cells: readonly string[];
  /** Where its line feed stands, or the end of the text. */
  readonly end: number;
  readonly lines: number;
}

/** A record with quoted cells; null where a quotation mark is not closed in this text. */
function quotedRecord(text: string, from: number, delimiter: string): Taken | null {
  const cells: string[] = [];
  let lines = 1;
  let at = from;
  for (;;) {
    let cell = '';
    if (text[at] === '"') {
      at++;
      for (;;) {
        const close = text.indexOf('"', at);
        if (close === -1) return null;
        cell += text.slice(at, close);
        at = close + 1;
        if (text[at] !== '"') break;
        cell += '"';
        at++;
      }
      for (const character of cell) if (character === '\n') lines++;
    }
    const begin = at;
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at++;
    cells.push(cell + text.slice(begin, text[at] === '\n' && text[at - 1] === '\r' && at > begin ? at - 1 : at));
    if (text[at] !== delimiter) return { cells, end: at, lines };
    at++;
  }
}
