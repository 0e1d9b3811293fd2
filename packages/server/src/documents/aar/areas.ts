import type { Counterfactual } from '../../evaluation/counterfactual.ts';
import type { DeathChain, Finding, TargetFinding, WaitFinding } from '../../evaluation/report/finding.ts';
import type { GapFinding } from '../../evaluation/report/gaps.ts';
import type { Strength } from '../../evaluation/report/strengths.ts';
import { formatClock, formatList, formatMinutes, formatSigned } from '../../words/format.ts';
import { resourceLabels, waitLabels } from '../../words/labels/care.ts';
import { commandLabels } from '../../words/labels/conduct.ts';
import {
  type Block,
  type Cell,
  type Inline,
  type Section,
  bullets,
  heading,
  note,
  paragraph,
  plainly,
  section,
  strongly,
  table,
} from '../sheet/block.ts';
import { causeList } from './cause-list.ts';
import { type Page, entries, entry } from './page.ts';
import { chainPicture } from './pictures.ts';
import { stepText } from './steps.ts';

/** What went well. */
export function strengthsSection(page: Page): Section {
  const { report, words } = page;
  // The same act may meet a target and be an expected action: it is said once.
  const met = new Set(
    report.strengths.flatMap((one) => (one.kind === 'target-met' && one.doneAt !== null ? [one.doneAt.seq] : [])),
  );
  const once = report.strengths.filter((one) => one.kind !== 'action-in-time' || !met.has(one.shownBy ?? one.seen.seq));
  const items = once.map((strength) => strengthLine(strength, page));
  return section('strengths', words.sections.strengths, [
    items.length === 0 ? paragraph(words.none.strengths) : bullets(items),
  ]);
}

function strengthLine(strength: Strength, page: Page): Inline {
  const { report, words, language } = page;
  switch (strength.kind) {
    case 'target-met': {
      const task = taskText(page, strength.objective, strength.task);
      const at = strength.doneAt === null ? null : formatClock(strength.doneAt.at);
      return [
        words.strength(strength, { task, at, row: '' }),
        ' ',
        entry(strength.doneAt?.seq ?? strength.settledSeq, page),
      ];
    }
    case 'action-in-time': {
      const row = report.msel.find((one) => one.row === strength.row)?.text[language] ?? strength.row;
      const at = formatClock(strength.seen.at);
      return [words.strength(strength, { task: '', at, row }), ' ', entry(strength.shownBy ?? strength.seen.seq, page)];
    }
    default:
      return words.strength(strength, { task: '', at: null, row: '' });
  }
}

const taskText = ({ report, language }: Page, objective: string, task: number): string =>
  report.objectives.find((one) => one.objective === objective)?.tasks[task]?.text[language] ?? objective;

/** Areas for improvement, each with its chain of causes. */
export function areasSection(page: Page): Section {
  const { report, words } = page;
  const areas = report.findings.flatMap((finding) => area(finding, page));
  return section('areas', words.sections.areas, [
    note(words.notes.findings),
    ...(areas.length === 0 ? [paragraph(words.none.findings)] : areas),
  ]);
}

function area(finding: Finding, page: Page): readonly Block[] {
  switch (finding.kind) {
    case 'wait':
      return waitArea(finding, page);
    case 'target':
      return targetArea(finding, page);
    case 'gap':
      return [heading(3, gapTitle(finding, page)), paragraph(entries(finding.seqs, page))];
  }
}

/** What failed, in one sentence, with the names of the seats or places it failed at. */
export function gapTitle({ gap, subjects, count, of, resource }: GapFinding, { words, say, language }: Page): string {
  const isSeat = gap === 'untold' || gap === 'requests-unanswered' || gap === 'requests-denied';
  const names = subjects.map((id) => (isSeat ? say.seat(id) : say.place(id)));
  const supplies = resource === null ? '' : resourceLabels[resource][language];
  return words.gap[gap]({ names: formatList(names, language), count, of: of ?? count, supplies });
}

function waitArea(finding: WaitFinding, page: Page): readonly Block[] {
  const { words, language } = page;
  const { wait, preventable, minutesLost: minutes, casualties, status, example } = finding;
  return [
    heading(3, `${waitLabels[wait][language]}. ${words.causeOf[wait]}`),
    paragraph([
      words.waitArea({ wait, preventable, minutes, casualties }),
      ' ',
      entries(finding.preventableSeqs, page),
    ]),
    strongly(`${words.status[status]}.`),
    ...tests(finding, page),
    ...(example === null ? [] : deathChain(example, page)),
    ...decisions(finding, page),
  ];
}

function tests({ tests: runs }: WaitFinding, { words, say, language }: Page): readonly Block[] {
  if (runs.length === 0) return [];
  const heads = words.columns.tests.map((head, i) => ({ head, figures: i > 1 }));
  const changed = (of: Counterfactual): string => {
    switch (of.kind) {
      case 'wait-spared':
        return words.changed.waitSpared(waitLabels[of.wait][language]);
      case 'lever-set':
        return words.changed.leverSet(say.lever(of.lever), say.leverValue(of.value));
      case 'command-left-out':
        return words.changed.commandLeftOut(of.command);
    }
  };
  const rows = runs.map((test): readonly Cell[] => [
    changed(test.changed),
    test.removes ? words.bears.removes : words.bears.other,
    words.livesSaved(test.livesSaved),
    formatSigned(test.preventableSpared, language, test.preventableSpared % 1 === 0 ? 0 : 1),
  ]);
  return [table(words.parts.tests, heads, rows, { narrow: true })];
}

function deathChain(chain: DeathChain, page: Page): readonly Block[] {
  const { words, language, say } = page;
  const items = chain.steps.map((step, i) => {
    const before = chain.steps[i - 1];
    const later = before === undefined ? 0 : (step.at - before.at) / 60_000;
    return {
      at: formatClock(step.at),
      later: later < 0.5 ? null : `+${formatMinutes(later, language)}`,
      text: [stepText(step, page), ' ', entry(step.seq, page)],
    };
  });
  return [
    heading(4, [`${words.parts.chain} (`, say.casualty(chain.casualty), ')']),
    ...chainPicture(chain, page),
    { kind: 'steps', items },
    ...(chain.behind === null ? [] : causeList(chain.behind, page)),
  ];
}

function decisions({ decisions: kinds }: WaitFinding, page: Page): readonly Block[] {
  if (kinds.length === 0) return [];
  const { words, say, language } = page;
  const items = kinds.map(({ command, first }): Inline =>
    first === null
      ? words.pair(commandLabels[command][language], words.never)
      : [
          words.pair(commandLabels[command][language], `${formatClock(first.at)}, ${say.seat(first.seat)}`),
          ' ',
          entry(first.seq, page),
        ],
  );
  return [heading(4, words.parts.decisions), plainly(items)];
}

function targetArea(finding: TargetFinding, page: Page): readonly Block[] {
  const { words } = page;
  const at = finding.doneAt === null ? null : formatClock(finding.doneAt.at);
  const task = taskText(page, finding.objective, finding.task);
  const seq = finding.doneAt?.seq ?? finding.settledSeq;
  return [
    heading(3, [words.targetArea({ task, status: finding.status, at }), ' ', entry(seq, page)]),
    ...(finding.chain === null ? [] : causeList(finding.chain, page)),
  ];
}
