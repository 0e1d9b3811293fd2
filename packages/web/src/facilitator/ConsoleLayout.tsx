import { createEffect, createSignal, Match, on, Show, type Signal, Switch, type JSX } from 'solid-js';
import { SplitPanes } from '../ui/SplitPanes.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { isAtLeast, width } from '../ui/width.ts';
import { c } from './c.ts';
import { useControl } from './control-room.ts';
import { LowerPane } from './LowerPane.tsx';
import { MselPane } from './msel/MselPane.tsx';
import { NextRows } from './NextRows.tsx';
import { StatePane } from './state/StatePane.tsx';
import { Composer } from './traffic/Composer.tsx';
import { LoadPane } from './traffic/LoadPane.tsx';
import { TrafficPane } from './traffic/TrafficPane.tsx';

/** Where the panes stand at each width: three columns, tabs on a tablet, one list at a time on a phone. */
export function ConsoleLayout(): JSX.Element {
  return (
    <Switch fallback={<Phone />}>
      <Match when={isAtLeast('laptop')}>
        <Laptop />
      </Match>
      <Match when={width() === 'tablet'}>
        <Tablet />
      </Match>
    </Switch>
  );
}

function Laptop(): JSX.Element {
  const wide = (): boolean => isAtLeast('wide');
  return (
    <SplitPanes
      name="console.right"
      label={c('split.right')}
      way="row"
      start={wide() ? 73.5 : 73}
      first={
        <SplitPanes
          name="console.msel"
          label={c('split.msel')}
          way="column"
          start={wide() ? 42 : 50}
          first={<MselPane />}
          second={
            <SplitPanes
              name="console.lower"
              label={c('split.lower')}
              way="row"
              start={wide() ? 43 : 53}
              first={<LowerPane />}
              second={<StatePane />}
            />
          }
        />
      }
      second={<RightColumn />}
    />
  );
}

function RightColumn(): JSX.Element {
  const wide = (): boolean => isAtLeast('wide');
  return (
    <div class="right-column">
      <LoadPane />
      <SplitPanes
        name="console.answer"
        label={c('split.answer')}
        way="column"
        start={wide() ? 60 : 55}
        first={<TrafficPane />}
        second={<Composer />}
      />
    </div>
  );
}

type Tab = 'traffic' | 'next' | 'answer' | 'state' | 'watch';

/** The tab in sight: whoever chooses a message is brought to its answer, whoever chooses a lower pane to that. */
function createTab(first: Tab): Signal<Tab> {
  const room = useControl();
  const [tab, setTab] = createSignal(first);
  createEffect(
    on(
      () => room.message(),
      (message) => {
        if (message !== null) setTab('answer');
      },
      { defer: true },
    ),
  );
  createEffect(
    on(
      () => room.tab(),
      () => void setTab('watch'),
      { defer: true },
    ),
  );
  return [tab, setTab];
}

function Tablet(): JSX.Element {
  const [tab, setTab] = createTab('answer');
  return (
    <SplitPanes
      name="console.tablet"
      label={c('split.msel')}
      way="column"
      start={46}
      first={<MselPane />}
      second={
        <SplitPanes
          name="console.tabletLower"
          label={c('split.right')}
          way="row"
          start={46}
          first={<TrafficPane />}
          second={
            <div class="tabbed">
              <Tabs
                label={c('tabs')}
                tabs={[
                  { value: 'answer', label: c('answer.tab') },
                  { value: 'watch', label: c('tab.watch') },
                  { value: 'state', label: c('state') },
                ]}
                value={tab()}
                onChoose={setTab}
                panelId="tablet-panel"
              />
              <div id="tablet-panel" role="tabpanel" class="tabbed-panel" aria-label={c('tabs')}>
                <Show when={tab() === 'answer'}>
                  <LoadPane />
                  <Composer />
                </Show>
                <Show when={tab() === 'watch'}>
                  <LowerPane />
                </Show>
                <Show when={tab() === 'state'}>
                  <StatePane />
                </Show>
              </div>
            </div>
          }
        />
      }
    />
  );
}

function Phone(): JSX.Element {
  const room = useControl();
  const [tab, setTab] = createTab('traffic');
  return (
    <div class="phone">
      <div id="phone-panel" role="tabpanel" class="tabbed-panel" aria-label={c('tabs')}>
        <Switch>
          <Match when={tab() === 'traffic'}>
            <TrafficPane />
          </Match>
          <Match when={tab() === 'next'}>
            <NextRows />
          </Match>
          <Match when={tab() === 'answer'}>
            <Composer />
          </Match>
          <Match when={tab() === 'state'}>
            <LoadPane />
            <StatePane />
          </Match>
          <Match when={tab() === 'watch'}>
            <LowerPane />
          </Match>
        </Switch>
      </div>
      <Tabs
        label={c('tabs')}
        place="foot"
        tabs={[
          { value: 'traffic', label: c('traffic'), icon: 'inbox', call: waiting() },
          { value: 'next', label: c('next'), icon: 'list' },
          { value: 'answer', label: c('answer.tab'), icon: 'chat' },
          { value: 'state', label: c('state'), icon: 'desk' },
          { value: 'watch', label: c('tab.watch'), icon: 'map' },
        ]}
        value={tab()}
        onChoose={setTab}
        panelId="phone-panel"
      />
    </div>
  );

  function waiting(): string | undefined {
    const count = room.facts.load?.unanswered ?? 0;
    return count === 0 ? undefined : String(count);
  }
}
