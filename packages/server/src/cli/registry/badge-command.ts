import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { type BadgeFacts, type BadgeForm, issueBadge } from '../../registry/credentials/badge.ts';
import { packBadge } from '../../registry/credentials/packing.ts';
import type { LicenceRecord } from '../../registry/record/licence.ts';
import { Failure } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { badgePage, qrPicture } from './badge-page.ts';
import { type CredentialWords, credentialWords } from './credential-words.ts';
import { type KeyChoice, signingKey } from './key-store.ts';
import { licencesIn } from './licence-lines.ts';
import { momentIn, secondsNow, wholeIn } from './moments.ts';
import { readGiven, writeGiven } from './private-file.ts';
import { registeredLicence } from './registered-licence.ts';

export interface BadgeArguments extends KeyChoice {
  readonly key: string;
  readonly issuer: string;
  readonly licence?: string;
  readonly number?: string;
  readonly until: string;
  readonly list: string;
  readonly place: string;
  readonly photo?: string;
  readonly holder?: string;
  readonly exercise?: string;
  readonly out: string;
}

/** `samaritan registry badge`: the badge of one licence; on paper (token, QR picture, page to print) or for a phone (token). */
export async function badgeCommand(file: string | undefined, given: BadgeArguments, terminal: Terminal): Promise<void> {
  const says = credentialWords(terminal.language);
  const record = await recordOf(file, given, terminal);
  if (record.status !== 'active' && record.status !== 'restricted')
    throw new Failure(1, says.notGood(record.number, record.status));
  const now = secondsNow();
  const facts: BadgeFacts = {
    issuer: given.issuer,
    jurisdiction: record.issuer,
    class: record.class,
    number: record.number,
    name: record.name,
    birthDate: record.birthDate,
    specialty: record.specialty,
    restrictions: record.restrictions,
    photo: given.photo === undefined ? null : await photoDigest(readGiven(given.photo, terminal)),
    from: now,
    until: untilOf(record, given.until, says),
    status: { uri: given.list, index: wholeIn('--place', given.place, says) },
    exercise: given.exercise ?? null,
  };
  const form = formOf(given.holder, terminal);
  const badge = await issueBadge(facts, form, {
    key: await signingKey(given, given.key, says),
    now,
    random: (length) => new Uint8Array(randomBytes(length)),
  });
  writeGiven(join(given.out, 'badge.txt'), `${badge}\n`, terminal);
  const files = ['badge.txt'];
  if (form.kind === 'paper') {
    const packed = packBadge(badge);
    writeGiven(join(given.out, 'badge.svg'), qrPicture(packed), terminal);
    writeGiven(join(given.out, 'badge.html'), badgePage(facts, packed), terminal);
    files.push('badge.svg', 'badge.html');
  }
  terminal.result({ files, form: form.kind, until: facts.until }, says.badgeMade(given.out, files.join(', ')));
}

/** From the registry by its key, or from a row of a file. */
async function recordOf(file: string | undefined, given: BadgeArguments, terminal: Terminal): Promise<LicenceRecord> {
  const says = credentialWords(terminal.language);
  if ((file === undefined) === (given.licence === undefined)) throw new Failure(2, says.oneOrigin);
  if (file !== undefined)
    return chosen(file, licencesIn(file, readGiven(file, terminal).toString('utf8'), says), given.number, says);
  const data = given.data === undefined ? {} : { data: given.data };
  return registeredLicence(given.licence ?? '', { ...data, exercise: given.exercise !== undefined }, terminal);
}

/** Never longer than the licence itself; its last day counts in full. */
function untilOf({ expires }: LicenceRecord, until: string, says: CredentialWords): number {
  const asked = momentIn('--until', until, says);
  const most = expires === null ? asked : momentIn('expires', expires, says) + 86_400;
  if (Math.min(asked, most) <= secondsNow()) throw new Failure(1, says.overAlready);
  return Math.min(asked, most);
}

function chosen(
  file: string,
  all: readonly LicenceRecord[],
  number: string | undefined,
  says: CredentialWords,
): LicenceRecord {
  const fitting = number === undefined ? all : all.filter((one) => one.number === number);
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) throw new Failure(2, says.oneLicence(file, fitting.length));
  return only;
}

function formOf(holder: string | undefined, terminal: Terminal): BadgeForm {
  if (holder === undefined) return { kind: 'paper' };
  const key = z.object({ kty: z.string(), crv: z.string(), x: z.string(), y: z.string().optional() });
  const { y, ...rest } = key.parse(JSON.parse(readGiven(holder, terminal).toString('utf8')));
  return { kind: 'phone', holder: y === undefined ? rest : { ...rest, y } };
}

const photoDigest = async (octets: Buffer): Promise<string> =>
  Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(octets))).toString('base64url');
