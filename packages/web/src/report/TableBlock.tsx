import { For, Index, Show, type JSX } from 'solid-js';
import { BoundaryLine } from '../ui/BoundaryLine.tsx';
import { InlineText } from './InlineText.tsx';
import { inlineOf, linesOf, runsOf } from './runs.ts';
import type { BlockOf, Cell } from './shapes.ts';

type Table = BlockOf<'table'>;
type Group = Table['groups'][number];

/** A table with a caption, column heads and row heads. On a phone each row becomes a list of its cells under their heads. */
export function TableBlock(props: { readonly table: Table }): JSX.Element {
  const hasHeads = (): boolean => props.table.columns.length > 0;
  return (
    <div class="report-scroll" role="group" aria-label={props.table.caption} tabindex="0">
      <table class="report-table" classList={{ 'report-narrow': props.table.narrow }}>
        <caption classList={{ 'read-only-to-ears': props.table.headed }}>{props.table.caption}</caption>
        <Show when={hasHeads()}>
          <thead>
            <tr>
              <For each={props.table.columns}>
                {({ head, figures }) => (
                  <th scope="col" classList={{ 'report-figure': figures === true }}>
                    {head}
                  </th>
                )}
              </For>
            </tr>
          </thead>
        </Show>
        <For each={props.table.groups}>
          {(group, at) => <GroupBody group={group} columns={props.table.columns} first={at() === 0} />}
        </For>
      </table>
    </div>
  );
}

interface GroupBodyProps {
  readonly group: Group;
  readonly columns: Table['columns'];
  readonly first: boolean;
}

function GroupBody(props: GroupBodyProps): JSX.Element {
  return (
    <tbody>
      <Show when={props.group.name}>
        {(name) => (
          <tr class="report-group">
            <th scope="rowgroup" colspan={props.columns.length}>
              <Show when={!props.first}>
                <BoundaryLine />
              </Show>
              {name()}
            </th>
          </tr>
        )}
      </Show>
      <For each={props.group.rows}>
        {(row) => (
          <tr id={row.id}>
            <Index each={row.cells}>
              {(cell, at) => <CellView cell={cell()} isFirst={at === 0} column={props.columns[at]} />}
            </Index>
          </tr>
        )}
      </For>
    </tbody>
  );
}

interface CellViewProps {
  readonly cell: Cell;
  readonly isFirst: boolean;
  readonly column: Table['columns'][number] | undefined;
}

function CellView(props: CellViewProps): JSX.Element {
  return (
    <Show
      when={props.isFirst}
      fallback={
        <td classList={{ 'report-figure': props.column?.figures === true, 'report-cell-empty': isEmpty(props.cell) }}>
          <Show when={props.column?.head}>
            {(head) => (
              <span class="report-cell-head" aria-hidden="true">
                {head()}
              </span>
            )}
          </Show>
          <CellText cell={props.cell} />
        </td>
      }
    >
      <th scope="row" classList={{ 'report-figure': props.column?.figures === true }}>
        <CellText cell={props.cell} />
      </th>
    </Show>
  );
}

const isEmpty = (cell: Cell): boolean => (linesOf(cell) ?? [inlineOf(cell)]).every((line) => runsOf(line).length === 0);

function CellText(props: { readonly cell: Cell }): JSX.Element {
  return (
    <Show when={linesOf(props.cell)} fallback={<InlineText text={inlineOf(props.cell)} />}>
      {(lines) => (
        <ul>
          <For each={lines()}>
            {(line) => (
              <li>
                <InlineText text={line} />
              </li>
            )}
          </For>
        </ul>
      )}
    </Show>
  );
}
