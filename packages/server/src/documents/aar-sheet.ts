import type { Language } from '@samaritan/scenarios/values/text';
import type { AfterActionReport } from '../evaluation/report/after-action.ts';
import { formatClock } from '../words/format.ts';
import { say } from '../words/label.ts';
import { actorLabels } from '../words/labels/conduct.ts';
import { areasSection, strengthsSection } from './aar/areas.ts';
import { mselSection, participantsSection, planSection } from './aar/appendices.ts';
import { credentialsSection } from './aar/credentials.ts';
import { happenedSection } from './aar/happened.ts';
import { leversSection } from './aar/levers.ts';
import { objectivesSection } from './aar/objectives.ts';
import { outcomeSection } from './aar/outcome.ts';
import { overviewSection } from './aar/overview.ts';
import { type Page, pageOf, untold } from './aar/page.ts';
import { hotWashSection } from './aar/written.ts';
import type { Section, Sheet } from './sheet/block.ts';
import { type Written, nothingWritten } from './written.ts';

const sections: readonly ((page: Page) => Section)[] = [
  overviewSection,
  happenedSection,
  outcomeSection,
  objectivesSection,
  credentialsSection,
  strengthsSection,
  areasSection,
  leversSection,
  planSection,
  participantsSection,
  mselSection,
];

/** The after-action report as a document, before it is set as HTML, Word or PDF; words behind seals as `written` has them. */
export function aarSheet(report: AfterActionReport, language: Language, written: Written = nothingWritten): Sheet {
  const page = pageOf(report, language, written);
  const { words } = page;
  return {
    language,
    mark: words.exercise,
    kicker: words.kicker,
    title: words.title(report.overview.name[language]),
    lead: headline(page),
    limits: { title: words.limits.title, lines: words.limits.lines(player(page)) },
    meta: `${words.made({ ...report.run, player: player(page) })} ${words.notes.frenchNames}`,
    sections: [...sections.map((of) => of(page)), ...hotWashSection(page)],
    words: { contents: words.contents, page: words.page, skip: words.skip },
    dated: report.overview.startEx.local,
  };
}

/** Who played, where one autopilot played every seat to the end; else the participants table says who. */
function player({ report, language }: Page): string | null {
  const { skill } = report.run;
  if (skill === null) return null;
  const autopilot = `autopilot-${skill}` as const;
  const alone = report.participants.every(({ played }) => played.every(({ actor }) => actor === autopilot));
  return alone ? say(actorLabels, autopilot, language) : null;
}

function headline(page: Page): string {
  const { report, words, say } = page;
  const { outcome, metrics, picture } = report;
  const { arrived } = report.credentials;
  const { injured, died, preventable, toCome, untreated } = outcome;
  const worst =
    picture.worst === null
      ? null
      : { seat: say.seat(picture.worst.seat), told: picture.worst.told, truth: picture.worst.truth };
  const { over, ended } = report.overview;
  return words.headline({
    soFar: over ? null : formatClock(ended),
    injured,
    died,
    preventable,
    toCome,
    untreated,
    clinicianHours: arrived === 0 ? null : metrics.clinician_hours_waiting.value,
    worst,
    untold: untold(page),
  });
}
