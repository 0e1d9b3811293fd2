import type { Language } from '@samaritan/scenarios/values/text';
import type { ComparedMetric, Comparison } from '../study/compare.ts';
import { fewestPairsForLuck } from '../study/statistics.ts';
import { say } from '../words/label.ts';
import { metricLabels } from '../words/labels/metrics.ts';

/** A comparison as a table for the terminal: one line an exercised metric, what was not exercised named below. */
export function comparisonTable({ lever, values, replications, metrics }: Comparison, language: Language): string {
  const words = phrases[language];
  const exercised = metrics.filter((one) => one.exercised);
  const rows = [words.head(values), ...exercised.map((one) => cells(one, language))];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map((row) =>
    row
      .map((text, column) => (column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0)))
      .join('  '),
  );
  const idle = metrics.filter((one) => !one.exercised).map(({ metric }) => say(metricLabels, metric, language));
  return [
    words.title(lever, values, replications),
    '',
    ...lines,
    ...(replications < fewestPairsForLuck ? [] : ['', words.turnout]),
    ...(idle.length > 0 ? ['', words.idle(idle.join(', '))] : []),
  ].join('\n');
}

function cells(
  { metric, meanA, meanB, difference, interval, helped, harmed, varianceRatio, reached }: ComparedMetric,
  language: Language,
): readonly string[] {
  const words = phrases[language];
  const censored =
    reached === null ? '' : words.reached(percent(reached.a.share, language), percent(reached.b.share, language));
  return [
    say(metricLabels, metric, language),
    figure(meanA, language),
    figure(meanB, language),
    figure(difference, language),
    interval === null ? '' : `[${figure(interval[0], language)}; ${figure(interval[1], language)}]`,
    helped === null ? '' : percent(helped, language),
    harmed === null ? '' : percent(harmed, language),
    varianceRatio === null ? '' : figure(varianceRatio, language),
    censored,
  ];
}

const figure = (value: number | null, language: Language): string => {
  if (value === null) return '–';
  const text = (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2)).replace(/^-(0(?:\.0+)?)$/, '$1');
  return (language === 'fr' ? text.replace('.', ',') : text).replace('-', '−');
};

const percent = (share: number, language: Language): string =>
  language === 'fr' ? `${Math.round(share * 100)} %` : `${Math.round(share * 100)}%`;

const phrases = {
  en: {
    title: (lever: string, [a, b]: readonly [string, string], n: number) =>
      `${lever}: ${a} → ${b}, ${n} ${n === 1 ? 'pair' : 'pairs'}`,
    head: ([a, b]: readonly [string, string]) => [
      'metric',
      a,
      b,
      'difference',
      '95 % interval',
      'better in',
      'worse in',
      'variance ratio',
      'reached',
    ],
    turnout: 'Means and differences are those at the average turnout of helpers, which no lever touches.',
    idle: (names: string) => `Not exercised by this scenario: ${names}`,
    reached: (a: string, b: string) => `${a} → ${b}`,
  },
  fr: {
    title: (lever: string, [a, b]: readonly [string, string], n: number) =>
      `${lever} : ${a} → ${b}, ${n} ${n === 1 ? 'paire' : 'paires'}`,
    head: ([a, b]: readonly [string, string]) => [
      'mesure',
      a,
      b,
      'différence',
      'intervalle à 95 %',
      'mieux dans',
      'pire dans',
      'rapport de variance',
      'atteint',
    ],
    turnout: 'Moyennes et différences valent pour une affluence moyenne des renforts, qu’aucun levier ne change.',
    idle: (names: string) => `Non exercé par ce scénario : ${names}`,
    reached: (a: string, b: string) => `${a} → ${b}`,
  },
} as const;
