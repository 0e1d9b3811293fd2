import { createMemo, createResource, createSignal, For, Show, type JSX } from 'solid-js';
import { number } from '../../i18n/numbers.ts';
import { age } from '../../i18n/times.ts';
import { ChartMap, type Outlines } from '../../map/ChartMap.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { Button } from '../../ui/Button.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { c } from '../c.ts';
import { useControl } from '../control-room.ts';
import { chevronsOf, firstLook, signsOf, toldOf } from './chart-signs.ts';
import { MapOverlay, valueOf } from './MapOverlay.tsx';

async function outlinesOf(addresses: readonly string[]): Promise<Outlines> {
  return Promise.all(
    addresses.map(async (address) => {
      const answer = await fetch(address, { credentials: 'same-origin' });
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      return (await answer.json()) as Outlines[number];
    }),
  );
}

/** The truth where it happened, or what a seat believes of it, with the differences between the two. */
export function MapPane(): JSX.Element {
  const room = useControl();
  const [outlines] = createResource(() => room.briefing.maps, outlinesOf);
  const [marked, setMarked] = createSignal(true);
  const [asList, setAsList] = createSignal(false);
  const truth = () => room.past()?.truth ?? room.facts.truth;
  const signs = createMemo(() => {
    const now = truth();
    return now === null ? [] : signsOf(room.briefing, now, { told: toldOf(room.picture()), pictured: room.pictured() });
  });
  const chevrons = createMemo(() => {
    const now = truth();
    return now === null || room.pictured() ? [] : chevronsOf(room.briefing, now, room.past()?.at ?? room.now());
  });
  return (
    <div class="map-pane">
      <Show
        when={!asList()}
        fallback={
          <div class="chart-scroll" tabindex="0" role="region" aria-label={c('map')}>
            <table class="chart-table">
              <thead>
                <tr>
                  <th scope="col">{c('map.place')}</th>
                  <th scope="col">{room.pictured() ? c('map.picture') : c('map.truth')}</th>
                  <th scope="col">{c('map.difference')}</th>
                </tr>
              </thead>
              <tbody>
                <For each={signs()}>
                  {(sign) => (
                    <tr>
                      <th scope="row">{room.speak().place(sign.id)}</th>
                      <td>{valueOf(sign)}</td>
                      <td class="text-call">
                        {sign.wrongState ? c('map.wrongState') : ''}{' '}
                        {sign.difference === null ? '' : number(sign.difference, { signed: true })}
                      </td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          </div>
        }
      >
        <Show when={outlines.error === undefined} fallback={<p class="p-3">{c('map.failed')}</p>}>
          <Show when={outlines()} fallback={<Skeleton rows={8} />}>
            {(found) => (
              <ChartMap
                label={c('map.label')}
                outlines={found()}
                around={firstLook(room.briefing)}
                over={(project, size) => (
                  <MapOverlay project={project} size={size} signs={signs()} chevrons={chevrons()} marked={marked()} />
                )}
              />
            )}
          </Show>
        </Show>
      </Show>
      <div class="map-foot">
        <MapFoot />
        <span class="map-foot-end">
          <Show when={room.seat() !== null}>
            <CheckField label={c('map.mark')} checked={marked()} onChange={setMarked} />
          </Show>
          <Button kind="quiet" expanded={asList()} onPress={() => setAsList(!asList())}>
            {c('asTable')}
          </Button>
        </span>
      </div>
    </div>
  );
}

/** What the seat counts, how old that is and from whom, against the truth. */
function MapFoot(): JSX.Element {
  const room = useControl();
  const injured = createMemo(() =>
    (room.picture()?.figures ?? []).filter(({ figure, told }) => figure === 'injured' && told !== null),
  );
  const told = (): number => injured().reduce((sum, { told: one }) => sum + (one ?? 0), 0);
  const oldest = () => injured().toSorted((a, b) => (a.observedAt ?? 0) - (b.observedAt ?? 0))[0];
  const real = (): number => (room.past()?.truth ?? room.facts.truth)?.casualties.injured ?? 0;
  return (
    <Show when={room.seat()} fallback={<p>{c('map.trueOnly', { count: real() })}</p>}>
      {(seat) => (
        <p>
          <Show when={oldest()} fallback={c('map.toldNothing', { seat: room.speak().seat(seat()) })}>
            {(one) => (
              <>
                {c('map.counts', { seat: room.speak().seat(seat()) })} <b>{number(told())}</b>{' '}
                <span class="text-ink-3">
                  {age(room.minute() - (one().observedAt ?? 0))} {room.speak().seat(one().source ?? '')}
                </span>
              </>
            )}
          </Show>{' '}
          {c('map.true')} <b>{number(real())}</b>{' '}
          <Show when={oldest() !== undefined && told() !== real()}>
            <b class="text-call">{number(told() - real(), { signed: true })}</b>
          </Show>
        </p>
      )}
    </Show>
  );
}
