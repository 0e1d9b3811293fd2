import { useNavigate } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { api } from '../live/api.ts';
import { Button } from '../ui/Button.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { createDoing } from './ask.ts';
import { FailureNote } from './FailureNote.tsx';
import { h } from './h.ts';
import { local } from './local.ts';
import { s } from './s.ts';
import type { ExerciseEntry } from './shapes.ts';
import { ways } from './ways.ts';

export interface ForksPartProps {
  readonly exercise: string;
  readonly forks: readonly ExerciseEntry[];
  readonly mayFork: boolean;
}

/** What else was played from this exercise on. */
export function ForksPart(props: ForksPartProps): JSX.Element {
  const go = useNavigate();
  const doing = createDoing();
  const [seq, setSeq] = createSignal<number | null>(null);
  const [tried, setTried] = createSignal(false);
  const wrong = (): boolean => !Number.isInteger(seq()) || (seq() ?? 0) < 1;
  const fork = async (): Promise<void> => {
    setTried(true);
    if (wrong()) return;
    const made = await doing.run(api().exercises.fork.mutate({ exercise: props.exercise, seq: seq() ?? 0 }));
    if (made !== null) go(ways.exercise(made.answer));
  };
  return (
    <section class="home-part" aria-labelledby="forks">
      <h2 id="forks">{s('forks.title')}</h2>
      <ul>
        <For each={props.forks} fallback={<li class="home-read">{s('forks.none')}</li>}>
          {(one) => (
            <li class="staff-row">
              <a href={ways.exercise(one.id)}>{local(one.title)}</a>
              <span class="home-row-note">
                {s('forks.from', { seq: one.forkOf?.seq ?? 0 })}, {h(`state.${one.state}`)}
              </span>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.mayFork}>
        <div class="home-form home-form-spaced">
          <NumberField
            label={s('forks.seq')}
            value={seq()}
            min={1}
            refusal={tried() && wrong() ? s('forks.wrong') : undefined}
            onInput={setSeq}
          />
          <FailureNote failure={doing.failure()} />
          <p>
            <Button icon="fork" busy={doing.busy()} onPress={() => void fork()}>
              {s('forks.go')}
            </Button>
          </p>
        </div>
      </Show>
    </section>
  );
}
