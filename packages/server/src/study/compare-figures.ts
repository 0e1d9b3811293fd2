import type { Language } from '@samaritan/scenarios/values/text';
import type { MetricId } from '../evaluation/metrics.ts';
import type { ComparedMetric, Comparison } from './compare.ts';

/** One row a metric: RFC 4180, a point for the decimal whatever the language. */
export function comparisonCsv({ lever, values, metrics }: Comparison): string {
  const head = [
    'lever',
    'a',
    'b',
    'metric',
    'exercised',
    'pairs',
    'mean_a',
    'mean_b',
    'difference',
    'low',
    'high',
    'helped',
    'harmed',
    'variance_ratio',
    'pairing_ratio',
    'reached_a',
    'median_a',
    'reached_b',
    'median_b',
  ];
  const rows = metrics.map((one) => [
    lever,
    ...values,
    one.metric,
    one.exercised,
    one.pairs,
    one.meanA,
    one.meanB,
    one.difference,
    one.interval?.[0],
    one.interval?.[1],
    one.helped,
    one.harmed,
    one.varianceRatio,
    one.pairingRatio,
    one.reached?.a.share,
    one.reached?.a.median,
    one.reached?.b.share,
    one.reached?.b.median,
  ]);
  return `${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

const cell = (value: string | number | boolean | null | undefined): string => {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The language of the picture and the words of a metric in it. */
export interface SvgWords {
  readonly language: Language;
  readonly nameOf: (metric: MetricId) => string;
}

const width = 760;
const rowHeight = 34;
const plot = { left: 300, right: 720 };

/**
 * The mean paired difference of each exercised metric with its 95 % interval, each on a scale of its own around a line at
 * zero: left of it B was less, right of it more. The file stands alone and reads without colour.
 */
export function comparisonSvg(
  { scenario, lever, values, replications, metrics }: Comparison,
  { language, nameOf }: SvgWords,
): string {
  const shown = metrics.filter((one) => one.difference !== null && one.interval !== null);
  const height = 96 + shown.length * rowHeight;
  const texts = phrases[language];
  const rows = shown
    .map((one, i) =>
      metricRow(one, {
        name: nameOf(one.metric),
        figure: signed(one.difference ?? 0, language),
        y: 84 + i * rowHeight,
      }),
    )
    .join('\n');
  const zero = (plot.left + plot.right) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="t d" font-family="'Atkinson Hyperlegible Next', system-ui, sans-serif" font-size="13">
<title id="t">EXERCISE: ${scenario}, ${lever}</title>
<desc id="d">${texts.description(lever, values, replications)}</desc>
<rect width="${width}" height="${height}" fill="#fbfcfc"/>
<text x="16" y="26" font-size="16" font-weight="680" fill="#10201f">${scenario} · ${lever}: ${values[0]} → ${values[1]}</text>
<text x="16" y="48" fill="#42514f">${texts.description(lever, values, replications)}</text>
<text x="${width - 16}" y="26" text-anchor="end" font-weight="680" fill="#10201f">${texts.exercise}</text>
<line x1="${zero}" x2="${zero}" y1="62" y2="${height - 12}" stroke="#71827f"/>
${rows}
</svg>
`;
}

function metricRow({ difference, interval }: ComparedMetric, { name, figure, y }: RowWords): string {
  if (difference === null || interval === null) return '';
  const extent = Math.max(Math.abs(interval[0]), Math.abs(interval[1]), Math.abs(difference)) || 1;
  const half = (plot.right - plot.left) / 2;
  const x = (value: number): string => (plot.left + half + (value / extent) * (half - 8)).toFixed(1);
  return `<g><text x="16" y="${y + 4}" fill="#10201f">${name}</text>
<text x="${plot.left - 12}" y="${y + 4}" text-anchor="end" fill="#42514f">${figure}</text>
<line x1="${x(interval[0])}" x2="${x(interval[1])}" y1="${y}" y2="${y}" stroke="#0b5fa0" stroke-width="3"/>
<circle cx="${x(difference)}" cy="${y}" r="5" fill="#fbfcfc" stroke="#0b5fa0" stroke-width="3"/></g>`;
}

interface RowWords {
  readonly name: string;
  readonly figure: string;
  readonly y: number;
}

/** Two decimals with a true minus; a difference that rounds to nothing has no sign. */
function signed(value: number, language: Language): string {
  const plain = Math.abs(value).toFixed(2);
  const text = language === 'fr' ? plain.replace('.', ',') : plain;
  if (Number(plain) === 0) return text;
  return `${value > 0 ? '+' : '−'}${text}`;
}

const phrases = {
  en: {
    exercise: 'EXERCISE',
    description: (_: string, values: readonly [string, string], n: number) =>
      `${values[1]} less ${values[0]}: mean of ${n} pairs and 95 % interval, each metric on its own scale`,
  },
  fr: {
    exercise: 'EXERCICE',
    description: (_: string, values: readonly [string, string], n: number) =>
      `${values[1]} moins ${values[0]} : moyenne de ${n} paires et intervalle à 95 %, chaque mesure à sa propre échelle`,
  },
} as const;
