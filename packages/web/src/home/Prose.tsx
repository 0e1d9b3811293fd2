import { For, Match, Switch, type JSX } from 'solid-js';
import { type Block, type Span, proseOf } from './prose.ts';

export interface ProseProps {
  /** Markdown as briefings and notices are written: heads, lists, tables, heavy words and code. Nothing else is read as markup. */
  readonly text: string;
}

/** A written text for reading. */
export function Prose(props: ProseProps): JSX.Element {
  return <div class="home-prose">{<For each={proseOf(props.text)}>{(block) => <OneBlock block={block} />}</For>}</div>;
}

function OneBlock(props: { readonly block: Block }): JSX.Element {
  const block = (): Block => props.block;
  return (
    <Switch>
      <Match when={block().kind === 'head'}>
        <h3>
          <Spans spans={block().lines[0] ?? []} />
        </h3>
      </Match>
      <Match when={block().kind === 'text'}>
        <p>
          <Spans spans={block().lines[0] ?? []} />
        </p>
      </Match>
      <Match when={block().kind === 'list'}>
        <ul>
          <For each={block().lines}>
            {(line) => (
              <li>
                <Spans spans={line} />
              </li>
            )}
          </For>
        </ul>
      </Match>
      <Match when={block().kind === 'steps'}>
        <ol>
          <For each={block().lines}>
            {(line) => (
              <li>
                <Spans spans={line} />
              </li>
            )}
          </For>
        </ol>
      </Match>
      <Match when={block().kind === 'table'}>
        <div class="home-scroll" tabindex="0" role="group">
          <table>
            <thead>
              <tr>
                <For each={block().cells[0]}>
                  {(cell) => (
                    <th scope="col">
                      <Spans spans={cell} />
                    </th>
                  )}
                </For>
              </tr>
            </thead>
            <tbody>
              <For each={block().cells.slice(1)}>
                {(row) => (
                  <tr>
                    <For each={row}>
                      {(cell) => (
                        <td>
                          <Spans spans={cell} />
                        </td>
                      )}
                    </For>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
      </Match>
    </Switch>
  );
}

function Spans(props: { readonly spans: readonly Span[] }): JSX.Element {
  return (
    <For each={props.spans}>
      {(span) => (
        <Switch fallback={span.text}>
          <Match when={span.kind === 'strong'}>
            <b>{span.text}</b>
          </Match>
          <Match when={span.kind === 'code'}>
            <code>{span.text}</code>
          </Match>
        </Switch>
      )}
    </For>
  );
}
