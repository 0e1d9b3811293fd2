import { For, Match, Switch, type JSX } from 'solid-js';
import { InlineText } from './InlineText.tsx';
import { PictureBlock } from './PictureBlock.tsx';
import type { BlockOf, ScreenBlock } from './shapes.ts';
import { TableBlock } from './TableBlock.tsx';

interface Part {
  readonly block: ScreenBlock;
  /** Of a picture, the table that follows it and says the same. */
  readonly table: BlockOf<'table'> | null;
}

/** Each block with the table that belongs to it; a table that went with its picture does not stand again. */
export function partsOf(blocks: readonly ScreenBlock[]): readonly Part[] {
  return blocks.flatMap((block, i) => {
    const [before, after] = [blocks[i - 1], blocks[i + 1]];
    if (block.kind === 'table' && before?.kind === 'picture' && before.links === null) return [];
    const table = block.kind === 'picture' && block.links === null && after?.kind === 'table' ? after : null;
    return [{ block, table }];
  });
}

/** The blocks of a section as the documents have them. */
export function SectionView(props: { readonly blocks: readonly ScreenBlock[] }): JSX.Element {
  return <For each={partsOf(props.blocks)}>{(part) => <BlockView part={part} />}</For>;
}

function BlockView(props: { readonly part: Part }): JSX.Element {
  const of = <K extends ScreenBlock['kind']>(kind: K): BlockOf<K> | undefined => {
    const { block } = props.part;
    return block.kind === kind ? (block as BlockOf<K>) : undefined;
  };
  return (
    <Switch>
      <Match when={of('heading')}>
        {(heading) =>
          heading().level === 3 ? (
            <h3 class="report-h3">
              <InlineText text={heading().text} />
            </h3>
          ) : (
            <h4 class="report-h4">
              <InlineText text={heading().text} />
            </h4>
          )
        }
      </Match>
      <Match when={of('paragraph')}>
        {(paragraph) => (
          <p class={`report-p report-p-${paragraph().tone}`}>
            <InlineText text={paragraph().text} />
          </p>
        )}
      </Match>
      <Match when={of('list')}>
        {(list) => (
          <ul class="report-list" classList={{ 'report-list-marked': list().marked }}>
            <For each={list().items}>
              {(item) => (
                <li>
                  <InlineText text={item} />
                </li>
              )}
            </For>
          </ul>
        )}
      </Match>
      <Match when={of('steps')}>
        {(steps) => (
          <ol class="report-steps">
            <For each={steps().items}>
              {(step) => (
                <li classList={{ 'report-decision': step.decision === true }}>
                  <b>{step.at}</b> <InlineText text={step.text} /> <span class="report-quiet">{step.later}</span>
                </li>
              )}
            </For>
          </ol>
        )}
      </Match>
      <Match when={of('picture')}>{(picture) => <PictureBlock picture={picture()} table={props.part.table} />}</Match>
      <Match when={of('table')}>{(table) => <TableBlock table={table()} />}</Match>
    </Switch>
  );
}
