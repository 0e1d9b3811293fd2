import { expect, test } from 'vitest';
import { id } from '../../../packages/scenarios/src/values/id.ts';
import type { LicenceKey } from '../../../packages/server/src/registry/record/licence.ts';
import { utf8 } from '../../../packages/server/src/registry/record/octets.ts';
import { readCheckpoint, signCheckpoint } from '../../../packages/server/src/registry/transparency/checkpoint.ts';
import {
  type Look,
  leafLine,
  leafOf,
  opens,
  readLeafLine,
} from '../../../packages/server/src/registry/transparency/look.ts';
import { mergeDevice } from '../../../packages/server/src/registry/transparency/merge.ts';
import { readNote } from '../../../packages/server/src/registry/transparency/note.ts';
import { MerkleTree, leafHash } from '../../../packages/server/src/registry/transparency/tree.ts';
import { cosign, cosignatures, isSplitView } from '../../../packages/server/src/registry/transparency/witness.ts';
import { noteKey, sha256 } from './keys.ts';

const log = noteKey('registry.example/michigan');
const ontario = noteKey('registry.example/ontario', 'cosignature');
const salt = (n: number): Uint8Array => new Uint8Array(16).fill(n);

const look: Look = {
  subject: id<LicenceKey>('US-MI/rn/4704123456'),
  by: 'sault-triage',
  purpose: 'privileging:incident-7',
  verdict: 'recognised-with-limits',
  ruleVersion: '2026-11',
  asOf: '2026-11-20T06:00:00Z',
  at: '2026-11-24T10:00:00Z',
};
const lines = (n: number, word = ''): readonly string[] =>
  Array.from({ length: n }, (_, i) => leafLine(leafOf(sha256, { ...look, purpose: `${word}${i}` }, salt(i))));

function treeOf(all: readonly string[]): MerkleTree {
  const tree = new MerkleTree(sha256);
  for (const line of all) tree.append(leafHash(sha256, utf8(line)));
  return tree;
}
const signed = (tree: MerkleTree, key = log): string =>
  signCheckpoint({ origin: key.name, size: tree.size, root: tree.root() }, key, key.sign);

test('a leaf tells nothing of whose record was looked at until its salt opens it, and then to nobody else', () => {
  const leaf = leafOf(sha256, look, salt(1));
  expect(leafLine(leaf)).not.toContain('4704123456');
  expect(opens(sha256, leaf, { ...look, salt: salt(1) })).toBe(true);
  expect(opens(sha256, leaf, { ...look, salt: salt(2) })).toBe(false);
  expect(opens(sha256, leaf, { ...look, salt: salt(1), subject: id<LicenceKey>('US-MI/rn/4704123457') })).toBe(false);
  expect(opens(sha256, leaf, { ...look, salt: salt(1), verdict: 'recognised' })).toBe(false);
  expect(readLeafLine(leafLine(leaf))).toEqual({ ok: true, value: leaf });
  expect(readLeafLine(` ${leafLine(leaf)}`).ok).toBe(false);
});

test('a checkpoint is believed from its own log alone, and not with one octet changed', () => {
  const note = signed(treeOf(lines(5)));
  expect(readCheckpoint(note, log)).toMatchObject({ ok: true, value: { checkpoint: { size: 5, origin: log.name } } });
  expect(readCheckpoint(note.replace('\n5\n', '\n6\n'), log)).toEqual({
    ok: false,
    refusal: { code: 'note-signature-wrong', name: log.name },
  });
  expect(readCheckpoint(note, noteKey('registry.example/other'))).toMatchObject({
    refusal: { code: 'note-unsigned' },
  });
  const lying = signCheckpoint({ origin: 'registry.example/other', size: 1, root: salt(1) }, log, log.sign);
  expect(readCheckpoint(lying, log)).toMatchObject({ refusal: { code: 'checkpoint-of-another-log' } });
});

