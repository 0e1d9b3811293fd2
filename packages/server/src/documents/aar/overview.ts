import { formatClock, formatLocal } from '../../words/format.ts';
import { levelLabels, missionAreaLabels } from '../../words/labels/conduct.ts';
import { type Cell, type Section, lines, section, table } from '../sheet/block.ts';
import type { Page } from './page.ts';

/** HSEEP's table of eleven rows. */
export function overviewSection(page: Page): Section {
  const { words } = page;
  const cells = overviewCells(page);
  const rows = words.overview.map((head, i) => [head, cells[i] ?? '']);
  return section('overview', words.sections.overview, [table(words.sections.overview, [], rows, { headed: true })]);
}

function overviewCells({ report, words, say, language }: Page): readonly Cell[] {
  const { overview } = report;
  const start = `${formatLocal(overview.startEx.local, language)} (${overview.startEx.zone})`;
  const planned = overview.ended === overview.plannedEnd ? null : formatClock(overview.plannedEnd);
  return [
    overview.name[language],
    words.played({ start, end: formatClock(overview.ended), planned }),
    overview.scope[language],
    overview.missionAreas.map((area) => missionAreaLabels[area][language]).join(', '),
    lines(overview.capabilities.map((id) => say.capability(id))),
    lines(overview.objectives.map(({ text }) => text[language])),
    overview.threat[language],
    overview.summary[language],
    overview.sponsor[language],
    lines(
      overview.participating.map(
        ({ level, seats, organisations, jurisdictions }) =>
          `${words.pair(levelLabels[level][language], words.seats({ seats, organisations }))} (${jurisdictions.map((id) => say.jurisdiction(id)).join(', ')})`,
      ),
    ),
    overview.contact[language],
  ];
}
