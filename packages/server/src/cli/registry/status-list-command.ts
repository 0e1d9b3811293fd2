import { randomUUID } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { type Cohort, cohortClaims, cohortOf, cohortType } from '../../registry/credentials/cohort.ts';
import { readSigned } from '../../registry/credentials/signed.ts';
import { signToken } from '../../registry/credentials/signing.ts';
import {
  StatusBits,
  type StatusList,
  type Standing,
  standingAt,
  standings,
  statusListClaims,
  statusListOf,
  statusListType,
} from '../../registry/credentials/status-list.ts';
import type { Trust } from '../../registry/credentials/trust.ts';
import { Failure } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { type CredentialWords, credentialWords } from './credential-words.ts';
import { type KeyChoice, signingKey } from './key-store.ts';
import { momentIn, secondsNow, wholeIn } from './moments.ts';
import { readGiven, writeGiven } from './private-file.ts';
import { type TrustChoice, trustIn } from './trust-command.ts';

export interface MakeListArguments extends KeyChoice {
  readonly key: string;
  readonly issuer: string;
  readonly uri: string;
  readonly size: string;
  readonly days: string;
  readonly refreshHours: string;
  readonly set: readonly string[];
  readonly exercise?: string;
  readonly out: string;
}

/** `samaritan registry status-list make`: a list in which every licence stands but those that `--set` names. */
export async function makeListCommand(given: MakeListArguments, terminal: Terminal): Promise<void> {
  const says = credentialWords(terminal.language);
  const bits = StatusBits.ofSize(wholeIn('--size', given.size, says));
  for (const one of given.set) {
    const [index = '', standing = ''] = one.split('=');
    const place = wholeIn('--set', index, says);
    if (place >= bits.size) throw new Failure(2, says.placeWrong(place, bits.size));
    bits.set(place, standings.indexOf(standingIn('--set', standing, says)));
  }
  const now = secondsNow();
  const list: StatusList = {
    uri: given.uri,
    issuer: given.issuer,
    issued: now,
    expires: now + wholeIn('--days', given.days, says) * 86_400,
    timeToLive: wholeIn('--refresh-hours', given.refreshHours, says) * 3600,
    exercise: given.exercise ?? null,
    bits,
  };
  const token = await signToken(
    statusListClaims(list, (octets) => deflateSync(octets, { level: 9 })),
    statusListType,
    await signingKey(given, given.key, says),
  );
  writeGiven(given.out, `${token}\n`, terminal);
  terminal.result(
    { file: given.out, size: bits.size, bytes: token.length },
    says.listMade(given.out, bits.size, token.length),
  );
}

export interface CohortArguments extends KeyChoice {
  readonly key: string;
  readonly issuer: string;
  readonly uri: string;
  readonly standing: string;
  readonly reason: string;
  readonly exercise?: string;
  readonly out: string;
}

/** `samaritan registry status-list cohort`: one signed batch for a whole group; the file names one place of the list a line. */
export async function cohortCommand(file: string, given: CohortArguments, terminal: Terminal): Promise<void> {
  const says = credentialWords(terminal.language);
  const places = readGiven(file, terminal).toString('utf8').split(/\s+/).filter(Boolean);
  const cohort: Cohort = {
    id: randomUUID(),
    issuer: given.issuer,
    issued: secondsNow(),
    exercise: given.exercise ?? null,
    list: given.uri,
    standing: standingIn('--standing', given.standing, says),
    reason: given.reason,
    indices: [...new Set(places.map((one) => wholeIn(file, one, says)))],
  };
  const token = await signToken(cohortClaims(cohort), cohortType, await signingKey(given, given.key, says));
  writeGiven(given.out, `${token}\n`, terminal);
  terminal.result(
    { file: given.out, licences: cohort.indices.length },
    says.cohortMade(given.out, cohort.indices.length),
  );
}

/** `samaritan registry status-list show`: what one place of a list says, once the list is believed. */
export async function showListCommand(
  file: string,
  given: TrustChoice & { readonly index: string },
  terminal: Terminal,
): Promise<void> {
  const says = credentialWords(terminal.language);
  const list = await statusListIn(file, given, await trustIn(given, terminal, says), terminal);
  const standing = standingAt(list, wholeIn('--index', given.index, says));
  terminal.result(
    { uri: list.uri, index: given.index, standing },
    standing === null ? says.noPlace : says.standings[standing],
  );
}

/** A status list that a listed key signed; else a sentence. */
export async function statusListIn(
  file: string,
  given: TrustChoice,
  trust: Trust,
  terminal: Terminal,
): Promise<StatusList> {
  const says = credentialWords(terminal.language);
  const now = momentIn('--at', given.at, says);
  const exercise = given.exercise ?? null;
  const token = readGiven(file, terminal).toString('utf8').trim();
  const signed = await readSigned(token, trust, { typ: statusListType, use: 'status', now, exercise });
  if (!signed.ok) throw new Failure(1, says.notBelieved(file, signed.refusal));
  const list = statusListOf(signed.value.claims);
  if (!list.ok) throw new Failure(1, says.malformed(file));
  return list.value;
}

export async function cohortIn(file: string, given: TrustChoice, trust: Trust, terminal: Terminal): Promise<Cohort> {
  const says = credentialWords(terminal.language);
  const now = momentIn('--at', given.at, says);
  const token = readGiven(file, terminal).toString('utf8').trim();
  const exercise = given.exercise ?? null;
  const signed = await readSigned(token, trust, { typ: cohortType, use: 'status', now, exercise });
  if (!signed.ok) throw new Failure(1, says.notBelieved(file, signed.refusal));
  const cohort = cohortOf(signed.value.claims);
  if (!cohort.ok) throw new Failure(1, says.malformed(file));
  return cohort.value;
}

function standingIn(option: string, given: string, says: CredentialWords): Standing {
  const found = standings.find((one) => one === given);
  if (found === undefined) throw new Failure(2, says.oneOf(option, given, standings.join(', ')));
  return found;
}
