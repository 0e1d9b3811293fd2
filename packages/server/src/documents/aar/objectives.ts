import type { ObjectiveReport, Rating, TaskReport, TaskTarget } from '../../evaluation/report/objectives.ts';
import { formatClock, formatMinutes, formatNumber } from '../../words/format.ts';
import { ratingLabels, taskStatusLabels } from '../../words/labels/conduct.ts';
import { eventLabels } from '../../words/labels/events.ts';
import { sayPredicate } from '../../words/predicate.ts';
import type { ReportWords } from '../../words/report-words.ts';
import type { Speaker } from '../../words/speaker.ts';
import {
  type Block,
  type Cell,
  type Run,
  type Section,
  heading,
  lines,
  note,
  plainly,
  section,
  strong,
  table,
} from '../sheet/block.ts';
import { type Page, entries, moment } from './page.ts';
import { judgements } from './written.ts';

const ratings: readonly Rating[] = ['P', 'S', 'M', 'U'];

/** HSEEP's table of objectives by capability and rating, then each task with its target and evidence. */
export function objectivesSection(page: Page): Section {
  const { report, words, language } = page;
  const heads = words.columns.objectives.map((head, i) => ({ head, figures: i === 2 }));
  return section('objectives', words.sections.objectives, [
    table(
      words.sections.objectives,
      heads,
      report.objectives.map((one) => summary(one, page)),
      { headed: true },
    ),
    note([words.notes.ratings, ' ', words.notes.ratingRule]),
    heading(3, words.parts.ratings),
    plainly(ratings.map((rating) => [strong(rating), ' ', ratingLabels[rating][language]])),
    heading(3, words.parts.tasks),
    ...report.objectives.flatMap((one) => [tasks(one, page), ...judgements(one, page)]),
  ]);
}

function summary(objective: ObjectiveReport, page: Page): readonly Cell[] {
  const { say, language } = page;
  const met = objective.tasks.filter(({ status }) => status === 'met').length;
  const seqs = [...new Set(objective.tasks.flatMap(({ evidence }) => evidence.map(({ seq }) => seq)))];
  return [
    objective.text[language],
    lines(objective.capabilities.map((id) => say.capability(id))),
    `${formatNumber(met, language)} / ${formatNumber(objective.tasks.length, language)}`,
    ratingOf(objective, page),
    entries(seqs, page, 4),
  ];
}

/** What was given, and what is proposed. */
function ratingOf({ proposed, given }: ObjectiveReport, { words, language }: Page): Run {
  const spoken = [
    given === null ? '' : words.rating.given(`${given.rating}, ${ratingLabels[given.rating][language]}`),
    proposed === null ? words.none.rating : words.rating.proposed(`${proposed}, ${ratingLabels[proposed][language]}`),
  ].filter((text) => text !== '');
  return { text: spoken.join(', '), rating: { given: given?.rating ?? null, proposed } };
}

function tasks(objective: ObjectiveReport, page: Page): Block {
  const { words, language } = page;
  const heads = words.columns.tasks.map((head) => ({ head }));
  return table(
    objective.text[language],
    heads,
    objective.tasks.map((task) => taskCells(task, page)),
  );
}

function taskCells(task: TaskReport, page: Page): readonly Cell[] {
  const { language, words, say } = page;
  const seqs = [...new Set(task.evidence.map(({ seq }) => seq))];
  const measured =
    task.target.kind === 'figure' && task.value !== null
      ? formatNumber(task.value, language, task.value % 1 === 0 ? 0 : 2)
      : null;
  return [
    task.text[language],
    targetText(task.target, words, say),
    measured === null
      ? taskStatusLabels[task.status][language]
      : `${taskStatusLabels[task.status][language]} (${measured})`,
    moment(task.doneAt, page),
    entries(seqs, page, 4),
    task.reference === null ? '' : words.reference(task.reference),
  ];
}

/** What a task is to come to, in words. */
export function targetText(of: TaskTarget, words: ReportWords, say: Speaker): string {
  const { language } = say;
  if (of.kind === 'deed') {
    const within = of.within === null ? null : formatMinutes(of.within / 60_000, language);
    const by = of.by.map((seat) => say.seat(seat)).join(', ');
    const deed = words.target.deed({ event: eventLabels[of.event][language], by, within });
    return of.where === null ? deed : `${deed} (${sayPredicate(of.where, say)})`;
  }
  const measure = sayPredicate(of.measure, say);
  const bounds = [
    of.atLeast === null ? '' : words.target.atLeast({ measure, value: of.atLeast }),
    of.atMost === null ? '' : words.target.atMost({ measure, value: of.atMost }),
  ];
  const text = bounds.filter((bound) => bound !== '').join(', ');
  return of.at === null ? text : `${text} (${formatClock(of.at)})`;
}
