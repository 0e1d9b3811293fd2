import type { Language } from '@samaritan/scenarios/values/text';
import type { AfterActionReport } from '../evaluation/report/after-action.ts';
import { areasSection, strengthsSection } from './aar/areas.ts';
import { mselSection, participantsSection, planSection } from './aar/appendices.ts';
import { credentialsSection } from './aar/credentials.ts';
import { happenedSection } from './aar/happened.ts';
import { leversSection } from './aar/levers.ts';
import { objectivesSection } from './aar/objectives.ts';
import { outcomeSection } from './aar/outcome.ts';
import { overviewSection } from './aar/overview.ts';
import { type Page, pageOf, untold } from './aar/page.ts';
import { say } from '../words/label.ts';
import { actorLabels } from '../words/labels/conduct.ts';
import { Markup, html } from './markup.ts';
import { styles } from './styles.ts';

/**
 * The after-action report as one HTML file that needs nothing else: no script, no font, no picture from elsewhere. It
 * prints with EXERCISE on every sheet, reads aloud in order, and follows the reader's light or dark.
 */
export function aarHtml(report: AfterActionReport, language: Language): string {
  const page = pageOf(report, language);
  const { words } = page;
  const title = words.title(report.overview.name[language]);
  const document = html`<!doctype html>
    <html lang="${language === 'en' ? 'en-CA' : 'fr-CA'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${words.exercise}. ${title}</title>
        <style>
          ${new Markup(styles(words.exercise, words.page))}
        </style>
      </head>
      <body>
        <a class="skip" href="#report">${words.skip}</a>
        <div class="print" aria-hidden="true">${words.exercise}</div>
        <div class="tape" aria-hidden="true"></div>
        <header class="top">
          <strong class="mark">${words.exercise}</strong>
          <p>${words.kicker}</p>
        </header>
        <div class="frame">
          <nav aria-label="${words.contents}">${contents(page)}</nav>
          <main id="report">
            <h1>${title}</h1>
            <p class="lead">${headline(page)}</p>
            ${limits(page)}
            <p class="meta">${words.made({ ...report.run, player: player(page) })} ${words.notes.frenchNames}</p>
            ${sections.map((section) => section(page))}
          </main>
        </div>
      </body>
    </html> `;
  return document.text;
}

/** Before any figure but the lead's, and on the first sheet of paper. */
const limits = (page: Page): Markup =>
  html`<aside class="limits" aria-labelledby="limits">
    <h2 id="limits">${page.words.limits.title}</h2>
    <ul>
      ${page.words.limits.lines(player(page)).map((line) => html`<li>${line}</li>`)}
    </ul>
  </aside>`;

const sections: readonly ((page: Page) => Markup)[] = [
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

const contents = ({ words }: Page): Markup =>
  html`<h2>${words.contents}</h2>
    <ol>
      ${Object.entries(words.sections).map(([anchor, title]) => html`<li><a href="#${anchor}">${title}</a></li>`)}
    </ol>`;

/** Who played, where one played all seats; else the participants table says who. */
function player({ report, language }: Page): string | null {
  const { skill } = report.run;
  return skill === null ? null : say(actorLabels, `autopilot-${skill}`, language);
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
  return words.headline({
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