test.each([
  ['without its last line feed', 'a\n\n— k AAAAAAA='],
  ['without a signature', 'a\n\n'],
  ['without an empty line', 'a\n— k AAAAAAA=\n'],
  ['with a carriage return', 'a\r\n\n— k AAAAAAA=\n'],
  ['with a plus sign in a name', 'a\n\n— k+k AAAAAAA=\n'],
  ['with a spelling of base 64 that is not the one', 'a\n\n— k AAAAAAB=\n'],
])('a note %s is refused', (_, note) => {
  expect(readNote(note)).toMatchObject({ ok: false, refusal: { code: 'note-malformed' } });
});

test('the other country signs a log that grew, and neither one that was rewritten nor one that shrank', () => {
  const before = treeOf(lines(5));
  const first = cosign(sha256, { note: signed(before), log, proof: [], at: 1_700_000_000 }, null, ontario);
  expect(first.ok).toBe(true);
  if (!first.ok) return;
  expect(cosignatures(first.value.note, [ontario])).toEqual({
    ok: true,
    value: [{ name: ontario.name, at: 1_700_000_000 }],
  });
  expect(cosignatures(first.value.note.replace('\n5\n', '\n6\n'), [ontario]).ok).toBe(false);

  const grown = treeOf(lines(9));
  const show = (tree: MerkleTree) => ({ note: signed(tree), log, proof: tree.consistencyProof(5), at: 1_700_000_100 });
  expect(cosign(sha256, show(grown), first.value.seen, ontario)).toMatchObject({
    ok: true,
    value: { seen: { size: 9 } },
  });

  const rewritten = treeOf([...lines(4), ...lines(5, 'rewritten ')]);
  expect(cosign(sha256, show(rewritten), first.value.seen, ontario)).toEqual({
    ok: false,
    refusal: { code: 'log-forked', seen: 5, shown: 9 },
  });
  const shrunk = { note: signed(treeOf(lines(3))), log, proof: [], at: 1_700_000_200 };
  expect(cosign(sha256, shrunk, first.value.seen, ontario)).toMatchObject({ refusal: { code: 'log-shrunk' } });
});

test('two checkpoints of one size with other roots prove that a log showed two faces', () => {
  const [one, other] = [signed(treeOf(lines(5))), signed(treeOf(lines(5, 'other ')))];
  expect(isSplitView(one, other)).toBe(true);
  expect(isSplitView(one, one)).toBe(false);
  expect(isSplitView(one, signed(treeOf(lines(6))))).toBe(false);
});

test('a device that was alone hands over what is new; one that changed what it had handed over is found out', () => {
  const device = noteKey('device.example/gym-2');
  const bring = (all: readonly string[]) => ({ lines: all, checkpoint: signed(treeOf(all), device) });
  const first = mergeDevice(sha256, bring(lines(3)), device, null);
  expect(first).toMatchObject({ ok: true, value: { seen: { size: 3 } } });
  if (!first.ok) return;
  expect(first.value.fresh).toEqual(lines(3));
  const second = mergeDevice(sha256, bring(lines(5)), device, first.value.seen);
  expect(second.ok && second.value.fresh).toEqual(lines(5).slice(3));
  const refused = (all: readonly string[], checkpoint = signed(treeOf(all), device)) =>
    mergeDevice(sha256, { lines: all, checkpoint }, device, first.value.seen);
  expect(refused([...lines(2), ...lines(3, 'x')])).toMatchObject({
    refusal: { code: 'device-log-rewritten', seen: 3 },
  });
  expect(refused(lines(2))).toMatchObject({ refusal: { code: 'device-log-cut', wanted: 3, found: 2 } });
  expect(refused(lines(5), signed(treeOf(lines(4)), device))).toMatchObject({
    refusal: { code: 'device-log-not-as-signed' },
  });
  expect(refused([...lines(3), 'nonsense'])).toMatchObject({ refusal: { code: 'leaf-malformed', line: 4 } });
});
