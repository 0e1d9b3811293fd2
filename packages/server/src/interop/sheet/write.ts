import { serialToDate } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { encodeUtf8 } from './encoding.ts';
import { csvCell } from './csv-cell.ts';
import { escapeCell } from './escape.ts';

interface SheetColumn {
  readonly header: string;
  /** Characters. */
  readonly width: number;
  /** Whole numbers in it are written as numbers. */
  readonly numeric?: boolean;
}

/** A sheet to write. Every cell is text: a time such as `T+1:30` means the same in every program and zone only as text. */
export interface SheetToWrite {
  readonly name: string;
  /** Stands in the first row, over all columns. */
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** An Excel workbook; title and headers of each sheet stay in sight. The same sheets give the same bytes but for its clock. */
export async function writeWorkbook(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  const epoch = serialToDate(36_526); // 2000-01-01: a file that says when it was made would differ at every making
  return writeXlsx({
    properties: { title: sheets[0]?.title ?? '', created: epoch, modified: epoch },
    sheets: sheets.map(({ name, title, columns, rows }) => ({
      name,
      columns: columns.map(({ width }) => ({
        width,
        style: { alignment: { wrapText: width >= 20, vertical: 'top' as const } },
      })),
      rows: [[title], columns.map(({ header }) => header), ...rows].map((row) =>
        row.map((text, i) =>
          text === ''
            ? null
            : columns[i]?.numeric === true && wholeNumber.test(text)
              ? Number(text)
              : xmlText(escapeCell(text)),
        ),
      ),
      cells: styledHead(title, columns),
      merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: Math.max(1, columns.length) - 1 }],
      freezePane: { rows: 2 },
      headerFooter: { oddHeader: `&C&"-,Bold"EXERCISE / EXERCICE`, oddFooter: '&CEXERCISE / EXERCICE   &P / &N' },
      pageSetup: { orientation: 'landscape' as const },
    })),
  });
}

const wholeNumber = /^(?:0|[1-9]\d{0,8})$/;

function styledHead(title: string, columns: SheetToWrite['columns']): Map<string, object> {
  const head = new Map<string, object>([['0,0', { value: xmlText(title), style: { font: { bold: true, size: 14 } } }]]);
  for (const [i, { header }] of columns.entries())
    head.set(`1,${i}`, {
      value: xmlText(escapeCell(header)),
      style: { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } },
    });
  return head;
}

/** Text with separators in UTF-8, by a comma; title, headers, rows. */
export function writeCsv({ title, columns, rows }: SheetToWrite): Uint8Array {
  const lines = [[title], columns.map(({ header }) => header), ...rows];
  return encodeUtf8(lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join(''));
}

/** The escapes of ECMA-376 (22.4.2.4, ST_Xstring) for characters that XML cannot carry; the library writes them as they are. */
const xmlText = (text: string): string =>
  text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll(
    // Control characters but tab and line feed, the two that are no characters, and surrogates without their other half.
    /[[\p{Cc}&&[\p{ASCII}--[\t\n\x7f]]]\uFFFE\uFFFF\p{Cs}]/gv,
    (character) => `_x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
