import { formatClock, formatLocal } from '../../words/format.ts';
import { levelLabels, missionAreaLabels } from '../../words/labels/conduct.ts';
import { type Child, type Markup, html } from '../markup.ts';
import type { Page } from './page.ts';

/** The title, the one sentence, and HSEEP's table of eleven rows. */
export function overviewSection(page: Page): Markup {
  const { words } = page;
  const cells = overviewCells(page);
  return html`<section aria-labelledby="overview">
    <h2 id="overview">${words.sections.overview}</h2>
    <div class="scroll">
      <table>
        <caption class="vh">
          ${words.sections.overview}
        </caption>
        <tbody>
          ${words.overview.map(
            (head, i) =>
              html`<tr>
                <th scope="row">${head}</th>
                <td>${cells[i] ?? ''}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

function overviewCells({ report, words, say, language }: Page): readonly Child[] {
  const { overview } = report;
  const start = `${formatLocal(overview.startEx.local, language)} (${overview.startEx.zone})`;
  const planned = overview.ended === overview.plannedEnd ? null : formatClock(overview.plannedEnd);
  return [
    overview.name[language],
    words.played({ start, end: formatClock(overview.ended), planned }),
    overview.scope[language],
    overview.missionAreas.map((area) => missionAreaLabels[area][language]).join(', '),
    list(overview.capabilities.map((id) => say.capability(id))),
    list(overview.objectives.map(({ text }) => text[language])),
    overview.threat[language],
    overview.summary[language],
    overview.sponsor[language],
    list(
      overview.participating.map(
        ({ level, seats, organisations, jurisdictions }) =>
          html`${words.pair(levelLabels[level][language], words.seats({ seats, organisations }))}
          (${jurisdictions.map((id) => say.jurisdiction(id)).join(', ')})`,
      ),
    ),
    overview.contact[language],
  ];
}

const list = (items: readonly Child[]): Markup =>
  html`<ul class="plain">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
