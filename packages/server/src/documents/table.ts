import { type Child, Markup, html, nothing } from './markup.ts';

/** One column: its head, and whether it holds figures, which stand to the right. */
export interface Column {
  readonly head: string;
  readonly figures?: boolean;
}

export interface TableRow {
  /** The first cell heads its row. */
  readonly cells: readonly Child[];
  readonly id?: string;
}

/** Rows under one country; the border is drawn where it ends. */
export interface RowGroup {
  readonly name: string | null;
  readonly rows: readonly TableRow[];
}

/** What a table holds, and how it stands on the page. */
export interface TableBody {
  readonly groups: readonly RowGroup[];
  /** Its caption is read aloud only: a heading just above says the same. */
  readonly headed?: boolean;
  /** Few short columns, kept close together. */
  readonly narrow?: boolean;
}

/** A table with a caption, column heads and row heads. In groups, each begins with its name. */
export function table(caption: string, columns: readonly Column[], body: TableBody): Markup {
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
    <table${new Markup(body.narrow === true ? ' class="narrow"' : '')}>
      <caption${new Markup(body.headed === true ? ' class="vh"' : '')}>${caption}</caption>
      <thead><tr>${columns.map(headCell)}</tr></thead>
      ${body.groups.map((group) => groupBody(group, columns))}
    </table>
  </div>`;
}

/** Rows without groups. */
export const rows = (list: readonly (readonly Child[])[], shape: Omit<TableBody, 'groups'> = {}): TableBody => ({
  groups: [{ name: null, rows: list.map((cells) => ({ cells })) }],
  ...shape,
});

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

function bodyCell(cell: Child, i: number, figures: boolean): Markup {
  const attribute = new Markup(figures ? ' class="n"' : '');
  return i === 0 ? html`<th scope="row" ${attribute}>${cell}</th>` : html`<td${attribute}>${cell}</td>`;
}
