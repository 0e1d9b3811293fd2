import './sign-map.css';
import type { Position } from '@samaritan/scenarios/values/position';
import { createMemo, createResource, createSignal, For, Show, type JSX } from 'solid-js';
import { t } from '../i18n/t.ts';
import { number } from '../i18n/numbers.ts';
import { createSize } from '../ui/size.ts';
import { type Box, crowdOf, freeBox } from './crowd.ts';
import { type Outline, projectionOf, scaleLength } from './outline.ts';
import { nameWidth } from './name-width.ts';
import { SignGround } from './SignGround.tsx';
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

/** Pixels: a narrower map has no corner to spare. */
const insetFrom = 600;
const nobody: ReadonlySet<string> = new Set();
/** The outlines of a whole region are too coarse to say in a close view on which bank a house stands. */
const none: readonly Outline[] = [];

/** A scenario's own outlines with signs on them, drawn as a picture: it prints, and nothing is loaded from elsewhere. */
export function SignMap(props: SignMapProps): JSX.Element {
  let frame: HTMLDivElement | undefined;
  const size = createSize(() => frame);
  // Read only once they are there: a page must not go away while they come.
  const [outlines] = createResource(() => props.maps, outlinesAt);
  const [shown, setShown] = createSignal<'picture' | 'table'>('picture');
  const around = (): readonly Position[] => props.signs.flatMap(({ at, ends }) => [at, ...ends]);
  const projection = createMemo(() => {
    const { width, height } = size();
    if (width === 0 || around().length === 0) return null;
    return projectionOf(around(), { width, height, margin: Math.min(90, width / 8) });
  });
  /** Signs that stand in each other's way, and where they are drawn again, larger; null where all is plain, or no corner is free. */
  const inset = createMemo(() => {
    const by = projection();
    const { width, height } = size();
    if (by === null || width < insetFrom) return null;
    const points = props.signs.map(({ at }) => ({ x: by.x(at.lon), y: by.y(at.lat) }));
    const crowd = crowdOf(points, 32);
    if (crowd.length === 0) return null;
    // A name may stand to either side of its sign; those of the crowd are not named where it stands.
    const seen = props.signs.map(({ name }, at): Box => {
      const { x, y } = points[at] ?? { x: 0, y: 0 };
      const reach = crowd.includes(at) ? 16 : 20 + nameWidth(name);
      return { x: x - reach, y: y - 16, width: 2 * reach, height: 32 };
    });
    const [wide, tall] = [width * 0.44, height * 0.42];
    const [right, low] = [width - wide - 8, height - tall - 44];
    const box = freeBox(
      [
        { x: right, y: low, width: wide, height: tall },
        { x: 8, y: low, width: wide, height: tall },
        { x: 8, y: 8, width: wide, height: tall },
        { x: right, y: 56, width: wide, height: tall },
      ],
      seen,
    );
    if (box === null) return null;
    const signs = crowd.flatMap((at) => props.signs[at] ?? []);
    const xs = crowd.map((at) => points[at]?.x ?? 0);
    const ys = crowd.map((at) => points[at]?.y ?? 0);
    const from = { x: Math.min(...xs) - 14, y: Math.min(...ys) - 14 };
    return {
      box,
      signs,
      from: { ...from, width: Math.max(...xs) + 14 - from.x, height: Math.max(...ys) + 14 - from.y },
      by: projectionOf(
        signs.flatMap(({ at, ends }) => [at, ...ends]),
        { width: wide, height: tall, margin: Math.min(wide / 4, tall / 3) },
      ),
    };
  });
  const unnamed = createMemo(() => new Set(inset()?.signs.map(({ id }) => id)));
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
          <Show when={projection()}>
            {(by) => (
              <SignGround
                by={by()}
                size={size()}
                outlines={outlines.state === 'ready' ? outlines() : none}
                signs={props.signs}
                unnamed={unnamed()}
              />
            )}
          </Show>
          <Show when={inset()}>
            {(of) => (
              <>
                <rect class="sign-map-crowd" {...of().from} />
                <svg {...of().box}>
                  <rect class="sign-map-inset-land" width="100%" height="100%" />
                  <SignGround by={of().by} size={of().box} outlines={none} signs={of().signs} unnamed={nobody} />
                  <rect class="sign-map-inset" width="100%" height="100%" />
                </svg>
              </>
            )}
          </Show>
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
