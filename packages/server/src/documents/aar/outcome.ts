import { censoredMetrics, metricIds, metricUnits } from '../../evaluation/metrics.ts';
import { formatMinutes, formatNumber, formatSigned } from '../../words/format.ts';
import { phaseLabels, severityLabels, waitLabels } from '../../words/labels/care.ts';
import { metricLabels, notExercisedLabel, notReachedLabel } from '../../words/labels/metrics.ts';
import { type Child, type Markup, html } from '../markup.ts';
import { rows, table } from '../table.ts';
import { type Page, entries } from './page.ts';

/** Both baselines, who died where, where the minutes went, and the measures. */
export function outcomeSection(page: Page): Markup {
  const { words } = page;
  return html`<section aria-labelledby="outcome">
    <h2 id="outcome">${words.sections.outcome}</h2>
    <h3>${words.parts.baselines}</h3>
    ${baselines(page)}
    <p>${words.reconciled(page.report.outcome)}</p>
    <p class="note">${words.notes.baselines}</p>
    ${casualties(page)}
    <h3>${words.parts.minutes}</h3>
    ${minutes(page)}
    <h3>${words.parts.metrics}</h3>
    ${measures(page)}
  </section>`;
}

function baselines(page: Page): Markup {
  const { report, words, language } = page;
  const { outcome } = report;
  const number = (n: number): string => formatNumber(n, language);
  const heads = words.columns.outcome.map((head, i) => ({ head, figures: i > 0 }));
  return table(
    words.parts.baselines,
    heads,
    rows(
      [
        [
          metricLabels.deaths[language],
          number(outcome.instantDeaths),
          number(outcome.nearestDeaths),
          number(outcome.died),
        ],
        [
          [metricLabels.preventable_deaths[language], ' ', entries(outcome.preventableSeqs, page)],
          '',
          '',
          number(outcome.preventable),
        ],
        [metricLabels.deaths_to_come[language], '', '', number(outcome.toCome)],
        [metricLabels.alive_without_care[language], '', '', number(outcome.untreated)],
      ],
      { headed: true, narrow: true },
    ),
  );
}

function casualties({ report, words, language }: Page): Markup {
  const { bySeverity, diedIn, atOnce } = report.outcome;
  const number = (n: number): string => formatNumber(n, language);
  const heads = words.columns.severity.map((head, i) => ({ head, figures: i > 0 }));
  const whereHeads = words.columns.where.map((head, i) => ({ head, figures: i > 0 }));
  const severities = bySeverity.map(({ severity, injured, died }): readonly Child[] => [
    severityLabels[severity][language],
    number(injured),
    number(died),
  ]);
  const where = diedIn.map(({ phase, count }): readonly Child[] => [phaseLabels[phase][language], number(count)]);
  return html`${table(words.parts.severity, heads, rows(severities, { narrow: true }))}
  ${table(words.parts.where, whereHeads, rows([[severityLabels.dead[language], number(atOnce)], ...where], { narrow: true }))}`;
}

function minutes({ report, words, language }: Page): Markup {
  const { rows: waits, treated, untreated, delay } = report.minutes;
  const most = waits.reduce((max, { sum }) => Math.max(max, sum), 0);
  const heads = [...words.columns.minutes.map((head, i) => ({ head, figures: i > 0 })), { head: '' }];
  const used = waits.filter(({ sum, casualties, preventable }) => sum !== 0 || casualties > 0 || preventable > 0);
  const lines = used.map((row): readonly Child[] => [
    waitLabels[row.wait][language],
    formatMinutes(row.sum, language),
    row.mean === null ? '' : formatSigned(row.mean, language, 1),
    formatNumber(row.casualties, language),
    formatNumber(row.preventable, language),
    bar(row.sum, most),
  ]);
  return html`<p>${words.untreated({ treated, untreated, mean: delay.mean })}</p>
    ${table(words.parts.minutes, heads, rows(lines, { headed: true }))}
    <p class="note">${words.notes.minutes}</p>`;
}

/** Drawn beside its figure, so it says nothing of its own. */
const bar = (value: number, most: number): Markup =>
  html`<svg class="bar-cell" viewBox="0 0 200 8" width="200" height="8" aria-hidden="true">
    <rect width="${most === 0 ? 0 : Math.round((Math.max(0, value) / most) * 200)}" height="8" fill="var(--ink-2)" />
  </svg>`;

function measures({ report, words, language }: Page): Markup {
  const heads = words.columns.metrics.map((head, i) => ({ head, figures: i > 0 }));
  const lines = metricIds.map((id): readonly Child[] => {
    const { value, exercised } = report.metrics[id];
    const digits = metricUnits[id] === 'people' || (value ?? 0) % 1 === 0 ? 0 : 1;
    if (!exercised) return [metricLabels[id][language], notExercisedLabel[language]];
    if (value !== null) return [metricLabels[id][language], formatNumber(value, language, digits)];
    return [metricLabels[id][language], censoredMetrics.includes(id) ? notReachedLabel[language] : ''];
  });
  return html`${table(words.parts.metrics, heads, rows(lines, { headed: true, narrow: true }))}
    <p class="note">${words.notes.metrics}</p>`;
}
