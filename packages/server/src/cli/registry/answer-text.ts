import { limitLabels, trialLabels } from '../../words/labels/trials.ts';
import { verdictLabels } from '../../words/labels/law.ts';
import { say } from '../../words/label.ts';
import type { Answer, CheckedLicence } from '../../licensing/check/answer.ts';
import type { LicenceRecord } from '../../registry/record/licence.ts';
import type { RegistryUse } from '../../store/registry/registry.ts';
import { type RegistryWords, registryWords, statusLabels } from './words.ts';

/** A check as a person reads it: the verdict first, then whose licences it rests on, then every instrument that was tried. */
export function answerText(answer: Answer, use: RegistryUse, language: 'en' | 'fr'): string {
  const says = registryWords(language);
  const { verdict, unknownBecause, found, licences, candidates } = answer;
  const because = unknownBecause === null ? '' : `: ${says.unknownBecause[unknownBecause]}`;
  const lines = [
    ...(use === 'exercise' ? ['EXERCISE / EXERCICE'] : []),
    `${verdictLabels[answer.kind][language]}${because} (${answer.look.asOf})`,
  ];
  if (answer.sanctioned) lines.push(says.sanctioned);
  if (verdict !== null && unknownBecause === null && verdict.by !== null) {
    lines.push(
      says.by(
        verdict.by,
        `${verdict.article === null ? '' : `, ${verdict.article}`}${verdict.verified ? '' : ` (${says.unverified})`}`,
      ),
    );
    if (verdict.limits.length > 0)
      lines.push(says.limits(verdict.limits.map((limit) => limitText(limit, language)).join('; ')));
  }
  const [first] = licences;
  if (first !== undefined)
    lines.push('', `${whoIs(first.record, says)} (${says.foundBy[found.by]}, ${percent(found.probability)})`);
  for (const licence of licences) lines.push(`  ${licenceText(licence, says, language)}`);
  for (const { record, probability } of candidates)
    lines.push(
      says.candidate(percent(probability), `${whoIs(record, says)}, ${record.issuer} ${record.class} ${record.number}`),
    );
  for (const caveat of answer.caveats) lines.push(says.caveats[caveat]);
  if (verdict === null) return lines.join('\n');
  lines.push('', says.tried);
  for (const { instrument, article, answer: kind, because, verified } of verdict.tried) {
    const why = because.map((code) => say(trialLabels, code, language)).join('; ');
    const marks = verified ? '' : ` (${says.unverified})`;
    lines.push(
      `  ${instrument}${article === null ? '' : `, ${article}`}${marks}: ${verdictLabels[kind][language]}${why === '' ? '' : `. ${why}`}`,
    );
  }
  return lines.join('\n');
}

export const limitText = (limit: string, language: 'en' | 'fr'): string => say(limitLabels, limit, language);

const percent = (probability: number): string =>
  `${(probability * 100).toFixed(probability > 0.99 && probability < 1 ? 2 : 0)} %`;

const whoIs = ({ name, birthDate }: LicenceRecord, says: RegistryWords): string =>
  `${name.family}, ${name.given}${birthDate === null ? '' : `, ${says.born(birthDate)}`}`;

function licenceText(
  { record, standing, freshness }: CheckedLicence,
  says: RegistryWords,
  language: 'en' | 'fr',
): string {
  const parts = [standing === null ? says.unknownBecause['not-yet'] : statusLabels[standing.status][language]];
  if (standing?.since !== null && standing !== null) parts.push(says.since(standing.since));
  if (standing?.expires !== null && standing !== null) parts.push(says.expires(standing.expires));
  if (standing?.restrictions !== null && standing !== null) parts.push(says.restricted(standing.restrictions));
  const age = `${freshness.source}, ${says.days(freshness.age_days)}, ${says.freshness[freshness.state]}`;
  return `${says.licenceLine(record.issuer, record.class, record.number, parts.join(', '))} [${age}]`;
}
