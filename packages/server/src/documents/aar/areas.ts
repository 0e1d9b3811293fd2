import type { Counterfactual } from '../../evaluation/counterfactual.ts';
import type { DeathChain, DeathStep, Finding, TargetFinding, WaitFinding } from '../../evaluation/report/finding.ts';
import type { GapFinding } from '../../evaluation/report/gaps.ts';
import type { Strength } from '../../evaluation/report/strengths.ts';
import { formatClock, formatList, formatMinutes, formatSigned } from '../../words/format.ts';
import { resourceLabels, stationLabels, triageLabels, waitLabels } from '../../words/labels/care.ts';
import { commandLabels } from '../../words/labels/conduct.ts';
import { type Child, type Markup, html, nothing } from '../markup.ts';
import { rows, table } from '../table.ts';
import { causeList } from './cause-list.ts';
import { type Page, entries, entry } from './page.ts';

/** What went well. */
export function strengthsSection(page: Page): Markup {
  const { report, words } = page;
  // The same act may meet a target and be an expected action: it is said once.
  const met = new Set(
    report.strengths.flatMap((one) => (one.kind === 'target-met' && one.doneAt !== null ? [one.doneAt.seq] : [])),
  );
  const once = report.strengths.filter((one) => one.kind !== 'action-in-time' || !met.has(one.shownBy ?? one.seen.seq));
  const items = once.map((strength) => html`<li>${strengthLine(strength, page)}</li>`);
  return html`<section aria-labelledby="strengths">
    <h2 id="strengths">${words.sections.strengths}</h2>
    ${
      items.length === 0
        ? html`<p>${words.none.strengths}</p>`
        : html`<ul>
            ${items}
          </ul>`
    }
  </section>`;
}

function strengthLine(strength: Strength, page: Page): Child {
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
export function areasSection(page: Page): Markup {
  const { report, words } = page;
  const areas = report.findings.map((finding) => area(finding, page));
  return html`<section aria-labelledby="areas">
    <h2 id="areas">${words.sections.areas}</h2>
    <p class="note">${words.notes.findings}</p>
    ${areas.length === 0 ? html`<p>${words.none.findings}</p>` : areas}
  </section>`;
}

function area(finding: Finding, page: Page): Markup {
  switch (finding.kind) {
    case 'wait':
      return waitArea(finding, page);
    case 'target':
      return targetArea(finding, page);
    case 'gap':
      return html`<article>
        <h3>${gapTitle(finding, page)}</h3>
        <p>${entries(finding.seqs, page)}</p>
      </article>`;
  }
}

/** What failed, in one sentence, with the names of the seats or places it failed at. */
export function gapTitle({ gap, subjects, count, of, resource }: GapFinding, { words, say, language }: Page): string {
  const isSeat = gap === 'untold' || gap === 'requests-unanswered' || gap === 'requests-denied';
  const names = subjects.map((id) => (isSeat ? say.seat(id) : say.place(id)));
  const supplies = resource === null ? '' : resourceLabels[resource][language];
  return words.gap[gap]({ names: formatList(names, language), count, of: of ?? count, supplies });
}

function waitArea(finding: WaitFinding, page: Page): Markup {
  const { words, language } = page;
  const { wait, preventable, minutesLost: minutes, casualties, status, example } = finding;
  return html`<article>
    <h3>${waitLabels[wait][language]}. ${words.causeOf[wait]}</h3>
    <p>${words.waitArea({ wait, preventable, minutes, casualties })} ${entries(finding.preventableSeqs, page)}</p>
    <p><b>${words.status[status]}.</b></p>
    ${tests(finding, page)} ${example === null ? nothing : deathChain(example, page)} ${decisions(finding, page)}
  </article>`;
}

function tests({ tests: runs }: WaitFinding, { words, say, language }: Page): Markup {
  if (runs.length === 0) return nothing;
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
  const lines = runs.map((test): readonly Child[] => [
    changed(test.changed),
    test.removes ? words.bears.removes : words.bears.other,
    words.livesSaved(test.livesSaved),
    formatSigned(test.preventableSpared, language, test.preventableSpared % 1 === 0 ? 0 : 1),
  ]);
  return table(words.parts.tests, heads, rows(lines, { narrow: true }));
}

function deathChain(chain: DeathChain, page: Page): Markup {
  const { words } = page;
  return html`<h4>${words.parts.chain} (<span class="code">${chain.casualty}</span>)</h4>
    <ol class="chain">
      ${chain.steps.map((step, i) => stepItem(step, chain.steps[i - 1], page))}
    </ol>
    ${chain.behind === null ? nothing : causeList(chain.behind, page)}`;
}

function stepItem(step: DeathStep, before: DeathStep | undefined, page: Page): Markup {
  const { words, say, language } = page;
  const later = before === undefined ? null : (step.at - before.at) / 60_000;
  const text = words.step(step, {
    place: step.place === null ? '' : say.place(step.place),
    station: step.station === null ? '' : stationLabels[step.station][language],
    label: step.label === null ? '' : triageLabels[step.label][language],
    wait: step.wait === null ? '' : waitLabels[step.wait][language],
  });
  return html`<li>
    <b>${formatClock(step.at)}</b> ${text} ${entry(step.seq, page)}
    ${later === null || later < 0.5 ? nothing : html`<span>+${formatMinutes(later, language)}</span>`}
  </li>`;
}

function decisions({ decisions: kinds }: WaitFinding, page: Page): Markup {
  if (kinds.length === 0) return nothing;
  const { words, say, language } = page;
  const lines = kinds.map(({ command, first }) =>
    first === null
      ? html`<li>${words.pair(commandLabels[command][language], words.never)}</li>`
      : html`<li>
          ${words.pair(commandLabels[command][language], `${formatClock(first.at)}, ${say.seat(first.seat)}`)}
          ${entry(first.seq, page)}
        </li>`,
  );
  return html`<h4>${words.parts.decisions}</h4>
    <ul class="plain">
      ${lines}
    </ul>`;
}

function targetArea(finding: TargetFinding, page: Page): Markup {
  const { words } = page;
  const at = finding.doneAt === null ? null : formatClock(finding.doneAt.at);
  const task = taskText(page, finding.objective, finding.task);
  const seq = finding.doneAt?.seq ?? finding.settledSeq;
  return html`<article>
    <h3>${words.targetArea({ task, status: finding.status, at })} ${entry(seq, page)}</h3>
    ${finding.chain === null ? nothing : causeList(finding.chain, page)}
  </article>`;
}
