import type { ObjectiveReport, Rating, TaskReport, TaskTarget } from '../../evaluation/report/objectives.ts';
import { formatClock, formatMinutes, formatNumber } from '../../words/format.ts';
import { ratingLabels, taskStatusLabels } from '../../words/labels/conduct.ts';
import { eventLabels } from '../../words/labels/events.ts';
import { sayPredicate } from '../../words/predicate.ts';
import { type Child, type Markup, html, nothing } from '../markup.ts';
import { rows, table } from '../table.ts';
import { type Page, entries, moment } from './page.ts';

const ratings: readonly Rating[] = ['P', 'S', 'M', 'U'];

/** HSEEP's table of objectives by capability and rating, then each task with its target and evidence. */
export function objectivesSection(page: Page): Markup {
  const { report, words, language } = page;
  const heads = words.columns.objectives.map((head, i) => ({ head, figures: i === 2 }));
  return html`<section aria-labelledby="objectives">
    <h2 id="objectives">${words.sections.objectives}</h2>
    ${table(
      words.sections.objectives,
      heads,
      rows(
        report.objectives.map((one) => summary(one, page)),
        { headed: true },
      ),
    )}
    <p class="note">${words.notes.ratings} ${words.notes.ratingRule}</p>
    <h3>${words.parts.ratings}</h3>
    <ul class="plain">
      ${ratings.map((rating) => html`<li><b>${rating}</b> ${ratingLabels[rating][language]}</li>`)}
    </ul>
    <h3>${words.parts.tasks}</h3>
    ${report.objectives.map((one) => tasks(one, page))}
  </section>`;
}

function summary(objective: ObjectiveReport, page: Page): readonly Child[] {
  const { say, language } = page;
  const met = objective.tasks.filter(({ status }) => status === 'met').length;
  const seqs = [...new Set(objective.tasks.flatMap(({ evidence }) => evidence.map(({ seq }) => seq)))];
  return [
    objective.text[language],
    html`<ul class="plain">
      ${objective.capabilities.map((id) => html`<li>${say.capability(id)}</li>`)}
    </ul>`,
    `${formatNumber(met, language)} / ${formatNumber(objective.tasks.length, language)}`,
    ratingCells(objective, page),
    entries(seqs, page, 4),
  ];
}

/** Four cells: filled is given, framed is proposed; said in words as well. */
function ratingCells({ proposed, given }: ObjectiveReport, { words, language }: Page): Markup {
  const spoken = [
    given === null ? '' : words.rating.given(`${given.rating}, ${ratingLabels[given.rating][language]}`),
    proposed === null ? words.none.rating : words.rating.proposed(`${proposed}, ${ratingLabels[proposed][language]}`),
  ].filter((text) => text !== '');
  const kind = (rating: Rating): string => (given?.rating === rating ? 'given' : proposed === rating ? 'proposed' : '');
  return html`<span class="rate" aria-hidden="true"
      >${ratings.map((rating) => html`<span class="${kind(rating)}">${rating}</span>`)}</span
    ><span class="vh">${spoken.join(', ')}</span>`;
}

function tasks(objective: ObjectiveReport, page: Page): Markup {
  const { words, language } = page;
  const heads = words.columns.tasks.map((head) => ({ head }));
  return table(objective.text[language], heads, rows(objective.tasks.map((task) => taskCells(task, page))));
}

function taskCells(task: TaskReport, page: Page): readonly Child[] {
  const { language, words } = page;
  const seqs = [...new Set(task.evidence.map(({ seq }) => seq))];
  const measured =
    task.target.kind === 'figure' && task.value !== null
      ? formatNumber(task.value, language, task.value % 1 === 0 ? 0 : 2)
      : null;
  return [
    task.text[language],
    target(task.target, page),
    measured === null
      ? taskStatusLabels[task.status][language]
      : `${taskStatusLabels[task.status][language]} (${measured})`,
    moment(task.doneAt, page),
    entries(seqs, page, 4),
    task.reference === null ? '' : words.reference(task.reference),
  ];
}

function target(of: TaskTarget, { words, say, language }: Page): Markup {
  if (of.kind === 'deed') {
    const within = of.within === null ? null : formatMinutes(of.within / 60_000, language);
    const by = of.by.map((seat) => say.seat(seat)).join(', ');
    const deed = words.target.deed({ event: eventLabels[of.event][language], by, within });
    return html`${deed}${of.where === null ? nothing : html` (${sayPredicate(of.where, say)})`}`;
  }
  const measure = sayPredicate(of.measure, say);
  const bounds = [
    of.atLeast === null ? '' : words.target.atLeast({ measure, value: of.atLeast }),
    of.atMost === null ? '' : words.target.atMost({ measure, value: of.atMost }),
  ];
  const at = of.at === null ? nothing : html` (${formatClock(of.at)})`;
  return html`${bounds.filter((text) => text !== '').join(', ')}${at}`;
}
