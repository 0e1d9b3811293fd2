import type { Scenario, Seat } from '@samaritan/scenarios/schema/scenario';
import type { InstrumentId, PlaceId, SeatId } from '@samaritan/scenarios/values/id';
import { formatNumber, formatPercent } from '../../words/format.ts';
import { resourceLabels } from '../../words/labels/care.ts';
import { permissionLabels } from '../../words/labels/conduct.ts';
import { dutyLabels, laneLabels, unitKindLabels } from '../../words/labels/papers.ts';
import {
  type Block,
  type Cell,
  type Section,
  type Sheet,
  blank,
  bullets,
  heading,
  note,
  paragraph,
  section,
  table,
} from '../sheet/block.ts';
import { type Paper, meansTable, paperOf, paperSheet, placeKind, seatCells, seatsOf } from './paper.ts';
import type { Language } from '@samaritan/scenarios/values/text';

/**
 * A sheet for each seat: who it is, what it may do, what it runs, whom and how it reaches, which agreements it knows of.
 * Built up from what the seat knows at StartEx; nothing of the script, of hazards or of means that will fail is in it.
 */
export function seatSheets(scenario: Scenario, language: Language): Sheet {
  const paper = paperOf(scenario, language);
  const sheets = seatsOf(scenario).map(([id, seat]) => seatSection(id, seat, paper));
  return paperSheet(paper, paper.words.seats, [...sheets, messageForm(paper)]);
}

function seatSection(id: SeatId, seat: Seat, paper: Paper): Section {
  const { words, say, language } = paper;
  const { parts, none } = words.seats;
  const runs = placesRun(seat, paper);
  const agreements = agreementsKnown(id, paper);
  return section(
    `seat-${id}`,
    say.seat(id),
    [
      heading(3, parts.who),
      who(seat, paper),
      heading(3, parts.duty),
      paragraph(dutyLabels[seat.desk][language]),
      heading(3, parts.may),
      bullets([
        ...seat.may.map((one) => permissionLabels[one][language]),
        words.seats.everyone,
        ...(seat.turns.length === 0 ? [] : [words.seats.turns(seat.turns.map((one) => say.lever(one)).join(', '))]),
      ]),
      heading(3, parts.runs),
      runs ?? paragraph(none.runs),
      heading(3, parts.agreements),
      agreements ?? paragraph(none.agreements),
      heading(3, parts.reach),
      reach(id, seat, paper),
      heading(3, parts.means),
      meansTable(paper, parts.means),
      heading(3, parts.paper),
      bullets(words.seats.paper),
    ],
    { apart: true },
  );
}

function who(seat: Seat, paper: Paper): Block {
  const { words, say } = paper;
  const [organisation, jurisdiction, desk, first] = words.seats.who;
  const [ownOrganisation = '', ownJurisdiction = '', ownDesk = ''] = seatCells(seat, paper);
  const rows: readonly (readonly Cell[])[] = [
    ...(ownOrganisation === '' ? [] : [[organisation, ownOrganisation]]),
    [jurisdiction, ownJurisdiction],
    [desk, ownDesk],
    ...(seat.reportsTo.length === 0 ? [] : [[first, seat.reportsTo.map((one) => say.seat(one)).join(', ')]]),
  ];
  return table(words.seats.parts.who, [], rows, { headed: true });
}

function placesRun({ runs }: Seat, paper: Paper): Block | null {
  const { words, say } = paper;
  if (runs.length === 0) return null;
  const rows = runs.map((id): readonly Cell[] => {
    const kind = placeKind(paper.scenario, id);
    return [say.place(id), kind === null ? '' : words.runs.kinds[kind], atStart(id, paper)];
  });
  const columns = words.seats.heads.runs.map((head) => ({ head }));
  return table(words.seats.parts.runs, columns, rows, { headed: true });
}

/** What stands there before anything happens. */
function atStart(id: PlaceId, { scenario, words, language }: Paper): string {
  const hospital = scenario.hospitals[id];
  if (hospital !== undefined)
    return words.runs.hospital({ ...hospital, occupied: formatPercent(hospital.occupied, language) });
  if (scenario.sites[id] !== undefined) return words.runs.site;
  const counted = (counts: Readonly<Record<string, number | undefined>>, say: (kind: string) => string): string =>
    Object.entries(counts)
      .map(([kind, n]) => `${formatNumber(n ?? 0, language)} ${say(kind)}`)
      .join(', ');
  const labelled =
    (labels: Readonly<Record<string, { readonly en: string; readonly fr: string }>>) =>
    (kind: string): string =>
      labels[kind]?.[language] ?? kind;
  const base = scenario.bases[id];
  if (base !== undefined) return counted(base.fleet, labelled(unitKindLabels));
  const crossing = scenario.crossings[id];
  if (crossing !== undefined) return counted(crossing.lanes, labelled(laneLabels));
  const stockpile = scenario.stockpiles[id];
  return stockpile === undefined ? '' : counted(stockpile.holds, labelled(resourceLabels));
}

function agreementsKnown(seat: SeatId, { scenario, words, say }: Paper): Block | null {
  const known = (Object.entries(scenario.agreements) as [InstrumentId, Scenario['agreements'][InstrumentId]][]).filter(
    ([, { knownTo }]) => knownTo === undefined || knownTo.includes(seat),
  );
  if (known.length === 0) return null;
  const rows = known.map(([id, { between, since, status, cite }]): readonly Cell[] => [
    say.instrument(id),
    between.map((one) => say.jurisdiction(one)).join(', '),
    since,
    words.agreement[status],
    cite,
  ]);
  const columns = words.seats.heads.agreements.map((head) => ({ head }));
  return table(words.seats.parts.agreements, columns, rows, { headed: true });
}

/** Every other seat, those asked first for help on top. */
function reach(own: SeatId, { reportsTo }: Seat, paper: Paper): Block {
  const { words, say, scenario } = paper;
  const others = seatsOf(scenario).filter(([id]) => id !== own);
  const isFirst = ([id]: readonly [SeatId, Seat]): boolean => reportsTo.includes(id);
  const rows = [...others.filter(isFirst), ...others.filter((one) => !isFirst(one))].map(
    ([id, seat]): readonly Cell[] => [
      reportsTo.includes(id) ? `${say.seat(id)} (${words.seats.askedFirst})` : say.seat(id),
      ...seatCells(seat, paper),
    ],
  );
  const columns = words.seats.heads.reach.map((head) => ({ head }));
  return table(words.seats.parts.reach, columns, rows, { headed: true });
}

/** To be copied: what a player writes on where there is no screen. */
function messageForm({ words }: Paper): Section {
  const { title, note: use, blanks, body } = words.seats.form;
  return section('form', title, [note(use), ...blanks.map((label) => blank(label)), blank(body, 12)], { apart: true });
}
