import { createEffect, createMemo, createSignal, lazy, Match, Show, Suspense, Switch, type JSX } from 'solid-js';
import type { CommandType } from '@samaritan/scenarios/vocabulary/commands';
import { clockTime } from '../i18n/times.ts';
import { connection } from '../live/connection.ts';
import { createPaneKeys } from '../ui/pane-keys.ts';
import { createShortcuts, type Shortcut } from '../ui/shortcuts.ts';
import { FootBar } from '../ui/FootBar.tsx';
import { Key } from '../ui/Key.tsx';
import { KeyHelp } from '../ui/KeyHelp.tsx';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { type Tab, Tabs } from '../ui/Tabs.tsx';
import { ThemeSwitch } from '../ui/ThemeSwitch.tsx';
import { Toasts } from '../ui/Toasts.tsx';
import { isAtLeast, width } from '../ui/width.ts';
import { Banners } from './Banners.tsx';
import { Desk } from './Desk.tsx';
import { ActionPane } from './forms/ActionPane.tsx';
import { inboxOf } from './inbox/inbox-rows.ts';
import { Inbox } from './inbox/Inbox.tsx';
import { MyRequests } from './MyRequests.tsx';
import { Roster } from './roster/Roster.tsx';
import { SeatBar } from './SeatBar.tsx';
import type { SeatRoom, SeatTab } from './seat-room.ts';
import { tabsFor, tabIcons } from './seat-tabs.ts';
import { AgreementsTab } from './tabs/AgreementsTab.tsx';
import { ChecklistTab } from './tabs/ChecklistTab.tsx';
import { FindResults } from './tabs/FindResults.tsx';
import { LogTab } from './tabs/LogTab.tsx';
import { MoreTab } from './tabs/MoreTab.tsx';
import { NewsTab } from './tabs/NewsTab.tsx';
import type { SeatNews } from './seat-news.ts';
import type { Paper } from './papers/PapersTab.tsx';
import { p } from './words.ts';

const MapPane = lazy(() => import('./map/MapPane.tsx').then(({ MapPane }) => ({ default: MapPane })));
const PapersTab = lazy(() => import('./papers/PapersTab.tsx').then(({ PapersTab }) => ({ default: PapersTab })));

export interface SeatProps {
  readonly room: SeatRoom;
  readonly news: SeatNews;
  /** Who sits there, as they called themselves. */
  readonly person: string | null;
}

