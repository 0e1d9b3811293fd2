import { createMemo, For, Show, type JSX } from 'solid-js';
import { placeLabels } from '../map/labels.ts';
import { nameWidth } from './name-width.ts';
import { type Outline, pathOf, type Projection } from './outline.ts';
import { Sign } from './Sign.tsx';
import type { MapSign } from './SignMap.tsx';

export interface SignGroundProps {
  readonly by: Projection;
  readonly size: { readonly width: number; readonly height: number };
  readonly outlines: readonly Outline[];
  readonly signs: readonly MapSign[];
  /** Drawn without a name: a larger picture beside this one names them. */
  readonly unnamed: ReadonlySet<string>;
}

/** Land, water, borders and signs in one projection, with the names that have room. */
export function SignGround(props: SignGroundProps): JSX.Element {
  const path = (kind: string): string => pathOf(props.outlines, kind, props.by);
  const placed = createMemo(() => {
    const { by, signs } = props;
    const wanted = signs.map(({ id, at, name }) => ({
      id,
      x: by.x(at.lon),
      y: by.y(at.lat),
      clear: 11,
      width: props.unnamed.has(id) ? 0 : nameWidth(name),
    }));
    const names = new Map(placeLabels(wanted, props.size).map((one) => [one.id, one]));
    return signs.map((sign) => ({
      sign,
      x: by.x(sign.at.lon),
      y: by.y(sign.at.lat),
      label: props.unnamed.has(sign.id) ? undefined : names.get(sign.id),
    }));
  });
  return (
    <>
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
    </>
  );
}
