import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { id } from '@samaritan/scenarios/values/id';
import type { LicenceKey } from '../../registry/record/licence.ts';
import { base64, fromBase64, utf8 } from '../../registry/record/octets.ts';
import { readCheckpoint, signCheckpoint } from '../../registry/transparency/checkpoint.ts';
import { leafLine, leafOf, opens, readLeafLine } from '../../registry/transparency/look.ts';
import { mergeDevice } from '../../registry/transparency/merge.ts';
import { isIncluded } from '../../registry/transparency/proofs.ts';
import { leafHash } from '../../registry/transparency/tree.ts';
import { cosign, cosignatures } from '../../registry/transparency/witness.ts';
import { Failure } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { appendLines, linesOf, noteKeyIn, openingsOf, ownNoteKey, sha256, treeOf } from './audit-log.ts';
import { credentialWords } from './credential-words.ts';
import type { KeyChoice } from './key-store.ts';
import { momentText, secondsNow, wholeIn } from './moments.ts';
import { readGiven, readIfThere, writeGiven, writePrivate } from './private-file.ts';

export interface AppendArguments {
  readonly subject: string;
  readonly by: string;
  readonly purpose: string;
  readonly verdict: string;
  readonly rules: string;
  readonly asOf: string;
}

/** `samaritan registry audit append`: one look at one record. */
export function appendLookCommand(folder: string, given: AppendArguments, terminal: Terminal): void {
  const says = credentialWords(terminal.language);
  const salt = new Uint8Array(randomBytes(16));
  const look = {
    ...given,
    ruleVersion: given.rules,
    subject: id<LicenceKey>(given.subject),
    at: momentText(secondsNow()),
  };
  const index = linesOf(folder).length;
  const { subject, by, verdict } = look;
  const opening = JSON.stringify({ index, salt: base64(salt), subject, by, verdict });
  appendLines(folder, [leafLine(leafOf(sha256, look, salt))], terminal, [opening]);
  terminal.result({ index }, says.lookKept(index));
}

export interface SignLogArguments extends KeyChoice {
  readonly key: string;
  readonly name: string;
  readonly out: string;
}

/** `samaritan registry audit checkpoint`: the log's size and root under its own signature. */
export function checkpointCommand(folder: string, given: SignLogArguments, terminal: Terminal): void {
  const says = credentialWords(terminal.language);
  const tree = treeOf(linesOf(folder));
  const key = ownNoteKey(given, given.name, 'log', says);
  writeGiven(
    given.out,
    signCheckpoint({ origin: given.name, size: tree.size, root: tree.root() }, key, key.sign),
    terminal,
  );
  terminal.result({ file: given.out, size: tree.size }, says.checkpointMade(given.out, tree.size));
}

const proofFile = z.object({
  line: z.string().optional(),
  index: z.number().optional(),
  size: z.number(),
  from: z.number().optional(),
  proof: z.array(z.string()),
});

/** `samaritan registry audit prove`: that a look stands in the log, or that the log goes on from an older size. */
export function proveCommand(
  folder: string,
  given: { readonly index?: string; readonly from?: string; readonly size?: string; readonly out: string },
  terminal: Terminal,
): void {
  const says = credentialWords(terminal.language);
  const lines = linesOf(folder);
  const tree = treeOf(lines);
  const size = given.size === undefined ? tree.size : wholeIn('--size', given.size, says);
  const at = wholeIn(given.from === undefined ? '--index' : '--from', given.from ?? given.index ?? '', says);
  if (size > tree.size || at > size || (given.from === undefined && at === size))
    throw new Failure(2, says.placeWrong(at, Math.min(size, tree.size)));
  const proof =
    given.from === undefined
      ? { line: lines[at], index: at, size, proof: tree.inclusionProof(at, size).map(base64) }
      : { from: at, size, proof: tree.consistencyProof(at, size).map(base64) };
  writeGiven(given.out, `${JSON.stringify(proof)}\n`, terminal);
  terminal.result({ file: given.out, ...proof }, says.proofMade(given.out));
}

export interface CheckProofArguments {
  readonly checkpoint: string;
  readonly logKey: string;
  readonly name: string;
  readonly witnessKey?: string;
  readonly witnessName?: string;
}

/** `samaritan registry audit verify`: whether a proof leads to a checkpoint that the log, and the witness where one is named, signed. */
export function checkProofCommand(file: string, given: CheckProofArguments, terminal: Terminal): void {
  const says = credentialWords(terminal.language);
  const note = readGiven(given.checkpoint, terminal).toString('utf8');
  const read = readCheckpoint(note, noteKeyIn(given.logKey, given.name, 'log', { terminal, says }));
  if (!read.ok) throw new Failure(1, says.logRefused(given.checkpoint, read.refusal));
  let witnessed: number | null = null;
  if (given.witnessKey !== undefined) {
    const key = noteKeyIn(given.witnessKey, given.witnessName ?? '', 'cosignature', { terminal, says });
    const by = cosignatures(note, [key]);
    if (!by.ok) throw new Failure(1, says.logRefused(given.checkpoint, by.refusal));
    witnessed = by.value[0]?.at ?? null;
  }
  const { line = '', index = 0, size, proof } = proofFile.parse(JSON.parse(readGiven(file, terminal).toString('utf8')));
  const { checkpoint } = read.value;
  const steps = proof.map((one) => fromBase64(one) ?? new Uint8Array(0));
  const leaf = leafHash(sha256, utf8(line));
  if (size !== checkpoint.size || !isIncluded(sha256, { leaf, index, size, root: checkpoint.root, proof: steps }))
    throw new Failure(1, says.proofWrong(file));
  terminal.result(
    { index, size, witnessed },
    says.proofRight(index, size, witnessed === null ? null : momentText(witnessed)),
  );
}

