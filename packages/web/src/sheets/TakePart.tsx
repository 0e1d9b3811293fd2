import { useNavigate } from '@solidjs/router';
import { createSignal, For, Show, untrack, type JSX } from 'solid-js';
import { createDoing } from '../home/ask.ts';
import { ButtonLink } from '../home/ButtonLink.tsx';
import { FailureNote } from '../home/FailureNote.tsx';
import { local } from '../home/local.ts';
import { me } from '../home/me.ts';
import { ways } from '../home/ways.ts';
import { api } from '../live/api.ts';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { Refusal } from '../ui/Refusal.tsx';
import { TextField } from '../ui/TextField.tsx';
import { isScenarioId } from './mapping.ts';
import type { Into, Mapping, SheetRead, SheetTaken } from './shapes.ts';
import { w } from './w.ts';

export interface TakePartProps {
  readonly into: Into;
  readonly upload: string;
  readonly read: SheetRead;
  readonly mapping: Mapping;
}

const mostShown = 12;

/** What was looked at becomes a script of one's own, or rows of an exercise in play. */
export function TakePart(props: TakePartProps): JSX.Element {
  const go = useNavigate();
  const doing = createDoing();
  const [as, setAs] = createSignal(untrack(() => ('scenario' in props.into ? `${props.into.scenario}-own` : '')));
  const [partial, setPartial] = createSignal(false);
  const [taken, setTaken] = createSignal<SheetTaken | null>(null);
  const intoScript = (): boolean => 'scenario' in props.into;
  const reason = (): string | undefined => {
    if (props.read.rows.length === 0) return w('take.empty');
    if (props.read.left > 0 && !partial()) return w('take.blocked');
    return undefined;
  };
  const take = async (): Promise<void> => {
    if (intoScript() && !isScenarioId(as())) return;
    const done = await doing.run(
      api().sheets.take.mutate({
        into: props.into,
        file: { upload: props.upload },
        mapping: props.mapping,
        partial: partial(),
        ...(intoScript() ? { as: as() } : {}),
      }),
    );
    setTaken(done?.answer ?? null);
  };
  const create = async (scenario: string): Promise<void> => {
    const made = await doing.run(api().exercises.create.mutate({ scenario, skill: 'skilled' }));
    if (made !== null) go(ways.exercise(made.answer));
  };
  const done = (): Extract<SheetTaken, { ok: true }> | null => {
    const answer = taken();
    return answer?.ok === true ? answer : null;
  };
  const faults = (): Extract<SheetTaken, { ok: false }>['faults'] | null => {
    const answer = taken();
    return answer?.ok === false ? answer.faults : null;
  };
  return (
    <section class="home-part" aria-labelledby="take">
      <h2 id="take">{w('take.title')}</h2>
      <Show
        when={done()}
        fallback={
          <div class="home-form">
            <Show when={intoScript()}>
              <TextField
                label={w('take.as')}
                hint={w('take.asHint')}
                code
                value={as()}
                refusal={isScenarioId(as()) ? undefined : w('take.asWrong')}
                onInput={setAs}
              />
            </Show>
            <Show when={props.read.left > 0}>
              <CheckField
                label={w('take.partial', { count: props.read.left })}
                checked={partial()}
                onChange={setPartial}
              />
            </Show>
            <p class="home-acts home-acts-first">
              <Button
                kind="primary"
                busy={doing.busy()}
                busyLabel={w('take.going')}
                reason={reason()}
                onPress={() => void take()}
              >
                {w(intoScript() ? 'take.goScript' : 'take.goExercise', { count: props.read.rows.length })}
              </Button>
            </p>
          </div>
        }
      >
        {(made) => (
          <>
            <p role="status">
              <b>
                {made().scenario === null
                  ? w('take.doneRows', { count: made().rows })
                  : w('take.doneScript', { name: made().scenario ?? '', count: made().rows })}
              </b>{' '}
              <Show when={made().left > 0}>{w('take.doneLeft', { count: made().left })}</Show>{' '}
              <Show when={made().untranslated > 0}>{w('take.doneUntranslated', { count: made().untranslated })}</Show>
            </p>
            <p class="home-acts">
              <Show
                when={made().scenario}
                fallback={
                  <ButtonLink
                    href={'exercise' in props.into ? ways.exercise(props.into.exercise) : ways.home}
                    kind="primary"
                  >
                    {w('take.toExercise')}
                  </ButtonLink>
                }
              >
                {(scenario) => (
                  <>
                    <Show when={me()?.account?.director === true}>
                      <Button kind="primary" busy={doing.busy()} onPress={() => void create(scenario())}>
                        {w('take.create')}
                      </Button>
                    </Show>
                    <ButtonLink href={ways.scenario(scenario())}>{w('take.open')}</ButtonLink>
                  </>
                )}
              </Show>
            </p>
          </>
        )}
      </Show>
      <Show when={faults()}>
        {(all) => (
          <Refusal
            what={w('take.not')}
            change={w('take.notChange')}
            more={
              <ul class="home-findings">
                <For each={all().slice(0, mostShown)}>{(fault) => <li>{local(fault)}</li>}</For>
                <Show when={all().length > mostShown}>
                  <li>{w('problems.faults', { count: all().length })}</li>
                </Show>
              </ul>
            }
          />
        )}
      </Show>
      <FailureNote failure={doing.failure()} />
    </section>
  );
}
