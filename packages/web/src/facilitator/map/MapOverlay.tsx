import { createMemo, For, Match, Show, Switch, type Accessor, type JSX } from 'solid-js';
import { number, percent } from '../../i18n/numbers.ts';
import type { Projector } from '../../map/ChartMap.tsx';
import { placeLabels, type PlacedLabel } from '../../map/labels.ts';
import { c } from '../c.ts';
import { useControl } from '../control-room.ts';
import { shortName } from '../short-name.ts';
import type { Chevron, Sign } from './chart-signs.ts';

export interface MapOverlayProps {
  readonly project: Accessor<Projector>;
  readonly size: Accessor<{ readonly width: number; readonly height: number }>;
  readonly signs: readonly Sign[];
  readonly chevrons: readonly Chevron[];
  /** Whether differences between truth and picture are ringed. */
  readonly marked: boolean;
}

interface Named extends PlacedLabel {
  /** False: only the difference, for want of room. */
  readonly named: boolean;
}

const clear = { hospital: 9, crossing: 9, site: 12 } as const;
/** Width of a letter at 12 px, near enough to keep names apart. */
const letter = 6.4;

/** Signs, names, differences and ambulances over the chart, each at its place as the map stands. */
export function MapOverlay(props: MapOverlayProps): JSX.Element {
  const room = useControl();
  const where = (sign: Sign) => props.project()(sign.at);
  const words = (sign: Sign): readonly [name: string, value: string] => [
    shortName(room.speak().place(sign.id)),
    valueOf(sign),
  ];
  const differs = (sign: Sign): boolean => props.marked && (sign.difference !== null || sign.wrongState);
  const difference = (sign: Sign): string =>
    !differs(sign) ? '' : sign.difference === null ? c('map.wrongState') : number(sign.difference, { signed: true });
  const rank = (sign: Sign): number =>
    (sign.struck ? 3 : 0) + (differs(sign) ? 2 : 0) + (sign.kind === 'crossing' ? (sign.open === false ? 4 : 1) : 0);
  const labels = createMemo((): ReadonlyMap<string, Named> => {
    const ranked = props.signs.map((sign) => ({ sign, rank: rank(sign) }));
    const ordered = ranked.toSorted((a, b) => b.rank - a.rank).map(({ sign }) => sign);
    const wanted = ordered.map((sign) => ({
      id: sign.id,
      ...where(sign),
      clear: differs(sign) ? 14 : clear[sign.kind],
      width: [...words(sign), difference(sign)].join(' ').length * letter,
    }));
    const whole = new Set(placeLabels(wanted, props.size()).map(({ id }) => id));
    // Where a name finds no room, what differs there still stands beside its ring.
    const short = new Map(
      ordered.flatMap((sign) => (whole.has(sign.id) || !differs(sign) ? [] : [[sign.id, difference(sign)] as const])),
    );
    const placed = placeLabels(
      wanted.map((one) => ({ ...one, width: (short.get(one.id)?.length ?? one.width / letter) * letter })),
      props.size(),
    );
    return new Map(placed.map((label) => [label.id, { ...label, named: !short.has(label.id) }]));
  });
  return (
    <svg class="chart-over" aria-hidden="true">
      <For each={props.chevrons}>
        {(unit) => {
          const at = () => props.project()(unit.at);
          return (
            <path
              class="chart-unit"
              d="M0 -5L4 5L0 2.500L-4 5Z"
              transform={`translate(${at().x.toFixed(1)} ${at().y.toFixed(1)}) rotate(${unit.heading.toFixed(0)})`}
            />
          );
        }}
      </For>
      <For each={props.signs}>
        {(sign) => (
          <g transform={`translate(${where(sign).x.toFixed(1)} ${where(sign).y.toFixed(1)})`}>
            <title>{[...words(sign), difference(sign)].join(' ')}</title>
            <Show when={differs(sign)}>
              <circle class="chart-ring" r="13" />
            </Show>
            <Switch>
              <Match when={sign.kind === 'hospital'}>
                <rect class="chart-gauge" x="-5" y="-8" width="10" height="16" />
                <rect
                  class="chart-gauge-full"
                  x="-5"
                  y={8 - 16 * Math.min(1, sign.value ?? 0)}
                  width="10"
                  height={16 * Math.min(1, sign.value ?? 0)}
                />
                <Show when={(sign.value ?? 0) > 1}>
                  <path class="chart-gauge-over" d="M-7 -10.500H7" />
                </Show>
              </Match>
              <Match when={sign.kind === 'crossing'}>
                <path class="chart-bar" classList={{ 'chart-bar-dashed': sign.emergencyOnly }} d="M-4 7L4 -7" />
                <Show when={sign.open === false && !sign.emergencyOnly}>
                  <path class="chart-shut" d="M-5 -3L5 3" />
                </Show>
              </Match>
              <Match when={sign.kind === 'site'}>
                <Show when={sign.struck} fallback={<circle class="chart-place" r="3" />}>
                  <circle class="chart-cordon" r="20" />
                  <path
                    class="chart-burst"
                    d="M0 -9L2.5 -3L9 -2.5L4 2L5.5 8.500L0 5L-5.5 8.500L-4 2L-9 -2.5L-2.5 -3Z"
                  />
                </Show>
              </Match>
            </Switch>
          </g>
        )}
      </For>
      <For each={props.signs}>
        {(sign) => (
          <Show when={labels().get(sign.id)}>
            {(label) => (
              <text class="chart-label" x={label().x} y={label().y} text-anchor={label().anchor}>
                <Show when={label().named}>
                  {words(sign)[0]}{' '}
                  <tspan class="chart-value" classList={{ 'chart-call': sign.open === false && !sign.emergencyOnly }}>
                    {words(sign)[1]}
                  </tspan>{' '}
                </Show>
                <tspan class="chart-value chart-call">{difference(sign)}</tspan>
              </text>
            )}
          </Show>
        )}
      </For>
    </svg>
  );
}

/** What stands behind the name: occupancy, how many wait, open or not. */
export function valueOf({ kind, value, open, emergencyOnly, struck }: Sign): string {
  if (kind === 'hospital') return value === null ? c('map.notTold') : percent(value);
  if (kind === 'site')
    return value === null ? (struck ? c('map.notTold') : '') : value === 0 ? '' : c('map.onScene', { count: value });
  if (emergencyOnly) return c('map.emergencyOnly');
  if (open === null) return c('map.notTold');
  return open
    ? value !== null && value > 0
      ? c('map.openQueue', { count: value })
      : c('map.openState')
    : c('map.closed');
}