export interface CosignArguments extends SignLogArguments {
  readonly logKey: string;
  readonly logName: string;
  readonly proof?: string;
  readonly state: string;
}

const seenFile = z.record(z.string(), z.object({ size: z.number(), root: z.string() }));

/** `samaritan registry audit cosign`: signs another country's checkpoint where it goes on from the last one signed; remembers it in `--state`. */
export function cosignCommand(file: string, given: CosignArguments, terminal: Terminal): void {
  const says = credentialWords(terminal.language);
  const states = seenFile.parse(JSON.parse(readIfThere(given.state) ?? '{}'));
  const before = states[given.logName];
  const proof =
    given.proof === undefined
      ? []
      : proofFile.parse(JSON.parse(readGiven(given.proof, terminal).toString('utf8'))).proof;
  const shown = {
    note: readGiven(file, terminal).toString('utf8'),
    log: noteKeyIn(given.logKey, given.logName, 'log', { terminal, says }),
    proof: proof.map((one) => fromBase64(one) ?? new Uint8Array(0)),
    at: secondsNow(),
  };
  const seen = before === undefined ? null : { size: before.size, root: fromBase64(before.root) ?? new Uint8Array(0) };
  const signed = cosign(sha256, shown, seen, ownNoteKey(given, given.name, 'cosignature', says));
  if (!signed.ok) throw new Failure(1, says.logRefused(file, signed.refusal));
  const { size, root } = signed.value.seen;
  writePrivate(given.state, JSON.stringify({ ...states, [given.logName]: { size, root: base64(root) } }));
  writeGiven(given.out, signed.value.note, terminal);
  terminal.result({ file: given.out, size }, says.cosigned(given.out, size));
}

export interface MergeArguments {
  readonly into: string;
  readonly checkpoint: string;
  readonly deviceKey: string;
  readonly name: string;
}

/** `samaritan registry audit merge`: what a device logged while it was alone, after what it handed over before. */
export function mergeCommand(folder: string, given: MergeArguments, terminal: Terminal): void {
  const says = credentialWords(terminal.language);
  const file = join(given.into, 'devices.json');
  const states = seenFile.parse(JSON.parse(readIfThere(file) ?? '{}'));
  const before = states[given.name];
  const lines = linesOf(folder);
  const merged = mergeDevice(
    sha256,
    { lines, checkpoint: readGiven(given.checkpoint, terminal).toString('utf8') },
    noteKeyIn(given.deviceKey, given.name, 'log', { terminal, says }),
    before === undefined ? null : { size: before.size, root: fromBase64(before.root) ?? new Uint8Array(0) },
  );
  if (!merged.ok) throw new Failure(1, says.logRefused(folder, merged.refusal));
  const { fresh, seen } = merged.value;
  const base = linesOf(given.into).length;
  const openings = openingsOf(folder).flatMap((text) => {
    const one = openingFile.parse(JSON.parse(text));
    return one.index < seen.size - fresh.length
      ? []
      : [JSON.stringify({ ...one, index: one.index - (seen.size - fresh.length) + base })];
  });
  if (fresh.length > 0) appendLines(given.into, fresh, terminal, openings);
  writePrivate(file, JSON.stringify({ ...states, [given.name]: { size: seen.size, root: base64(seen.root) } }));
  terminal.result({ merged: fresh.length }, says.merged(fresh.length, given.name));
}

const openingFile = z.object({
  index: z.number(),
  salt: z.string(),
  subject: z.string(),
  by: z.string(),
  verdict: z.string(),
});

/** `samaritan registry audit looks`: every look at one record, for the person whose record it is; each opened against its leaf. */
export function looksCommand(folder: string, given: { readonly subject: string }, terminal: Terminal): void {
  const says = credentialWords(terminal.language);
  const lines = linesOf(folder);
  const looks = openingsOf(folder).flatMap((text) => {
    const { index, salt, subject, by, verdict } = openingFile.parse(JSON.parse(text));
    if (subject !== given.subject) return [];
    const leaf = readLeafLine(lines[index] ?? '');
    const octets = fromBase64(salt) ?? new Uint8Array(0);
    const told = { salt: octets, subject: id<LicenceKey>(subject), by, verdict };
    if (!leaf.ok || !opens(sha256, leaf.value, told)) throw new Failure(1, says.leafWrong(index));
    const { purpose, asOf, at } = leaf.value;
    return [{ index, by, purpose, verdict, asOf, at }];
  });
  terminal.result(
    { looks },
    looks.length === 0
      ? says.noLooks
      : looks.map((one) => `${one.at}  ${one.by}  ${one.purpose}  ${one.verdict}`).join('\n'),
  );
}
