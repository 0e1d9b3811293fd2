import type { ASTNode } from '@marcbachmann/cel-js';
import { nearest } from '../values/nearest.ts';
import { eventTypes } from '../vocabulary/event-types.ts';
import { type FactName, facts } from '../vocabulary/facts.ts';
import { figureNames } from '../vocabulary/figures.ts';
import { isLever, leverNames } from '../vocabulary/levers.ts';
import { severities } from '../schema/hazard.ts';
import { fault, type PredicateFault } from './fault.ts';
import { spot } from './parse.ts';
import { factNames, writeFact, writtenForm } from './written-form.ts';

/** What sort of thing an argument names. */
export type ArgumentKind = (typeof facts)[FactName]['takes'][number];

/** An argument as it stands in the text. */
export interface Argument {
  readonly kind: ArgumentKind;
  readonly name: string;
  readonly offset: number;
  readonly length: number;
}

/** One fact that a predicate reads. */
export interface Reference {
  readonly fact: FactName;
  readonly args: readonly string[];
  readonly arguments: readonly Argument[];
}

/** The fact that a node writes; its faults; or null where the node is no fact. */
export function referenceOf(node: ASTNode): Reference | readonly PredicateFault[] | null {
  const links = chain(node);
  const root = links?.[0];
  if (links === null || root === undefined) return null;
  const written = links.map((link) => link.name).join('.');
  const name = factNames.find((fact) => fact === written);
  if (name === undefined) return [unknownFact(node, links, written)];
  const form = writtenForm(name);
  for (const [index, link] of links.entries()) {
    if (form[index]?.arguments === link.args.length) continue;
    return [fault(spot(node), writeFact(name, [...facts[name].takes]))];
  }
  const given = links.flatMap((link) => link.args);
  const faults: PredicateFault[] = [];
  const args: Argument[] = [];
  for (const [index, arg] of given.entries()) {
    const kind = facts[name].takes[index];
    if (kind === undefined) continue;
    if (arg.op !== 'value' || typeof arg.args !== 'string') {
      faults.push(fault(spot(arg), `the name of a ${kind} in quotation marks`));
      continue;
    }
    const unknown = unknownWord(kind, arg.args, arg);
    if (unknown !== null) faults.push(unknown);
    args.push({ kind, name: arg.args, offset: arg.start, length: arg.end - arg.start });
  }
  if (faults.length > 0) return faults;
  return { fact: name, args: args.map((arg) => arg.name), arguments: args };
}

interface WrittenLink {
  readonly name: string;
  readonly args: readonly ASTNode[];
  readonly node: ASTNode;
}

/** `a.b(x).c` from its root on; null where the node is not of that shape. */
function chain(node: ASTNode): readonly WrittenLink[] | null {
  if (node.op === 'id') return [{ name: node.args, args: [], node }];
  if (node.op === 'call') return [{ name: node.args[0], args: node.args[1], node }];
  if (node.op !== '.' && node.op !== 'rcall') return null;
  const before = chain(node.op === '.' ? node.args[0] : node.args[1]);
  if (before === null) return null;
  return node.op === '.'
    ? [...before, { name: node.args[1], args: [], node }]
    : [...before, { name: node.args[0], args: node.args[2], node }];
}

/** Says at the first link that leads nowhere what could stand there. */
function unknownFact(node: ASTNode, links: readonly WrittenLink[], written: string): PredicateFault {
  const words = written.split('.');
  const leads = (count: number): readonly string[] => [
    ...new Set(
      factNames
        .map((fact) => fact.split('.'))
        .filter((fact) => fact.length > count && words.slice(0, count).every((word, at) => fact[at] === word))
        .map((fact) => fact[count] ?? ''),
    ),
  ];
  const wrong = words.findIndex((word, index) => !leads(index).includes(word));
  const link = links[wrong];
  if (link === undefined) return fault(spot(node), `one more word: ${leads(words.length).join(', ')}`);
  const choices = leads(wrong);
  const place = { offset: offsetOf(link), length: link.name.length, found: link.name };
  return fault(place, choices.length > 0 ? choices.join(', ') : 'nothing more', nearest(link.name, choices));
}

/** Where the name of a link stands: after what it is said of. */
function offsetOf({ node, name }: WrittenLink): number {
  const said = node.op === '.' ? node.args[0] : node.op === 'rcall' ? node.args[1] : null;
  return said === null ? node.start : node.input.indexOf(name, said.end);
}

/** Words that no scenario adds to: events, figures, severities, levers. The rest is for the linter, which has the scenario. */
function unknownWord(kind: ArgumentKind, name: string, at: ASTNode): PredicateFault | null {
  const words = fixedWords[kind];
  if (words === undefined || words.includes(name) || (kind === 'lever' && isLever(name))) return null;
  const near = nearest(name, words);
  const listed = words.length > 12 ? `a known ${kind}` : `one of ${words.join(', ')}`;
  return fault(spot(at), listed, near);
}

const fixedWords: Readonly<Partial<Record<ArgumentKind, readonly string[]>>> = {
  event: eventTypes,
  figure: figureNames,
  severity: [...severities, 'any'],
  lever: [...leverNames, 'compact.ID'],
};
