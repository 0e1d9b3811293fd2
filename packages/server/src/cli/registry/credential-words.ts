import type { Language } from '@samaritan/scenarios/values/text';
import type { BundleAnswer } from '../../registry/bundle/answer.ts';
import type { BasicLicence } from '../../registry/bundle/contents.ts';
import type { Standing } from '../../registry/credentials/status-list.ts';
import { french } from './credential-words-fr.ts';
import { placeText, type Refused } from './refused.ts';

interface BundleFacts {
  readonly entries: number;
  readonly consented: number;
  readonly asOf: string;
  readonly days: number;
  readonly stale: boolean;
}

/** What the commands for keys, badges, logs and bundles say. */
const english = {
  nameWrong: (found: string) => `a key is named by small letters, digits and hyphens, found “${found}”`,
  curveWrong: (found: string) => `--curve wants P-256 or Ed25519, found “${found}”`,
  keyThere: (name: string) =>
    `there is a key “${name}” already; nothing was changed (to replace it: registry keys rotate ${name})`,
  noKey: (name: string) => `there is no key “${name}” here; registry keys list shows those there are`,
  passphraseShort:
    'a passphrase of at least 12 characters is wanted, in SAMARITAN_KEY_PASSPHRASE or in the file that --passphrase-file names',
  passphraseWrong: (name: string) => `the key “${name}” does not open: the passphrase is wrong or its file was changed`,
  keyRetired: (name: string, since: string) => `the key “${name}” signs nothing any more, since ${since}`,
  keyKindWrong: (name: string) => `the key “${name}” is of a kind that does not sign here`,
  wantsEd25519: (file: string) =>
    `${file}: a log and its witnesses sign with Ed25519 (registry keys make --curve Ed25519)`,
  keyMade: (name: string, kid: string) =>
    `Made the key “${name}” (${kid}). Without its passphrase nobody can use it, and nobody can restore it.`,
  retiredOn: (when: string) => `retired ${when.slice(0, 10)}`,
  keyRotated: (name: string, kid: string, old: string) =>
    `“${name}” is now ${kid}. Keep ${old} on the trust list until its last badge has run out.`,
  fileThere: (file: string) => `${file} is there already; a backup overwrites nothing.`,
  keysBackedUp: (file: string, n: number) => `${file} holds ${n} keys, each sealed as it was.`,
  keysRestored: (n: number, all: number) =>
    `Restored ${n} of ${all} keys; those that were there were left as they are.`,
  useWrong: (found: string, wanted: string) => `--use wants one of ${wanted}, found “${found}”`,
  momentWrong: (option: string, found: string) =>
    `${option} wants a date or a moment such as 2026-10-14T13:05:00Z, found “${found}”`,
  wholeWrong: (option: string, found: string) => `${option} wants a whole number, found “${found}”`,
  versionWrong: (found: string) => `--list-version wants a whole number that counts up from 1, found “${found}”`,
  neededWrong: (found: string, keys: number) => `--needed wants a number from 1 to ${keys}, found “${found}”`,
  oneOf: (option: string, found: string, wanted: string) => `${option} wants one of ${wanted}; found “${found}”`,
  trustSigned: (file: string, entries: number, signers: number) =>
    `${file}: ${entries} keys are believed, signed by ${signers}.`,
  rootsWritten: (file: string, needed: number, keys: number) =>
    `${file}: ${needed} of ${keys} keys must sign every trust list.`,
  trustRefused: (file: string, why: Refused) => `${file} is not believed (${placeText(why)})`,
  notBelieved: (file: string, why: string) => `${file} is not believed (${why})`,
  malformed: (file: string) => `${file} is signed, but is not what it should be`,
  placeWrong: (place: number, size: number) => `there is no place ${place}: there are ${size}, counted from 0`,
  listMade: (file: string, size: number, bytes: number) =>
    `${file}: the standing of ${size} licences in ${Math.ceil(bytes / 1024)} kB.`,
  cohortMade: (file: string, n: number) => `${file}: ${n} licences change at once wherever this file is read.`,
  noPlace: 'The list has no such place.',
  standings: { valid: 'valid', invalid: 'revoked', suspended: 'suspended', restricted: 'restricted' } satisfies Record<
    Standing,
    string
  >,
  lineWrong: (file: string, line: number, field: string) =>
    `${file}:${line}: “${field}” is missing or is not what it should be`,
  oneLicence: (file: string, found: number) =>
    `${file} has ${found} fitting licences; a badge is for one: choose with --number`,
  notGood: (number: string, status: string) => `no badge for ${number}: the register says ${status}`,
  overAlready: 'no badge: it would have run out already',
  badgeMade: (folder: string, files: string) => `Wrote ${files} in ${folder}`,
  exercise: (name: string) => `EXERCISE ${name}: good for nothing else`,
  who: (family: string, given: string, as: string) => `${family}, ${given}: ${as}`,
  licence: (number: string, from: string) => `Licence ${number}, ${from}`,
  until: (when: string) => `Until ${when}`,
  limits: (limits: string) => `Limits: ${limits}`,
  statusAge: (when: string, minutes: number) => `Standing as of ${when} (${minutes} minutes ago)`,
  lookKept: (index: number) => `The look is kept as leaf ${index}.`,
  checkpointMade: (file: string, size: number) => `${file}: a signed checkpoint over ${size} leaves.`,
  proofMade: (file: string) => `Wrote the proof to ${file}.`,
  logRefused: (file: string, why: Refused) => `${file} is not believed (${placeText(why)})`,
  proofWrong: (file: string) =>
    `${file} does not lead to this checkpoint: the look is not in this log, or the log was rewritten.`,
  proofRight: (index: number, size: number, witnessed: string | null) =>
    `Leaf ${index} stands in the log of ${size}${witnessed === null ? '' : `, which the witness saw at ${witnessed}`}.`,
  cosigned: (file: string, size: number) => `${file}: cosigned at ${size} leaves; nothing before was rewritten.`,
  merged: (n: number, name: string) => `${n} new looks of ${name} are merged.`,
  leafWrong: (index: number) => `what is kept beside leaf ${index} does not open it: one of the two was changed`,
  noLooks: 'Nobody looked at this record.',
  nothingToFollow: (to: string) =>
    `no bundle was made for ${to} here yet; the first one is made with registry bundle make`,
  recipientWrong: (file: string) => `${file}: a recipient’s key is a public key of P-256`,
  bundleMade: (file: string, entries: number, consented: number, kb: number) =>
    `${file}: ${entries} licences by standing, ${consented} with basic data by consent; ${kb} kB.`,
  bundleRefused: (file: string, why: Refused) => `${file} is refused (${placeText(why)})`,
  licenceKeyWrong: (found: string) =>
    `--licence wants issuer/class/number such as US-MI/rn/4704123456, found “${found}”`,
  registerUnsure: (key: string, why: string) => `no badge for ${key}: ${why}`,
  sanctionedElsewhere: (key: string) =>
    `no badge for ${key}: the person is under a sanction on another licence (samaritan registry check)`,
  oneOrigin: 'Name a file of licences, or one licence of the registry with --licence.',
  noYes: 'This is not a yes.',
  bundlesMissing: 'Name the whole bundle first, then every delta after it, in their order.',
  bundleRead: (from: string, to: string, { entries, consented, asOf, days, stale }: BundleFacts) =>
    `From ${from} for ${to}: ${entries} licences by standing, ${consented} with basic data; as of ${asOf}, ${days} days old${stale ? '. STALE: every answer is unknown' : ''}`,
  standing: ({ answer, because, tier, age }: BundleAnswer, asOf: string, basic: BasicLicence | undefined) =>
    [
      { may: 'MAY PRACTISE at home', 'may-not': 'MAY NOT PRACTISE', unknown: 'UNKNOWN' }[answer],
      because === null
        ? ''
        : {
            stale: 'the bundle is too old',
            'not-yet': 'the bundle is from the future',
            'not-listed': 'this number is not in the bundle',
          }[because],
      `as of ${asOf}, ${Math.floor(age / 3600)} hours ago`,
      tier === null ? '' : `tier ${tier} would say more`,
      basic === undefined ? '' : `${basic.family}, ${basic.given}`,
    ]
      .filter((part) => part !== '')
      .join('; '),
};
export type CredentialWords = typeof english;

export const credentialWords = (language: Language): CredentialWords => (language === 'fr' ? french : english);
