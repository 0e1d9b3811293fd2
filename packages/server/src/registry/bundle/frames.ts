import { type Result, ok, refuse } from '@samaritan/scenarios/values/result';
import { base64, joined, utf8 } from '../record/octets.ts';
import type { Hash } from '../transparency/tree.ts';

/** Octets of one frame before it is folded and sealed: what a laptop holds twice without noticing. */
export const frameLength = 1_048_576;
const first = 'SAMARITAN-BUNDLE/1';

/** A bundle as a file: the signed manifest, the keys for those who may open it, and the sealed frames. */
export interface BundleFile {
  readonly manifest: string;
  readonly keys: string;
  readonly frames: readonly Uint8Array<ArrayBuffer>[];
}

/** Where a file is not what its maker signed. `at`: the octet of the file. */
export type FileRefusal =
  | { readonly code: 'not-a-bundle' }
  | { readonly code: 'bundle-cut'; readonly frame: number; readonly at: number }
  | { readonly code: 'bundle-reordered'; readonly frame: number; readonly found: number; readonly at: number }
  | { readonly code: 'bundle-changed'; readonly frame: number; readonly at: number }
  | { readonly code: 'bundle-too-long'; readonly at: number };

export function writeBundle({ manifest, keys, frames }: BundleFile): Uint8Array<ArrayBuffer> {
  const lengths = frames.map(({ length }) => Uint8Array.of(length >>> 24, length >>> 16, length >>> 8, length));
  return joined([
    utf8(`${first}\n${manifest}\n${keys}\n`),
    ...frames.flatMap((frame, i) => [lengths[i] ?? new Uint8Array(4), frame]),
  ]);
}

export interface BundleHead {
  readonly manifest: string;
  readonly keys: string;
  /** Where the frames begin. */
  readonly start: number;
}

/** The three lines at the top; the manifest's signature must be checked before a frame is believed. */
export function readHead(file: Uint8Array, text: (octets: Uint8Array) => string): BundleHead | null {
  const ends: number[] = [];
  for (let at = file.indexOf(10); at >= 0 && ends.length < 3; at = file.indexOf(10, at + 1)) ends.push(at);
  const [a, b, c] = ends;
  if (a === undefined || b === undefined || c === undefined || text(file.subarray(0, a)) !== first) return null;
  return { manifest: text(file.subarray(a + 1, b)), keys: text(file.subarray(b + 1, c)), start: c + 1 };
}

/** The frames, each as the manifest signed it (`digests`, base 64 of their hashes, in order); else the place of the first that is not. */
export function readFrames(
  hash: Hash,
  file: Uint8Array<ArrayBuffer>,
  { start, digests }: { readonly start: number; readonly digests: readonly string[] },
): Result<readonly Uint8Array<ArrayBuffer>[], FileRefusal> {
  const frames: Uint8Array<ArrayBuffer>[] = [];
  let at = start;
  for (const [i, digest] of digests.entries()) {
    const frame = i + 1;
    if (at + 4 > file.length) return refuse({ code: 'bundle-cut', frame, at });
    const length = [0, 1, 2, 3].reduce((sum, k) => sum * 256 + (file[at + k] ?? 0), 0);
    if (at + 4 + length > file.length) return refuse({ code: 'bundle-cut', frame, at });
    const octets = file.slice(at + 4, at + 4 + length);
    const found = base64(hash(octets));
    if (found !== digest) {
      const elsewhere = digests.indexOf(found);
      return elsewhere < 0
        ? refuse({ code: 'bundle-changed', frame, at })
        : refuse({ code: 'bundle-reordered', frame, found: elsewhere + 1, at });
    }
    frames.push(octets);
    at += 4 + length;
  }
  return at === file.length ? ok(frames) : refuse({ code: 'bundle-too-long', at });
}

/** The block in pieces of `frameLength`; an empty block is one empty piece. */
export function pieces(block: Uint8Array<ArrayBuffer>): readonly Uint8Array<ArrayBuffer>[] {
  const all: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < block.length || at === 0; at += frameLength) all.push(block.subarray(at, at + frameLength));
  return all;
}