/** A seat's page: its bar, its tabs, and the part that is open. */
export function Seat(props: SeatProps): JSX.Element {
  const [find, setFind] = createSignal('');
  const [paper, setPaper] = createSignal<Paper | null>(null);
  const room = (): SeatRoom => props.room;
  const tabs = createMemo(() => tabsFor(width()));
  const tab = createMemo((): SeatTab => {
    const { shown, homes } = tabs();
    const wanted = room().tab();
    const home = homes[wanted] ?? wanted;
    return shown.includes(home) || home === 'more' || tabs().more.includes(home) ? home : 'desk';
  });
  const lit = createMemo((): SeatTab => (tabs().shown.includes(tab()) ? tab() : 'more'));
  const wanting = (): number => room().facts().expected.length;
  const wanted = createMemo(() => inboxOf(room().facts()).wanted.length);
  const call = (one: SeatTab): string | undefined => {
    if (one === 'inbox' && wanted() > 0) return String(wanted());
    return one === 'checklist' && wanting() > 0 ? p('due', { count: wanting() }) : undefined;
  };
  const labelled = createMemo((): readonly Tab<SeatTab>[] =>
    tabs().shown.map((value) => ({
      value,
      label: p(`tab.${value}`),
      call: call(value),
      ...(isAtLeast('laptop') ? {} : { icon: tabIcons[value] }),
    })),
  );
  const choose = (value: SeatTab): void => {
    setFind('');
    room().chooseTab(value);
  };
  createEffect(() => {
    document.title = `${room().speak().seat(room().briefing.seat.id)} – Samaritan`;
  });
  createPaneKeys();
  createShortcuts(() => [
    { key: 'i', what: p('key.goInbox'), run: () => goTo('inbox') },
    { key: 'a', what: p('key.goAct'), run: () => goTo('act') },
    ...(room().readOnly ? [] : [{ key: 'n', what: p('key.goWrite'), run: () => write('SendMessage') }]),
    ...tabs()
      .shown.slice(0, 9)
      .map((value, at): Shortcut => ({
        key: String(at + 1),
        what: p('key.tab', { tab: p(`tab.${value}`) }),
        run: () => choose(value),
      })),
  ]);
  /** Opens the part and puts the focus in it. */
  function goTo(part: 'inbox' | 'act'): void {
    choose(part);
    queueMicrotask(() => {
      const within = document.querySelector(`.part-${part}`);
      (
        within?.querySelector<HTMLElement>('[data-row], form input, form select, form textarea') ??
        within?.querySelector<HTMLElement>('.pane')
      )?.focus();
    });
  }
  function write(type: CommandType): void {
    room().act(type);
  }
  const kept = (): string => {
    const last = room().drafts.lastKept;
    if (connection().state === 'lost')
      return last === null ? p('lost.footNone') : p('lost.foot', { time: clockTime(last, { seconds: true }) });
    return last === null ? p('draftsNone') : p('draftsKept', { time: clockTime(last, { seconds: true }) });
  };
  return (
    <div class={`seat seat-${width()}`}>
      <a class="skip-link" href="#part">
        {p('skip')}
      </a>
      <SeatBar person={props.person} />
      <Banners />
      <div class="seat-body">
        <nav class="seat-tabs no-print" aria-label={p('tabs')}>
          <Tabs
            label={p('tabs')}
            tabs={labelled()}
            value={lit()}
            place={isAtLeast('laptop') ? 'top' : width() === 'tablet' ? 'rail' : 'foot'}
            panelId="part"
            onChoose={choose}
          />
          <Show when={isAtLeast('laptop')}>
            <SearchField label={p('find')} value={find()} slash onInput={setFind} />
          </Show>
        </nav>
        <main class="seat-part">
          <div class="seat-panel" id="part" role="tabpanel" aria-label={p(`tab.${tab()}`)} tabindex="-1">
            <Show when={find().trim() === ''} fallback={<FindResults text={find()} onTaken={() => setFind('')} />}>
              <Suspense
                fallback={
                  <div class="p-3">
                    <Skeleton rows={6} />
                  </div>
                }
              >
                <Switch>
                  <Match when={tab() === 'desk'}>
                    <Desk />
                  </Match>
                  <Match when={tab() === 'inbox'}>
                    <div class="part-inbox part-fill">
                      <Inbox />
                    </div>
                  </Match>
                  <Match when={tab() === 'act'}>
                    <div class="part-act part-fill">
                      <ActionPane />
                    </div>
                  </Match>
                  <Match when={tab() === 'requests'}>
                    <MyRequests />
                  </Match>
                  <Match when={tab() === 'roster'}>
                    <Roster />
                  </Match>
                  <Match when={tab() === 'map'}>
                    <MapPane />
                  </Match>
                  <Match when={tab() === 'forms'}>
                    <PapersTab paper={paper()} />
                  </Match>
                  <Match when={tab() === 'log'}>
                    <LogTab
                      onPrint={() => {
                        setPaper('214');
                        choose('forms');
                      }}
                    />
                  </Match>
                  <Match when={tab() === 'agreements'}>
                    <AgreementsTab />
                  </Match>
                  <Match when={tab() === 'checklist'}>
                    <ChecklistTab />
                  </Match>
                  <Match when={tab() === 'news'}>
                    <NewsTab />
                  </Match>
                  <Match when={tab() === 'more'}>
                    <MoreTab tabs={tabs().more} />
                  </Match>
                </Switch>
              </Suspense>
            </Show>
          </div>
        </main>
      </div>
      <Show when={width() !== 'phone'}>
        <FootBar
          end={
            <>
              <Show when={isAtLeast('laptop')}>
                <span class="foot-key">
                  <Key>I</Key> {p('key.inbox')}
                </span>
                <span class="foot-key">
                  <Key>A</Key> {p('key.act')}
                </span>
                <span class="foot-key">
                  <Key>N</Key> {p('key.write')}
                </span>
              </Show>
              <KeyHelp />
              <LanguageSwitch />
              <ThemeSwitch />
            </>
          }
        >
          <Show when={connection().state !== 'lost'}>
            <span>{p('live')}</span>
          </Show>
          <span>{room().readOnly ? p('lookingOver') : kept()}</span>
        </FootBar>
      </Show>
      <Toasts news={props.news.toasts()} onGone={props.news.gone} />
      <LiveRegion />
    </div>
  );
}
