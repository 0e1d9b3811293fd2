import { formatMinutes, formatNumber } from '../../words/format.ts';
import { pathLabels, verdictLabels } from '../../words/labels/law.ts';
import { say as sayLabel } from '../../words/label.ts';
import { trialLabels } from '../../words/labels/trials.ts';
import { type Block, type Cell, type Section, drawn, note, paragraph, section, table } from '../sheet/block.ts';
import { overTime } from './over-time.ts';
import type { Page } from './page.ts';
import { waitingPicture } from './pictures.ts';

const glyph = {
  recognised: '●',
  'recognised-with-limits': '◐',
  'needs-registration': '◈',
  'not-recognised': '■',
  unknown: '◌',
} as const;

/** How many checks, by which path and instrument, how long, and what they cost. */
export function credentialsSection(page: Page): Section {
  const { report, words } = page;
  const { credentials } = report;
  const blocks =
    credentials.arrived === 0
      ? [paragraph(words.none.checks)]
      : [
          paragraph(`${words.checks(credentials)} ${words.cost(credentials.cost)}`),
          ...(credentials.impostors.arrived === 0 ? [] : [paragraph(words.impostors(credentials.impostors))]),
          ...waiting(page),
          note(words.notes.instruments),
          verdicts(page),
          ...reasons(page),
          paths(page),
        ];
  return section('credentials', words.sections.credentials, blocks);
}

function waiting(page: Page): readonly Block[] {
  const { report, words, pictured, language } = page;
  const { queue } = report.credentials;
  if (queue.length === 0) return [];
  const say = (n: number): string => formatNumber(n, language);
  const { ended } = report.overview;
  return [
    ...waitingPicture(page),
    overTime(pictured.parts.waiting, words.columns.time, {
      end: ended,
      series: [{ name: pictured.waitingRow, points: queue, say }],
    }),
  ];
}

function verdicts({ report, words, pictured, say, language }: Page): Block {
  const heads = words.columns.verdicts.map((head, i) => ({ head, figures: i === 2 }));
  const rows = report.credentials.instruments.map(({ instrument, verdict, count, verified }): readonly Cell[] => [
    instrument === null ? words.none.instrument : say.instrument(instrument),
    [drawn(`${glyph[verdict]} `), verdictLabels[verdict][language]],
    formatNumber(count, language),
    verified ? pictured.yes : words.notes.unverified,
  ]);
  return table(words.parts.verdicts, heads, rows);
}

/** The commonest; the JSON has them all. */
const shownReasons = 12;

function reasons({ report, words, say, language }: Page): readonly Block[] {
  const list = report.credentials.reasons.slice(0, shownReasons);
  if (list.length === 0) return [];
  const heads = words.columns.reasons.map((head, i) => ({ head, figures: i === 2 }));
  const rows = list.map(({ instrument, because, count }): readonly Cell[] => [
    say.instrument(instrument),
    sayLabel(trialLabels, because, language),
    formatNumber(count, language),
  ]);
  return [table(words.parts.reasons, heads, rows)];
}

function paths({ report, words, language }: Page): Block {
  const heads = words.columns.paths.map((head, i) => ({ head, figures: i > 0 }));
  const minutes = (n: number | null): string => (n === null ? '' : formatMinutes(n, language));
  const rows = report.credentials.paths.map((row): readonly Cell[] => [
    pathLabels[row.path][language],
    formatNumber(row.begun, language),
    formatNumber(row.verified, language),
    formatNumber(row.rejected, language),
    formatNumber(row.pending, language),
    minutes(row.medianMinutes),
    minutes(row.longestMinutes),
  ]);
  return table(words.parts.paths, heads, rows);
}
