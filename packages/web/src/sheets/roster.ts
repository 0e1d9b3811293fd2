import type { RosterRead } from './shapes.ts';

type Entry = RosterRead['entries'][number];

/** The seats that people are named for, each once, in the order of the list. */
export const seatsOf = (entries: readonly Pick<Entry, 'seat'>[]): readonly string[] => [
  ...new Set(entries.map(({ seat }) => seat as string)),
];

/** What a spreadsheet would run as a formula gets an apostrophe before it, which the server takes off again, and so does what looks like that; quotes are doubled. */
function cell(text: string): string {
  const plain = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}

export interface RosterWords {
  readonly seat: (seat: string) => string;
  readonly link: (seat: string) => string;
}

/** People with their links, as spreadsheets open it: with a byte order mark, so that Excel reads its accents. */
export function rosterCsv(heads: readonly string[], entries: readonly Entry[], { seat, link }: RosterWords): string {
  const lines = entries.map((entry) => [
    entry.person,
    seat(entry.seat),
    entry.organisation,
    entry.email,
    entry.language.toUpperCase(),
    link(entry.seat),
  ]);
  return `\uFEFF${[heads, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
