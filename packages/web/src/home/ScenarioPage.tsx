import { useParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { api } from '../live/api.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { createAsk } from './ask.ts';
import { ButtonLink } from './ButtonLink.tsx';
import { CreateExercise } from './CreateExercise.tsx';
import { DryRunPart } from './DryRunPart.tsx';
import { FailureNote } from './FailureNote.tsx';
import { l } from './l.ts';
import { local } from './local.ts';
import { me } from './me.ts';
import { Page } from './Page.tsx';
import { ScenarioParts } from './ScenarioParts.tsx';
import { StaffOnly } from './StaffOnly.tsx';
import { ways } from './ways.ts';

/** One script: what it trains, who sits in it, what would go wrong, and the exercise made of it. */
export function ScenarioPage(): JSX.Element {
  const params = useParams<{ id: string }>();
  const asked = createAsk(
    () => (me()?.account === null || me() === null ? null : params.id),
    (id) => api().library.scenario.query({ id }),
  );
  return (
    <Page
      title={asked.value() === null ? l('back') : local(asked.value()?.entry.title ?? { en: '', fr: '' })}
      here="library"
      side={
        <Show when={asked.value()}>
          {(scenario) => (
            <>
              <CreateExercise scenario={scenario()} />
              <DryRunPart scenario={scenario().entry.id} hours={scenario().entry.hours} />
              <section class="home-part" aria-labelledby="script">
                <h2 id="script">{l('script')}</h2>
                <p class="home-read">{l('script.text')}</p>
                <p class="home-acts">
                  <ButtonLink href={ways.scenarioSheet(scenario().entry.id)} icon="list">
                    {l('script.bring')}
                  </ButtonLink>
                </p>
              </section>
            </>
          )}
        </Show>
      }
    >
      <StaffOnly>
        <Show
          when={asked.value()}
          fallback={
            <div class="home-block">
              <Show when={asked.failure()} fallback={<Skeleton rows={6} />}>
                <FailureNote failure={asked.failure()} onAgain={() => void asked.again()} />
              </Show>
            </div>
          }
        >
          {(scenario) => <ScenarioParts scenario={scenario()} />}
        </Show>
      </StaffOnly>
    </Page>
  );
}
