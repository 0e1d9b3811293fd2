import { countryOf, depthOf } from '@samaritan/scenarios/schema/tree';
import { levelLabels, missionAreaLabels } from '../../words/labels/conduct.ts';
import { type Cell, type Table, lines, table } from '../sheet/block.ts';
import { type Paper, clock, seatsOf, startText, told } from './paper.ts';

const levels = ['national', 'subdivision', 'local'] as const;

/** HSEEP's overview. For players without what is to happen: threat and scenario stay out. */
export function overviewTable(paper: Paper, { forControl }: { readonly forControl: boolean }): Table {
  const { scenario, report, say, language } = paper;
  const { exercise, objectives } = scenario;
  const capabilities = [...new Set(Object.values(objectives).flatMap((one) => one.capabilities))];
  const cells: readonly (Cell | null)[] = [
    told(scenario.title, paper),
    report.played({ start: startText(paper), end: clock(scenario.endEx), planned: null }),
    told(exercise.scope, paper),
    exercise.missionAreas.map((area) => missionAreaLabels[area][language]).join(', '),
    lines(capabilities.map((id) => say.capability(id))),
    lines(Object.values(objectives).map(({ text }) => told(text, paper))),
    forControl ? told(exercise.threat, paper) : null,
    forControl ? told(scenario.summary, paper) : null,
    told(exercise.sponsor, paper),
    lines(participating(paper)),
    told(exercise.pointOfContact, paper),
  ];
  const rows = report.overview.flatMap((head, i) => {
    const cell = cells[i] ?? null;
    return cell === null ? [] : [[head, cell]];
  });
  return table(report.sections.overview, [], rows, { headed: true });
}

function participating({ scenario, report, say, language }: Paper): readonly string[] {
  const seats = seatsOf(scenario).map(([, seat]) => ({
    ...seat,
    level: levels[depthOf(scenario, seat.of)] ?? 'local',
    country: countryOf(scenario, seat.of),
  }));
  return levels.flatMap((level) => {
    const own = seats.filter((seat) => seat.level === level);
    if (own.length === 0) return [];
    const organisations = new Set(own.flatMap(({ organisation }) => organisation ?? [])).size;
    const counted = report.pair(levelLabels[level][language], report.seats({ seats: own.length, organisations }));
    return [`${counted} (${[...new Set(own.map(({ of }) => say.jurisdiction(of)))].join(', ')})`];
  });
}
