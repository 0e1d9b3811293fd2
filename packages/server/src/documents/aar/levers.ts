import type { LeverMetric, LeverRow } from '../../evaluation/counterfactual.ts';
import { type MetricId, metricUnits } from '../../evaluation/metrics.ts';
import { formatNumber, formatPercent, formatSigned } from '../../words/format.ts';
import { metricLabels, notExercisedLabel } from '../../words/labels/metrics.ts';
import { type Child, type Markup, html, nothing } from '../markup.ts';
import { rows, table } from '../table.ts';
import type { Page } from './page.ts';

/** Shown for every lever; of the others, those it moved. */
const always: readonly MetricId[] = [
  'deaths',
  'preventable_deaths',
  'alive_without_care',
  'helper_hours_at_bedside',
  'clinician_hours_waiting',
];

/** What each lever was worth: as replayed with the players' own commands, or over pairs of runs. */
export function leversSection(page: Page): Markup {
  const { report, words } = page;
  const heads = words.columns.levers.map((head, i) => ({ head, figures: i > 2 }));
  const lines = report.levers.flatMap((row) => leverLines(row, page));
  const replayed = report.levers.some(({ replications }) => replications === 1);
  const body =
    lines.length === 0
      ? html`<p>${words.none.levers}</p>`
      : html`<p class="note">${words.notes.levers}</p>
          ${replayed ? html`<p><b>${words.notes.leversReplayed}</b></p>` : nothing}
          ${table(words.sections.levers, heads, rows(lines, { headed: true }))}`;
  return html`<section aria-labelledby="levers">
    <h2 id="levers">${words.sections.levers}</h2>
    ${body}
  </section>`;
}

function leverLines(row: LeverRow, page: Page): readonly (readonly Child[])[] {
  const { words, say } = page;
  const head = html`${say.lever(row.lever)} <span class="code">${row.lever}</span>`;
  const change = `${say.leverValue(row.values[0])} → ${say.leverValue(row.values[1])} (${words.levelsPaired(row.replications)})`;
  if (!row.comparable) return [[head, change, words.notes.leversNotComparable, '', '', '', '', '']];
  return row.metrics
    .filter(({ metric, difference }) => always.includes(metric) || (difference ?? 0) !== 0)
    .map((metric, i) => [
      i === 0 ? head : html`<span class="meta">${say.lever(row.lever)}</span>`,
      i === 0 ? change : '',
      ...figures(metric, page),
    ]);
}

/** A difference whose interval leaves zero is marked by a filled dot and weight, never by colour. */
function figures(of: LeverMetric, { language }: Page): readonly Child[] {
  const name = metricLabels[of.metric][language];
  if (!of.exercised) return [name, notExercisedLabel[language], '', '', '', ''];
  const digits = metricUnits[of.metric] === 'people' && of.pairs === 1 ? 0 : 1;
  const number = (n: number | null): string => (n === null ? '' : formatNumber(n, language, digits));
  const difference = of.difference === null ? '' : formatSigned(of.difference, language, digits);
  const leavesZero = of.interval !== null && (of.interval[0] > 0 || of.interval[1] < 0);
  const dot = of.interval === null ? nothing : html`<span aria-hidden="true">${leavesZero ? '●' : '○'}</span> `;
  return [
    name,
    number(of.meanA),
    number(of.meanB),
    html`${dot}${leavesZero ? html`<b>${difference}</b>` : difference}`,
    of.interval === null
      ? ''
      : `${formatSigned(of.interval[0], language, 1)} … ${formatSigned(of.interval[1], language, 1)}`,
    of.helped === null || of.pairs === 1 ? '' : formatPercent(of.helped, language),
  ];
}
