import { z } from 'zod';
import {
  type Roots,
  type Trust,
  type TrustList,
  keyUses,
  prepareTrust,
  readTrustList,
  signTrustList,
} from '../../registry/credentials/trust.ts';
import { Failure } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { type CredentialWords, credentialWords } from './credential-words.ts';
import { type KeyChoice, keptKey, signingKey } from './key-store.ts';
import { momentIn, secondsNow } from './moments.ts';
import { readGiven, writeGiven } from './private-file.ts';

const jwk = z.looseObject({ kty: z.string(), crv: z.string(), x: z.string() });
const entrySchema = z.object({
  issuer: z.string(),
  kid: z.string(),
  jwk,
  uses: z.array(z.enum(keyUses)),
  from: z.number(),
  until: z.number(),
  jurisdictions: z.array(z.string()),
  classes: z.array(z.string()).nullable(),
});
const rootsSchema = z.object({
  keys: z.array(jwk.extend({ kid: z.string() })).min(1),
  needed: z.number().int().min(1),
});

export interface EntryArguments {
  readonly data?: string;
  readonly issuer: string;
  readonly use: readonly string[];
  readonly jurisdiction: readonly string[];
  readonly class: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly public?: string;
}

/** `samaritan registry trust entry`: one key as a line of a trust list, limited to what its issuer may do. */
export function trustEntryCommand(name: string, given: EntryArguments, terminal: Terminal): void {
  const says = credentialWords(terminal.language);
  const open =
    given.public === undefined
      ? { ...keptKey(given.data, name, says).public, kid: keptKey(given.data, name, says).kid }
      : jwk.extend({ kid: z.string() }).parse(JSON.parse(readGiven(given.public, terminal).toString('utf8')));
  const { kid, ...key } = open;
  const uses = given.use.map(
    (one) => keyUses.find((use) => use === one) ?? wrong(says.useWrong(one, keyUses.join(', '))),
  );
  const entry = {
    issuer: given.issuer,
    kid,
    jwk: key,
    uses,
    from: momentIn('--from', given.from, says),
    until: momentIn('--until', given.until, says),
    jurisdictions: given.jurisdiction,
    classes: given.class.length === 0 ? null : given.class,
  };
  terminal.result(entry, JSON.stringify(entry));
}

export interface SignTrustArguments {
  readonly data?: string;
  readonly key: readonly string[];
  readonly passphraseFile: readonly string[];
  readonly listVersion: string;
  readonly until: string;
  readonly exercise?: string;
  readonly out: string;
}

/** `samaritan registry trust sign`: the list of these entries, under the signatures of all who must agree. */
export async function signTrustCommand(
  files: readonly string[],
  given: SignTrustArguments,
  terminal: Terminal,
): Promise<void> {
  const says = credentialWords(terminal.language);
  const entries = files.map((file) => entrySchema.parse(JSON.parse(readGiven(file, terminal).toString('utf8'))));
  const version = Number(given.listVersion);
  if (!Number.isSafeInteger(version) || version < 1) throw new Failure(2, says.versionWrong(given.listVersion));
  const list: TrustList = {
    version,
    issued: secondsNow(),
    expires: momentIn('--until', given.until, says),
    exercise: given.exercise ?? null,
    entries,
  };
  const signers = [];
  for (const [i, name] of given.key.entries()) {
    const own = given.passphraseFile[i] ?? given.passphraseFile[0];
    const choice = {
      ...(given.data === undefined ? {} : { data: given.data }),
      ...(own === undefined ? {} : { passphraseFile: own }),
    };
    signers.push(await signingKey(choice, name, says));
  }
  writeGiven(given.out, `${await signTrustList(list, signers)}\n`, terminal);
  terminal.result(
    { file: given.out, entries: entries.length },
    says.trustSigned(given.out, entries.length, signers.length),
  );
}

/** `samaritan registry trust roots`: who may change a trust list, for a verifier to carry from its set-up. */
export function rootsCommand(
  given: KeyChoice & { readonly key: readonly string[]; readonly needed: string; readonly out: string },
  terminal: Terminal,
): void {
  const says = credentialWords(terminal.language);
  const keys = given.key
    .map((name) => keptKey(given.data, name, says))
    .map(({ kid, public: open }) => ({ ...open, kid }));
  const needed = Number(given.needed);
  if (!Number.isInteger(needed) || needed < 1 || needed > keys.length)
    throw new Failure(2, says.neededWrong(given.needed, keys.length));
  writeGiven(given.out, `${JSON.stringify({ keys, needed })}\n`, terminal);
  terminal.result({ file: given.out, needed }, says.rootsWritten(given.out, needed, keys.length));
}

export interface TrustChoice {
  readonly trust: string;
  readonly roots: string;
  readonly exercise?: string;
  readonly at?: string;
}

/** `samaritan registry trust show`: who is believed for what, once the list itself is. */
export async function showTrustCommand(given: TrustChoice, terminal: Terminal): Promise<void> {
  const says = credentialWords(terminal.language);
  const { list } = await trustIn(given, terminal, says);
  const lines = list.entries.map(
    (one) =>
      `${one.issuer}  ${one.kid}  ${one.uses.join(',')}  ${one.jurisdictions.join(',')}  ${one.classes?.join(',') ?? '*'}  ${day(one.from)} – ${day(one.until)}`,
  );
  terminal.result(list, lines.join('\n'));
}

/** The trust list of a call, believed; else a sentence. `seen`: the version this device saw last. */
export async function trustIn(given: TrustChoice, terminal: Terminal, says: CredentialWords, seen = 0): Promise<Trust> {
  const roots: Roots = rootsSchema.parse(JSON.parse(readGiven(given.roots, terminal).toString('utf8')));
  const read = await readTrustList(readGiven(given.trust, terminal).toString('utf8'), roots, {
    now: momentIn('--at', given.at, says),
    exercise: given.exercise ?? null,
    seen,
  });
  if (!read.ok) throw new Failure(1, says.trustRefused(given.trust, read.refusal));
  return prepareTrust(read.value);
}

const day = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);
const wrong = (sentence: string): never => {
  throw new Failure(2, sentence);
};
