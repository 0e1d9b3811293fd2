import { createUniqueId, For, Show, type JSX } from 'solid-js';
import { frameOf, gap, line, steps, type Frame, type Point, type Scale } from './series.ts';
import { createSize } from './size.ts';

export interface LinesProps {
  /** One sentence that says what the picture says. */
  readonly sentence: string;
  readonly scale: Scale;
  readonly truth?: readonly Point[] | undefined;
  readonly report?: readonly Point[] | undefined;
  readonly third?: readonly Point[] | undefined;
  /** A dotted line: 100 % of the beds. Above it the truth is in `call`. */
  readonly limit?: number | undefined;
  /** Hatches what was true and not told. */
  readonly gap?: boolean | undefined;
  /** Marks at each report; small charts leave them out. */
  readonly marks?: boolean | undefined;
  /** One time for all charts of a page. */
  readonly cursor?: number | undefined;
  readonly onCursor?: ((at: number) => void) | undefined;
}

/** Series over time: truth in ink, report stepped in `act`, a third dashed in `sim`. As large as its place. */
export function Lines(props: LinesProps): JSX.Element {
  const id = createUniqueId();
  let svg: SVGSVGElement | undefined;
  const size = createSize(() => svg);
  const frame = (): Frame => frameOf(props.scale, size().width, size().height);
  const isOver = (): boolean =>
    props.limit !== undefined && (props.truth?.at(-1)?.value ?? Number.NEGATIVE_INFINITY) > props.limit;
  const timeAt = (event: PointerEvent): number => {
    const box = svg?.getBoundingClientRect();
    const share = box === undefined ? 0 : (event.clientX - box.left) / box.width;
    return props.scale.from + Math.min(1, Math.max(0, share)) * (props.scale.to - props.scale.from);
  };
  return (
    <svg
      ref={svg}
      class="lines"
      role="img"
      aria-label={props.sentence}
      onPointerDown={(event) => props.onCursor?.(timeAt(event))}
      onPointerMove={(event) => {
        if (event.buttons === 1) props.onCursor?.(timeAt(event));
      }}
    >
      <Show when={props.gap === true}>
        <defs>
          <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path class="lines-hatch" d="M0 0V5" />
          </pattern>
        </defs>
        <path d={gap(props.truth ?? [], props.report ?? [], frame())} fill={`url(#${id})`} />
      </Show>
      <path class="lines-base" d={`M0 ${size().height - 0.5}H${size().width}`} />
      <Show when={props.limit}>
        {(limit) => <path class="lines-limit" d={`M0 ${frame().y(limit()).toFixed(1)}H${size().width}`} />}
      </Show>
      <Show when={props.third}>
        {(third) => (
          <>
            <path class="lines-third" d={steps(third(), frame(), props.scale.to)} />
            <Show when={props.marks === true}>
              <For each={third()}>
                {(point) => (
                  <rect
                    class="lines-third-mark"
                    x={frame().x(point.at) - 3}
                    y={frame().y(point.value) - 3}
                    width="6"
                    height="6"
                  />
                )}
              </For>
            </Show>
          </>
        )}
      </Show>
      <Show when={props.truth}>
        {(truth) => <path class="lines-truth" classList={{ 'lines-over': isOver() }} d={line(truth(), frame())} />}
      </Show>
      <Show when={props.report}>
        {(report) => (
          <>
            <path
              class="lines-report"
              classList={{ 'lines-small': props.marks !== true }}
              d={steps(report(), frame(), props.cursor ?? props.scale.to)}
            />
            <Show when={props.marks === true}>
              <For each={report()}>
                {(point) => <circle class="lines-mark" cx={frame().x(point.at)} cy={frame().y(point.value)} r="3" />}
              </For>
            </Show>
          </>
        )}
      </Show>
      <Show when={props.cursor}>
        {(cursor) => <path class="lines-cursor" d={`M${frame().x(cursor()).toFixed(1)} 0V${size().height}`} />}
      </Show>
    </svg>
  );
}
