import type { SimTime } from '@samaritan/scenarios/values/time';
import { sayHappening } from '../../words/happenings.ts';
import { formatClock, formatMinutes, formatNumber, formatPercent } from '../../words/format.ts';
import { passageLabels, travellerLabels } from '../../words/labels/law.ts';
import { say as sayLabel } from '../../words/label.ts';
import {
  type Block,
  type Cell,
  type Inline,
  type RowGroup,
  type Section,
  code,
  grouped,
  heading,
  lines,
  note,
  paragraph,
  quiet,
  section,
  table,
} from '../sheet/block.ts';
import { overTime } from './over-time.ts';
import { type Page, entry } from './page.ts';
import { bedsPicture, queuesPicture, truePicture } from './pictures.ts';
import { controller, interventions, worded } from './written.ts';

/** Timeline, true against told, hospitals and crossings. */
export function happenedSection(page: Page): Section {
  const { words } = page;
  return section('happened', words.sections.happened, [
    note(words.notes.truth),
    ...picture(page),
    ...timeline(page),
    ...interventions(page),
    ...hospitals(page),
    ...crossings(page),
  ]);
}

function timeline(page: Page): readonly Block[] {
  const { report, words, say } = page;
  const heads = [{ head: words.columns.time }, { head: words.columns.happened }, { head: words.columns.entry }];
  const happened = report.timeline.map(({ at, seq, what }) => ({ at, seq, said: sayHappening(what, say) }));
  const rows = [...happened, ...journal(page)]
    .toSorted((a, b) => a.at - b.at || a.seq - b.seq)
    .map(({ at, seq, said }) => ({ id: `e${seq}`, cells: [formatClock(at), said, code(`#${seq}`)] }));
  return [
    heading(3, words.parts.timeline),
    grouped(words.parts.timeline, heads, [{ name: null, rows }], { headed: true }),
  ];
}

/** What was done outside the tool, when it was really done. */
const journal = (page: Page): readonly { readonly at: SimTime; readonly seq: number; readonly said: string }[] =>
  page.report.notes.journal.map(({ occurredAt, at, seq, seat, staff, text }) => ({
    at: occurredAt,
    seq,
    said: page.writing.journal({
      who: seat === null ? controller(staff, page) : page.say.seat(seat),
      text: worded(text, page),
      entered: formatClock(at),
    }),
  }));

function picture(page: Page): readonly Block[] {
  const { report, words, say, language } = page;
  const { table: times, told } = report.picture;
  if (times.length === 0) return [];
  const heads = [
    { head: words.columns.time },
    { head: words.columns.truth, figures: true },
    ...told.map(({ seat }) => ({ head: say.seat(seat), figures: true })),
  ];
  const rows = times.map(({ at, truth, told: counts }): readonly Cell[] => [
    formatClock(at),
    formatNumber(truth, language),
    ...counts.map((count) => (count === null ? words.none.told : formatNumber(count, language))),
  ]);
  return [
    heading(3, words.parts.picture),
    ...truePicture(page),
    table(words.parts.picture, heads, rows, { headed: true, narrow: told.length < 4 }),
  ];
}

function hospitals(page: Page): readonly Block[] {
  const { report, words, pictured, say, language } = page;
  const heads = words.columns.hospital.map((head, i) => ({ head, figures: i > 0 }));
  const countries = [...new Set(report.hospitals.map(({ country }) => country))];
  const groups = countries.map((country): RowGroup => ({
    name: say.jurisdiction(country),
    rows: report.hospitals.filter((row) => row.country === country).map((row) => hospitalRow(row, page)),
  }));
  const counted = report.hospitals.filter(({ staffed, inpatients }) => staffed > 0 && inpatients.length > 0);
  const overHours = overTime(pictured.parts.beds, words.columns.hospital[0] ?? '', {
    end: report.overview.ended,
    series: counted.map(({ hospital, staffed, inpatients }) => ({
      name: say.place(hospital),
      points: inpatients,
      say: (beds: number): string => formatPercent(beds / staffed, language),
    })),
  });
  return [
    heading(3, words.parts.hospitals),
    ...bedsPicture(page),
    ...(counted.length === 0 ? [] : [overHours]),
    grouped(words.parts.hospitals, heads, groups),
    note(words.notes.occupancy),
  ];
}

function hospitalRow(row: Page['report']['hospitals'][number], page: Page): RowGroup['rows'][number] {
  const { words, say, language } = page;
  const number = (n: number): string => formatNumber(n, language);
  return {
    cells: [
      say.place(row.hospital),
      number(row.arrived),
      number(row.byThemselves),
      number(row.takenIn),
      number(row.sentOn),
      [number(row.peakWaiting), row.peakWaitingAt === null ? null : [' ', quiet(formatClock(row.peakWaitingAt.at))]],
      number(row.operated),
      formatPercent(row.occupancyAtStart, language),
      share(row.peakOccupancy, page),
      row.divertedMinutes === 0 ? number(0) : formatMinutes(row.divertedMinutes, language),
      number(row.nursesMissing),
      number(row.commuters),
      row.volunteers === 0 ? number(row.helpers) : [number(row.helpers), ' ', quiet(words.volunteers(row.volunteers))],
      number(row.died),
    ],
  };
}

function share(value: number, { language }: Page): Inline {
  const text = formatPercent(value, language);
  return value > 1
    ? [
        { text, over: true },
        { text: ' ▲', over: true, drawn: true },
      ]
    : text;
}

function crossings(page: Page): readonly Block[] {
  const { report, words, pictured, say, language } = page;
  if (report.crossings.length === 0) return [heading(3, words.parts.crossings), paragraph(words.none.crossings)];
  const minutes = (n: number | null): string => (n === null ? '' : formatMinutes(n, language));
  const number = (n: number): string => formatNumber(n, language);
  const heads = words.columns.crossing.map((head, i) => ({ head, figures: i > 1 }));
  const rows = report.crossings.map((row): readonly Cell[] => [
    say.place(row.crossing),
    lines(
      row.closures.map(({ from, to, because, seq }) => [
        words.closure({ from: formatClock(from), to: to === null ? null : formatClock(to), because }),
        ' ',
        entry(seq, page),
      ]),
    ),
    number(row.reached),
    number(row.cleared),
    number(row.divertedAway),
    number(row.standing),
    minutes(row.medianWait),
    minutes(row.longestWait),
  ]);
  const passages = report.crossings.flatMap(({ crossing, under }) =>
    under.map((row): readonly Cell[] => [
      say.place(crossing),
      travellerLabels[row.kind][language],
      row.under in passageLabels ? sayLabel(passageLabels, row.under, language) : say.instrument(row.under),
      number(row.count),
      minutes(row.medianWait),
    ]),
  );
  const passageHeads = words.columns.passage.map((head, i) => ({ head, figures: i > 2 }));
  return [
    heading(3, words.parts.crossings),
    ...queuesPicture(page),
    overTime(pictured.parts.queues, words.columns.crossing[0] ?? '', {
      end: report.overview.ended,
      series: report.crossings.map(({ crossing, queue }) => ({
        name: say.place(crossing),
        points: queue,
        say: number,
      })),
    }),
    table(words.parts.crossings, heads, rows),
    ...(passages.length === 0 ? [] : [table(words.parts.passages, passageHeads, passages)]),
  ];
}
