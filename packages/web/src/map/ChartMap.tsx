import './maplibre.css';
import type { Position } from '@samaritan/scenarios/values/position';
import type { Map as MapView } from 'maplibre-gl';
import workerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { createEffect, createSignal, on, onCleanup, onMount, Show, type Accessor, type JSX } from 'solid-js';
import { t } from '../i18n/t.ts';
import { mapColours, mapStyle } from '../player/map/map-style.ts';
import { createSize } from '../ui/size.ts';
import { theme } from '../ui/theme.ts';

/** From a position to pixels in the frame, as the map stands. */
export type Projector = (at: Position) => { readonly x: number; readonly y: number };

/** GeoJSON, as the scenario's maps are. */
export type Outlines = Parameters<typeof mapStyle>[0];

export interface ChartMapProps {
  readonly label: string;
  readonly outlines: Outlines;
  /** What the map shows when it is opened. */
  readonly around: readonly Position[];
  /** Drawn over it, in pixels; told anew when the map moves. */
  readonly over: (
    project: Accessor<Projector>,
    size: Accessor<{ readonly width: number; readonly height: number }>,
  ) => JSX.Element;
}

const hasWebGl = (): boolean => document.createElement('canvas').getContext('webgl2') !== null;

/** A scenario's own outlines with signs over them. The library is loaded with the first map; without WebGL the signs stand on plain water. */
export function ChartMap(props: ChartMapProps): JSX.Element {
  let frame: HTMLDivElement | undefined;
  let outer: HTMLDivElement | undefined;
  let view: MapView | undefined;
  let gone = false;
  const size = createSize(() => outer);
  const [project, setProject] = createSignal<Projector | null>(null);

  onMount(async () => {
    if (!hasWebGl()) return setProject(() => plainProjector(props.around, () => size()));
    const { Map: View, ScaleControl, setWorkerCount, setWorkerUrl } = await import('maplibre-gl');
    if (frame === undefined || gone) return undefined;
    // From a file of one's own: the content security policy lets no script be made up at run time.
    setWorkerUrl(workerAddress);
    setWorkerCount(1);
    const { west, south, east, north } = boundsOf(props.around);
    const map = new View({
      container: frame,
      style: mapStyle(props.outlines, mapColours()),
      bounds: [west, south, east, north],
      fitBoundsOptions: { padding: { top: 40, bottom: 44, left: 110, right: 110 }, maxZoom: 13.5 },
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
    });
    view = map;
    map.addControl(new ScaleControl({ unit: 'imperial' }), 'bottom-right');
    map.addControl(new ScaleControl({ unit: 'metric' }), 'bottom-right');
    const told = (): void =>
      void setProject(() => ({ lat, lon }: Position) => {
        const { x, y } = map.project([lon, lat]);
        return { x, y };
      });
    told();
    map.on('move', told);
    map.on('resize', told);
    createEffect(on(theme, () => map.setStyle(mapStyle(props.outlines, mapColours())), { defer: true }));
    return undefined;
  });
  onCleanup(() => {
    gone = true;
    view?.remove();
  });
  return (
    <div class="chart-map" ref={outer}>
      <div ref={frame} class="chart-map-ground" role="application" aria-label={props.label} />
      <Show when={project()}>{(ready) => props.over(ready, size)}</Show>
      <span class="chart-map-exercise">{t('exercise')}</span>
    </div>
  );
}

interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

function boundsOf(around: readonly Position[]): Bounds {
  const [lats, lons] = [around.map(({ lat }) => lat), around.map(({ lon }) => lon)];
  return { west: Math.min(...lons), south: Math.min(...lats), east: Math.max(...lons), north: Math.max(...lats) };
}

/** Fits the places into the frame; at one latitude, a degree of longitude is shorter by its cosine. */
function plainProjector(
  around: readonly Position[],
  size: () => { readonly width: number; readonly height: number },
): Projector {
  const { west, south, east, north } = boundsOf(around);
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  return ({ lat, lon }) => {
    const { width, height } = size();
    const scale = Math.min((width - 220) / ((east - west) * squeeze || 1), (height - 84) / (north - south || 1));
    return {
      x: width / 2 + (lon - (west + east) / 2) * squeeze * scale,
      y: height / 2 - (lat - (south + north) / 2) * scale,
    };
  };
}
