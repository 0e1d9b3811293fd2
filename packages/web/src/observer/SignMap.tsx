import './sign-map.css';
import type { Position } from '@samaritan/scenarios/values/position';
import { createMemo, createResource, createSignal, For, Show, type JSX } from 'solid-js';
import { t } from '../i18n/t.ts';
import { number } from '../i18n/numbers.ts';
import { placeLabels } from '../map/labels.ts';
import { createSize } from '../ui/size.ts';
import { type Outline, pathOf, projectionOf, scaleLength } from './outline.ts';
import { Sign } from './Sign.tsx';
import { o } from './words.ts';

/** A place on the map and what is said of it. */
export interface MapSign {
  readonly id: string;
  readonly kind: 'site' | 'hospital' | 'crossing' | 'closed' | 'untold';
  readonly at: Position;
  /** Of a crossing, its two ends. */
  readonly ends: readonly Position[];
  readonly name: string;
  /** Beneath the name; empty where nothing is said. */
  readonly says: string;
  /** How full a hospital is, of one; null where it is not said. */
  readonly level: number | null;
}

export interface SignMapProps {
  readonly label: string;
  readonly signs: readonly MapSign[];
  /** Addresses of the outlines. */
  readonly maps: readonly string[];
  /** The same as a table, for those who do not see a map. */
  readonly tableName: string;
  readonly tableHeads: readonly [string, string];
}

async function outlinesAt(addresses: readonly string[]): Promise<readonly Outline[]> {
  const answers = await Promise.all(addresses.map((address) => fetch(address).catch(() => null)));
  const found = await Promise.all(
    answers.map(async (answer) => (answer?.ok === true ? ((await answer.json()) as Outline) : null)),
  );
  return found.filter((one) => one !== null);
}

const rootSize = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** A scenario's own outlines with signs on them, drawn as a picture: it prints, and nothing is loaded from elsewhere. */
export function SignMap(props: SignMapProps): JSX.Element {
  let frame: HTMLDivElement | undefined;
  const size = createSize(() => frame);
  const [outlines] = createResource(() => props.maps, outlinesAt);
  const [shown, setShown] = createSignal<'picture' | 'table'>('picture');
  const around = (): readonly Position[] => props.signs.flatMap(({ at, ends }) => [at, ...ends]);
  const projection = createMemo(() => {
    const { width, height } = size();
    if (width === 0 || around().length === 0) return null;
    return projectionOf(around(), { width, height, margin: Math.min(90, width / 8) });
  });
  const path = (kind: string): string => {
    const by = projection();
    const all = outlines.latest;
    return by === null || all === undefined ? '' : pathOf(all, kind, by);
  };
  const placed = createMemo(() => {
    const by = projection();
    if (by === null) return [];
    const wanted = props.signs.map(({ id, at, name }) => ({
      id,
      x: by.x(at.lon),
      y: by.y(at.lat),
      clear: 11,
      // The wall's letters are larger than a desk's.
      width: name.length * 0.41 * rootSize(),
    }));
    const names = new Map(placeLabels(wanted, size()).map((one) => [one.id, one]));
    return props.signs.map((sign) => ({ sign, x: by.x(sign.at.lon), y: by.y(sign.at.lat), label: names.get(sign.id) }));
  });
  const scale = () => {
    const by = projection();
    if (by === null) return null;
    const kilometres = scaleLength(by, 140);
    return { kilometres, width: kilometres * by.perKilometre };
  };
  return (
    <figure class="sign-map">
      <div class="sign-map-switch no-print">
        <button
          type="button"
          class="button button-quiet"
          aria-pressed={shown() === 'table'}
          onClick={() => setShown(shown() === 'table' ? 'picture' : 'table')}
        >
          <span class="button-face">{shown() === 'table' ? o('asMap') : o('asTable')}</span>
        </button>
      </div>
      <div ref={frame} class="sign-map-frame" classList={{ 'sign-map-away': shown() === 'table' }}>
        <svg class="sign-map-ground" role="img" aria-label={props.label}>
          <path class="sign-map-land" d={path('land')} />
          <path class="sign-map-river" d={path('river')} />
          <path class="sign-map-side" d={path('border-subdivision')} />
          <path class="sign-map-border" d={path('border-country')} />
          <For each={placed()}>{({ sign, x, y }) => <Sign sign={sign} x={x} y={y} />}</For>
          <For each={placed()}>
            {({ sign, label }) => (
              <Show when={label}>
                {(at) => (
                  <text class="sign-map-name" x={at().x} y={at().y + 4} text-anchor={at().anchor}>
                    {sign.name}
                  </text>
                )}
              </Show>
            )}
          </For>
          <Show when={scale()}>
            {(of) => (
              <g
                class="sign-map-scale"
                transform={`translate(${size().width - of().width - 16} ${size().height - 16})`}
              >
                <path d={`M0 -5V0H${of().width}V-5`} />
                <text x={of().width / 2} y="-6" text-anchor="middle">
                  {number(of().kilometres)} km, {number(of().kilometres / 1.609344, { digits: 1 })} mi
                </text>
              </g>
            )}
          </Show>
        </svg>
        <span class="sign-map-exercise">{t('exercise')}</span>
      </div>
      <div
        class="sign-map-table"
        classList={{ 'read-only-to-ears': shown() === 'picture' }}
        tabindex={shown() === 'table' ? 0 : undefined}
      >
        <table>
          <caption class="read-only-to-ears">{props.tableName}</caption>
          <thead>
            <tr>
              <th scope="col">{props.tableHeads[0]}</th>
              <th scope="col">{props.tableHeads[1]}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.signs}>
              {({ name, says }) => (
                <tr>
                  <th scope="row">{name}</th>
                  <td>{says}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </figure>
  );
}
