import type { Cell, Column, RowGroup, Table, TableRow } from '../sheet/block.ts';
import { isManyLines, linesOf } from '../sheet/runs.ts';
import { inlineHtml } from './inline-html.ts';
import { type Child, Markup, html, nothing } from './markup.ts';

/** A table with a caption, column heads and row heads. In groups, each begins with its name. */
export function tableHtml({ caption, columns, groups, headed, narrow }: Table): Markup {
  const heads =
    columns.length === 0
      ? nothing
      : html`<thead>
          <tr>
            ${columns.map(headCell)}
          </tr>
        </thead>`;
  return html`<div class="scroll" role="group" aria-label="${caption}" tabindex="0">
    <table${new Markup(narrow ? ' class="narrow"' : '')}>
      <caption${new Markup(headed ? ' class="vh"' : '')}>${caption}</caption>
      ${heads} ${groups.map((group) => groupBody(group, columns))}
    </table>
  </div>`;
}

const headCell = ({ head, figures }: Column): Markup =>
  html`<th scope="col" ${new Markup(figures === true ? ' class="n"' : '')}>${head}</th>`;

function groupBody({ name, rows }: RowGroup, columns: readonly Column[]): Markup {
  const head =
    name === null
      ? nothing
      : html`<tr class="side">
          <th scope="rowgroup" colspan="${columns.length}">${name}</th>
        </tr>`;
  return html`<tbody>
    ${head}${rows.map((row) => bodyRow(row, columns))}
  </tbody>`;
}

function bodyRow({ cells, id }: TableRow, columns: readonly Column[]): Markup {
  const attribute = new Markup(id === undefined ? '' : ` id="${id}"`);
  return html`<tr${attribute}>${cells.map((cell, i) => bodyCell(cell, i, columns[i]?.figures === true))}</tr>`;
}

function bodyCell(cell: Cell, i: number, figures: boolean): Markup {
  const attribute = new Markup(figures ? ' class="n"' : '');
  const text = cellHtml(cell);
  return i === 0 ? html`<th scope="row" ${attribute}>${text}</th>` : html`<td${attribute}>${text}</td>`;
}

const cellHtml = (cell: Cell): Child =>
  isManyLines(cell)
    ? html`<ul class="plain">
        ${linesOf(cell).map((line) => html`<li>${inlineHtml(line)}</li>`)}
      </ul>`
    : linesOf(cell).map(inlineHtml);
