import { lazy, Show, Suspense, type JSX } from 'solid-js';
import { isAtLeast, width } from '../ui/width.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Expected } from './Expected.tsx';
import { ActionPane } from './forms/ActionPane.tsx';
import { Inbox } from './inbox/Inbox.tsx';
import { InForce } from './InForce.tsx';
import { MyRequests } from './MyRequests.tsx';
import { MyPicture } from './picture/MyPicture.tsx';
import { Roster } from './roster/Roster.tsx';
import { useRoom } from './seat-room.ts';

const MapPane = lazy(() => import('./map/MapPane.tsx').then(({ MapPane }) => ({ default: MapPane })));

/** The desk itself, by how wide the page is: three columns, four with the map, two on a tablet, one on a phone. */
export function Desk(): JSX.Element {
  const room = useRoom();
  return (
    <div class={`desk desk-${width()}`}>
      <Show when={isAtLeast('laptop')}>
        <div class="desk-column desk-inbox part-inbox">
          <Inbox />
        </div>
      </Show>
      <div class="desk-column desk-picture">
        <div class="desk-expected">
          <Expected />
        </div>
        <MyPicture />
        <Show when={width() !== 'phone'}>
          <MyRequests />
        </Show>
      </div>
      <Show when={width() === 'wide'}>
        <div class="desk-column desk-map">
          <Suspense fallback={<Skeleton rows={6} />}>
            <MapPane />
          </Suspense>
        </div>
      </Show>
      <Show when={isAtLeast('tablet')}>
        <div class="desk-column desk-act part-act">
          <ActionPane />
          <Show when={showsRoster()} fallback={<InForce />}>
            <Roster />
          </Show>
        </div>
      </Show>
    </div>
  );

  function showsRoster(): boolean {
    return room.facts().clinicians.size > 0 || room.briefing.seat.may.includes('verify-licences');
  }
}
