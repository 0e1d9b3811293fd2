import type { Scenario, Seat } from '@samaritan/scenarios/schema/scenario';
import type { PlaceId, SeatId } from '@samaritan/scenarios/values/id';
import type { Bilingual, Language } from '@samaritan/scenarios/values/text';
import { namesOf } from '../../evaluation/report/names.ts';
import { formatClock, formatLocal, formatMinutes } from '../../words/format.ts';
import { deskLabels, meansKindLabels } from '../../words/labels/papers.ts';
import { type PaperWords, type PapersWords, papersWords } from '../../words/papers-words.ts';
import { type ReportWords, reportWords } from '../../words/report-words.ts';
import { type Speaker, speaker } from '../../words/speaker.ts';
import { type Cell, type Section, type Sheet, type Table, table } from '../sheet/block.ts';

/** What every paper is written with. */
export interface Paper {
  readonly scenario: Scenario;
  readonly language: Language;
  readonly words: PapersWords;
  readonly report: ReportWords;
  readonly say: Speaker;
}

/** Begins the papers of a scenario in a language. */
export const paperOf = (scenario: Scenario, language: Language): Paper => ({
  scenario,
  language,
  words: papersWords(language),
  report: reportWords(language),
  say: speaker(namesOf(scenario), language),
});

/** The whole of one paper. */
export function paperSheet(
  { scenario, language, words, report }: Paper,
  { kicker, title, lead }: PaperWords,
  sections: readonly Section[],
): Sheet {
  return {
    language,
    mark: report.exercise,
    kicker,
    title: title(scenario.title[language]),
    lead,
    limits: null,
    meta: words.made,
    sections,
    words: { contents: report.contents, page: report.page, skip: report.skip },
    dated: localStart(scenario).at,
  };
}

/** StartEx by the local clock, and its zone. */
export function localStart({ startEx }: Scenario): { readonly at: string; readonly zone: string } {
  const [at = '', zone = ''] = startEx.split(' ');
  return { at, zone };
}

/** StartEx in words. */
export const startText = ({ scenario, language }: Paper): string => {
  const { at, zone } = localStart(scenario);
  return `${formatLocal(at, language)} (${zone})`;
};

export const seatsOf = ({ seats }: Scenario): readonly (readonly [SeatId, Seat])[] =>
  Object.entries(seats) as [SeatId, Seat][];

/** Organisation, jurisdiction and desk of a seat. */
export const seatCells = ({ organisation, of, desk }: Seat, { say, language }: Paper): readonly string[] => [
  organisation === undefined ? '' : say.organisation(organisation),
  say.jurisdiction(of),
  deskLabels[desk][language],
];

/** Ways to tell somebody something; when they fail is for control alone and not in it. */
export function meansTable(paper: Paper, caption: string): Table {
  const { scenario, words, say, language } = paper;
  const rows = Object.entries(scenario.means).map(([id, { kind, delay, capacity }]): readonly Cell[] => [
    say.means(id),
    meansKindLabels[kind][language],
    words.means.delay(formatMinutes(delay / 60_000, language)),
    words.means.capacity(capacity ?? null),
  ]);
  return table(
    caption,
    words.seats.heads.means.map((head) => ({ head })),
    rows,
    { headed: true },
  );
}

/** A text of the script in the paper's language. */
export const told = (text: Bilingual, { language }: Paper): string => text[language];

/** What kind of place an id names, and the place. */
export function placeKind(scenario: Scenario, id: PlaceId): keyof PapersWords['runs']['kinds'] | null {
  if (scenario.hospitals[id] !== undefined) return 'hospital';
  if (scenario.sites[id] !== undefined) return 'site';
  if (scenario.bases[id] !== undefined) return 'base';
  if (scenario.crossings[id] !== undefined) return 'crossing';
  if (scenario.stockpiles[id] !== undefined) return 'stockpile';
  return scenario.outlets[id] === undefined ? null : 'outlet';
}

/** Exercise time and, at StartEx and EndEx, nothing else: the local clock is written in by hand. */
export const clock = formatClock;
