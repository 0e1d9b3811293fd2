import { lazy, Show, Suspense, type JSX } from 'solid-js';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { c } from './c.ts';
import { lowerTabs, useControl } from './control-room.ts';
import { LogPane } from './log/LogPane.tsx';
import { MapControls } from './map/MapControls.tsx';
import { SeatsPane } from './seats/SeatsPane.tsx';
import { TimePane } from './time/TimePane.tsx';

const MapPane = lazy(async () => ({ default: (await import('./map/MapPane.tsx')).MapPane }));

/** Below the MSEL: the chart, the log, the seats, or a moment that has passed. */
export function LowerPane(): JSX.Element {
  const room = useControl();
  return (
    <section class="pane" data-pane tabindex="-1" aria-label={c('tab.watch')}>
      <div class="pane-head lower-head">
        <Tabs
          label={c('tabs')}
          tabs={lowerTabs.map((value) => ({ value, label: c(`tab.${value}`) }))}
          value={room.tab()}
          onChoose={room.chooseTab}
          panelId="lower-panel"
        />
        <div class="pane-controls">
          <Show when={room.tab() === 'map'}>
            <MapControls />
          </Show>
        </div>
      </div>
      <div id="lower-panel" class="pane-body pane-filled" role="tabpanel" aria-label={c(`tab.${room.tab()}`)}>
        <Suspense fallback={<Skeleton rows={8} />}>
          <Show when={room.tab() === 'map'}>
            <MapPane />
          </Show>
          <Show when={room.tab() === 'log'}>
            <LogPane />
          </Show>
          <Show when={room.tab() === 'seats'}>
            <SeatsPane />
          </Show>
          <Show when={room.tab() === 'time'}>
            <TimePane />
          </Show>
        </Suspense>
      </div>
    </section>
  );
}
