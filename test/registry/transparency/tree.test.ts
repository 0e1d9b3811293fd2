import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64, fromBase64, joined, utf8 } from '../../../packages/server/src/registry/record/octets.ts';
import { isConsistent, isIncluded } from '../../../packages/server/src/registry/transparency/proofs.ts';
import { MerkleTree, leafHash } from '../../../packages/server/src/registry/transparency/tree.ts';
import { sha256 } from './keys.ts';

interface Published {
  readonly inclusion: readonly {
    readonly index: number;
    readonly size: number;
    readonly root: string;
    readonly leaf: string;
    readonly proof: readonly string[];
    readonly holds: boolean;
  }[];
  readonly consistency: readonly {
    readonly from: number;
    readonly to: number;
    readonly older: string;
    readonly newer: string;
    readonly proof: readonly string[];
    readonly holds: boolean;
  }[];
}
const cases: Published = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/registry/merkle-proofs.json'), 'utf8'),
);
const octets = (text: string): Uint8Array => fromBase64(text) ?? new Uint8Array(0);

test.each(cases.inclusion)('the published inclusion proof of leaf $index of $size is judged $holds', (one) => {
  const proof = one.proof.map(octets);
  const { index, size } = one;
  expect(isIncluded(sha256, { index, size, leaf: octets(one.leaf), root: octets(one.root), proof })).toBe(one.holds);
});

test.each(cases.consistency)('the published consistency proof from $from to $to is judged $holds', (one) => {
  const from = { size: one.from, root: octets(one.older) };
  const to = { size: one.to, root: octets(one.newer) };
  expect(isConsistent(sha256, { from, to, proof: one.proof.map(octets) })).toBe(one.holds);
});

/** RFC 9162 §2.1.1 word for word, with nothing remembered. */
function naiveRoot(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return sha256(new Uint8Array(0));
  if (leaves.length === 1) return sha256(joined([Uint8Array.of(0), leaves[0]!]));
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return sha256(joined([Uint8Array.of(1), naiveRoot(leaves.slice(0, k)), naiveRoot(leaves.slice(k))]));
}

const treeOf = (leaves: readonly Uint8Array[]): MerkleTree => {
  const tree = new MerkleTree(sha256);
  for (const leaf of leaves) tree.append(leafHash(sha256, leaf));
  return tree;
};

const leafSets = fc.array(fc.uint8Array({ maxLength: 8 }), { maxLength: 40 });

test('the root over any number of leaves is the recursive definition', () => {
  fc.assert(
    fc.property(leafSets, (leaves) => {
      const tree = treeOf(leaves);
      for (let size = 0; size <= leaves.length; size++)
        expect(base64(tree.root(size))).toBe(base64(naiveRoot(leaves.slice(0, size))));
    }),
    { numRuns: 30 },
  );
});

test('every leaf has a proof at every size, and the proof fits no other leaf, place, size or root', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), fc.nat(), (count, a, b) => {
      const tree = treeOf(Array.from({ length: count }, (_, i) => utf8(`leaf ${i}`)));
      const size = (a % count) + 1;
      const index = b % size;
      const leaf = tree.leaf(index)!;
      const good = { leaf, index, size, root: tree.root(size), proof: tree.inclusionProof(index, size) };
      expect(isIncluded(sha256, good)).toBe(true);
      expect(isIncluded(sha256, { ...good, leaf: sha256(leaf) })).toBe(false);
      expect(isIncluded(sha256, { ...good, root: sha256(good.root) })).toBe(false);
      if (size > 1) expect(isIncluded(sha256, { ...good, index: (index + 1) % size })).toBe(false);
      expect(isIncluded(sha256, { ...good, proof: [...good.proof, leaf] })).toBe(false);
      expect(isIncluded(sha256, { ...good, proof: good.proof.slice(1) })).toBe(size === 1);
    }),
    { numRuns: 100 },
  );
});

test('a log that only grew has a consistency proof; one that changed a leaf has none', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), fc.nat(), (count, a, b) => {
      const leaves = Array.from({ length: count }, (_, i) => utf8(`leaf ${i}`));
      const tree = treeOf(leaves);
      const size = a % (count + 1);
      const from = { size, root: tree.root(size) };
      const to = { size: count, root: tree.root() };
      expect(isConsistent(sha256, { from, to, proof: tree.consistencyProof(size) })).toBe(true);
      if (size === 0) return;
      const rewritten = treeOf(leaves.with(b % size, utf8('another')));
      const other = { size: count, root: rewritten.root() };
      expect(isConsistent(sha256, { from, to: other, proof: rewritten.consistencyProof(size) })).toBe(false);
    }),
    { numRuns: 100 },
  );
});

test('base 64 has one spelling a value and gives back what went in', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (value) => {
      expect(base64(value)).toBe(Buffer.from(value).toString('base64'));
      expect(fromBase64(base64(value))).toEqual(value);
    }),
  );
  expect([fromBase64('AB=='), fromBase64('AA='), fromBase64('A A=')]).toEqual([null, null, null]);
});

test('text becomes UTF-8 as the platform writes it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '%', 'é', '–', '𝄞', '\ud800') }), (text) => {
      expect(utf8(text)).toEqual(new TextEncoder().encode(text));
    }),
  );
});
