import type { WallFrame } from '@samaritan/server/views/control/frame';
import type { WallBriefing } from '@samaritan/server/views/control/wall';
import { createMemo, For, Show, type JSX } from 'solid-js';
import { speakerOf } from '../evaluator/names.ts';
import { local } from '../home/local.ts';
import { language } from '../i18n/language.ts';
import { number } from '../i18n/numbers.ts';
import { clockTime } from '../i18n/times.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Pane } from '../ui/Pane.tsx';
import type { Scale } from '../ui/series.ts';
import { SmallMultiple } from '../ui/SmallMultiple.tsx';
import { type WallCurve, wallCurves } from './wall-curves.ts';
import { type MapSign, SignMap } from './SignMap.tsx';
import { Written } from '../ui/Written.tsx';
import { o } from './words.ts';

export interface WallProps {
  readonly frame: WallFrame;
  readonly briefing: WallBriefing;
}

/** Offices whose counts are drawn as lines; nobody scrolls a wall, so the others stand as figures. */
const drawn = 3;

/** Map, counts, crossings and news, each with who said it and when. */
export function Wall(props: WallProps): JSX.Element {
  const say = createMemo(() => speakerOf(props.briefing));
  const time = (at: number): string =>
    clockTime(Date.parse(props.briefing.startsAt) + at, { zone: props.briefing.zone });
  const source = (of: string): string => (say().seat(of) === of ? say().place(of) : say().seat(of));
  const told = (of: { readonly toldAt: number | null; readonly source: string | null }) => ({
    time: of.toldAt === null ? '' : time(of.toldAt),
    source: of.source === null ? '' : source(of.source),
  });
  const signs = createMemo((): readonly MapSign[] =>
    props.briefing.places.flatMap((place): readonly MapSign[] => {
      const at = [place.at, ...place.ends].find((one) => one !== null);
      if (at === undefined || at === null) return [];
      const sign = { id: place.id, at, ends: place.ends, name: local(place.name), level: null };
      const site = props.frame.sites.find((one) => one.site === place.id);
      if (site !== undefined) {
        const says =
          site.injured === null
            ? o('map.siteUnknown', told(site))
            : o('map.site', { ...told(site), count: site.injured });
        return [{ ...sign, kind: 'site', says }];
      }
      const crossing = props.frame.crossings.find((one) => one.crossing === place.id);
      if (crossing !== undefined) {
        if (crossing.open === null) return [{ ...sign, kind: 'untold', says: o('map.untold') }];
        return crossing.open
          ? [{ ...sign, kind: 'crossing', says: o('map.open', told(crossing)) }]
          : [{ ...sign, kind: 'closed', says: o('map.closed', told(crossing)) }];
      }
      return place.kind === 'hospital' ? [{ ...sign, kind: 'hospital', says: o('map.hospital') }] : [];
    }),
  );
  const curves = createMemo(() => wallCurves(props.frame.reported));
  const since = (curve: WallCurve): string => {
    const changed = o('changed', { time: time(curve.changedAt) });
    return curve.dead === null ? changed : `${o('dead', { count: curve.dead })}, ${changed}`;
  };
  const scale = (): Scale => ({
    from: 0,
    to: Math.max(props.frame.clock.at, 1, ...curves().map(({ changedAt }) => changedAt)),
    bottom: 0,
    top: Math.max(1, ...curves().flatMap(({ points }) => points.map(({ value }) => value))),
  });
  const news = createMemo(() => props.frame.news.toReversed());
  return (
    <main class="wall-main">
      <Pane title={o('map')} fills>
        <SignMap
          label={o('map')}
          signs={signs()}
          maps={props.briefing.maps}
          tableName={o('map')}
          tableHeads={[o('map.place'), o('map.said')]}
        />
      </Pane>
      <div class="wall-side">
        <Pane title={o('curves')} padded>
          <Show when={curves().length > 0} fallback={<EmptyState>{o('curvesNone')}</EmptyState>}>
            <div class="wall-curves">
              <For each={curves().slice(0, drawn)}>
                {(curve) => (
                  <SmallMultiple
                    label={
                      <>
                        {say().seat(curve.seat)} <span class="wall-quiet">{since(curve)}</span>
                      </>
                    }
                    value={`${number(curve.injured)} ${o('injured')}`}
                    sentence={o('curve.says', {
                      office: say().seat(curve.seat),
                      count: curve.injured,
                      time: time(curve.changedAt),
                    })}
                    scale={scale()}
                    report={curve.points}
                  />
                )}
              </For>
            </div>
            <Show when={curves().length > drawn}>
              <ul class="wall-counts" aria-label={o('curves')}>
                <For each={curves().slice(drawn)}>
                  {(curve) => (
                    <li>
                      <span>
                        {say().seat(curve.seat)} <span class="wall-quiet">{since(curve)}</span>
                      </span>{' '}
                      <b>
                        {number(curve.injured)} {o('injured')}
                      </b>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
            <p class="wall-quiet">{o('curvesNote')}</p>
          </Show>
        </Pane>
        <Pane title={o('crossings')}>
          <ul class="wall-crossings">
            <For each={props.frame.crossings}>
              {(crossing) => (
                <li>
                  <span>{say().place(crossing.crossing)}</span>
                  <b classList={{ 'wall-closed': crossing.open === false }}>
                    {crossing.open === null ? o('untold') : crossing.open ? o('open') : o('closed')}
                  </b>
                  <span class="wall-quiet">{crossing.toldAt === null ? '' : o('told', told(crossing))}</span>
                </li>
              )}
            </For>
          </ul>
        </Pane>
        <Pane title={o('news')} count={news().length === 0 ? '' : number(news().length)}>
          <Show when={news().length > 0} fallback={<EmptyState>{o('newsNone')}</EmptyState>}>
            <ol class="wall-news">
              <For each={news()}>
                {({ at, from, text }) => (
                  <li>
                    <p class="wall-news-head">
                      <time>{time(at)}</time> <b>{source(from)}</b>
                    </p>
                    <p>
                      <Show when={text.en === text.fr || text[language()] === null} fallback={text[language()]}>
                        <Written text={text.en ?? text.fr ?? ''} />
                      </Show>
                    </p>
                  </li>
                )}
              </For>
            </ol>
          </Show>
        </Pane>
      </div>
    </main>
  );
}
