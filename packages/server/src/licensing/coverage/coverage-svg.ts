import type { Language } from '@samaritan/scenarios/values/text';
import type { VerdictKind } from '@samaritan/scenarios/vocabulary/verdict';
import { type CoverageAsked, type CoverageRow, coveredGroups } from './coverage.ts';
import { cellText, compactsText, groupName } from './coverage-text.ts';
import { coverageWords } from './coverage-words.ts';

/** Fill of an answer, blue for may and magenta for may not, as everywhere: words stand in every cell as well, so that colour alone says nothing. */
const fills: Readonly<Record<VerdictKind, string>> = {
  recognised: '#bcd6ec',
  'recognised-with-limits': '#e1edf6',
  'needs-registration': '#f8e3ec',
  unknown: '#e8edec',
  'not-recognised': '#ecb9cf',
};

const left = 330;
const cellWidth = 96;
const cellHeight = 22;
const top = 116;

/** The matrix as a picture: a row a pair, a column a profession. */
export function coverageSvg(rows: readonly CoverageRow[], asked: CoverageAsked, language: Language): string {
  const words = coverageWords(language);
  const width = left + coveredGroups.length * cellWidth + 16;
  const height = top + rows.length * cellHeight + 56;
  const title = `${words.title}${language === 'fr' ? ' ' : ''}: ${words.situation[asked.situation]}`;
  const heads = coveredGroups.map((group, i) =>
    text(left + i * cellWidth + cellWidth / 2, top - 8, groupName(group, words), 'middle'),
  );
  const lines = rows.flatMap((row, i) => {
    const y = top + i * cellHeight;
    return [
      text(12, y + 15, `${row.host} ← ${row.home}`, row.compacts.length === 0 ? 'bold' : 'start'),
      text(130, y + 15, compactsText(row, words), 'start'),
      ...row.cells.map((cell, column) => {
        const x = left + column * cellWidth;
        const why = escaped(
          [cell.by ?? '', cell.article ?? '', ...cell.limits].filter((part) => part !== '').join(', '),
        );
        return `<g><title>${why}</title><rect x="${x}" y="${y}" width="${cellWidth - 2}" height="${cellHeight - 2}" fill="${fills[cell.kind]}"/>${text(x + cellWidth / 2, y + 15, cellText(cell, words), 'middle')}</g>`;
      }),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${language}" role="img" aria-label="${escaped(title)}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="12" fill="#10201f">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    text(12, 26, words.real(asked.date), 'bold'),
    text(12, 48, title, 'start'),
    text(12, 70, words.supposed, 'start'),
    ...heads,
    ...lines,
    text(12, top + rows.length * cellHeight + 28, words.legend, 'start'),
    '</svg>',
    '',
  ].join('\n');
}

const text = (x: number, y: number, says: string, look: 'start' | 'middle' | 'bold'): string =>
  `<text x="${x}" y="${y}" text-anchor="${look === 'middle' ? 'middle' : 'start'}"${look === 'bold' ? ' font-weight="bold"' : ''}>${escaped(says)}</text>`;

const escaped = (says: string): string =>
  says.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
