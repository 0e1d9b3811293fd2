import type { Objective, Scenario } from '@samaritan/scenarios/schema/scenario';
import type { Language } from '@samaritan/scenarios/values/text';
import { targetOf } from '../../evaluation/report/objectives.ts';
import { ratingLabels } from '../../words/labels/conduct.ts';
import { targetText } from '../aar/objectives.ts';
import { type Block, type Cell, type Section, type Sheet, blank, heading, section, table } from '../sheet/block.ts';
import { type Paper, paperOf, paperSheet, told } from './paper.ts';

/** A blank guide for each objective with the fields HSEEP asks for, its tasks and targets filled in, and the key of the ratings. */
export function evaluationGuides(scenario: Scenario, language: Language): Sheet {
  const paper = paperOf(scenario, language);
  const { guides } = paper.words;
  const sections = Object.entries(scenario.objectives).map(([id, objective]) => guide(id, objective, paper));
  return paperSheet(paper, guides, [...sections, section('key', guides.key, [ratingKey(paper)], { apart: true })]);
}

function guide(id: string, { text, capabilities, tasks }: Objective, paper: Paper): Section {
  const { words, report, say, scenario } = paper;
  const { guides } = words;
  const empty: Cell = { text: report.none.blank, heard: true };
  return section(
    `objective-${id}`,
    told(text, paper),
    [
      table(report.overview[0] ?? '', [], [[report.overview[0] ?? '', told(scenario.title, paper)]], { headed: true }),
      ...guides.fields.map((label) => blank(label)),
      table(
        guides.heads[0],
        guides.heads.map((head) => ({ head })),
        capabilities.map((one) => [say.capability(one), empty]),
        { headed: true },
      ),
      heading(3, report.parts.tasks),
      tasksTable({ text, tasks }, paper),
      ...tasks.map((task) => blank(guides.observation(told(task.text, paper)), 5)),
      blank(guides.explain, 4),
      ...guides.finals.map((label) => blank(label, 4)),
      ...guides.evaluator.map((label) => blank(label)),
    ],
    { apart: true },
  );
}

function tasksTable({ text, tasks }: Pick<Objective, 'text' | 'tasks'>, paper: Paper, isBlank = true): Block {
  const { words, report, say } = paper;
  const heads = words.guides.taskHeads.slice(0, isBlank ? 4 : 3).map((head) => ({ head }));
  const rows = tasks.map((task): readonly Cell[] => [
    told(task.text, paper),
    targetText(targetOf(task.target), report, say),
    task.reference ?? '',
    ...(isBlank ? [{ text: report.none.blank, heard: true }] : []),
  ]);
  return table(told(text, paper), heads, rows, { headed: isBlank });
}

/** Every objective with its tasks and targets, to be read and not written on. */
export const objectiveTables = (paper: Paper): readonly Block[] =>
  Object.values(paper.scenario.objectives).map((objective) => tasksTable(objective, paper, false));

/** What each rating means. */
export function ratingKey({ words, language }: Paper): Block {
  const { guides } = words;
  const rows = (['P', 'S', 'M', 'U'] as const).map((rating): readonly Cell[] => [
    `${rating}. ${ratingLabels[rating][language]}`,
    guides.keyNotes[rating],
  ]);
  return table(
    guides.key,
    guides.keyHeads.map((head) => ({ head })),
    rows,
    { headed: true },
  );
}
