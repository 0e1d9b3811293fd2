import { censoredMetrics, metricIds, metricUnits } from '../../evaluation/metrics.ts';
import { formatMinutes, formatNumber, formatSigned } from '../../words/format.ts';
import { phaseLabels, severityLabels, waitLabels } from '../../words/labels/care.ts';
import { notExercisedLabel, notReachedLabel } from '../../words/labels/metrics.ts';
import { type Block, type Cell, type Section, heading, note, paragraph, section, table } from '../sheet/block.ts';
import { type Page, entries } from './page.ts';
import { minutesPicture } from './pictures.ts';

/** Both baselines, who died where, where the minutes went, and the measures. */
export function outcomeSection(page: Page): Section {
  const { words } = page;
  return section('outcome', words.sections.outcome, [
    heading(3, words.parts.baselines),
    baselines(page),
    paragraph(words.reconciled(page.report.outcome)),
    note(words.notes.baselines),
    ...casualties(page),
    heading(3, words.parts.minutes),
    ...minutes(page),
    heading(3, words.parts.metrics),
    ...measures(page),
  ]);
}

function baselines(page: Page): Block {
  const { report, words, language } = page;
  const { outcome } = report;
  const number = (n: number): string => formatNumber(n, language);
  const heads = words.columns.outcome.map((head, i) => ({ head, figures: i > 0 }));
  return table(
    words.parts.baselines,
    heads,
    [
      [words.metric('deaths'), number(outcome.instantDeaths), number(outcome.nearestDeaths), number(outcome.died)],
      [
        [words.metric('preventable_deaths'), ' ', entries(outcome.preventableSeqs, page)],
        '',
        '',
        number(outcome.preventable),
      ],
      [words.metric('deaths_to_come'), '', '', number(outcome.toCome)],
      [words.metric('alive_without_care'), '', '', number(outcome.untreated)],
    ],
    { headed: true, narrow: true },
  );
}

function casualties({ report, words, language }: Page): readonly Block[] {
  const { bySeverity, diedIn, atOnce } = report.outcome;
  const number = (n: number): string => formatNumber(n, language);
  const heads = words.columns.severity.map((head, i) => ({ head, figures: i > 0 }));
  const whereHeads = words.columns.where.map((head, i) => ({ head, figures: i > 0 }));
  const severities = bySeverity.map(({ severity, injured, died }): readonly Cell[] => [
    severityLabels[severity][language],
    number(injured),
    number(died),
  ]);
  const where = diedIn.map(({ phase, count }): readonly Cell[] => [phaseLabels[phase][language], number(count)]);
  return [
    table(words.parts.severity, heads, severities, { narrow: true }),
    table(words.parts.where, whereHeads, [[severityLabels.dead[language], number(atOnce)], ...where], { narrow: true }),
  ];
}

function minutes(page: Page): readonly Block[] {
  const { report, words, language } = page;
  const { rows: waits, treated, untreated, delay } = report.minutes;
  const heads = words.columns.minutes.map((head, i) => ({ head, figures: i > 0 }));
  const used = waits.filter(({ sum, casualties, preventable }) => sum !== 0 || casualties > 0 || preventable > 0);
  const rows = used.map((row): readonly Cell[] => [
    waitLabels[row.wait][language],
    formatMinutes(row.sum, language),
    row.mean === null ? '' : formatSigned(row.mean, language, 1),
    formatNumber(row.casualties, language),
    formatNumber(row.preventable, language),
  ]);
  return [
    paragraph(words.untreated({ treated, untreated, mean: delay.mean })),
    ...minutesPicture(page),
    table(words.parts.minutes, heads, rows, { headed: true }),
    note(words.notes.minutes),
  ];
}

function measures({ report, words, language }: Page): readonly Block[] {
  const heads = words.columns.metrics.map((head, i) => ({ head, figures: i > 0 }));
  const rows = metricIds.map((id): readonly Cell[] => {
    const { value, exercised } = report.metrics[id];
    const digits = metricUnits[id] === 'people' || (value ?? 0) % 1 === 0 ? 0 : 1;
    if (!exercised) return [words.metric(id), notExercisedLabel[language]];
    if (value !== null) return [words.metric(id), formatNumber(value, language, digits)];
    return [words.metric(id), censoredMetrics.includes(id) ? notReachedLabel[language] : ''];
  });
  return [table(words.parts.metrics, heads, rows, { headed: true, narrow: true }), note(words.notes.metrics)];
}
