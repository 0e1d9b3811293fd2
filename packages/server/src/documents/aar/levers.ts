import type { LeverMetric, LeverRow } from '../../evaluation/counterfactual.ts';
import { type MetricId, metricUnits } from '../../evaluation/metrics.ts';
import { formatNumber, formatPercent, formatSigned } from '../../words/format.ts';
import { metricLabels, notExercisedLabel } from '../../words/labels/metrics.ts';
import {
  type Cell,
  type Section,
  code,
  drawn,
  note,
  paragraph,
  quiet,
  section,
  strong,
  strongly,
  table,
} from '../sheet/block.ts';
import type { Page } from './page.ts';
import { leversPicture } from './pictures.ts';

/** Shown for every lever; of the others, those it moved. */
const always: readonly MetricId[] = [
  'deaths',
  'preventable_deaths',
  'alive_without_care',
  'helper_hours_at_bedside',
  'clinician_hours_waiting',
];

/** What each lever was worth: as replayed with the players' own commands, or over pairs of runs. */
export function leversSection(page: Page): Section {
  const { report, words } = page;
  // A single replay has no interval and no share of pairs: its columns would stand empty.
  const columns = report.levers.every(({ replications }) => replications === 1) ? 6 : 8;
  const heads = words.columns.levers.slice(0, columns).map((head, i) => ({ head, figures: i > 2 }));
  const rows = report.levers.flatMap((row) => leverLines(row, page).map((cells) => cells.slice(0, columns)));
  const replayed = report.levers.some(({ replications }) => replications === 1);
  const blocks =
    rows.length === 0
      ? [paragraph(words.none.levers)]
      : [
          note(words.notes.levers),
          ...(replayed ? [strongly(words.notes.leversReplayed)] : []),
          ...leversPicture(page),
          table(words.sections.levers, heads, rows, { headed: true }),
        ];
  return section('levers', words.sections.levers, blocks, { wide: rows.length > 0 });
}

function leverLines(row: LeverRow, page: Page): readonly (readonly Cell[])[] {
  const { words, pictured, say } = page;
  const head: Cell = [say.lever(row.lever), ' ', code(row.lever)];
  const turned = pictured.change(say.leverValue(row.values[0]), say.leverValue(row.values[1]));
  const change = `${turned} (${words.levelsPaired(row.replications)})`;
  if (!row.comparable) return [[head, change, words.notes.leversNotComparable, '', '', '', '', '']];
  return row.metrics
    .filter(({ metric, difference }) => always.includes(metric) || (difference ?? 0) !== 0)
    .map((metric, i) => [
      i === 0 ? head : quiet(say.lever(row.lever)),
      i === 0 ? change : '',
      ...figures(metric, page),
    ]);
}

/** A difference whose interval leaves zero is marked by a filled dot and weight, never by colour. */
function figures(of: LeverMetric, { language }: Page): readonly Cell[] {
  const name = metricLabels[of.metric][language];
  if (!of.exercised) return [name, notExercisedLabel[language], '', '', '', ''];
  const digits = metricUnits[of.metric] === 'people' && of.pairs === 1 ? 0 : 1;
  const number = (n: number | null): string => (n === null ? '' : formatNumber(n, language, digits));
  const difference = of.difference === null ? '' : formatSigned(of.difference, language, digits);
  const leavesZero = of.interval !== null && (of.interval[0] > 0 || of.interval[1] < 0);
  const dot = of.interval === null ? null : drawn(leavesZero ? '● ' : '○ ');
  return [
    name,
    number(of.meanA),
    number(of.meanB),
    [dot, leavesZero ? strong(difference) : difference],
    of.interval === null
      ? ''
      : `${formatSigned(of.interval[0], language, 1)} … ${formatSigned(of.interval[1], language, 1)}`,
    of.helped === null || of.pairs === 1 ? '' : formatPercent(of.helped, language),
  ];
}
