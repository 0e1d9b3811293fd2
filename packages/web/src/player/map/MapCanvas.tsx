import '../../map/maplibre.css';
import './map.css';
import type { Map as MapView, Marker } from 'maplibre-gl';
import workerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { createEffect, on, onCleanup, onMount, type JSX, untrack } from 'solid-js';
import { theme } from '../../ui/theme.ts';
import { t } from '../../i18n/t.ts';
import { p } from '../words.ts';
import { drawMark } from './draw-mark.ts';
import { type Outline, mapColours, mapStyle } from './map-style.ts';
import type { PlaceMark } from './place-marks.ts';

export interface MapCanvasProps {
  readonly outlines: readonly Outline[];
  readonly marks: readonly PlaceMark[];
}

type Corners = [west: number, south: number, east: number, north: number];

/** What holds the desk's own places, those struck and the crossings between: where it looks first. */
function cornersOf(marks: readonly PlaceMark[]): Corners {
  const first = marks.filter(({ own, incident, place }) => own || incident || place.kind === 'crossing');
  const at = (first.length > 1 ? first : marks).flatMap(({ place }) => (place.at === null ? [] : [place.at]));
  const [lats, lons] = [at.map(({ lat }) => lat), at.map(({ lon }) => lon)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** The map itself. Its library is loaded with it, and only when it is shown. */
export function MapCanvas(props: MapCanvasProps): JSX.Element {
  let frame: HTMLDivElement | undefined;
  let view: MapView | undefined;
  const drawn = new Map<string, Marker>();
  let gone = false;

  onMount(async () => {
    const { Map: View, Marker: Mark, ScaleControl, setWorkerCount, setWorkerUrl } = await import('maplibre-gl');
    if (frame === undefined || gone) return;
    // From a file of one's own: the content security policy lets no script be made up at run time.
    setWorkerUrl(workerAddress);
    setWorkerCount(1);
    const map = new View({
      container: frame,
      style: mapStyle(props.outlines, mapColours()),
      bounds: cornersOf(props.marks),
      fitBoundsOptions: { padding: 72, maxZoom: 12.5 },
      attributionControl: false,
      locale: { 'Map.Title': p('map.canvas') },
      dragRotate: false,
      pitchWithRotate: false,
    });
    view = map;
    map.addControl(new ScaleControl({ unit: 'metric' }), 'bottom-left');
    map.addControl(new ScaleControl({ unit: 'imperial' }), 'bottom-left');
    const place = (marks: readonly PlaceMark[]): void => {
      for (const mark of marks) {
        const { at, id } = mark.place;
        if (at === null) continue;
        const known = drawn.get(id);
        if (known !== undefined) drawMark(known.getElement(), mark);
        else {
          const element = document.createElement('div');
          drawMark(element, mark);
          drawn.set(id, new Mark({ element, anchor: 'left', offset: [-12, 0] }).setLngLat([at.lon, at.lat]).addTo(map));
        }
      }
      keepApart(map, marks);
    };
    const keepApart = (of: MapView, marks: readonly PlaceMark[]): void => {
      const taken: { readonly x: number; readonly y: number }[] = [];
      for (const mark of marks) {
        const { at, id } = mark.place;
        const element = drawn.get(id)?.getElement();
        if (at === null || element === undefined) continue;
        const point = of.project([at.lon, at.lat]);
        // A name that would stand on another's is left to the mark, whose press shows it.
        const crowded = taken.some(({ x, y }) => Math.abs(x - point.x) < 170 && Math.abs(y - point.y) < 24);
        element.classList.toggle('mark-crowded', crowded);
        if (!crowded) taken.push(point);
      }
    };
    place(props.marks);
    createEffect(on(() => props.marks, place, { defer: true }));
    createEffect(on(theme, () => map.setStyle(mapStyle(props.outlines, mapColours())), { defer: true }));
    map.on('zoomend', () =>
      keepApart(
        map,
        untrack(() => props.marks),
      ),
    );
  });
  onCleanup(() => {
    gone = true;
    view?.remove();
  });
  return (
    <div class="map-frame">
      <div ref={frame} class="map-canvas" />
      <span class="map-exercise">{t('exercise')}</span>
      <span class="map-attribution">{p('map.attribution')}</span>
    </div>
  );
}
