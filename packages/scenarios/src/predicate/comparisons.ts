import type { ASTNode } from '@marcbachmann/cel-js';

/** Something compared with texts written out: `kind == "nurses"`, `to in ["a", "b"]`, `"a" in to`. */
export interface Comparison {
  readonly subject: ASTNode;
  readonly texts: readonly { readonly text: string; readonly node: ASTNode }[];
}

/** Every such comparison in a syntax tree, so that a misspelt word is a fault and not a condition that never holds. */
export function comparisonsIn(node: ASTNode): readonly Comparison[] {
  switch (node.op) {
    case '==':
    case '!=': {
      const [left, right] = node.args;
      return [
        ...comparison(left, [right]),
        ...comparison(right, [left]),
        ...comparisonsIn(left),
        ...comparisonsIn(right),
      ];
    }
    case 'in': {
      const [item, list] = node.args;
      return list.op === 'list' ? comparison(item, list.args) : comparison(list, [item]);
    }
    case '&&':
    case '||':
      return node.args.flatMap(comparisonsIn);
    case '?:':
      return node.args.flatMap(comparisonsIn);
    case '!_':
      return comparisonsIn(node.args);
    default:
      return [];
  }
}

function comparison(subject: ASTNode, others: readonly ASTNode[]): readonly Comparison[] {
  const texts = others.flatMap((node) =>
    node.op === 'value' && typeof node.args === 'string' ? [{ text: node.args, node }] : [],
  );
  return texts.length > 0 && subject.op !== 'value' ? [{ subject, texts }] : [];
}
