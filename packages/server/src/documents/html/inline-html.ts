import type { Inline, Run } from '../sheet/block.ts';
import { runsOf } from '../sheet/runs.ts';
import { Markup, html } from './markup.ts';

const ratings = ['P', 'S', 'M', 'U'] as const;

/** A text with its dress. */
export const inlineHtml = (inline: Inline): Markup => html`${runsOf(inline).map(runHtml)}`;

function runHtml(run: Run): Markup {
  const { text, rating, log } = run;
  if (rating !== undefined) return ratingHtml(text, rating);
  if (log !== undefined)
    return log.linked
      ? html`<a class="code log" href="#e${log.seq}">${text}</a>`
      : html`<span class="code log">${text}</span>`;
  if (run.heard === true) return html`<span class="vh">${text}</span>`;
  if (run.code === true)
    return html`<span class="code${new Markup(text.startsWith('#') ? ' log' : '')}">${text}</span>`;
  if (run.strong === true) return html`<b>${text}</b>`;
  if (run.quiet === true) return html`<span class="meta">${text}</span>`;
  if (run.drawn === true)
    return html`<span${new Markup(run.over === true ? ' class="over"' : '')} aria-hidden="true">${text}</span>`;
  if (run.over === true) return html`<span class="over">${text}</span>`;
  return html`${text}`;
}

/** Four cells: filled is given, framed is proposed; said in words as well. */
function ratingHtml(text: string, { given, proposed }: NonNullable<Run['rating']>): Markup {
  const kind = (rating: string): string => (given === rating ? 'given' : proposed === rating ? 'proposed' : '');
  return html`<span class="rate" aria-hidden="true"
      >${ratings.map((rating) => html`<span class="${kind(rating)}">${rating}</span>`)}</span
    ><span class="vh">${text}</span>`;
}
