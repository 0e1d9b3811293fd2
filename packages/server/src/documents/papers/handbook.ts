import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { Language } from '@samaritan/scenarios/values/text';
import { formatNumber } from '../../words/format.ts';
import { resourceLabels } from '../../words/labels/care.ts';
import { rowKindLabels } from '../../words/labels/conduct.ts';
import { mechanismLabels, staffKindLabels } from '../../words/labels/papers.ts';
import { type Block, type Cell, type Sheet, bullets, paragraph, section, table } from '../sheet/block.ts';
import { objectiveTables, ratingKey } from './evaluation-guides.ts';
import { byText, dueText, fromText, leadsTo, toText } from './msel-text.ts';
import { overviewTable } from './overview-table.ts';
import { type Paper, clock, paperOf, paperSheet, told } from './paper.ts';

/** HSEEP's controller and evaluator handbook: the whole script, what fails and who can come, and how to judge. Never for players. */
export function handbook(scenario: Scenario, language: Language): Sheet {
  const paper = paperOf(scenario, language);
  const { handbook: words } = paper.words;
  const { sections } = words;
  return paperSheet(paper, words, [
    section('scenario', sections.scenario, [overviewTable(paper, { forControl: true })]),
    section('control', sections.control, [bullets(words.control)]),
    section('events', sections.events, [events(paper)]),
    section('outages', sections.outages, [outages(paper)]),
    section('help', sections.help, [help(paper)]),
    section('law', sections.law, law(paper)),
    section('evaluation', sections.evaluation, [bullets(words.evaluation), ...objectiveTables(paper)]),
    section('rating', sections.rating, [ratingKey(paper)]),
    section('msel', sections.msel, [msel(paper)], { wide: true, apart: true }),
  ]);
}

const heads = (list: readonly string[], ...figures: readonly number[]) =>
  list.map((head, i) => ({ head, figures: figures.includes(i) }));

function events(paper: Paper): Block {
  const { scenario, words, say, language } = paper;
  const rows = Object.entries(scenario.hazards).map(([id, { at, when, mechanism, injured }]): readonly Cell[] => [
    clock(when),
    say.hazard(id),
    say.place(at),
    mechanismLabels[mechanism][language],
    formatNumber(injured, language),
  ]);
  return table(words.handbook.sections.events, heads(words.handbook.eventHeads, 4), rows, { headed: true });
}

function outages({ scenario, words, say }: Paper): Block {
  const rows = Object.entries(scenario.means).flatMap(([id, { outages: spans }]) =>
    spans.map(({ from, to }): readonly Cell[] => [say.means(id), clock(from), clock(to)]),
  );
  if (rows.length === 0) return paragraph(words.handbook.noOutage);
  return table(words.handbook.sections.outages, heads(words.handbook.outageHeads), rows, { headed: true });
}

function help({ scenario, words, say, language }: Paper): Block {
  const rows = Object.entries(scenario.staff).map(([id, { kind, count, of, resource }]): readonly Cell[] => [
    say.group(id),
    staffKindLabels[kind][language],
    formatNumber(count, language),
    say.jurisdiction(of),
    resource === undefined ? '' : resourceLabels[resource][language],
  ]);
  return table(words.handbook.sections.help, heads(words.handbook.helpHeads, 2), rows, { headed: true });
}

function law({ scenario, words, say }: Paper): readonly Block[] {
  const agreements = Object.entries(scenario.agreements).map(
    ([id, { between, since, status, cite }]): readonly Cell[] => [
      say.instrument(id),
      between.map((one) => say.jurisdiction(one)).join(', '),
      since,
      words.agreement[status],
      cite,
    ],
  );
  const levers = Object.entries(scenario.levers).map(([id, { value }]): readonly Cell[] => [
    say.lever(id),
    say.leverValue(value),
  ]);
  return [
    table(words.seats.parts.agreements, heads(words.seats.heads.agreements), agreements, { headed: true }),
    table(words.handbook.sections.law, heads(words.handbook.leverHeads), levers, { headed: true, narrow: true }),
  ];
}

function msel(paper: Paper): Block {
  const { scenario, words, language } = paper;
  const rows = scenario.msel.map((row): readonly Cell[] => [
    row.n,
    rowKindLabels[row.kind][language],
    dueText(row, paper),
    fromText(row, paper),
    toText(row, paper),
    byText(row, paper),
    told(row.text, paper),
    leadsTo(row, paper),
    row.notes === undefined ? '' : told(row.notes, paper),
  ]);
  return table(words.handbook.sections.msel, heads(words.handbook.mselHeads), rows, { headed: true });
}
