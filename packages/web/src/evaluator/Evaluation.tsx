import type { ControlBriefingView } from '@samaritan/server/views/control/control-briefing';
import type { EvaluationFrame, ObjectiveView } from '@samaritan/server/views/control/frame';
import { createMemo, createSignal, Show, type JSX, untrack } from 'solid-js';
import { local } from '../home/local.ts';
import { exerciseTimeAt } from '../live/running-clock.ts';
import { createNow } from '../live/now.ts';
import { ways } from '../home/ways.ts';
import { AppBar } from '../ui/AppBar.tsx';
import { Banner } from '../ui/Banner.tsx';
import { PageClock } from '../live/PageClock.tsx';
import { FootBar } from '../ui/FootBar.tsx';
import { KeyHelp } from '../ui/KeyHelp.tsx';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { createPaneKeys } from '../ui/pane-keys.ts';
import { createShortcuts } from '../ui/shortcuts.ts';
import { Tabs } from '../ui/Tabs.tsx';
import { ThemeSwitch } from '../ui/ThemeSwitch.tsx';
import { isAtLeast, width } from '../ui/width.ts';
import { createEvaluatorRoom } from './create-room.ts';
import type { EvaluationLink } from './evaluation-link.ts';
import { EvaluatorRoomProvider } from './evaluator-room.ts';
import { Guide } from './Guide.tsx';
import { NetworkBanner } from './NetworkBanner.tsx';
import { Notes } from './Notes.tsx';
import { ObjectiveList } from './ObjectiveList.tsx';
import { e } from './words.ts';

export interface EvaluationProps {
  readonly exercise: string;
  readonly staff: string;
  /** Objectives of the evaluator's post; all where none is named. */
  readonly mine: readonly string[];
  readonly briefing: ControlBriefingView;
  readonly objectives: readonly ObjectiveView[];
  readonly link: EvaluationLink;
}

const nothing: EvaluationFrame = {
  upTo: 0,
  clock: {
    state: 'not-started',
    at: 0 as EvaluationFrame['clock']['at'],
    wall: '1970-01-01T00:00:00Z',
    speed: 0,
    because: null,
  },
  evidence: [],
  targets: [],
  observations: [],
  ratings: [],
  names: {},
  proposed: [],
};

/** An exercise as an evaluator works on it. */
export function Evaluation(props: EvaluationProps): JSX.Element {
  const tick = createNow();
  const frame = (): EvaluationFrame => props.link.frame() ?? nothing;
  const heard = () => props.link.clock() ?? { view: nothing.clock, heardAt: tick() };
  const now = createMemo(() => exerciseTimeAt(heard(), tick()));
  const room = createEvaluatorRoom({
    // What an exercise is does not change under its page.
    ...untrack(() => ({ ...props })),
    frame,
    now,
  });
  const [part, setPart] = createSignal<'guide' | 'notes'>('guide');
  const state = (): EvaluationFrame['clock']['state'] => heard().view.state;
  const step = (by: number): void => {
    const at = room.objectives.findIndex(({ objective }) => objective === room.chosen());
    const next = room.objectives[(at + by + room.objectives.length) % room.objectives.length];
    if (next !== undefined) room.choose(next.objective);
  };
  createPaneKeys();
  createShortcuts(() => [
    {
      key: 'n',
      what: e('keys.note'),
      run: () => {
        setPart('notes');
        room.stampNow(null);
      },
    },
    { key: 'o', what: e('keys.next'), run: () => step(1) },
    { key: 'i', what: e('keys.last'), run: () => step(-1) },
  ]);
  return (
    <EvaluatorRoomProvider value={room}>
      <div class="evaluator">
        <AppBar
          title={local(props.briefing.exercise.title)}
          note={e('page')}
          clock={
            <PageClock
              briefing={props.briefing}
              heard={heard()}
              now={tick()}
              state={
                state() === 'running'
                  ? e('state', { state: e('state.running'), speed: heard().view.speed })
                  : e(`state.${state()}`)
              }
              form="full"
            />
          }
          end={
            <>
              <LanguageSwitch /> <ThemeSwitch />
            </>
          }
        />
        <NetworkBanner link={props.link} />
        <Show when={state() === 'real-emergency'}>
          <Banner tone="call" title={e('emergency')}>
            {e('emergencyNote')}
          </Banner>
        </Show>
        <Show when={state() === 'ended'}>
          <Banner title={e('ended')}>
            {e('endedNote')}{' '}
            <a class="evaluator-link" href={ways.report(props.exercise)}>
              {e('toReport')}
            </a>
          </Banner>
        </Show>
        <main class="evaluator-main">
          <Show
            when={isAtLeast('tablet')}
            fallback={
              <div id="evaluator-part" class="evaluator-part-panel" role="tabpanel" aria-label={e(part())}>
                <Show when={part() === 'guide'} fallback={<Notes />}>
                  <div class="evaluator-guide">
                    <ObjectiveList />
                    <Guide onNoted={() => setPart('notes')} />
                  </div>
                </Show>
              </div>
            }
          >
            <Show
              when={isAtLeast('laptop')}
              fallback={
                <div class="evaluator-guide">
                  <ObjectiveList />
                  <Guide />
                </div>
              }
            >
              <ObjectiveList />
              <Guide />
            </Show>
            <Notes />
          </Show>
        </main>
        <Show
          when={width() === 'phone'}
          fallback={
            <FootBar end={<KeyHelp />}>
              <span>{e('noteNowHint')}</span>
            </FootBar>
          }
        >
          <nav aria-label={e('tabs')}>
            <Tabs
              label={e('tabs')}
              place="foot"
              tabs={[
                { value: 'guide', label: e('guide'), icon: 'list' },
                {
                  value: 'notes',
                  label: e('notes'),
                  icon: 'chat',
                  call: room.stamps().length === 0 ? undefined : String(room.stamps().length),
                },
              ]}
              value={part()}
              onChoose={setPart}
              panelId="evaluator-part"
            />
          </nav>
        </Show>
        <LiveRegion />
      </div>
    </EvaluatorRoomProvider>
  );
}
