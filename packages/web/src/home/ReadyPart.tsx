import { createSignal, For, Show, type JSX } from 'solid-js';
import { clockTime } from '../i18n/times.ts';
import { api } from '../live/api.ts';
import { announceNow } from '../ui/announce.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Segment } from '../ui/Segment.tsx';
import { type Answered, createDoing } from './ask.ts';
import { FailureNote } from './FailureNote.tsx';
import { local } from './local.ts';
import { s } from './s.ts';
import type { ExerciseDetail, Readiness } from './shapes.ts';

export interface ReadyPartProps {
  readonly exercise: ExerciseDetail;
  readonly readiness: Answered<Readiness>;
  readonly mayStart: boolean;
  readonly onStarted: () => void;
}

const speeds = ['1', '2', '5', '10'] as const;

/** What stands in the way of StartEx and what may stay open, each with its reason; and the start. */
export function ReadyPart(props: ReadyPartProps): JSX.Element {
  const starting = createDoing();
  const [speed, setSpeed] = createSignal<(typeof speeds)[number]>('1');
  const looked = (): string => (props.readiness.value() === null ? '' : clockTime(Date.now(), { seconds: true }));
  const reason = (): string | undefined => {
    if (!props.mayStart) return s('start.mayNot');
    return props.readiness.value()?.ok === true ? undefined : s('start.not');
  };
  const start = async (): Promise<void> => {
    const started = await starting.run(
      api().exercises.start.mutate({ exercise: props.exercise.id, speed: Number(speed()) }),
    );
    if (started === null) return;
    announceNow(s('start.started'));
    props.onStarted();
  };
  return (
    <section class="home-part" aria-labelledby="readiness">
      <h2 id="readiness">{s('ready.title')}</h2>
      <FailureNote failure={props.readiness.failure()} onAgain={() => void props.readiness.again()} />
      <Show when={props.readiness.value()}>
        {(found) => (
          <>
            <p class="ready-sum">
              <b>{s(found().ok ? 'ready.yes' : 'ready.no')}</b>{' '}
              <span class="home-row-note">{s('ready.looked', { time: looked() })}</span>
            </p>
            <ul class="ready-checks">
              <For each={found().checks}>
                {(check) => (
                  <li classList={{ 'ready-call': !check.ok && check.needed, 'ready-open': !check.ok && !check.needed }}>
                    <span class="home-step-mark">
                      <Show when={check.ok} fallback={<Show when={check.needed}>!</Show>}>
                        <Icon name="check" size={10} />
                      </Show>
                    </span>
                    <span>
                      <span class="read-only-to-ears">
                        {s(check.ok ? 'ready.ok' : check.needed ? 'ready.must' : 'ready.may')}:{' '}
                      </span>
                      {local(check.text)}
                    </span>
                  </li>
                )}
              </For>
            </ul>
          </>
        )}
      </Show>
      <p class="home-row-note">{s('start.emergency')}</p>
      <div class="home-acts">
        <Segment
          label={s('start.speed')}
          options={speeds.map((value) => ({ value, label: `${value}×` }))}
          value={speed()}
          onChoose={setSpeed}
        />
        <Button
          kind="primary"
          icon="play"
          busy={starting.busy()}
          busyLabel={s('start.going')}
          reason={reason()}
          onPress={() => void start()}
        >
          {s('start.go')}
        </Button>
        <Button kind="quiet" onPress={() => void props.readiness.again()}>
          {s('ready.again')}
        </Button>
      </div>
      <FailureNote failure={starting.failure()} />
    </section>
  );
}
