import { formatMinutes, formatNumber } from '../../words/format.ts';
import { pathLabels, verdictLabels } from '../../words/labels/law.ts';
import { say as sayLabel } from '../../words/label.ts';
import { trialLabels } from '../../words/labels/trials.ts';
import { type Child, type Markup, html, nothing } from '../markup.ts';
import { rows, table } from '../table.ts';
import type { Page } from './page.ts';

const glyph = {
  recognised: '●',
  'recognised-with-limits': '◐',
  'needs-registration': '◈',
  'not-recognised': '■',
  unknown: '◌',
} as const;

/** How many checks, by which path and instrument, how long, and what they cost. */
export function credentialsSection(page: Page): Markup {
  const { report, words } = page;
  const { credentials } = report;
  const body =
    credentials.arrived === 0
      ? html`<p>${words.none.checks}</p>`
      : html`<p>${words.checks(credentials)} ${words.cost(credentials.cost)}</p>
          ${credentials.impostors.arrived === 0 ? nothing : html`<p>${words.impostors(credentials.impostors)}</p>`}
          <p class="note">${words.notes.instruments}</p>
          ${verdicts(page)} ${reasons(page)} ${paths(page)}`;
  return html`<section aria-labelledby="credentials">
    <h2 id="credentials">${words.sections.credentials}</h2>
    ${body}
  </section>`;
}

function verdicts({ report, words, say, language }: Page): Markup {
  const heads = words.columns.verdicts.map((head, i) => ({ head, figures: i === 2 }));
  const lines = report.credentials.instruments.map(({ instrument, verdict, count, verified }): readonly Child[] => [
    instrument === null ? words.none.instrument : say.instrument(instrument),
    html`<span aria-hidden="true">${glyph[verdict]}</span> ${verdictLabels[verdict][language]}`,
    formatNumber(count, language),
    verified ? '✓' : words.notes.unverified,
  ]);
  return table(words.parts.verdicts, heads, rows(lines));
}

/** The commonest; the JSON has them all. */
const shownReasons = 12;

function reasons({ report, words, say, language }: Page): Markup {
  const list = report.credentials.reasons.slice(0, shownReasons);
  if (list.length === 0) return nothing;
  const heads = words.columns.reasons.map((head, i) => ({ head, figures: i === 2 }));
  const lines = list.map(({ instrument, because, count }): readonly Child[] => [
    say.instrument(instrument),
    sayLabel(trialLabels, because, language),
    formatNumber(count, language),
  ]);
  return table(words.parts.reasons, heads, rows(lines));
}

function paths({ report, words, language }: Page): Markup {
  const heads = words.columns.paths.map((head, i) => ({ head, figures: i > 0 }));
  const minutes = (n: number | null): string => (n === null ? '' : formatMinutes(n, language));
  const lines = report.credentials.paths.map((row): readonly Child[] => [
    pathLabels[row.path][language],
    formatNumber(row.begun, language),
    formatNumber(row.verified, language),
    formatNumber(row.rejected, language),
    formatNumber(row.pending, language),
    minutes(row.medianMinutes),
    minutes(row.longestMinutes),
  ]);
  return table(words.parts.paths, heads, rows(lines));
}
