import type { Language } from '@samaritan/scenarios/values/text';
import type { AfterActionReport } from '../../evaluation/report/after-action.ts';
import { type DocumentWords, documentWords } from '../../words/document-words.ts';
import { formatClock, formatList } from '../../words/format.ts';
import { type ReportWords, reportWords } from '../../words/report-words.ts';
import { type Speaker, speaker } from '../../words/speaker.ts';
import { type WrittenWords, writtenWords } from '../../words/written-words.ts';
import { type Inline, type Run, code } from '../sheet/block.ts';
import { type Written, nothingWritten } from '../written.ts';

/** What every section is written with. */
export interface Page {
  readonly report: AfterActionReport;
  readonly language: Language;
  readonly words: ReportWords;
  readonly pictured: DocumentWords;
  readonly say: Speaker;
  /** Log entries that have a row of their own in the timeline, to be linked to. */
  readonly rows: ReadonlySet<number>;
  readonly written: Written;
  readonly writing: WrittenWords;
}

/** Begins a page of a report in a language. */
export const pageOf = (report: AfterActionReport, language: Language, written: Written = nothingWritten): Page => ({
  report,
  language,
  words: reportWords(language, report.overview.over),
  pictured: documentWords(language, report.overview.over),
  say: speaker(report.names, language),
  rows: new Set([...report.timeline, ...report.notes.journal].map(({ seq }) => seq)),
  written,
  writing: writtenWords(language),
});

/** Names of the coordinating seats that were never told of a casualty though there were some; empty where all were. */
export function untold({ report, say, language }: Page): string {
  const { truth, told } = report.picture;
  const seats = truth.length === 0 ? [] : told.filter(({ counts }) => counts.length === 0);
  return formatList(
    seats.map(({ seat }) => say.seat(seat)),
    language,
  );
}

/** The number of a log entry; a link where the timeline shows it. */
export const entry = (seq: number | null, { rows }: Page): Run | null =>
  seq === null ? null : { text: `#${seq}`, log: { seq, linked: rows.has(seq) } };

/** At most `most` log entries, and how many more there are. */
export function entries(seqs: readonly number[], page: Page, most = 6): Inline {
  const shown = seqs.slice(0, most).map((seq, i) => [i > 0 ? ' ' : '', entry(seq, page)]);
  return seqs.length > most ? [shown, ' ', code(`+${seqs.length - most}`)] : shown;
}

/** A moment: the clock and the log entry. */
export const moment = (of: { readonly at: number; readonly seq: number } | null, page: Page): Inline =>
  of === null ? '' : [formatClock(of.at), ' ', entry(of.seq, page)];
