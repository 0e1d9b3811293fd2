import { isSame } from '../record/octets.ts';
import { type Hash, nodeHash } from './tree.ts';

export interface Inclusion {
  readonly leaf: Uint8Array;
  readonly index: number;
  readonly size: number;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** Whether the leaf (its hash) stands at `index` of the tree with this root (RFC 9162 §2.1.3.2). */
export function isIncluded(hash: Hash, { leaf, index, size, root, proof }: Inclusion): boolean {
  if (!isCount(index) || !isCount(size) || index >= size || !areHashes(hash, [leaf, root, ...proof])) return false;
  let [node, last, running] = [index, size - 1, leaf];
  for (const beside of proof) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      running = nodeHash(hash, beside, running);
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else running = nodeHash(hash, running, beside);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && isSame(running, root);
}

export interface Consistency {
  readonly from: { readonly size: number; readonly root: Uint8Array };
  readonly to: { readonly size: number; readonly root: Uint8Array };
  readonly proof: readonly Uint8Array[];
}

/** Whether the older tree is the beginning of the newer one (RFC 9162 §2.1.4.2). A log that was rewritten has no such proof. */
export function isConsistent(hash: Hash, { from, to, proof }: Consistency): boolean {
  if (!isCount(from.size) || !isCount(to.size) || from.size > to.size) return false;
  if (!areHashes(hash, [from.root, to.root, ...proof])) return false;
  if (from.size === to.size) return proof.length === 0 && isSame(from.root, to.root);
  if (from.size === 0) return proof.length === 0 && isSame(from.root, hash(new Uint8Array(0)));
  const path = isPowerOfTwo(from.size) ? [from.root, ...proof] : proof;
  const [first, ...rest] = path;
  if (first === undefined || proof.length === 0) return false;
  let [node, last] = [from.size - 1, to.size - 1];
  while (node % 2 === 1) [node, last] = [half(node), half(last)];
  let [older, newer] = [first, first];
  for (const beside of rest) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      older = nodeHash(hash, beside, older);
      newer = nodeHash(hash, beside, newer);
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else newer = nodeHash(hash, newer, beside);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && isSame(older, from.root) && isSame(newer, to.root);
}

const half = (n: number): number => Math.floor(n / 2);
const isCount = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;
/** By halving: a logarithm rounds, and the sizes come from whoever wants to be believed. */
const isPowerOfTwo = (n: number): boolean => n === 1 || (n % 2 === 0 && n > 0 && isPowerOfTwo(n / 2));
const areHashes = (hash: Hash, all: readonly Uint8Array[]): boolean => {
  const { length } = hash(new Uint8Array(0));
  return all.every((one) => one.length === length);
};
