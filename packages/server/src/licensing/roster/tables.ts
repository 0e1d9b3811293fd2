import type { LicenceRecord } from '../../registry/record/licence.ts';
import { csvLine } from '../csv-line.ts';
import { type RosterAnswer, type RosterResult, isQueued } from './check-roster.ts';

/** Words of a verdict and of a limit in the language of whoever reads the table. */
export interface TableWords {
  readonly verdict: (kind: RosterAnswer['answer']['kind']) => string;
  readonly because: (why: NonNullable<RosterAnswer['answer']['unknownBecause']>) => string;
  readonly limit: (limit: string) => string;
}

const verdictColumns = [
  'line',
  'family_name',
  'given_names',
  'birth_date',
  'issuer',
  'class',
  'number',
  'verdict',
  'verdict_words',
  'because',
  'law',
  'article',
  'law_verified',
  'limits',
  'sanctioned',
  'sanctions',
  'found_by',
  'probability',
  'licence',
  'licence_name',
  'status',
  'expires',
  'source',
  'source_as_of',
  'age_days',
  'caveats',
  'as_of',
  'known_at',
] as const;

/** One line a person: the verdict with its law, its limits, its evidence and the age of that. */
export function* verdictLines({ answers, verdicts }: RosterResult, words: TableWords): Generator<string> {
  yield `\uFEFF${csvLine(verdictColumns)}`;
  for (const { line, asked, answer, verdict } of answers) {
    const law = verdict === null ? undefined : verdicts[verdict];
    const counts = answer.unknownBecause === null && law !== undefined;
    const first = answer.licences[0];
    yield csvLine([
      String(line),
      ...askedCells(asked),
      answer.kind,
      words.verdict(answer.kind),
      answer.unknownBecause === null ? '' : words.because(answer.unknownBecause),
      counts ? (law.by ?? '') : '',
      counts ? (law.article ?? '') : '',
      counts ? yesNo(law.verified) : '',
      counts ? law.limits.map(words.limit).join('; ') : '',
      yesNo(answer.sanctioned),
      answer.licences
        .filter(({ isSanction }) => isSanction)
        .map(({ record, standing }) => `${licenceName(record)} ${standing?.status ?? ''}`)
        .join('; '),
      answer.found.by,
      answer.found.probability.toFixed(4),
      first === undefined ? '' : licenceName(first.record),
      first === undefined ? '' : personName(first.record),
      first?.standing?.status ?? '',
      first?.standing?.expires ?? '',
      first?.freshness.source ?? '',
      first?.freshness.asOf ?? '',
      answer.age_days === null ? '' : String(answer.age_days),
      answer.caveats.join('; '),
      answer.look.asOf,
      answer.look.knownAt,
    ]);
  }
}

const queueColumns = [
  'line',
  'family_name',
  'given_names',
  'birth_date',
  'issuer',
  'class',
  'number',
  'because',
  'candidate',
  'candidate_name',
  'candidate_birth_date',
  'probability',
  'weight_bits',
  'decision',
] as const;

/** One line a candidate for everybody whom a person has to look at; `decision` is for that person to fill. */
export function* queueLines({ answers }: RosterResult, words: TableWords): Generator<string> {
  yield `\uFEFF${csvLine(queueColumns)}`;
  for (const { line, asked, answer } of answers) {
    if (!isQueued(answer) || answer.unknownBecause === null) continue;
    const known = answer.licences.map(({ record }) => ({
      record,
      probability: answer.found.probability,
      weight: answer.found.weight,
    }));
    for (const { record, probability, weight } of answer.candidates.length > 0 ? answer.candidates : known.slice(0, 1))
      yield csvLine([
        String(line),
        ...askedCells(asked),
        words.because(answer.unknownBecause),
        licenceName(record),
        personName(record),
        record.birthDate ?? '',
        probability.toFixed(4),
        weight === null ? '' : weight.toFixed(1),
        '',
      ]);
  }
}

const askedCells = ({ name, birthDate, issuer, class: of, number }: RosterAnswer['asked']): readonly string[] => [
  name.family,
  name.given,
  birthDate ?? '',
  issuer ?? '',
  of ?? '',
  number ?? '',
];

const licenceName = ({ issuer, class: of, number }: LicenceRecord): string => `${issuer} ${of} ${number}`;
const personName = ({ name }: LicenceRecord): string => `${name.family}, ${name.given}`;
const yesNo = (value: boolean): string => (value ? 'yes' : 'no');
