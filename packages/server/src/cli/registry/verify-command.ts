import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { type LicenceClassId, id } from '@samaritan/scenarios/values/id';
import { verdictKinds } from '@samaritan/scenarios/vocabulary/verdict';
import { withCohorts } from '../../registry/credentials/cohort.ts';
import { type DoorAnswer, type Permission, type Site, verifyBadge } from '../../registry/verify/verify-badge.ts';
import { doorNext, doorReasonWords, doorVerdictWords } from '../../words/door-words.ts';
import { Failure } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { type CredentialWords, credentialWords } from './credential-words.ts';
import { momentIn, momentText } from './moments.ts';
import { className, jurisdictionName } from './names.ts';
import { credentialFolder, readGiven, readIfThere, writePrivate } from './private-file.ts';
import { cohortIn, statusListIn } from './status-list-command.ts';
import { type TrustChoice, trustIn } from './trust-command.ts';

export interface VerifyArguments extends TrustChoice {
  readonly data?: string;
  readonly status: readonly string[];
  readonly cohort: readonly string[];
  readonly law?: string;
  readonly site: string;
  readonly nonce?: string;
}

/** What a device keeps between two badges: where its clock has been, which trust list it saw, whom it let in today. */
const memory = z.object({
  notBefore: z.number(),
  trustVersion: z.number(),
  usedNonces: z.array(z.string()),
  seen: z.array(z.object({ badge: z.string(), site: z.string(), at: z.number() })),
});

const lawFile = z.array(
  z.object({
    jurisdiction: z.string(),
    class: z.string(),
    kind: z.enum(verdictKinds),
    actsAs: z.string().nullable().default(null),
    limits: z.array(z.string()).default([]),
    until: z.string().nullable().default(null),
  }),
);

/** `samaritan registry verify`: the answer at the door, with no network. Status 0 where the person may practise, 1 where not or unknown. */
export async function verifyCommand(badge: string, given: VerifyArguments, terminal: Terminal): Promise<void> {
  const says = credentialWords(terminal.language);
  const now = momentIn('--at', given.at, says);
  const file = join(credentialFolder(given.data, 'posts'), `${encodeURIComponent(given.site)}.json`);
  const kept = readIfThere(file);
  const known =
    kept === null ? { notBefore: 0, trustVersion: 0, usedNonces: [], seen: [] } : memory.parse(JSON.parse(kept));
  const trust = await trustIn(given, terminal, says, known.trustVersion);
  const cohorts = await Promise.all(given.cohort.map((one) => cohortIn(one, given, trust, terminal)));
  const lists = await Promise.all(given.status.map((one) => statusListIn(one, given, trust, terminal)));
  const site: Site = {
    name: given.site,
    now,
    notBefore: known.notBefore,
    exercise: given.exercise ?? null,
    trust,
    statusLists: new Map(lists.map((list) => [list.uri, withCohorts(list, cohorts)])),
    lawHere: lawIn(given.law, terminal, says),
    challenge: given.nonce === undefined ? null : { nonce: given.nonce, audience: given.site },
    usedNonces: new Set(known.usedNonces),
    seen: known.seen,
  };
  const text = existsSync(badge) ? readGiven(badge, terminal).toString('utf8').trim() : badge;
  const answer = await verifyBadge(text, site);
  const day = now - 86_400;
  writePrivate(
    file,
    JSON.stringify({
      notBefore: Math.max(now, known.notBefore),
      trustVersion: trust.list.version,
      usedNonces: [...new Set([...known.usedNonces, ...(given.nonce === undefined ? [] : [given.nonce])])].slice(-5000),
      seen: [...known.seen.filter(({ at }) => at > day), ...(answer.sighting === null ? [] : [answer.sighting])],
    }),
  );
  terminal.result(answer, answerText(answer, terminal, says, now));
  if (answer.verdict !== 'may' && answer.verdict !== 'may-with-limits')
    throw new Failure(1, doorNext[terminal.language]);
}

function answerText(answer: DoorAnswer, { language }: Terminal, says: CredentialWords, now: number): string {
  const { who, until, statusAsOf, reasons, limits, exercise } = answer;
  const lines = [
    ...(exercise === null ? [] : [says.exercise(exercise)]),
    doorVerdictWords[answer.verdict][language],
    ...(who === null
      ? []
      : [says.who(who.family ?? '?', who.given ?? '?', className(answer.actsAs ?? who.class, language))]),
    ...(who === null ? [] : [says.licence(who.number ?? '?', jurisdictionName(who.jurisdiction, language))]),
    ...(until === null ? [] : [says.until(momentText(until))]),
    ...(limits.length === 0 ? [] : [says.limits(limits.join(', '))]),
    ...(statusAsOf === null
      ? []
      : [says.statusAge(momentText(statusAsOf), Math.max(0, Math.floor((now - statusAsOf) / 60)))]),
    ...reasons.map(
      ({ code, detail }) => `- ${doorReasonWords[code][language]}${detail === null ? '' : ` (${detail})`} [${code}]`,
    ),
  ];
  return lines.join('\n');
}

/** The law of this place as a table made beforehand; without one nobody is told that they may. */
function lawIn(file: string | undefined, terminal: Terminal, says: CredentialWords): Site['lawHere'] {
  if (file === undefined) return () => null;
  const table = new Map<string, Permission>(
    lawFile.parse(JSON.parse(readGiven(file, terminal).toString('utf8'))).map((row) => [
      `${row.jurisdiction}/${row.class}`,
      {
        kind: row.kind,
        actsAs: row.actsAs === null ? null : id<LicenceClassId>(row.actsAs),
        limits: row.limits,
        until: row.until === null ? null : momentIn('until', row.until, says),
      },
    ]),
  );
  return ({ jurisdiction, class: of }) => table.get(`${jurisdiction}/${of}`) ?? null;
}
