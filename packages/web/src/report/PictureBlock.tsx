import { createSignal, onMount, Show, type JSX } from 'solid-js';
import { CauseChain } from '../ui/CauseChain.tsx';
import { Segment } from '../ui/Segment.tsx';
import type { BlockOf } from './shapes.ts';
import { TableBlock } from './TableBlock.tsx';
import { r } from './words.ts';

export interface PictureBlockProps {
  readonly picture: BlockOf<'picture'>;
  /** The same figures, where the report has a table of them. */
  readonly table: BlockOf<'table'> | null;
}

/** A chart, the sentence that says what it shows, and its table for those who would rather read it. */
export function PictureBlock(props: PictureBlockProps): JSX.Element {
  const [view, setView] = createSignal<'picture' | 'table'>('picture');
  const moments = () =>
    props.picture.links?.map(({ clock, text, entry, decision }, i, all) => ({
      title: clock,
      note: text,
      log: entry,
      delay: all[i + 1]?.later ?? undefined,
      isDecision: decision,
    }));
  return (
    <figure class="report-picture">
      <Show when={props.table}>
        {(table) => (
          <div class="report-picture-head no-print">
            <Segment
              label={r('view', { title: table().caption })}
              options={[
                { value: 'picture', label: r('picture') },
                { value: 'table', label: r('table') },
              ]}
              value={view()}
              onChoose={setView}
            />
          </div>
        )}
      </Show>
      <Show
        when={view() === 'picture' || props.table === null}
        fallback={<Show when={props.table}>{(table) => <TableBlock table={table()} />}</Show>}
      >
        <Show when={moments()} fallback={<Drawn picture={props.picture} />}>
          {(all) => <CauseChain label={props.picture.says} moments={all()} />}
        </Show>
      </Show>
      <figcaption class="report-caption">
        <b>{props.picture.says}</b> {props.picture.note}
      </figcaption>
    </figure>
  );
}

/** The drawing of the documents, in the colours of this page. */
function Drawn(props: { readonly picture: BlockOf<'picture'> }): JSX.Element {
  let place: HTMLDivElement | undefined;
  onMount(() => {
    const template = document.createElement('template');
    template.innerHTML = props.picture.svg;
    const drawing = template.content.firstElementChild;
    if (drawing === null) return;
    drawing.setAttribute('role', 'img');
    drawing.setAttribute('aria-label', props.picture.says);
    place?.replaceChildren(drawing);
  });
  return <div ref={place} class="report-drawing" tabindex="0" role="group" aria-label={props.picture.says} />;
}
