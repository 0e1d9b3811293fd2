import type { Intervention, Note } from '../../evaluation/report/notes.ts';
import type { ObjectiveReport } from '../../evaluation/report/objectives.ts';
import { formatClock, formatList, formatNumber } from '../../words/format.ts';
import { ratingLabels } from '../../words/labels/conduct.ts';
import { interventionLabels } from '../../words/written-words.ts';
import { type Block, type Cell, type Section, bullets, code, heading, note, section, table } from '../sheet/block.ts';
import type { HotWash } from '../written.ts';
import type { Page } from './page.ts';

/** The words behind a seal, or that they were erased. */
export const worded = (seal: Note['text'], { written, writing }: Page): string => written.words(seal) ?? writing.erased;

/** Who judged, by name while their words are kept; else a letter, in the order they first did: the log knows no names. */
function evaluator(staff: string, page: Page): string {
  const { observations, ratings } = page.report.notes;
  const order = [...observations, ...ratings].toSorted((a, b) => a.seq - b.seq);
  return nameOf(staff, order, page) ?? page.writing.evaluator(letter(staff, order));
}

/** The same of those who steered play. */
export function controller(staff: string, page: Page): string {
  const { journal, interventions } = page.report.notes;
  const order = [...journal, ...interventions].toSorted((a, b) => a.seq - b.seq);
  return nameOf(staff, order, page) ?? page.writing.controller(letter(staff, order));
}

/** A name lies beside the log as the words do, and goes when they are erased. */
function nameOf(staff: string, order: readonly Note[], { written }: Page): string | undefined {
  const isKept = order.some((one) => one.staff === staff && written.words(one.text) !== null);
  return isKept ? written.names[staff] : undefined;
}

function letter(staff: string, order: readonly Note[]): string {
  const at = [...new Set(order.map((one) => one.staff))].indexOf(staff);
  return at < 26 ? String.fromCharCode(65 + at) : `${at + 1}`;
}

/** What evaluators gave an objective and its tasks, beside what the log proposes, and what they saw. */
export function judgements(objective: ObjectiveReport, page: Page): readonly Block[] {
  const { report, writing, say, language } = page;
  const ofIt = (one: { readonly objective: string }): boolean => one.objective === objective.objective;
  const ratings = report.notes.ratings.filter(ofIt);
  const observations = report.notes.observations.filter(ofIt);
  const about = (task: number | null): string =>
    task === null ? writing.whole : (objective.tasks[task]?.text[language] ?? '');
  const given = ratings
    .toSorted((a, b) => (a.task ?? -1) - (b.task ?? -1) || a.seq - b.seq)
    .map((one): readonly Cell[] => [
      about(one.task),
      evaluator(one.staff, page),
      `${one.rating}, ${ratingLabels[one.rating][language]}`,
      one.task === null && objective.proposed !== null
        ? `${objective.proposed}, ${ratingLabels[objective.proposed][language]}`
        : '',
      worded(one.text, page),
      code(`#${one.seq}`),
    ]);
  const seen = observations
    .toSorted((a, b) => a.occurredAt - b.occurredAt || a.seq - b.seq)
    .map((one): readonly Cell[] => [
      formatClock(one.occurredAt),
      about(one.task),
      one.seat === null ? '' : say.seat(one.seat),
      evaluator(one.staff, page),
      worded(one.text, page),
      code(`#${one.seq}`),
    ]);
  const heads = (of: 'ratings' | 'observations') => writing.columns[of].map((head) => ({ head }));
  return [
    ...(given.length === 0
      ? []
      : [table(writing.parts.ratings, heads('ratings'), given), ...agreement(objective, page)]),
    ...(seen.length === 0 ? [] : [table(writing.parts.observations, heads('observations'), seen)]),
  ];
}

/** Whether those who rated the same thing gave it the same; nothing where nobody rated what another had. */
function agreement({ objective, tasks }: ObjectiveReport, page: Page): readonly Block[] {
  const { report, words, writing, language } = page;
  const items = [null, ...tasks.map(({ task }) => task)].flatMap((task) => {
    const own = report.notes.ratings.filter((one) => one.objective === objective && one.task === task);
    if (own.length < 2) return [];
    const label = task === null ? writing.whole : (tasks[task]?.text[language] ?? '');
    const alike = own.every(({ rating }) => rating === own[0]?.rating);
    const list = own.map(({ staff, rating }) => `${evaluator(staff, page)} ${rating}`);
    return [words.pair(label, alike ? writing.agree : writing.differ(formatList(list, language)))];
  });
  return items.length === 0 ? [] : [bullets(items)];
}

/** What control changed by hand, and why. */
export function interventions(page: Page): readonly Block[] {
  const { report, writing, language, words } = page;
  const { interventions: done } = report.notes;
  if (done.length === 0) return [];
  const rows = done.map((one): readonly Cell[] => {
    const label = interventionLabels[one.kind][language];
    const subject = subjectOf(one, page);
    const change =
      one.change === null ? '' : `, ${one.kind === 'lever' ? page.say.leverValue(one.change) : one.change}`;
    return [
      formatClock(one.at),
      controller(one.staff, page),
      subject === null ? label : `${words.pair(label, subject)}${change}`,
      worded(one.text, page),
      code(`#${one.seq}`),
    ];
  });
  const heads = writing.columns.interventions.map((head) => ({ head }));
  return [heading(3, writing.parts.interventions), table(writing.parts.interventions, heads, rows, { headed: true })];
}

function subjectOf({ kind, subject }: Intervention, { say }: Page): string | null {
  if (subject === null) return null;
  if (kind === 'hazard') return say.hazard(subject);
  if (kind === 'means-down' || kind === 'means-up') return say.means(subject);
  return kind === 'lever' ? say.lever(subject) : say.place(subject);
}

/** What was said after play; no section where nobody was asked. Answers go without who gave them. */
export function hotWashSection(page: Page): readonly Section[] {
  const { written, writing, language } = page;
  const asked = written.hotWash.filter(({ answers }) => answers.length > 0);
  if (asked.length === 0) return [];
  const agreed = asked.filter(({ kind }) => kind === 'agreement');
  const heads = writing.columns.agreement.map((head, i) => ({ head, figures: i > 0 }));
  const blocks: readonly Block[] = [
    ...(agreed.length === 0
      ? []
      : [
          table(
            writing.hotWash,
            heads,
            agreed.map((one) => agreementCells(one, page)),
            { headed: true },
          ),
          note(writing.agreement),
        ]),
    ...asked
      .filter(({ kind }) => kind === 'text')
      .flatMap(({ text, answers }) => [heading(3, text[language]), bullets(answers)]),
  ];
  return [section('hot-wash', writing.hotWash, blocks)];
}

function agreementCells({ text, answers }: HotWash, { language }: Page): readonly Cell[] {
  const marks = answers.map(Number).filter((mark) => mark >= 1 && mark <= 5);
  const mean = marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
  return [
    text[language],
    formatNumber(marks.length, language),
    marks.length === 0 ? '' : formatNumber(mean, language, 1),
    ...[1, 2, 3, 4, 5].map((n) => formatNumber(marks.filter((mark) => mark === n).length, language)),
  ];
}
