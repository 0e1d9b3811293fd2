import { type Result, ok, refuse } from '@samaritan/scenarios/values/result';
import type { LicenceKey, Moment } from '../record/licence.ts';
import { base64, fromBase64, isSame, joined, utf8 } from '../record/octets.ts';
import type { Hash } from './tree.ts';

/** One look at one licence, as whoever keeps the log knows it. */
export interface Look {
  readonly subject: LicenceKey;
  /** Desk or site that asked; never a person's name. */
  readonly by: string;
  readonly purpose: string;
  /** The verdict as it was shown, in any fixed spelling. */
  readonly verdict: string;
  readonly ruleVersion: string;
  /** How old the facts were that it rests on. */
  readonly asOf: Moment;
  readonly at: Moment;
}

/** What opens a leaf: without the salt nobody can tell whose record a leaf is about, not even by trying every licence number. */
export interface Opening {
  readonly salt: Uint8Array;
  readonly subject: LicenceKey;
  readonly by: string;
  readonly verdict: string;
}

/** What the log holds of a look. */
export interface Leaf {
  readonly commitment: Uint8Array;
  readonly purpose: string;
  readonly verdictHash: Uint8Array;
  readonly ruleVersion: string;
  readonly asOf: Moment;
  readonly at: Moment;
}

const form = 'samaritan-look/v1';

/** The leaf of a look; `salt` is at least 16 octets drawn for this look alone. */
export function leafOf(hash: Hash, look: Look, salt: Uint8Array): Leaf {
  if (salt.length < 16) throw new RangeError('a salt has at least 16 octets');
  const { subject, by, verdict, purpose, ruleVersion, asOf, at } = look;
  return {
    commitment: commit(hash, salt, [subject, by]),
    purpose,
    verdictHash: commit(hash, salt, [verdict]),
    ruleVersion,
    asOf,
    at,
  };
}

/** Whether the leaf is about this subject, asked by this desk, with this verdict. */
export const opens = (hash: Hash, leaf: Leaf, { salt, subject, by, verdict }: Opening): boolean =>
  isSame(leaf.commitment, commit(hash, salt, [subject, by])) && isSame(leaf.verdictHash, commit(hash, salt, [verdict]));

/** One line of text, the octets of which are hashed into the tree. */
export const leafLine = ({ commitment, purpose, verdictHash, ruleVersion, asOf, at }: Leaf): string =>
  JSON.stringify([form, base64(commitment), purpose, base64(verdictHash), ruleVersion, asOf, at]);

/** Reads a line of `leafLine`; another spelling of the same leaf is refused, since its hash would be another. */
export function readLeafLine(line: string): Result<Leaf, { readonly code: 'leaf-malformed' }> {
  const malformed = refuse({ code: 'leaf-malformed' as const });
  const parts = partsOf(line);
  if (parts === null) return malformed;
  const [, commitmentText = '', purpose = '', verdictText = '', ruleVersion = '', asOf = '', at = ''] = parts;
  const [commitment, verdictHash] = [fromBase64(commitmentText), fromBase64(verdictText)];
  if (commitment === null || verdictHash === null) return malformed;
  const leaf: Leaf = { commitment, purpose, verdictHash, ruleVersion, asOf, at };
  return leafLine(leaf) === line ? ok(leaf) : malformed;
}

function partsOf(line: string): readonly string[] | null {
  try {
    const parts: unknown = JSON.parse(line);
    return Array.isArray(parts) &&
      parts.length === 7 &&
      parts[0] === form &&
      parts.every((one) => typeof one === 'string')
      ? parts
      : null;
  } catch {
    return null;
  }
}

/** Lengths go in before the parts, so that no two lists of parts give the same octets. */
function commit(hash: Hash, salt: Uint8Array, parts: readonly string[]): Uint8Array {
  const texts = parts.map(utf8);
  return hash(
    joined([utf8(`${form}\n${salt.length} ${texts.map(({ length }) => length).join(' ')}\n`), salt, ...texts]),
  );
}
