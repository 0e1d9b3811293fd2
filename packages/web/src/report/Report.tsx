import type { EvaluationFrame } from '@samaritan/server/views/control/frame';
import { createMemo, createSignal, For, Match, Show, Switch, type JSX, untrack } from 'solid-js';
import { me } from '../home/me.ts';
import { ways } from '../home/ways.ts';
import { local } from '../home/local.ts';
import { AppBar } from '../ui/AppBar.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { ThemeSwitch } from '../ui/ThemeSwitch.tsx';
import { createPaneKeys } from '../ui/pane-keys.ts';
import { Contents, type ContentsLine } from './Contents.tsx';
import { Downloads } from './Downloads.tsx';
import { EntryBar } from './EntryBar.tsx';
import { HotWashAnswers } from './HotWashAnswers.tsx';
import { Plan } from './Plan.tsx';
import { Ratings } from './Ratings.tsx';
import { ReportProvider, type ReportRoom } from './report-room.ts';
import { ReportMap } from './ReportMap.tsx';
import { SectionView } from './SectionView.tsx';
import type { ReportView, ScreenSheet } from './shapes.ts';
import { r } from './words.ts';

export interface ReportProps {
  readonly exercise: string;
  readonly view: ReportView;
  readonly sheet: ScreenSheet;
  readonly evaluation: EvaluationFrame | null;
  readonly onAgain: () => Promise<void>;
}

/** A report that was made: the sections of the documents, and those of the page's own in their places among them. */
export function Report(props: ReportProps): JSX.Element {
  const [entry, openEntry] = createSignal<number | null>(null);
  createPaneKeys();
  const room: ReportRoom = {
    // Another exercise is another page.
    exercise: untrack(() => props.exercise),
    sheet: () => props.sheet,
    view: () => props.view,
    evaluation: () => props.evaluation,
    entry,
    openEntry,
    again: () => props.onAgain(),
  };
  const lines = createMemo((): readonly ContentsLine[] => [
    // The documents have a hot wash only where somebody answered; the page has one of its own at all times.
    ...props.sheet.sections.flatMap(({ id, title }) => [
      ...(id === 'hot-wash' ? [] : [{ id, title }]),
      ...(id === 'happened' ? [{ id: 'map', title: r('map') }] : []),
      ...(id === 'objectives' ? [{ id: 'ratings', title: r('ratings') }] : []),
    ]),
    { id: 'hot-wash', title: r('hotWash') },
  ]);
  const blocksOf = (id: string) => props.sheet.sections.find((section) => section.id === id)?.blocks ?? [];
  const unrated = (): number => props.view.report.objectives.filter(({ given }) => given === null).length;
  const mayRate = (): boolean => {
    const known = me();
    return (
      known?.account?.director === true ||
      known?.posts.some(({ exercise, role }) => exercise === props.exercise && role === 'evaluator') === true
    );
  };
  return (
    <ReportProvider value={room}>
      <div class="report">
        <AppBar
          title={local(props.view.report.overview.name)}
          note={props.sheet.kicker}
          named
          end={
            <>
              <LanguageSwitch /> <ThemeSwitch /> <Downloads />
              <Button onPress={() => globalThis.print()}>{r('print')}</Button>
              <Show when={mayRate() && unrated() > 0}>
                <a class="button button-primary" href={ways.evaluator(props.exercise)}>
                  <span class="button-face">{r('rate', { count: unrated() })}</span>
                </a>
              </Show>
            </>
          }
        />
        <Show when={!props.view.ended}>
          <Banner title={r('running')} act={{ label: r('again'), onTake: () => void props.onAgain() }}>
            {r('runningNote', { seq: String(props.view.seq) })}
          </Banner>
        </Show>
        <div class="report-frame">
          <Contents lines={lines()} meta={props.sheet.meta} />
          <main class="report-text" id="report">
            <h2 class="report-title">{props.sheet.title}</h2>
            <p class="report-lead">{props.sheet.lead}</p>
            <Show when={props.sheet.limits}>
              {(limits) => (
                <aside class="report-limits" aria-labelledby="report-limits">
                  <h3 id="report-limits">{limits().title}</h3>
                  <ul class="report-list report-list-marked">
                    <For each={limits().lines}>{(line) => <li>{line}</li>}</For>
                  </ul>
                </aside>
              )}
            </Show>
            <For each={lines()}>
              {({ id, title }) => (
                <section class="report-section" id={id} aria-labelledby={`${id}-title`} tabindex="-1" data-pane>
                  <h2 class="report-h2" id={`${id}-title`}>
                    {title}
                  </h2>
                  <Switch fallback={<SectionView blocks={blocksOf(id)} />}>
                    <Match when={id === 'map'}>
                      <ReportMap />
                    </Match>
                    <Match when={id === 'ratings'}>
                      <Ratings />
                    </Match>
                    <Match when={id === 'plan'}>
                      <Plan />
                    </Match>
                    <Match when={id === 'hot-wash'}>
                      <HotWashAnswers />
                    </Match>
                  </Switch>
                </section>
              )}
            </For>
          </main>
        </div>
        <EntryBar />
        <LiveRegion />
      </div>
    </ReportProvider>
  );
}
