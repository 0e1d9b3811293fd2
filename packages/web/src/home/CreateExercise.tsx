import { useNavigate } from '@solidjs/router';
import { createSignal, For, Show, untrack, type JSX } from 'solid-js';
import { api } from '../live/api.ts';
import { Button } from '../ui/Button.tsx';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Segment } from '../ui/Segment.tsx';
import { TextField } from '../ui/TextField.tsx';
import { createDoing } from './ask.ts';
import { FailureNote } from './FailureNote.tsx';
import { l } from './l.ts';
import { leverName, leverValue } from './lever-words.ts';
import { me } from './me.ts';
import { changedLevers, type ExerciseWish, seedOf, wrongIn } from './new-exercise.ts';
import type { LibraryScenario, Skill } from './shapes.ts';
import { ways } from './ways.ts';

export interface CreateExerciseProps {
  readonly scenario: LibraryScenario;
}

/** Title, seed, autopilot and levers of an exercise to be made of this script. */
export function CreateExercise(props: CreateExerciseProps): JSX.Element {
  const go = useNavigate();
  const doing = createDoing();
  const [titleEn, setTitleEn] = createSignal(untrack(() => props.scenario.entry.title.en));
  const [titleFr, setTitleFr] = createSignal(untrack(() => props.scenario.entry.title.fr));
  const [seed, setSeed] = createSignal('');
  const [skill, setSkill] = createSignal<Skill>('skilled');
  const [chosen, setChosen] = createSignal<Readonly<Record<string, string>>>({});
  const [tried, setTried] = createSignal(false);
  const levers = (): Readonly<Record<string, string>> => changedLevers(props.scenario.levers, chosen());
  const wish = (): ExerciseWish => ({ titleEn: titleEn(), titleFr: titleFr(), seed: seed(), levers: levers() });
  const wrong = (place: 'titleEn' | 'titleFr' | 'seed'): boolean => tried() && wrongIn(wish()).includes(place);
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (wrongIn(wish()).length > 0) return;
    const drawn = seedOf(seed()) ?? undefined;
    const made = await doing.run(
      api().exercises.create.mutate({
        scenario: props.scenario.entry.id,
        title: { en: titleEn().trim(), fr: titleFr().trim() },
        skill: skill(),
        levers: { ...levers() },
        ...(drawn === undefined ? {} : { seed: drawn }),
      }),
    );
    if (made !== null) go(ways.exercise(made.answer));
  };
  return (
    <section class="home-part" aria-labelledby="create-exercise">
      <h2 id="create-exercise">{l('create')}</h2>
      <Show when={me()?.account?.director === true} fallback={<p class="home-read">{l('create.mayNot')}</p>}>
        <form class="home-form" novalidate onSubmit={(event) => void send(event)}>
          <TextField
            label={l('create.titleEn')}
            value={titleEn()}
            refusal={wrong('titleEn') ? l('create.noTitle') : undefined}
            onInput={setTitleEn}
          />
          <TextField
            label={l('create.titleFr')}
            value={titleFr()}
            refusal={wrong('titleFr') ? l('create.noTitle') : undefined}
            onInput={setTitleFr}
          />
          <div class="field">
            <span class="field-label">{l('create.skill')}</span>
            <Segment
              label={l('create.skill')}
              options={[
                { value: 'novice', label: l('skill.novice') },
                { value: 'skilled', label: l('skill.skilled') },
              ]}
              value={skill()}
              onChoose={setSkill}
            />
          </div>
          <TextField
            label={l('create.seed')}
            hint={l('create.seedHint')}
            code
            value={seed()}
            refusal={wrong('seed') ? l('create.seedWrong') : undefined}
            onInput={setSeed}
          />
          <details class="home-disclose">
            <summary>
              <Icon name="right" size={12} />
              {l('create.openLevers')}
              <Show when={Object.keys(levers()).length > 0}>
                , {l('create.levers', { count: Object.keys(levers()).length })}
              </Show>
            </summary>
            <div class="home-levers">
              <For each={props.scenario.levers}>
                {(lever) => (
                  <ChoiceField
                    label={leverName(lever)}
                    choices={lever.values.map((value) => ({ value, label: leverValue(value) }))}
                    value={chosen()[lever.name] ?? lever.value}
                    onChoose={(value) => setChosen({ ...chosen(), [lever.name]: value })}
                  />
                )}
              </For>
            </div>
          </details>
          <FailureNote failure={doing.failure()} />
          <p class="home-acts">
            <Button kind="primary" submit busy={doing.busy()} busyLabel={l('create.going')}>
              {l('create.go')}
            </Button>
          </p>
        </form>
      </Show>
    </section>
  );
}
