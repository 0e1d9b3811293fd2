import { For, Match, Switch, type JSX } from 'solid-js';
import { InlineText } from './InlineText.tsx';
import { type Part, partsOf } from './parts.ts';
import { PictureBlock } from './PictureBlock.tsx';
import type { BlockOf, ScreenBlock } from './shapes.ts';
import { TableBlock } from './TableBlock.tsx';

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
