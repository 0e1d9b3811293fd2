import type { Language } from '@samaritan/scenarios/values/text';
import type { AfterActionReport } from '../../evaluation/report/after-action.ts';
import { formatClock, formatList } from '../../words/format.ts';
import { type ReportWords, reportWords } from '../../words/report-words.ts';
import { type Speaker, speaker } from '../../words/speaker.ts';
import { type Child, type Markup, html } from '../markup.ts';

/** What every section is written with. */
export interface Page {
  readonly report: AfterActionReport;
  readonly language: Language;
  readonly words: ReportWords;
  readonly say: Speaker;
  /** Log entries that have a row of their own in the timeline, to be linked to. */
  readonly rows: ReadonlySet<number>;
}

/** Begins a page of a report in a language. */
export const pageOf = (report: AfterActionReport, language: Language): Page => ({
  report,
  language,
  words: reportWords(language),
  say: speaker(report.names, language),
  rows: new Set(report.timeline.map(({ seq }) => seq)),
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
export function entry(seq: number | null, { rows }: Page): Markup {
  if (seq === null) return html``;
  return rows.has(seq)
    ? html`<a class="code log" href="#e${seq}">#${seq}</a>`
    : html`<span class="code log">#${seq}</span>`;
}

/** At most `most` log entries, and how many more there are. */
export function entries(seqs: readonly number[], page: Page, most = 6): Child {
  const shown = seqs.slice(0, most).map((seq, i) => html`${i > 0 ? ' ' : ''}${entry(seq, page)}`);
  return seqs.length > most ? [shown, html` <span class="code">+${seqs.length - most}</span>`] : [shown];
}

/** A moment: the clock and the log entry. */
export const moment = (of: { readonly at: number; readonly seq: number } | null, page: Page): Child =>
  of === null ? '' : html`${formatClock(of.at)} ${entry(of.seq, page)}`;
