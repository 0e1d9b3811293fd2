import type { Language } from '@samaritan/scenarios/values/text';
import { type CoverageAsked, type CoverageCell, type CoverageRow, coveredGroups } from './coverage.ts';
import { type CoverageWords, coverageWords } from './coverage-words.ts';

/** What a cell says: the answer, with a star where it rests on what nobody saw. */
export const cellText = ({ kind, verified }: CoverageCell, { kinds }: CoverageWords): string =>
  `${kinds[kind]}${verified ? '' : ' *'}`;

/** The compacts of a pair, or that there are none. */
export const compactsText = ({ compacts, listedOnly }: CoverageRow, words: CoverageWords): string =>
  [
    compacts.length === 0 ? words.none : compacts.join(', '),
    ...(listedOnly.length === 0 ? [] : [words.listed(listedOnly.join(', '))]),
  ].join('; ');

/** The name of a group in a heading. */
export const groupName = (group: string, { groups }: CoverageWords): string =>
  Object.entries(groups).find(([one]) => one === group)?.[1] ?? group;

/** The table for a terminal, with what was supposed and what the words mean. */
export function coverageTable(rows: readonly CoverageRow[], asked: CoverageAsked, language: Language): string {
  const words = coverageWords(language);
  const lines = [
    [words.host, words.home, words.compacts, ...coveredGroups.map((group) => groupName(group, words))],
    ...rows.map((row) => [
      row.host,
      row.home,
      compactsText(row, words),
      ...row.cells.map((cell) => cellText(cell, words)),
    ]),
  ];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  const holes = rows.reduce((n, row) => n + row.holes.length, 0);
  return [
    words.real(asked.date),
    `${words.title}: ${words.situation[asked.situation]}`.replace(':', language === 'fr' ? ' :' : ':'),
    words.supposed,
    '',
    ...lines.map((line) =>
      line
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
    '',
    words.holes(holes, rows.length * coveredGroups.length),
    words.legend,
  ].join('\n');
}

/** One line a cell, for a spreadsheet: codes, not words. */
export function coverageCsv(rows: readonly CoverageRow[], { situation, date }: CoverageAsked): string {
  const head = 'host,home,situation,date,compacts,listed_only,group,class,answer,instrument,article,verified,limits';
  const lines = rows.flatMap((row) =>
    row.cells.map((cell) =>
      [
        row.host,
        row.home,
        situation,
        date,
        row.compacts.join(' '),
        row.listedOnly.join(' '),
        cell.group,
        cell.class,
        cell.kind,
        cell.by ?? '',
        `"${(cell.article ?? '').replaceAll('"', '""')}"`,
        String(cell.verified),
        cell.limits.join(' '),
      ].join(','),
    ),
  );
  return `${[head, ...lines].join('\r\n')}\r\n`;
}
