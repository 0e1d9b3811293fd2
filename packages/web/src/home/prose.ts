export interface Span {
  readonly kind: 'plain' | 'strong' | 'code';
  readonly text: string;
}

export interface Block {
  readonly kind: 'head' | 'text' | 'list' | 'steps' | 'table';
  /** One for a head or a paragraph, one an item for lists. */
  readonly lines: readonly (readonly Span[])[];
  /** Rows of a table, its head first. */
  readonly cells: readonly (readonly (readonly Span[])[])[];
}

/** The blocks of a text written in the little Markdown of briefings and notices. Its first head of one stroke is the title, and left out. */
export function proseOf(text: string): readonly Block[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.startsWith('# '))
    .map(blockOf);
}

function blockOf(part: string): Block {
  const lines = part.split('\n');
  const head = /^#{2,4}\s+(.*)$/.exec(part);
  if (head !== null) return block('head', [spansOf(head[1] ?? '')]);
  if (/^[-*] /.test(part)) return block('list', itemsOf(lines, /^[-*] /));
  if (/^\d+\. /.test(part)) return block('steps', itemsOf(lines, /^\d+\. /));
  if (lines.length > 1 && lines.every((line) => line.trim().startsWith('|')))
    return {
      kind: 'table',
      lines: [],
      cells: lines.filter((line) => !/^\|[\s:|-]+\|$/.test(line.trim())).map(cellsOf),
    };
  return block('text', [spansOf(lines.join(' '))]);
}

const block = (kind: Block['kind'], lines: Block['lines']): Block => ({ kind, lines, cells: [] });

/** An item goes on over the lines that begin no other. */
function itemsOf(lines: readonly string[], mark: RegExp): Block['lines'] {
  const items: string[] = [];
  for (const line of lines) {
    if (mark.test(line)) items.push(line.replace(mark, ''));
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return items.map(spansOf);
}

const cellsOf = (line: string): readonly (readonly Span[])[] =>
  line
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => spansOf(cell.trim()));

/** Heavy words, code, and what stands between two strokes, which this product sets plain. */
function spansOf(text: string): readonly Span[] {
  return text
    .split(/(\*\*[^*]+\*\*|`[^`]+`|\*[^*\s][^*]*\*)/)
    .filter((piece) => piece !== '')
    .map((piece): Span => {
      if (piece.startsWith('**')) return { kind: 'strong', text: piece.slice(2, -2) };
      if (piece.startsWith('`') && piece.length > 1) return { kind: 'code', text: piece.slice(1, -1) };
      if (piece.startsWith('*') && piece.endsWith('*') && piece.length > 2)
        return { kind: 'plain', text: piece.slice(1, -1) };
      return { kind: 'plain', text: piece };
    });
}
