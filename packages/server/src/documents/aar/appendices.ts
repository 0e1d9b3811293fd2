import type { MselRowReport } from '../../evaluation/report/msel.ts';
import type { ParticipantRow } from '../../evaluation/report/participants.ts';
import type { PlanRow } from '../../evaluation/report/improvement-plan.ts';
import { formatClock } from '../../words/format.ts';
import { waitLabels } from '../../words/labels/care.ts';
import {
  actorLabels,
  levelLabels,
  poeteLabels,
  rowKindLabels,
  rowStatusLabels,
  rowStepLabels,
} from '../../words/labels/conduct.ts';
import { sayPredicate } from '../../words/predicate.ts';
import {
  type Cell,
  type Inline,
  type RowGroup,
  type Section,
  drawn,
  grouped,
  note,
  paragraph,
  section,
  table,
} from '../sheet/block.ts';
import { gapTitle } from './areas.ts';
import { type Page, entry } from './page.ts';

/** Appendix A: HSEEP's columns; owner and dates blank where nobody chose them. */
export function planSection(page: Page): Section {
  const { report, words } = page;
  const heads = words.columns.plan.map((head) => ({ head }));
  const blocks =
    report.plan.length === 0
      ? [paragraph(words.none.plan)]
      : [
          note(words.notes.plan),
          table(
            words.sections.plan,
            heads,
            report.plan.map((row, i) => planCells(row, i, page)),
            { headed: true },
          ),
        ];
  return section('plan', words.sections.plan, blocks, { wide: true, apart: true });
}

/** Each row of the plan stands beside the finding of the same number. */
function planCells({ capability, issue, action, element, ...owner }: PlanRow, i: number, page: Page): readonly Cell[] {
  const { report, words, say, language } = page;
  const task = (): string =>
    issue.kind === 'target'
      ? (report.objectives.find(({ objective }) => objective === issue.objective)?.tasks[issue.task]?.text[language] ??
        '')
      : '';
  const finding = report.findings[i];
  const issueText = (): string => {
    switch (issue.kind) {
      case 'wait':
        return `${waitLabels[issue.wait][language]}. ${words.causeOf[issue.wait]}`;
      case 'target':
        return words.targetArea({ task: task(), status: issue.status, at: doneAt(issue.objective, issue.task, page) });
      case 'gap':
        return finding?.kind === 'gap' ? gapTitle(finding, page) : '';
    }
  };
  const actionText = (): string => {
    switch (action.kind) {
      case 'wait':
        return words.remedyOf[action.wait];
      case 'practise':
        return words.practise({ task: task(), kind: failure(issue, page) });
      case 'gap':
        return words.gapRemedy[action.gap];
    }
  };
  const blank = (value: string | null): Inline => value ?? { text: words.none.blank, heard: true };
  return [
    capability === null ? '' : say.capability(capability),
    issueText(),
    actionText(),
    poeteLabels[element][language],
    blank(owner.organisation),
    blank(owner.contact),
    blank(owner.start),
    blank(owner.completion),
  ];
}

/** How a target failed: a figure out of its bounds, or a deed never done or done late. */
function failure(issue: PlanRow['issue'], { report }: Page): 'missed' | 'late' | 'figure' {
  if (issue.kind !== 'target') return 'missed';
  const own = report.objectives.find(({ objective }) => objective === issue.objective)?.tasks[issue.task];
  return own?.target.kind === 'figure' ? 'figure' : issue.status;
}

function doneAt(objective: string, task: number, { report }: Page): string | null {
  const done = report.objectives.find((one) => one.objective === objective)?.tasks[task]?.doneAt ?? null;
  return done === null ? null : formatClock(done.at);
}

/** Appendix B: every seat by country; the border is drawn between them. */
export function participantsSection(page: Page): Section {
  const { report, words, say } = page;
  const heads = words.columns.participants.map((head) => ({ head }));
  const countries = [...new Set(report.participants.map(({ country }) => country))];
  const groups = countries.map((country): RowGroup => ({
    name: say.jurisdiction(country),
    rows: report.participants
      .filter((row) => row.country === country)
      .map((row) => ({ cells: participantCells(row, page) })),
  }));
  return section(
    'participants',
    words.sections.participants,
    [grouped(words.sections.participants, heads, groups, { headed: true })],
    { wide: true },
  );
}

function participantCells(row: ParticipantRow, { words, say, language }: Page): readonly Cell[] {
  const refused = row.refused.reduce((sum, { count }) => sum + count, 0);
  return [
    say.seat(row.seat),
    row.organisation === null ? '' : say.organisation(row.organisation),
    say.jurisdiction(row.jurisdiction),
    levelLabels[row.level][language],
    row.played.map(({ actor, since }) => `${actorLabels[actor][language]} (${formatClock(since)})`).join(', '),
    words.commands({ accepted: row.accepted, refused }),
  ];
}

/** Appendix C: each row of the script, planned against actual. */
export function mselSection(page: Page): Section {
  const { report, words } = page;
  const heads = words.columns.msel.map((head) => ({ head }));
  return section(
    'msel',
    words.sections.msel,
    [
      note(words.notes.condition),
      table(
        words.sections.msel,
        heads,
        report.msel.map((row) => mselCells(row, page)),
        { headed: true },
      ),
    ],
    { wide: true },
  );
}

function mselCells(row: MselRowReport, page: Page): readonly Cell[] {
  const { say, language, words } = page;
  return [
    row.row,
    rowKindLabels[row.kind][language],
    planned(row, page),
    [drawn(`${mark[row.status]} `), row.status === 'held' ? words.rowHeld : rowStatusLabels[row.status][language]],
    actual(row, page),
    row.to.map((seat) => say.seat(seat)).join(', '),
    row.text[language],
    why(row, page),
  ];
}

/** Why its condition held, and what control did to it. */
function why({ because, steps }: MselRowReport, { say, words, language }: Page): string {
  const done = steps.map(({ what, at, time }) =>
    words.rowStep({
      what: rowStepLabels[what][language],
      at: formatClock(at),
      to: time === null ? null : formatClock(time.to),
    }),
  );
  return [...(because === null ? [] : [sayPredicate(because, say)]), ...done].join('; ');
}

/** A shape for each status, beside its word. */
const mark = {
  sent: '●',
  spared: '⊘',
  seen: '◆',
  'seen-late': '◈',
  missed: '◇',
  held: '◫',
  skipped: '⊖',
  'not-reached': '○',
} as const;

function planned({ planned: plan }: MselRowReport, { words, say }: Page): string {
  switch (plan.kind) {
    case 'time':
      return words.planned.time(formatClock(plan.at));
    case 'condition':
      return words.planned.condition(sayPredicate(plan.predicate, say));
    case 'if-missing':
      return words.planned.ifMissing(plan.row);
    case 'deadline':
      return plan.notBefore === null
        ? words.planned.deadline(formatClock(plan.at))
        : words.planned.span(formatClock(plan.notBefore), formatClock(plan.at));
    case 'ready':
      return words.planned.ready;
  }
}

function actual(row: MselRowReport, page: Page): Inline {
  const [first] = row.actual;
  if (first === undefined) return '';
  const more = row.actual.length > 1 ? `, ${page.words.times(row.actual.length)}` : '';
  return [formatClock(first.at), ' ', entry(row.shownBy ?? first.seq, page), more];
}
