import { joined } from '../record/octets.ts';

/** SHA-256 in practice; an argument, so that this folder needs no platform. */
export type Hash = (octets: Uint8Array) => Uint8Array;

const leafPrefix = Uint8Array.of(0);
const nodePrefix = Uint8Array.of(1);

/** RFC 9162 §2.1.1: the prefixes keep a leaf from being passed off as a node. */
export const leafHash = (hash: Hash, leaf: Uint8Array): Uint8Array => hash(joined([leafPrefix, leaf]));
export const nodeHash = (hash: Hash, left: Uint8Array, right: Uint8Array): Uint8Array =>
  hash(joined([nodePrefix, left, right]));

/** A Merkle tree that only grows (RFC 6962, RFC 9162 §2.1). Its root and proofs can be had for every size it ever had. */
export class MerkleTree {
  readonly #hash: Hash;
  /** Level k holds the roots of the complete subtrees of 2^k leaves, from left to right. */
  readonly #levels: Uint8Array[][] = [[]];

  constructor(hash: Hash) {
    this.#hash = hash;
  }

  get size(): number {
    return this.#levels[0]?.length ?? 0;
  }

  /** Adds a leaf by its hash (`leafHash`); gives its index. */
  append(leaf: Uint8Array): number {
    const index = this.size;
    let node = leaf;
    for (let level = 0; ; level++) {
      const row = (this.#levels[level] ??= []);
      row.push(node);
      if (row.length % 2 === 1) return index;
      node = nodeHash(this.#hash, row[row.length - 2] ?? node, node);
    }
  }

  leaf(index: number): Uint8Array | undefined {
    return this.#levels[0]?.[index];
  }

  /** The root over the first `size` leaves; that of no leaves is the hash of nothing. */
  root(size = this.size): Uint8Array {
    this.#mustReach(size);
    return size === 0 ? this.#hash(new Uint8Array(0)) : this.#range(0, size);
  }

  /** RFC 9162 §2.1.3.1: the way from leaf `index` to the root over `size` leaves, from below. */
  inclusionProof(index: number, size = this.size): readonly Uint8Array[] {
    this.#mustReach(size);
    if (!Number.isInteger(index) || index < 0 || index >= size) throw new RangeError(`no leaf ${index} of ${size}`);
    const proof: Uint8Array[] = [];
    let [low, high] = [0, size];
    while (high - low > 1) {
      const middle = low + split(high - low);
      if (index < middle) {
        proof.push(this.#range(middle, high));
        high = middle;
      } else {
        proof.push(this.#range(low, middle));
        low = middle;
      }
    }
    return proof.toReversed();
  }

  /** RFC 9162 §2.1.4.1: that the first `from` leaves of `to` are what they were. Empty for no leaves and for equal sizes. */
  consistencyProof(from: number, to = this.size): readonly Uint8Array[] {
    this.#mustReach(to);
    if (!Number.isInteger(from) || from < 0 || from > to) throw new RangeError(`${from} leaves are no part of ${to}`);
    if (from === 0) return [];
    const proof: Uint8Array[] = [];
    let [low, high, whole] = [0, to, true];
    while (from !== high) {
      const middle = low + split(high - low);
      if (from <= middle) {
        proof.push(this.#range(middle, high));
        high = middle;
      } else {
        proof.push(this.#range(low, middle));
        low = middle;
        whole = false;
      }
    }
    if (!whole) proof.push(this.#range(low, high));
    return proof.toReversed();
  }

  #range(low: number, high: number): Uint8Array {
    const count = high - low;
    const level = Math.log2(count);
    const known = Number.isInteger(level) && low % count === 0 ? this.#levels[level]?.[low / count] : undefined;
    if (known !== undefined) return known;
    const middle = low + split(count);
    return nodeHash(this.#hash, this.#range(low, middle), this.#range(middle, high));
  }

  #mustReach(size: number): void {
    if (!Number.isInteger(size) || size < 0 || size > this.size) throw new RangeError(`the tree has no size ${size}`);
  }
}

/** The largest power of two below `count`. */
function split(count: number): number {
  let half = 1;
  while (half * 2 < count) half *= 2;
  return half;
}
