import { Document, isCollection, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import type { SourceRow } from './read-row.ts';

/**
 * The text of a script with its `msel` block replaced by these rows, and nothing else of it: comments, order and spacing of the rest
 * stay byte for byte. Comments within the old block go with it. The script must be sound YAML with or without an `msel`.
 */
export function withMsel(script: string, rows: readonly SourceRow[]): string {
  const eol = script.includes('\r\n') ? '\r\n' : '\n';
  const block = blockOf(rows).replaceAll('\n', eol);
  const document = parseDocument(script, { uniqueKeys: false });
  const pair = isMap(document.contents)
    ? document.contents.items.find(({ key }) => isScalar(key) && key.value === 'msel')
    : undefined;
  const key = pair === undefined || !isNode(pair.key) ? undefined : pair.key.range?.[0];
  if (pair === undefined || key === undefined)
    return `${script}${script.endsWith('\n') || script === '' ? '' : eol}${block}`;
  const value = isNode(pair.value) ? pair.value.range : undefined;
  const end = endOfBlock(script, key, value?.[1] ?? key + 'msel:'.length);
  return `${script.slice(0, key)}${block}${script.slice(end)}`;
}

/** Lists of seats and watched events on one line, the rest on lines of its own, as scripts are written by hand. */
function blockOf(rows: readonly SourceRow[]): string {
  const document = new Document({ msel: rows });
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isScalar(key) && ['to', 'who', 'does'].includes(String(key.value)) && isCollection(value)) value.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/**
 * Where the block ends: after the line of its last value. Blank lines and comments at the margin that follow belong to what
 * comes next, as a person reads them; the library counts them among the block.
 */
function endOfBlock(script: string, from: number, valueEnd: number): number {
  let end = script.slice(0, valueEnd).trimEnd().length;
  for (;;) {
    const lineStart = script.lastIndexOf('\n', end - 1) + 1;
    if (lineStart <= from || !/^(?:#.*)?\r?$/.test(script.slice(lineStart, end))) break;
    end = script.slice(0, lineStart).trimEnd().length;
  }
  const next = script.indexOf('\n', end);
  return next === -1 ? script.length : next + 1;
}
