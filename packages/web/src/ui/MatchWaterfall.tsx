import { For, Show, type JSX } from 'solid-js';
import { number } from '../i18n/numbers.ts';
import { t } from '../i18n/t.ts';
import { createSize } from './size.ts';

export interface MatchEvidence {
  readonly label: string;
  /** For (positive) or against (negative) its being the same person. */
  readonly bits: number;
}

export interface MatchWaterfallProps {
  readonly evidence: readonly MatchEvidence[];
  /** From here on a person looks; from `same` on it is the same person. In bits: 4 and 12. */
  readonly looks: number;
  readonly same: number;
  /** The next best candidate's sum: an open diamond. */
  readonly runnerUp?: number | undefined;
}

const rowHeight = 20;

/** The evidence that two records are one person, piece by piece, in bits, against the two thresholds. */
export function MatchWaterfall(props: MatchWaterfallProps): JSX.Element {
  let plot: HTMLDivElement | undefined;
  const size = createSize(() => plot);
  const sum = (): number => props.evidence.reduce((all, one) => all + one.bits, 0);
  /** Each piece with the sum it starts from. */
  const pieces = () => {
    let at = 0;
    return props.evidence.map((one) => {
      const start = at;
      at += one.bits;
      return { ...one, start, end: at };
    });
  };
  const most = (): number => Math.max(props.same, ...pieces().map((one) => Math.max(one.start, one.end)));
  const x = (bits: number): number => 1 + (Math.max(0, bits) / most()) * Math.max(0, size().width - 52);
  const height = (): number => (props.evidence.length + 1) * rowHeight;
  const signed = (bits: number): string => number(bits, { signed: true, digits: 1 });
  return (
    <div class="waterfall">
      <ul class="waterfall-labels">
        <For each={props.evidence}>
          {(one) => (
            <li>
              {one.label}
              <span class="read-only-to-ears"> {signed(one.bits)}</span>
            </li>
          )}
        </For>
        <li>
          <b>{t('match.sum')}</b>
          <span class="read-only-to-ears"> {number(sum(), { digits: 1 })}</span>
        </li>
      </ul>
      <div ref={plot} class="waterfall-plot">
        <svg width="100%" height={height()} aria-hidden="true">
          <rect
            class="waterfall-looks"
            x={x(props.looks)}
            width={Math.max(0, x(props.same) - x(props.looks))}
            height={height()}
          />
          <path class="waterfall-from" d={`M${x(props.looks).toFixed(1)} 0V${height()}`} />
          <path class="waterfall-same" d={`M${x(props.same).toFixed(1)} 0V${height()}`} />
          <For each={pieces()}>
            {(piece, at) => (
              <>
                <rect
                  class={piece.bits < 0 ? 'waterfall-against' : 'waterfall-for'}
                  x={x(Math.min(piece.start, piece.end))}
                  y={at() * rowHeight + 4}
                  width={Math.max(1, x(Math.max(piece.start, piece.end)) - x(Math.min(piece.start, piece.end)))}
                  height={rowHeight - 8}
                />
                <path
                  class="waterfall-link"
                  d={`M${x(piece.end).toFixed(1)} ${at() * rowHeight + 4}V${(at() + 1) * rowHeight + 8}`}
                />
                <text
                  class={piece.bits < 0 ? 'waterfall-text waterfall-text-against' : 'waterfall-text'}
                  x={x(Math.max(piece.start, piece.end)) + 6}
                  y={at() * rowHeight + 14}
                >
                  {signed(piece.bits)}
                </text>
              </>
            )}
          </For>
          <path class="waterfall-sum" d={`M${x(0)} ${height() - rowHeight / 2}H${x(sum()).toFixed(1)}`} />
          <text class="waterfall-text" x={x(sum()) + 6} y={height() - rowHeight / 2 + 4}>
            {number(sum(), { digits: 1 })}
          </text>
          <Show when={props.runnerUp}>
            {(bits) => (
              <path
                class="waterfall-next"
                d={`M${x(bits()).toFixed(1)} ${height() - rowHeight / 2 - 5}l5 5-5 5-5-5z`}
              />
            )}
          </Show>
        </svg>
        <p class="waterfall-legend">
          <span>{t('match.looks', { from: props.looks, to: props.same })}</span>{' '}
          <span class="waterfall-legend-same">{t('match.same', { from: props.same })}</span>
          <Show when={props.runnerUp}>
            {(bits) => <span> {t('match.next', { bits: number(bits(), { digits: 1 }) })}</span>}
          </Show>
        </p>
      </div>
    </div>
  );
}
