import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { countryOf } from '@samaritan/scenarios/schema/tree';
import type { Language } from '@samaritan/scenarios/values/text';
import { type Sheet, blank, bullets, grouped, section, table } from '../sheet/block.ts';
import { overviewTable } from './overview-table.ts';
import { type Paper, clock, meansTable, paperOf, paperSheet, seatCells, seatsOf, startText } from './paper.ts';

/** HSEEP's exercise plan, for everybody: purpose, roles, rules, times, means, seats, and blanks for what only the planners know. */
export function exercisePlan(scenario: Scenario, language: Language): Sheet {
  const paper = paperOf(scenario, language);
  const { plan } = paper.words;
  const { sections } = plan;
  return paperSheet(paper, plan, [
    section('overview', sections.overview, [overviewTable(paper, { forControl: false })]),
    section('roles', sections.roles, [
      table(
        sections.roles,
        plan.roleHeads.map((head) => ({ head })),
        plan.roles,
        { headed: true },
      ),
    ]),
    section('rules', sections.rules, [bullets(plan.rules)]),
    section('times', sections.times, [times(paper)]),
    section('means', sections.means, [meansTable(paper, sections.means)]),
    section('participants', sections.participants, [participants(paper)]),
    section(
      'logistics',
      sections.logistics,
      plan.logistics.map((label) => blank(label)),
      { apart: true },
    ),
  ]);
}

function times(paper: Paper) {
  const { plan } = paper.words;
  const empty = { text: paper.report.none.blank, heard: true };
  const said = { blank: empty, start: startText(paper), end: clock(paper.scenario.endEx) };
  return table(
    plan.sections.times,
    plan.timeHeads.map((head) => ({ head })),
    plan.times.map(([what, when]) => [what, said[when]]),
    { headed: true },
  );
}

function participants(paper: Paper) {
  const { scenario, words, report, say } = paper;
  const { plan } = words;
  const seats = seatsOf(scenario);
  const countries = [...new Set(seats.map(([, { of }]) => countryOf(scenario, of)))];
  const groups = countries.map((country) => ({
    name: say.jurisdiction(country),
    rows: seats
      .filter(([, { of }]) => countryOf(scenario, of) === country)
      .map(([id, seat]) => ({
        cells: [say.seat(id), ...seatCells(seat, paper), { text: report.none.blank, heard: true }],
      })),
  }));
  return grouped(
    plan.sections.participants,
    plan.participantHeads.map((head) => ({ head })),
    groups,
    { headed: true },
  );
}
