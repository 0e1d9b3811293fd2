import { createHmac, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { type JurisdictionId, type LicenceClassId, id } from '@samaritan/scenarios/values/id';
import { standingOf } from '../../registry/bundle/answer.ts';
import { contentsOf } from '../../registry/bundle/contents.ts';
import { indexChanges, type Mac } from '../../registry/bundle/standing-index.ts';
import { follow } from '../../registry/credentials/follow.ts';
import { type OpenBundle, bundleId, openBundle, sealBundle } from '../../registry/credentials/sealed-bundle.ts';
import { licenceKey } from '../../registry/record/licence-number.ts';
import type { LicenceKey } from '../../registry/record/licence.ts';
import { base64, fromBase64 } from '../../registry/record/octets.ts';
import { Failure } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { sha256 } from './audit-log.ts';
import { credentialWords } from './credential-words.ts';
import { type KeyChoice, keptKey, passphraseOf, privateKey, signingKey } from './key-store.ts';
import { licencesIn } from './licence-lines.ts';
import { momentIn, momentText, secondsNow, wholeIn } from './moments.ts';
import { credentialFolder, readGiven, readIfThere, writeGiven, writePrivate } from './private-file.ts';
import { type TrustChoice, trustIn } from './trust-command.ts';

export interface MakeBundleArguments extends KeyChoice {
  readonly key: string;
  readonly issuer: string;
  readonly from: string;
  readonly to: string;
  readonly recipient: string;
  readonly days: string;
  readonly consent?: string;
  readonly delta?: boolean;
  readonly exercise?: string;
  readonly out: string;
}

/** What the maker keeps of the last bundle for one recipient, to make the next delta from. */
const lastBundle = z.object({ id: z.string(), sequence: z.number(), indexKey: z.string(), index: z.string() });

const recipientKey = z.looseObject({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string() });

/** `samaritan registry bundle make` and `… delta`: the licences of a file for one other jurisdiction; a delta holds what changed since the last. */
export async function makeBundleCommand(file: string, given: MakeBundleArguments, terminal: Terminal): Promise<void> {
  const says = credentialWords(terminal.language);
  const records = licencesIn(file, readGiven(file, terminal).toString('utf8'), says);
  const pair = [given.from, given.to, given.exercise ?? 'real'].map(encodeURIComponent).join('_');
  const stateFile = join(credentialFolder(given.data, 'bundles'), `${pair}.json`);
  const kept = given.delta === true ? readIfThere(stateFile) : null;
  if (given.delta === true && kept === null) throw new Failure(2, says.nothingToFollow(given.to));
  const last = kept === null ? null : lastBundle.parse(JSON.parse(kept));
  const indexKey = (last === null ? null : fromBase64(last.indexKey)) ?? new Uint8Array(randomBytes(32));
  const now = secondsNow();
  const consent = new Set(
    (given.consent === undefined ? '' : readGiven(given.consent, terminal).toString('utf8'))
      .split('\n')
      .map((line) => id<LicenceKey>(line.trim())),
  );
  const whole = contentsOf(records, macOf(indexKey), { asOf: momentText(now), consent });
  const base = last === null ? null : fromBase64(last.index);
  const contents = base === null ? whole : { ...whole, index: indexChanges(base, whole.index) };
  const recipient = recipientKey.safeParse(JSON.parse(readGiven(given.recipient, terminal).toString('utf8')));
  if (!recipient.success) throw new Failure(2, says.recipientWrong(given.recipient));
  const sequence = (last?.sequence ?? 0) + 1;
  const manifest = {
    iss: given.issuer,
    iat: now,
    exp: now + wholeIn('--days', given.days, says) * 86_400,
    exercise: given.exercise ?? null,
    from: given.from,
    to: given.to,
    follows: last?.id ?? null,
    sequence,
  };
  const sealed = await sealBundle(contents, manifest, {
    hash: sha256,
    key: await signingKey(given, given.key, says),
    recipient: recipient.data,
    random: (length) => new Uint8Array(randomBytes(length)),
    indexKey,
  });
  writeGiven(given.out, sealed, terminal);
  const state = { id: bundleId(sha256, sealed), sequence, indexKey: base64(indexKey), index: base64(whole.index) };
  writePrivate(stateFile, JSON.stringify(state));
  const entries = contents.index.length / 13;
  terminal.result(
    { file: given.out, sequence, entries, consented: contents.consented.length, bytes: sealed.length },
    says.bundleMade(given.out, entries, contents.consented.length, Math.ceil(sealed.length / 1024)),
  );
}

export interface ReadBundleArguments extends TrustChoice, KeyChoice {
  readonly key: string;
}

/** `samaritan registry bundle read`: checks a bundle and the deltas after it, and says what is in them and how old it is. */
export async function readBundleCommand(
  files: readonly string[],
  given: ReadBundleArguments,
  terminal: Terminal,
): Promise<void> {
  const says = credentialWords(terminal.language);
  const { manifest, contents } = await opened(files, given, terminal);
  const now = momentIn('--at', given.at, says);
  const entries = contents.index.length / 13;
  const days = Math.floor((now - manifest.iat) / 86_400);
  terminal.result(
    {
      ...manifest,
      frames: manifest.frames.length,
      entries,
      consented: contents.consented.length,
      stale: now >= manifest.exp,
    },
    says.bundleRead(manifest.from, manifest.to, {
      entries,
      consented: contents.consented.length,
      asOf: contents.asOf,
      days,
      stale: now >= manifest.exp,
    }),
  );
}

export interface LookUpArguments extends ReadBundleArguments {
  readonly issuer: string;
  readonly class: string;
  readonly number: string;
}

/** `samaritan registry bundle look-up`: what tier 0 says of one exact number, and of those who agreed the basic data. */
export async function lookUpCommand(
  files: readonly string[],
  given: LookUpArguments,
  terminal: Terminal,
): Promise<void> {
  const says = credentialWords(terminal.language);
  const { manifest, contents, indexKey } = await opened(files, given, terminal);
  const now = momentIn('--at', given.at, says);
  const asked = {
    issuer: id<JurisdictionId>(given.issuer),
    class: id<LicenceClassId>(given.class),
    number: given.number,
  };
  const kept = { index: contents.index, madeAt: manifest.iat, staleAt: manifest.exp };
  const answer = standingOf(kept, macOf(indexKey), asked, now);
  const key = licenceKey(asked);
  const basic =
    answer.because === 'stale'
      ? undefined
      : contents.consented.find((one) => licenceKey({ ...one, issuer: id(one.issuer), class: id(one.class) }) === key);
  terminal.result(
    { ...answer, asOf: contents.asOf, basic: basic ?? null },
    says.standing(answer, contents.asOf, basic),
  );
  if (answer.answer !== 'may') throw new Failure(1, says.noYes);
}

async function opened(files: readonly string[], given: ReadBundleArguments, terminal: Terminal): Promise<OpenBundle> {
  const says = credentialWords(terminal.language);
  const trust = await trustIn(given, terminal, says);
  const recipient = privateKey(keptKey(given.data, given.key, says), passphraseOf(given.passphraseFile, says), says);
  const now = momentIn('--at', given.at, says);
  let whole: OpenBundle | null = null;
  for (const file of files) {
    const octets = new Uint8Array(readGiven(file, terminal));
    const open = await openBundle(octets, { hash: sha256, trust, exercise: given.exercise ?? null, now, recipient });
    if (!open.ok) throw new Failure(1, says.bundleRefused(file, open.refusal));
    const next: ReturnType<typeof follow> = whole === null ? open : follow(whole, open.value);
    if (!next.ok) throw new Failure(1, says.bundleRefused(file, next.refusal));
    whole = next.value;
  }
  if (whole === null || whole.manifest.sequence !== files.length) throw new Failure(1, says.bundlesMissing);
  return whole;
}

const macOf =
  (key: Uint8Array): Mac =>
  (text) =>
    new Uint8Array(createHmac('sha256', key).update(text).digest());
