import { createSignal, type JSX } from 'solid-js';
import { t } from '../i18n/t.ts';
import { keep, kept } from '../i18n/kept.ts';
import { isAtLeast } from './width.ts';

export interface SplitPanesProps {
  /** Under which the person's share is remembered: `console.map`. */
  readonly name: string;
  /** What the bar between them changes: "Width of the inbox". */
  readonly label: string;
  /** Side by side, or one above the other. */
  readonly way: 'row' | 'column';
  readonly first: JSX.Element;
  readonly second: JSX.Element;
  /** Share of the first in percent, until the person chooses another. */
  readonly start: number;
  readonly least?: number | undefined;
}

/** Two panes and the line between them: dragged, or moved by arrows two percent at a time; Enter puts it back. */
export function SplitPanes(props: SplitPanesProps): JSX.Element {
  const [chosen, setChosen] = createSignal<number>();
  const share = (): number => chosen() ?? (Number(kept(`split.${props.name}`)) || props.start);
  let frame: HTMLDivElement | undefined;
  const least = (): number => props.least ?? 15;

  const put = (wanted: number): void => {
    const next = Math.round(Math.min(100 - least(), Math.max(least(), wanted)) * 10) / 10;
    setChosen(next);
    keep(`split.${props.name}`, String(next));
  };
  const onKey = (event: KeyboardEvent): void => {
    const to: Record<string, number> = {
      [props.way === 'row' ? 'ArrowLeft' : 'ArrowUp']: share() - 2,
      [props.way === 'row' ? 'ArrowRight' : 'ArrowDown']: share() + 2,
      Home: least(),
      End: 100 - least(),
      Enter: props.start,
    };
    const wanted = to[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    put(wanted);
  };
  const onDrag = (event: PointerEvent & { readonly currentTarget: Element }): void => {
    if (frame === undefined || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = frame.getBoundingClientRect();
    put(
      props.way === 'row'
        ? ((event.clientX - box.left) / box.width) * 100
        : ((event.clientY - box.top) / box.height) * 100,
    );
  };

  return (
    <div
      ref={frame}
      class={`split split-${props.way}`}
      classList={{ 'split-stacked': props.way === 'row' && !isAtLeast('tablet') }}
      style={{ '--share': `${share()}%` }}
    >
      <div class="split-first">{props.first}</div>
      <div
        class="split-line"
        role="separator"
        tabindex="0"
        aria-label={props.label}
        aria-orientation={props.way === 'row' ? 'vertical' : 'horizontal'}
        aria-valuenow={Math.round(share())}
        aria-valuemin={least()}
        aria-valuemax={100 - least()}
        aria-valuetext={t('split.share', { share: Math.round(share()) })}
        onKeyDown={onKey}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onDrag}
        onDblClick={() => put(props.start)}
      />
      <div class="split-second">{props.second}</div>
    </div>
  );
}
