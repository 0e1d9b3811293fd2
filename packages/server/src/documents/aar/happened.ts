import { sayHappening } from '../../words/happenings.ts';
import { formatClock, formatMinutes, formatNumber, formatPercent } from '../../words/format.ts';
import { passageLabels, travellerLabels } from '../../words/labels/law.ts';
import { say as sayLabel } from '../../words/label.ts';
import { type Child, type Markup, html, nothing } from '../markup.ts';
import { pictureChart } from '../picture-chart.ts';
import { type RowGroup, rows, table } from '../table.ts';
import { type Page, entry } from './page.ts';

/** Timeline, true against told, hospitals and crossings. */
export function happenedSection(page: Page): Markup {
  const { words } = page;
  return html`<section aria-labelledby="happened">
    <h2 id="happened">${words.sections.happened}</h2>
    <p class="note">${words.notes.truth}</p>
    ${picture(page)} ${timeline(page)} ${hospitals(page)} ${crossings(page)}
  </section>`;
}

function timeline(page: Page): Markup {
  const { report, words, say } = page;
  const heads = [{ head: words.columns.time }, { head: words.columns.happened }, { head: words.columns.entry }];
  const lines = report.timeline.map(({ at, seq, what }) => ({
    id: `e${seq}`,
    cells: [formatClock(at), sayHappening(what, say), html`<span class="code log">#${seq}</span>`],
  }));
  return html`<h3>${words.parts.timeline}</h3>
    ${table(words.parts.timeline, heads, { groups: [{ name: null, rows: lines }], headed: true })}`;
}

function picture(page: Page): Markup {
  const { report, words, say, language } = page;
  const { table: times, told } = report.picture;
  if (times.length === 0) return nothing;
  const heads = [
    { head: words.columns.time },
    { head: words.columns.truth, figures: true },
    ...told.map(({ seat }) => ({ head: say.seat(seat), figures: true })),
  ];
  const lines = times.map(({ at, truth, told: counts }): readonly Child[] => [
    formatClock(at),
    formatNumber(truth, language),
    ...counts.map((count) => (count === null ? words.none.told : formatNumber(count, language))),
  ]);
  return html`<h3>${words.parts.picture}</h3>
    ${pictureChart(page)} ${table(words.parts.picture, heads, rows(lines, { headed: true, narrow: told.length < 4 }))}`;
}

function hospitals(page: Page): Markup {
  const { report, words, say, language } = page;
  const heads = words.columns.hospital.map((head, i) => ({ head, figures: i > 0 }));
  const number = (n: number): string => formatNumber(n, language);
  const countries = [...new Set(report.hospitals.map(({ country }) => country))];
  const groups = countries.map((country): RowGroup => ({
    name: say.jurisdiction(country),
    rows: report.hospitals
      .filter((row) => row.country === country)
      .map((row) => ({
        cells: [
          say.place(row.hospital),
          number(row.arrived),
          number(row.byThemselves),
          [
            number(row.peakWaiting),
            row.peakWaitingAt === null ? '' : html` <span class="meta">${formatClock(row.peakWaitingAt.at)}</span>`,
          ],
          number(row.operated),
          formatPercent(row.occupancyAtStart, language),
          share(row.peakOccupancy, page),
          row.divertedMinutes === 0 ? number(0) : formatMinutes(row.divertedMinutes, language),
          number(row.nursesMissing),
          number(row.commuters),
          row.volunteers === 0
            ? number(row.helpers)
            : [number(row.helpers), html` <span class="meta">${words.volunteers(row.volunteers)}</span>`],
          number(row.died),
        ],
      })),
  }));
  return html`<h3>${words.parts.hospitals}</h3>
    ${table(words.parts.hospitals, heads, { groups, headed: true })}
    <p class="note">${words.notes.occupancy}</p>`;
}

function share(value: number, { language }: Page): Child {
  const text = formatPercent(value, language);
  return value > 1 ? html`<span class="over">${text} ▲</span>` : text;
}

function crossings(page: Page): Markup {
  const { report, words, say, language } = page;
  if (report.crossings.length === 0)
    return html`<h3>${words.parts.crossings}</h3>
      <p>${words.none.crossings}</p>`;
  const minutes = (n: number | null): string => (n === null ? '' : formatMinutes(n, language));
  const number = (n: number): string => formatNumber(n, language);
  const heads = words.columns.crossing.map((head, i) => ({ head, figures: i > 1 }));
  const lines = report.crossings.map((row): readonly Child[] => [
    say.place(row.crossing),
    html`<ul class="plain">
      ${row.closures.map(
        ({ from, to, because, seq }) =>
          html`<li>
            ${words.closure({ from: formatClock(from), to: to === null ? null : formatClock(to), because })}
            ${entry(seq, page)}
          </li>`,
      )}
    </ul>`,
    number(row.reached),
    number(row.cleared),
    number(row.divertedAway),
    number(row.standing),
    minutes(row.medianWait),
    minutes(row.longestWait),
  ]);
  const passages = report.crossings.flatMap(({ crossing, under }) =>
    under.map((row): readonly Child[] => [
      say.place(crossing),
      travellerLabels[row.kind][language],
      row.under in passageLabels ? sayLabel(passageLabels, row.under, language) : say.instrument(row.under),
      number(row.count),
      minutes(row.medianWait),
    ]),
  );
  const passageHeads = words.columns.passage.map((head, i) => ({ head, figures: i > 2 }));
  return html`<h3>${words.parts.crossings}</h3>
    ${table(words.parts.crossings, heads, rows(lines, { headed: true }))}
    ${passages.length === 0 ? nothing : table(words.parts.passages, passageHeads, rows(passages))}`;
}
